// Laws 6 and 12 for those whom a coach entered (docs/decisions 0046): who stood to them is what the
// log says at the place of a change, since only tablets can bring it back to a server that lost it.
#include <algorithm>

#include "shared/base/time_text.h"
#include "tests/simulation/laws.h"

namespace ayumi::simulation {

void Laws::noteFacts() {
    for (const auto& entry : m_applied) {
        const auto found = m_changes.find(entry.change);
        if (found == m_changes.end()) continue;
        const auto& change = *found->second;
        const bool isFact = change.kind == "person" || change.kind == "assignment";
        if (isFact && m_truth.isEntered(change.participant)) {
            m_facts[change.participant].push_back(entry);
        }
    }
}

std::int64_t Laws::judgedAt(const std::string& id) const {
    const auto found = m_judgedAt.find(id);
    return found == m_judgedAt.end() ? 0 : found->second;
}

bool Laws::wasKnown(const std::string& participant, std::int64_t number) const {
    const auto facts = m_facts.find(participant);
    return facts != m_facts.end() && facts->second.front().number < number;
}

bool Laws::isEntering(const sync::Change& change) const {
    const auto entered = m_truth.entered.find(change.participant);
    return entered != m_truth.entered.end() &&
           (entered->second.assignment == change.id || entered->second.person == change.id);
}

// A correction of a `person` whom the log has lost again is the first it hears of them.
bool Laws::mayEnter(const std::string& person, const sync::Change& change) const {
    if (isEntering(change)) return true;
    const auto entered = m_truth.entered.find(change.participant);
    return change.kind == "person" && m_truth.isCoach(person) && entered != m_truth.entered.end() &&
           m_history.lostSince(entered->second.atMs);
}

bool Laws::stoodTo(const std::string& person, const std::string& participant, StandsAt when,
                   Ended ended) const {
    const int role = m_truth.roleOf(person);
    if (role > 1) return true;
    const auto facts = m_facts.find(participant);
    if (facts == m_facts.end()) return false;
    std::map<std::string, reference::Changes> records;
    for (const auto& [number, id] : facts->second) {
        if (number < when.number) records[m_changes.at(id)->record][id] = m_changes.at(id);
    }
    const TimeMs believedMs = ended == Ended::Believed ? kBelievedMs : 0;
    return std::any_of(records.begin(), records.end(), [&](const auto& one) {
        const auto& kind = one.second.begin()->second->kind;
        const Json values = reference::shownIn(reference::foldOf(one.second), ranks(kind));
        if (values.value("void", Json()) == true) return false;
        if (role == 0) return kind == "person" && person == participant;
        const auto from = textOf(values, "from");
        const auto to = textOf(values, "to");
        return kind == "assignment" && textOf(values, "coach") == person && !from.empty() &&
               from <= dayOf(when.ms) &&
               (to.empty() || when.ms < startOfDayMs(addDays(to, 1)) + believedMs);
    });
}

// Held for want of a right to somebody who was entered: it was there neither when it was judged nor
// before, and did not come behind it, but after a log was lost. Or somebody had taken it back.
bool Laws::lacksRightToEntered(const std::string& participant, const std::string& person,
                               const SavedChange& saved, const storage::ChangeRow& row) const {
    const auto stood = [&](std::int64_t number) {
        return stoodTo(person, participant, {number, row.receivedAtMs}, Ended::Over);
    };
    const auto& entered = m_truth.entered.at(participant);
    const auto judged = judgedAt(row.id);
    if (isErasedOne(participant) || isErasedOne(person)) return true;
    if (saved.change->id == entered.assignment) return m_history.lostSince(entered.atMs);
    if (!reference::allows('w', saved.change->kind, m_truth.roleOf(person))) return true;
    if (stood(judged)) return false;
    if (m_history.lostSince(entered.atMs) || wasReleased(entered.assignment)) return true;
    const auto facts = m_facts.find(participant);
    if (facts == m_facts.end()) return true;  // the entering is held, or gone with its tablet
    const auto stoodFirst = std::find_if(facts->second.begin(), facts->second.end(),
                                         [&](const auto& one) { return stood(one.number + 1); });
    return stoodFirst == facts->second.end() || stoodFirst->number < judged;
}

}  // namespace ayumi::simulation
