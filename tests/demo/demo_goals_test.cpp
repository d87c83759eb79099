#include "shared/base/time_text.h"
#include "shared/records/goals.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/goal_story.h"

namespace ayumi::demo {

TEST_F(DemoAgency_, SetsGoals_AndOneCarriesOnAnother) {
    std::map<std::string, int> goals;
    std::map<std::string, storage::RecordRow> byId;
    for (const auto& row : rows("goal")) {
        ++goals[row.participant];
        byId[row.record] = row;
        const auto days = records::goalDays(row.values);
        EXPECT_TRUE(records::checkGoalDays(days)) << text(row, "item");
    }
    EXPECT_EQ(goals.size(), 6U);
    EXPECT_EQ(goals[s_agency.people.at(kCarriedOn)], 2);
    int followed = 0;
    for (const auto& [id, row] : byId) {
        const std::string before = text(row, "follows");
        if (before.empty()) continue;
        ++followed;
        ASSERT_TRUE(byId.contains(before));
        EXPECT_EQ(text(byId[before], "result"), "partly");
        EXPECT_FALSE(text(byId[before], "review_self").empty());
    }
    EXPECT_EQ(followed, 1);
}

TEST_F(DemoAgency_, MarksOfGoals_AreOfTheirPerson_AndOneGoalIsSilent_AnotherOver) {
    std::map<std::string, std::string> personOf;
    std::map<std::string, std::string> last;
    std::map<std::string, records::GoalDays> days;
    for (const auto& row : rows("goal")) {
        personOf[row.record] = row.participant;
        days[row.record] = records::goalDays(row.values);
    }
    for (const auto& row : rows("goal_mark")) {
        EXPECT_EQ(personOf[row.about], row.participant);
        EXPECT_TRUE(records::isAskedOn(days[row.about], row.day)) << row.day;
        last[row.about] = std::max(last[row.about], row.day);
    }
    std::set<std::string> silent;
    std::set<std::string> over;
    for (const auto& [goal, period] : days) {
        if (records::isSilent(period, last[goal], s_agency.today)) silent.insert(personOf[goal]);
        if (records::goalPhase(period, s_agency.today) == records::GoalPhase::Over) {
            over.insert(personOf[goal]);
        }
    }
    EXPECT_TRUE(silent.contains(s_agency.people.at(kSilentGoal)));
    EXPECT_EQ(over, (std::set<std::string>{s_agency.people.at(kGoalOver)}));
}

}  // namespace ayumi::demo
