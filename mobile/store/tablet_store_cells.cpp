// Whether the bytes here are those of the server, and what is done where they are not.
#include <algorithm>

#include "mobile/store/cell_table.h"
#include "mobile/store/change_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/meta_table.h"
#include "mobile/store/record_table.h"
#include "mobile/store/tablet_store.h"

namespace ayumi::store {

// The server does not count them any more; here they stay until what waits in them is sent.
std::set<std::string> TabletStore::leaving() {
    const auto pending = m_drafts->pendingForget();
    return {pending.begin(), pending.end()};
}

std::string TabletStore::scopeHash() {
    return sync::shortHash(sync::scopeHash(m_cells->audienceHashes(leaving())));
}

std::map<std::string, std::string> TabletStore::audienceHashes() {
    std::map<std::string, std::string> hashes;
    for (const auto& [audience, hash] : m_cells->audienceHashes(leaving())) {
        hashes[audience] = sync::shortHash(hash);
    }
    return hashes;
}

void TabletStore::noteCompared(const sync::Head& head) {
    m_marks.compared = head;
    m_marks.compareAfterMs = 0;
    m_marksDirty = true;
}

Result<void> TabletStore::postponeComparing(TimeMs untilMs) {
    return transact([&] { m_marks.compareAfterMs = untilMs; });
}

Differing TabletStore::differing(const sync::CompareResponse& response,
                                 const std::map<std::string, std::string>& asked, TimeMs nowMs,
                                 TimeMs againAfterMs) {
    std::map<sync::CellName, const sync::CompareResponse::Cell*> theirs;
    std::set<sync::CellName> names;
    const auto gone = leaving();
    for (const auto& cell : response.cells) {
        if (gone.contains(cell.name.audience)) continue;
        theirs[cell.name] = &cell;
        names.insert(cell.name);
    }
    for (const auto& audience : response.differs) {
        if (!asked.contains(audience) || gone.contains(audience)) continue;
        for (auto& month : m_cells->monthsOf(audience)) names.insert({audience, std::move(month)});
    }
    Differing result;
    for (const auto& name : names) {
        const auto found = theirs.find(name);
        const std::string here = m_cells->shortHashOf(name);
        if (found != theirs.end() && found->second->hash == here) continue;
        // Beyond what was pulled it is news; what is only here may have left scope since.
        const bool news = found == theirs.end() ? !(response.head == m_marks.pulled)
                                                : found->second->place > m_marks.pulled.number;
        const TimeMs repaired = m_cells->repairedAt(name);
        const bool lately = repaired > 0 && std::abs(nowMs - repaired) < againAfterMs;
        if (news) {
            result.news = true;
        } else if (lately) {
            ++result.stubborn;
        } else {
            result.cells.push_back(name);
        }
    }
    return result;
}

Result<Touched> TabletStore::applyCell(const CellOutcome& outcome) {
    Touched touched;
    auto done = transact([&] {
        touched = {};
        const Repair repair{outcome.cell, outcome.head.number};
        const auto textOf = m_records->ownTexts();
        auto came = outcome.pagesBefore;
        for (const std::string_view state : outcome.states) {
            const auto columns = readColumns(state, textOf);
            if (!columns) {
                ++touched.damaged;
                came.insert(m_records->putUnread(state, repair, m_marks.generation));
                continue;
            }
            const auto audience = audienceOf(m_kinds, *columns);
            m_records->put(state, *columns, audience, m_marks.generation, textOf, touched, &repair);
            came.insert(columns->record);
        }
        if (outcome.last) {
            dropOtherwise(outcome, came, touched);
            if (outcome.repair) m_cells->noteRepaired(outcome.cell, outcome.answeredAtMs);
        }
        touched.came = std::move(came);
        finish(touched);
    });
    if (!done) return done.error();
    return touched;
}

// What the cell has here and the server has not. What came in meanwhile stays, and what waits; and
// what is for several people, one of whom has yet to be forgotten, but that counts no more.
void TabletStore::dropOtherwise(const CellOutcome& outcome, const std::set<std::string>& came,
                                Touched& touched) {
    const auto gone = leaving();
    auto scope = audiencesInScope(outcome.answeredAtMs);
    for (const auto& one : gone) scope.erase(one);
    for (const auto& one : m_cells->recordsOf(outcome.cell)) {
        if (came.contains(one.record)) continue;
        if (one.kept != Kept::Row) {
            m_cells->remove(one.record);
            continue;
        }
        const std::string audience = m_records->audienceOfRow(one.record);
        if (anyAudienceIn(gone, audience) && !anyAudienceIn(scope, audience)) {
            m_cells->remove(one.record);
            continue;
        }
        const bool later = one.number > outcome.head.number && one.number <= m_marks.head.number;
        if (!later) m_records->dropState(one.record, m_marks.generation, touched);
    }
}

Result<Touched> TabletStore::checkBytes(std::size_t most, TimeMs nowMs) {
    m_checkBegun = true;
    const auto wrong = m_records->wrongRows(m_checkedTo, most);
    Touched touched;
    if (!wrong.empty()) {
        auto done = transact([&] {
            touched = {};
            for (const auto& record : wrong) {
                if (m_records->mend(record, touched) == Checked::Damaged) ++touched.damaged;
            }
            finish(touched);
        });
        if (!done) return done.error();
        m_checkFound += touched.damaged;
    }
    if (m_checkedTo > 0) return touched;
    auto ended = endCheck(nowMs);
    if (!ended) return ended.error();
    touched.merge(*ended);
    return touched;
}

Result<Touched> TabletStore::endCheck(TimeMs nowMs) {
    Touched touched;
    std::size_t found = 0;
    auto done = transact([&] {
        touched = {};
        found = m_checkFound;
        for (const auto& state : m_cells->unread()) {
            const auto entry = m_cells->get(state.record);
            const Bytes hash = sync::stateHash(state.state);
            if (!entry || entry->hash == hash) continue;
            m_cells->put(state.record, {entry->cell, entry->number, Kept::Unread, hash});
            ++found;
        }
        for (const auto& record : m_cells->withoutRow()) {
            m_cells->remove(record);
            ++found;
        }
        found += m_cells->rebuild();
        if (found > 0) m_marks.compared = {};
        m_marks.cellsCheckedMs = nowMs;
        if (m_cellsDue) m_meta->drop("cells_due");
    });
    if (!done) return done.error();
    m_cellsDue = false;
    m_checkBegun = false;
    m_checkFound = 0;
    if (auto words = mendWords(); !words) return words.error();
    return touched;
}

void TabletStore::noteChecked(TimeMs nowMs) {
    m_marks.cellsCheckedMs = nowMs;
    m_marksDirty = true;
}

// What an older build could not read this one may.
void TabletStore::readAgain() {
    const auto unread = m_cells->unread();
    if (unread.empty()) return;
    (void)transact([&] {
        Touched touched;
        const auto textOf = m_records->ownTexts();
        for (const auto& state : unread) {
            const auto entry = m_cells->get(state.record);
            const auto columns = readColumns(state.state, textOf);
            if (!entry || !columns) continue;
            const Repair repair{entry->cell, m_marks.head.number};
            const auto audience = audienceOf(m_kinds, *columns);
            m_records->put(state.state, *columns, audience, state.generation, textOf, touched,
                           &repair);
        }
    });
}

}  // namespace ayumi::store
