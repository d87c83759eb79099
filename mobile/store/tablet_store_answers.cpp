// What the server said: verdicts, states, pages. Each answer is one transaction.
#include <algorithm>
#include <unordered_map>

#include "mobile/store/change_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/held_table.h"
#include "mobile/store/record_table.h"
#include "mobile/store/tablet_store.h"

namespace ayumi::store {

std::vector<WaitingChange> TabletStore::batch(std::size_t maxChanges, std::size_t maxBytes,
                                              const std::vector<WaitingChange>& except) {
    return m_changes->batch(maxChanges, maxBytes, except);
}

std::vector<WaitingChange> TabletStore::aside(std::size_t maxChanges) {
    return m_changes->aside(maxChanges);
}

Result<void> TabletStore::setAside(const std::vector<WaitingChange>& changes) {
    return transact([&] {
        for (const auto& change : changes) m_changes->setAside(change.change);
    });
}

Result<Touched> TabletStore::applyPush(const PushOutcome& outcome) {
    return touchMakingRoom(
        [&](Touched& touched) {
            noteAnswer(outcome.head, outcome.reset, outcome.answeredAtMs, outcome.clockOffsetMs,
                       outcome.kept, touched);
            auto stale = judge(outcome, touched);
            keepAnsweredStates(outcome, stale, touched);
            for (const auto& record : stale) m_records->refresh(record, touched);
            finish(touched);
            forgetUnreadable(touched);
            lookForStrangers();
        },
        outcome.answeredAtMs);
}

Result<Touched> TabletStore::applyPage(const PageOutcome& outcome) {
    return touchMakingRoom(
        [&](Touched& touched) {
            noteAnswer(outcome.head, outcome.reset, outcome.answeredAtMs, outcome.clockOffsetMs,
                       outcome.kept, touched);
            if (outcome.reset) return;  // the page was for another log: the full pull begins anew
            keepPageStates(outcome, touched);
            for (const auto& audience : outcome.forget) m_drafts->wantForgotten(audience);
            m_marks.cursor = outcome.cursor;
            if (!outcome.more) {
                m_marks.pulled = outcome.head;
                if (m_marks.sweepDue) sweep(touched);
            }
            finish(touched);
            if (outcome.more) return;  // assignments may be yet to come
            forgetUnreadable(touched);
            sealStrangers();
        },
        outcome.answeredAtMs);
}

Result<Touched> TabletStore::keepHeld(const std::vector<sync::HeldResponse::Entry>& entries,
                                      bool whole) {
    Touched touched;
    auto done = transact([&] {
        touched.held = m_held->replace(entries);
        if (whole && m_held->settleOthers()) touched.held = true;
    });
    if (!done) return done.error();
    return touched;
}

bool TabletStore::heldMatters() {
    const bool supervised = std::any_of(m_people.begin(), m_people.end(), [&](const auto& person) {
        return facts().roleOf(person) == records::Role::Supervisor;
    });
    return supervised || m_held->any();
}

void TabletStore::noteAnswer(const sync::Head& head, bool reset, TimeMs answeredAtMs,
                             std::int64_t clockOffsetMs, std::int64_t kept, Touched& touched) {
    if (reset) startOver(answeredAtMs, touched);
    if (reset || head.number >= m_marks.head.number) m_marks.head = head;
    m_marks.clockOffsetMs = clockOffsetMs;
    m_marks.lastSuccessMs = answeredAtMs;
    if (kept > 0) m_marks.kept = kept;
}

// Returns the records whose waiting changes got an answer.
std::set<std::string> TabletStore::judge(const PushOutcome& outcome, Touched& touched) {
    std::unordered_map<std::string_view, const WaitingChange*> byId;
    for (const auto& change : outcome.batch) byId.emplace(change.change, &change);
    std::unordered_map<std::string, const WaitingChange*> byHash;
    std::set<std::string> stale;
    for (const auto& verdict : outcome.verdicts) {
        const WaitingChange* change = nullptr;
        if (const auto found = byId.find(verdict.change); found != byId.end()) {
            change = found->second;
        } else {
            // Judged unread: known by the hash of its text.
            if (byHash.empty()) {
                for (const auto& one : outcome.batch) {
                    byHash.emplace(toHex(sha256(one.text)), &one);
                }
            }
            if (const auto hashed = byHash.find(verdict.change); hashed != byHash.end()) {
                change = hashed->second;
            }
        }
        if (change == nullptr || !m_changes->answer(*change, verdict, outcome)) {
            continue;
        }
        ++touched.answered;
        m_answeredFrom = std::min(m_answeredFrom.value_or(change->seq), change->seq);
        stale.insert(change->record);
    }
    return stale;
}

void TabletStore::keepAnsweredStates(const PushOutcome& outcome, std::set<std::string>& stale,
                                     Touched& touched) {
    std::unordered_map<std::string_view, std::string_view> texts;
    for (const auto& change : outcome.batch) texts.emplace(change.change, change.text);
    const TextOf textOf = [&](std::string_view change) {
        const auto found = texts.find(change);
        return found != texts.end() ? std::string(found->second) : m_changes->text(change);
    };
    auto scope = audiencesInScope(outcome.answeredAtMs);
    for (const auto& leaving : m_drafts->pendingForget()) scope.erase(leaving);
    for (const std::string_view state : outcome.states) {
        const auto columns = readColumns(state, textOf);
        if (!columns) {
            ++touched.damaged;
            continue;
        }
        const auto audience = audienceOf(m_kinds, *columns);
        if (!anyAudienceIn(scope, audience) && !m_records->held(columns->record)) continue;
        // Of a change that was put aside the state is the one that is here: what is shown is not.
        if (m_records->put(state, *columns, audience, m_marks.generation, textOf, touched)) {
            stale.erase(columns->record);
        }
    }
}

// Where those who signed in here stand, as far as the tablet knows. What is left out wrongly comes
// with the next pull.
std::set<std::string> TabletStore::audiencesInScope(TimeMs atMs) const {
    std::set<std::string> scope{std::string(records::kAgencyAudience)};
    for (const auto& [audience, ways] : standings(atMs)) scope.insert(audience);
    return scope;
}

TabletStore::Standings TabletStore::standings(TimeMs atMs) const {
    Standings standings;
    for (const auto& person : m_people) {
        const auto role = facts().roleOf(person);
        if (!role) continue;
        for (const auto& [audience, relation] : facts().audiencesOf(person, atMs)) {
            standings[audience].emplace(*role, relation);
        }
    }
    return standings;
}

void TabletStore::keepPageStates(const PageOutcome& outcome, Touched& touched) {
    const auto textOf = m_records->ownTexts();
    auto pending = m_drafts->pendingForget();
    for (const std::string_view state : outcome.states) {
        const auto columns = readColumns(state, textOf);
        if (!columns) {
            ++touched.damaged;
            continue;
        }
        const auto audience = audienceOf(m_kinds, *columns);
        m_records->put(state, *columns, audience, m_marks.generation, textOf, touched);
        // What is for others as well may have come through them.
        if (std::erase(pending, audience) > 0) m_drafts->strike(audience);
    }
}

}  // namespace ayumi::store
