#include <algorithm>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/plans.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/plan_plans.h"

namespace ayumi::demo {

namespace {

// By the fields alone, not by the rules that the pages use.
bool hasCycle(const storage::RecordRow& row) {
    return std::ranges::all_of(
        std::vector{"assessed_on", "drafted_on", "met_on", "explained_on", "agreed_by"},
        [&](const char* field) { return row.values.contains(field); });
}

}  // namespace

TEST_F(DemoAgency_, HasPlansInEveryStateThatAnAgencyMeets) {
    std::map<std::string, std::vector<storage::RecordRow>> plans;
    for (auto& row : rows("plan")) plans[row.participant].push_back(row);
    EXPECT_EQ(plans.size(), s_agency.people.size() - 1);
    EXPECT_FALSE(plans.contains(s_agency.people[kWithoutPlan]));
    const auto& begun = plans[s_agency.people[kInMidCycle]];
    ASSERT_EQ(begun.size(), 1U);
    EXPECT_FALSE(hasCycle(begun[0]));
    EXPECT_EQ(text(begun[0], "from"), "");
    const auto& replaced = plans[s_agency.people[kPlanReplaced]];
    ASSERT_EQ(replaced.size(), 2U);
    const bool firstIsNext = !text(replaced[0], "follows").empty();
    const auto& next = replaced[firstIsNext ? 0 : 1];
    EXPECT_EQ(text(next, "follows"), replaced[firstIsNext ? 1 : 0].record);
    EXPECT_TRUE(hasCycle(next));
    for (const auto& row : rows("meeting")) {
        const bool ofAPlan = text(row, "purpose") == "plan";
        EXPECT_EQ(ofAPlan, !text(row, "plan").empty()) << row.record;
    }
}

// From the days as they were written, by hand: three months for 就労移行支援.
TEST_F(DemoAgency_, HasOneReviewDueWithinThirtyDays_AndOneThatIsOver) {
    const auto now = dayOf(SystemClock().nowMs());
    std::vector<std::string> soon;
    std::vector<std::string> over;
    for (const auto& row : rows("plan")) {
        if (!hasCycle(row)) continue;
        const bool followed = std::ranges::any_of(rows("plan"), [&](const auto& other) {
            return text(other, "follows") == row.record && hasCycle(other);
        });
        if (followed) continue;
        const int months = text(row, "programme") == "employment_transition" ? 3 : 6;
        std::string day = text(row, "review_by");
        if (day.empty()) day = addMonths(text(row, "from"), months);
        if (day < now) over.push_back(row.participant);
        if (day >= now && day <= addDays(now, 30)) soon.push_back(row.participant);
    }
    EXPECT_EQ(soon, std::vector<std::string>{s_agency.people[kReviewSoon]});
    EXPECT_EQ(over, std::vector<std::string>{s_agency.people[kReviewOver]});
}

}  // namespace ayumi::demo
