// Somebody new whom a coach enters in a simulated world (docs/decisions 0046), and what the office
// says to it.
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "tests/simulation/people.h"

namespace ayumi::simulation {

namespace {

constexpr std::size_t kMostEntered = 3;  // of a history

}  // namespace

bool People::unlockCoach(SimTablet& tablet) {
    const auto isCoach = [&](const Member& one) { return m_stage.truth.isCoach(one.person); };
    if (isCoach(tablet.unlocked())) return true;
    for (std::size_t i = 0; i < tablet.people().size(); ++i) {
        if (!isCoach(tablet.people()[i])) continue;
        tablet.unlock(i);
        return true;
    }
    return false;
}

// As the form does it: the assignment first, since the rest stands on it.
void People::enter(SimTablet& tablet, Random& dice) {
    auto& truth = m_stage.truth;
    if (tablet.wiped() || truth.entered.size() >= kMostEntered || !unlockCoach(tablet)) {
        return save(tablet, dice);
    }
    const auto nowMs = m_stage.clock.nowMs();
    const auto participant = makeUuidV7(nowMs, dice);
    const auto& coach = tablet.unlocked().person;
    const auto from = addDays(dayOf(nowMs), -static_cast<int>(dice.below(3)));
    const auto saved = tablet.engine->saveTogether(
        {{.kind = "assignment",
          .participant = participant,
          .set = {{"coach", coach}, {"from", from}, {"provisional", true}}},
         {.kind = "person",
          .record = participant,
          .participant = participant,
          .set = {{"name", "新しい人"}, {"begun_on", from}}}});
    if (!saved) return refused(tablet, saved.error());
    m_stage.count("entered");
    m_stage.tell(coach + " enters " + participant);
    const auto& assignment = saved->at(0);
    const auto& person = saved->at(1);
    truth.participants.push_back(participant);
    truth.entered[participant] = {coach, assignment.record, assignment.change, person.change,
                                  nowMs};
    m_stage.watch.saved(tablet, assignment, Screen());
    m_stage.watch.saved(tablet, person, Screen());
}

// A supervisor says that it is right, or takes it back.
void People::answerForEntered(SimTablet& any, Random& dice) {
    SimTablet* tablet = supervisedTablet(dice);
    if (tablet == nullptr) return save(any, dice);
    std::vector<std::string> seen;
    for (const auto& [participant, entered] : m_stage.truth.entered) {
        if (tablet->store->record(entered.record)) seen.push_back(participant);
    }
    if (seen.empty()) return save(any, dice);
    const auto& participant = anyOf(seen, dice);
    if (dice.below(2) == 0) return takeBack(*tablet, participant, dice);
    m_stage.count("entering confirmed");
    write(*tablet, {.kind = "assignment",
                    .record = m_stage.truth.entered.at(participant).record,
                    .set = {{"provisional", false}}});
}

// What was taken back already is there again (People::write).
void People::takeBack(SimTablet& tablet, const std::string& participant, Random& dice) {
    m_stage.count("entering taken back");
    write(tablet, {.kind = "assignment",
                   .record = m_stage.truth.entered.at(participant).record,
                   .set = {{"void", true}}});
    if (dice.below(2) == 0 || !tablet.store->record(participant)) return;
    write(tablet, {.kind = "person", .record = participant, .set = {{"void", true}}});
}

}  // namespace ayumi::simulation
