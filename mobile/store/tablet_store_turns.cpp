// The great turns: another log, a new scope, other roles, a build that knows more.
#include <algorithm>

#include "mobile/store/cell_table.h"
#include "mobile/store/change_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/held_table.h"
#include "mobile/store/meta_table.h"
#include "mobile/store/record_table.h"
#include "mobile/store/tablet_store.h"

namespace ayumi::store {

namespace {

bool isOfParticipants(const records::Kind& kind, const std::string& audience) {
    return audience.starts_with("p:") && (kind.audience == records::Audience::Participant ||
                                          kind.audience == records::Audience::People);
}

// The audiences in which somebody may read the kind, in whatever state a record is.
template <class Standings>
std::set<std::string> readableOf(const records::Kind& kind, const Standings& standings) {
    std::set<std::string> readable;
    for (const auto& [audience, ways] : standings) {
        const bool reads = std::any_of(kind.rules.begin(), kind.rules.end(), [&](const auto& rule) {
            return std::any_of(ways.begin(), ways.end(), [&](const auto& way) {
                const bool stands =
                    rule.relation == records::Relation::Agency || rule.relation == way.second;
                return rule.role == way.first && stands;
            });
        });
        if (reads) readable.insert(audience);
    }
    return readable;
}

}  // namespace

// A record of a kind that was not known went by its participant. Of the kinds learnt since, those
// for their author alone belong elsewhere.
Result<void> TabletStore::learnKinds() {
    const std::string before = m_meta->get("kinds");
    Json names = Json::array();
    for (const auto& kind : m_kinds.all()) names.push_back(kind.name);
    if (canonical(names) == before) return {};
    const auto list = parseJson(before);
    const Json known = list ? *list : Json::array();
    return transact([&] {
        for (const auto& kind : m_kinds.all()) {
            const bool learnt = std::find(known.begin(), known.end(), kind.name) == known.end();
            if (learnt && kind.audience == records::Audience::Author) {
                m_records->placeAnew(kind.name);
            }
        }
        m_meta->put("kinds", canonical(names));
    });
}

// The server's log is not the one the tablet knew: everything it holds is offered again (sync.md,
// exchanges 2).
void TabletStore::startOver(TimeMs atMs, Touched& touched) {
    m_marks.cursor.clear();
    m_marks.pulled = {};
    m_marks.compared = {};
    m_marks.generation += 1;
    m_marks.sweepDue = true;
    for (const auto& record : m_cells->evicted()) m_cells->remove(record);  // it comes again
    m_marks.kept = 0;  // said of the log that was
    m_changes->offerAgain();
    for (const auto& record : m_records->allHeld()) offerStandingOf(record, atMs);
    m_changes->putFactsFirst();
    touched.reset = true;
}

Result<Touched> TabletStore::leaveLog(TimeMs atMs) {
    return touchMakingRoom(
        [&](Touched& touched) {
            startOver(atMs, touched);
            m_marks.head = {};
            finish(touched);
        },
        atMs);
}

void TabletStore::offerStandingOf(const std::string& record, TimeMs atMs) {
    const auto found = m_records->get(record);
    if (!found || !found->answered) return;
    const auto audience =
        m_records->audienceOfState(*found->answered, m_records->valuesOf(*found->answered));
    for (const auto& [id, standing] : found->answered->standing) {
        if (m_changes->has(id)) continue;
        m_changes->add(*standing.change, standing.change->travelling(), audience, atMs, false);
    }
}

// After the full pull: what the new log did not send, and no offer holds, is removed. Of whom
// nothing came nobody here may know any more, and a log that was lost cannot say it.
void TabletStore::sweep(Touched& touched) {
    for (const auto& audience : m_records->audiencesNotOf(m_marks.generation)) {
        m_drafts->wantForgotten(audience);
    }
    for (const auto& record : m_records->notOf(m_marks.generation)) {
        m_records->dropState(record, m_marks.generation, touched);
    }
    for (const auto& state : m_cells->unread()) {
        if (state.generation != m_marks.generation) m_cells->remove(state.record);
    }
    m_marks.sweepDue = false;
}

void TabletStore::finish(Touched& touched) {
    // Who is shown first in a contested attendance hangs on the authors' roles.
    if (touched.kinds.contains("staff") || touched.kinds.contains("person")) {
        for (const auto& record : m_records->contestedOfKind("attendance")) {
            m_records->refresh(record, touched);
        }
    }
    forgetWhatMayGo(touched);
}

void TabletStore::forgetWhatMayGo(Touched& touched) {
    std::vector<std::string> going;
    for (const auto& audience : m_drafts->pendingForget()) {
        if (!waits(audience)) going.push_back(audience);
    }
    if (going.empty()) return;
    // A record of several people stays while one of them is still in scope, or has yet to go.
    auto staying = stayingHere();
    for (const auto& audience : going) staying.erase(audience);
    for (const auto& audience : going) {
        for (const auto& record : m_records->ofAudience(audience)) {
            m_records->forget(record, staying, touched);
        }
        for (const auto& state : m_cells->unread()) {
            if (!audienceHas(state.audience, audience)) continue;
            if (!anyAudienceIn(staying, state.audience)) m_cells->remove(state.record);
        }
        for (const auto& record : m_cells->evicted(audience)) m_cells->remove(record);
        m_changes->seal(audience, staying, m_identity.sealingKey);
        m_held->forget(audience, staying);
        m_drafts->strike(audience);
        touched.forgotten.push_back(audience);
    }
}

bool TabletStore::waits(const std::string& audience) {
    return m_changes->waitsFor(audience) || m_drafts->anyOf(audience);
}

// Of whom nobody here knows once all has come, and of whom the server cannot say so: they were
// never in this tablet's scope (somebody entered here, and taken back before anything was sent).
void TabletStore::sealStrangers() {
    if (!m_answeredFrom) return;
    m_changes->sealOthers(stayingHere(), *m_answeredFrom, m_identity.sealingKey);
    m_answeredFrom.reset();
}

void TabletStore::lookForStrangers() {
    if (m_answeredFrom && !m_changes->hasOthers(stayingHere(), *m_answeredFrom)) {
        m_answeredFrom.reset();
    }
}

// Those that leave go when nothing waits for them any more.
std::set<std::string> TabletStore::stayingHere() {
    auto staying = audiencesInScope(m_marks.lastSuccessMs);
    staying.merge(leaving());
    return staying;
}

// Where an audience stays in scope, but nobody is left who may read all of it.
void TabletStore::forgetUnreadable(Touched& touched) {
    auto now = standings(m_marks.lastSuccessMs);
    if (now != m_standings) {
        m_unreadable.clear();
        for (const auto& kind : m_kinds.all()) {
            const auto readable = readableOf(kind, now);
            for (const auto& [audience, ways] : now) {
                const bool reads = readable.contains(audience) || !isOfParticipants(kind, audience);
                if (!reads) m_unreadable.push_back({kind.name, audience, readable});
            }
        }
        m_standings = std::move(now);
        m_unreadableDue = true;
    }
    if (!m_unreadableDue && touched.answered == 0) return;
    m_unreadableDue = false;
    for (const auto& [kind, audience, readable] : m_unreadable) {
        if (waits(audience)) {
            m_unreadableDue = true;
            continue;
        }
        for (const auto& record : m_records->ofAudience(audience, kind)) {
            m_records->forget(record, readable, touched);
        }
        m_changes->seal(audience, readable, m_identity.sealingKey, kind);
    }
}

}  // namespace ayumi::store
