// Whether the bytes here are the server's (docs/sync.md "Cells"): each whole pull ends with one
// hash; where it is another, the cells that differ are found and pulled anew, each once a day at
// most. The bytes themselves are hashed anew once a day, a few at a time.
#include <algorithm>

#include "mobile/sync/answers.h"
#include "mobile/sync/engine.h"
#include "mobile/sync/query_text.h"
#include "shared/records/permissions.h"
#include "shared/sync/state_hash.h"

namespace ayumi::tablet {

// By itself the server tells it only if its log went on since `head`.
bool Engine::wantsHash(const sync::Head& head) const {
    const auto& store = m_parts.store;
    const bool told = m_cellProblem && m_time.nowMs() < store.marks().compareAfterMs;
    return !store.cellsDue() && !told && !(head == store.marks().compared);
}

// After a whole pull. What waits is not part of it, and neither is what leaves.
void Engine::compareHash(const sync::PullResponse& response) {
    auto& store = m_parts.store;
    if (response.hash.empty() || store.cellsDue() || store.marks().sweepDue) return;
    if (response.hash == store.scopeHash()) {
        store.noteCompared(response.head);
        m_cellProblem.reset();
        return dropRepairs();
    }
    const TimeMs waitMs = store.marks().compareAfterMs - m_time.nowMs();
    if (waitMs > 0 && waitMs <= m_tuning.repairAgainMs) {  // more: the clock was another then
        m_cellProblem = Error{"records_differ", {}};
        return;
    }
    const int tries = m_compare.tries;
    dropRepairs();
    m_compare.tries = tries;
    m_compare.wanted = true;
}

// What somebody wants to look at is brought all the same.
void Engine::dropRepairs() {
    auto cells = std::move(m_compare.cells);
    std::erase_if(cells, [](const CellWork& cell) { return cell.repair; });
    m_compare = {};
    m_compare.cells = std::move(cells);
}

void Engine::bring(const std::string& participant, const std::string& day) {
    if (rests()) return;  // the server would send nothing, as if there were nothing
    const sync::CellName cell{records::participantAudience(participant), sync::monthOf(day)};
    const bool there = std::any_of(m_compare.cells.begin(), m_compare.cells.end(),
                                   [&](const CellWork& one) { return one.name == cell; });
    if (!there) m_compare.cells.push_back({cell, false});
    m_pace.asked(m_parts.clock.monotonicMs());
}

bool Engine::startComparing() {
    auto& store = m_parts.store;
    const std::string head = sync::headText(store.marks().head);
    if (m_compare.wanted) {
        m_compare.asked = store.audienceHashes();
        const sync::CompareRequest request{store.marks().head, m_compare.asked};
        send(Doing::Compare, {"POST", "/v1/compare", "", write(request)});
        return true;
    }
    if (m_compare.cells.empty()) return false;
    const auto& cell = m_compare.cells.front().name;
    send(Doing::Cell, {"GET",
                       "/v1/cells?audience=" + queryText(cell.audience) + "&month=" +
                           queryText(cell.month) + "&cursor=" + queryText(m_compare.cursor) +
                           "&head=" + head + "&limit=" + std::to_string(m_tuning.cellRecords),
                       "", ""});
    return true;
}

void Engine::endComparing(Error problem) {
    dropRepairs();
    m_cellProblem = std::move(problem);
    const TimeMs untilMs = m_time.nowMs() + m_tuning.repairAgainMs;
    if (auto put = m_parts.store.postponeComparing(untilMs); !put) fail(put.error());
}

void Engine::onCompare(const Flight& flight, const HttpAnswer& answer) {
    if (answer.status == 0) return fail({answer.failure, {}});
    if (refusedForGood(answer.status)) return endComparing({"records_differ", {}});
    if (answer.status / 100 != 2) return onRefusal(flight, answer);
    const auto response = sync::readCompareResponse(answer.body);
    if (!response) return fail({"bad_answer", {{"call", "compare"}}});
    m_time.learn(response->timeMs, flight.sentAtMs, m_tuning.clockNoiseMs);
    m_compare.wanted = false;
    succeeded();
    if (response->reset) {
        m_pullWanted = true;
        return;
    }
    auto& store = m_parts.store;
    const auto found =
        store.differing(*response, m_compare.asked, m_time.nowMs(), m_tuning.repairAgainMs);
    if (!found.cells.empty()) {
        for (const auto& cell : found.cells) m_compare.cells.push_back({cell, true});
        m_compare.cursor.clear();
        m_compare.came.clear();
    } else if (found.stubborn > 0) {
        endComparing({"records_differ", {}});
    } else if (++m_compare.tries < m_tuning.compareTries) {
        m_pullWanted = true;  // what differs came in between
    } else {
        dropRepairs();  // the next pull that brings something asks again
    }
}

void Engine::onCell(const Flight& flight, const HttpAnswer& answer) {
    if (answer.status == 0) return fail({answer.failure, {}});
    if (refusedForGood(answer.status)) {
        m_compare.cells.clear();
        return endComparing({"records_differ", {}});
    }
    if (answer.status / 100 != 2) return onRefusal(flight, answer);
    auto read = readCellAnswer(answer.body);
    if (!read) return fail({"bad_answer", {{"call", "cells"}}});
    const auto& response = read->message;
    m_time.learn(response.timeMs, flight.sentAtMs, m_tuning.clockNoiseMs);
    if (m_compare.cells.empty()) return succeeded();  // given up meanwhile
    if (response.reset) {
        dropRepairs();
        m_pullWanted = true;
        return succeeded();
    }
    if (m_compare.cursor.empty()) m_compare.head = response.head;
    const auto cell = m_compare.cells.front();
    auto touched =
        m_parts.store.applyCell({cell.name, m_compare.head, m_time.nowMs(), std::move(read->states),
                                 m_compare.came, !response.more, cell.repair});
    if (!touched) return fail(touched.error());
    m_compare.came.insert(touched->came.begin(), touched->came.end());
    m_compare.cursor = response.cursor;
    if (!response.more) {
        m_compare.cells.pop_front();
        m_compare.cursor.clear();
        m_compare.came.clear();
        // Its hash shows whether that was all.
        if (m_compare.cells.empty() && cell.repair) m_pullWanted = true;
    }
    changed(*touched);
    succeeded();
    noteDamaged(*touched);
}

// While someone is at work, so that the file is open anyway.
void Engine::checkBytes() {
    const TimeMs nowMs = m_parts.clock.monotonicMs();
    auto& store = m_parts.store;
    if (!m_signer || m_wiped) {
        m_checkAtMs = kNever;
        return;
    }
    if (store.wordsDue()) return makeWords();
    if (m_checkAtMs == kNever) {
        const TimeMs sinceMs = m_time.nowMs() - store.marks().cellsCheckedMs;
        const bool fresh = store.marks().cellsCheckedMs == 0 && !store.cellsDue();
        if (fresh) return store.noteChecked(m_time.nowMs());
        if (!store.cellsDue() && sinceMs >= 0 && sinceMs < m_tuning.checkEveryMs) return;
        m_checkAtMs = nowMs;
    }
    if (nowMs < m_checkAtMs) return;
    auto checked = store.checkBytes(m_tuning.checkRecords, m_time.nowMs());
    if (!checked) {
        m_checkAtMs = nowMs + m_tuning.pauseMostMs;
        return;
    }
    changed(*checked);
    m_checkAtMs = store.checking() ? nowMs + m_tuning.checkPauseMs : kNever;
    const bool ask = maySend() && !store.marks().revoked && store.marks().pulled.number > 0;
    if (!store.checking() && store.marks().compared.number == 0 && ask) {
        m_pullWanted = true;
        m_pace.wantAt(nowMs);
    }
}

// What records are looked up by, after an upgrade or once it was damaged: ahead of the bytes.
void Engine::makeWords() {
    const TimeMs nowMs = m_parts.clock.monotonicMs();
    if (m_checkAtMs != kNever && nowMs < m_checkAtMs) return;
    auto& store = m_parts.store;
    const auto made = store.indexWords(m_tuning.checkRecords);
    m_checkAtMs = nowMs + (made ? m_tuning.checkPauseMs : m_tuning.pauseMostMs);
    if (made && !store.wordsDue()) m_checkAtMs = kNever;
}

void Engine::mendWords() {
    if (m_wiped) return;
    if (auto mended = m_parts.store.mendWords(); !mended) return fail(mended.error());
    if (m_parts.store.wordsDue()) m_checkAtMs = kNever;
}

}  // namespace ayumi::tablet
