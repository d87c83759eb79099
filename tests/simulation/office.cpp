// What the office does in a simulated world, and what becomes of its server.
#include "tests/simulation/office.h"
#include "shared/base/time_text.h"

namespace ayumi::simulation {

// An old copy of the database comes back, and nobody says so.
void Office::restore(SimTablet&, Random&) {
    m_stage.count("fault restore");
    m_stage.tell("the server comes back as of " + formatMoment(m_stage.server->backupMs()));
    m_stage.history.restores.push_back({m_stage.server->backupMs(), m_stage.clock.nowMs()});
    m_stage.server->restoreBackup();
    reenter();
    m_stage.learnEntered();
    m_stage.recallSignIns();
}

// A standby takes over that has not heard the last of it; the services go on as they were.
void Office::failOver(SimTablet&, Random&) {
    m_stage.count("fault failover");
    m_stage.tell("a standby takes over, as of " + formatMoment(m_stage.server->tailMs()));
    m_stage.history.restores.push_back({m_stage.server->tailMs(), m_stage.clock.nowMs()});
    m_stage.server->failOver();
    // A server that starts looks for itself at what was erased.
    for (const auto& [participant, atMs] : m_stage.truth.erased) m_stage.server->erase(participant);
    reenter();
    m_stage.learnEntered();
    m_stage.recallSignIns();
}

// What the office had entered since is entered again; of whom it finds nobody, tablets bring all.
void Office::reenter() {
    for (const auto& one : m_stage.truth.assignments) {
        const bool erased = m_stage.truth.erased.contains(one.participant);
        if (erased || m_stage.truth.isEntered(one.participant)) continue;
        const auto rows = m_stage.server->read()->records({one.record});
        if (!rows.empty() && textOf(rows[0].values, "to") == one.to) continue;
        std::map<std::string, Json> set{{"coach", one.coach}, {"from", one.from}};
        if (!one.to.empty()) set["to"] = one.to;
        m_stage.server->put("assignment", one.participant, one.record, std::move(set));
    }
}

void Office::assign(const std::string& participant, const std::string& coach,
                    const std::string& from) {
    m_stage.tell(coach + " looks after " + participant + " from " + from);
    const auto record =
        m_stage.server->put("assignment", participant, {}, {{"coach", coach}, {"from", from}});
    m_stage.truth.assignments.push_back(
        {record, participant, coach, from, {}, m_stage.clock.nowMs()});
}

void Office::end(Assignment& assignment) {
    const auto to = dayOf(m_stage.clock.nowMs());
    m_stage.tell(assignment.coach + " looks after " + assignment.participant + " for the last day");
    m_stage.server->put("assignment", assignment.participant, assignment.record, {{"to", to}});
    assignment.to = to;
}

// One ends today, or begins today or tomorrow.
void Office::transfer(SimTablet&, Random& dice) {
    m_stage.count("fault transfer");
    std::vector<Assignment*> open;
    for (auto& one : m_stage.truth.assignments) {
        const bool erased = m_stage.truth.erased.contains(one.participant);
        if (one.to.empty() && !erased) open.push_back(&one);
    }
    if (!open.empty() && dice.below(2) == 0) return end(*anyOf(open, dice));
    const auto from = addDays(dayOf(m_stage.clock.nowMs()), static_cast<int>(dice.below(2)));
    const auto& participant = anyOf(m_stage.truth.participants, dice);
    if (m_stage.truth.erased.contains(participant) || !m_stage.truth.isThere(participant)) return;
    assign(participant, anyOf(m_stage.founded.coaches, dice), from);
}

// Somebody stays, for whom what is about several is kept.
void Office::erase(SimTablet&, Random& dice) {
    auto& truth = m_stage.truth;
    const auto participant = anyOf(truth.participants, dice);
    const bool last = !truth.isEntered(participant) && truth.allFoundedErasedBut(1);
    if (last || truth.erased.contains(participant) || !truth.isThere(participant)) return;
    m_stage.count("fault erase");
    if (truth.isEntered(participant)) m_stage.count("erased who was entered");
    m_stage.tell(participant + " is erased");
    m_stage.server->erase(participant);
    truth.erased[participant] = m_stage.clock.nowMs();
    m_stage.learnEntered();
}

// Nobody meets anybody for longer than a right that ended is believed, or than an answered change
// has to be kept.
void Office::passWeeks(SimTablet&, Random& dice) {
    constexpr int kMost = 5;  // months, or tokens would die of it
    const int months = dice.below(3) == 0 ? 3 : 1;
    if (m_stage.history.counts["months"] + months > kMost) return;
    m_stage.history.counts["months"] += months;
    m_stage.count("fault weeks");
    m_stage.clock.advance(months * 31 * 24 * kHourMs);
    m_stage.tell("weeks later: " + formatMoment(m_stage.clock.nowMs()));
}

}  // namespace ayumi::simulation
