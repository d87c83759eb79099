#include "shared/base/time_text.h"
#include "shared/records/visits.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/visit_story.h"

namespace ayumi::demo {

namespace {

std::vector<records::Visit> visitsIn(const std::vector<storage::RecordRow>& rows) {
    std::vector<records::Visit> visits;
    for (const auto& row : rows) {
        std::vector<std::string> people;
        for (const auto& audience : row.audiences) people.push_back(audience.substr(2));
        visits.push_back(records::visitOf(row.record, row.day, std::move(people), row.values));
    }
    return visits;
}

}  // namespace

TEST_F(DemoAgency_, HasTenWeeksOfVisits_OfEveryCoach_ForOneAndForSeveral) {
    const auto visits = visitsIn(rows("visit"));
    std::map<std::string, std::set<std::string>> days;
    std::set<std::size_t> together;
    for (const auto& visit : visits) {
        if (visit.done()) days[visit.coach].insert(visit.day);
        together.insert(visit.people.size());
    }
    ASSERT_EQ(days.size(), static_cast<std::size_t>(kCoaches));
    for (const auto& [coach, done] : days) {
        EXPECT_GE(done.size(), static_cast<std::size_t>(kVisitWeeks)) << "one a week, or more";
        EXPECT_LE(*done.begin(), addDays(s_agency.today, -7 * (kVisitWeeks - 1)));
    }
    EXPECT_TRUE(together.contains(1));
    EXPECT_GE(*together.rbegin(), 3U);
}

TEST_F(DemoAgency_, HasAnOverlapThatIsExplained_ACallAndAPlanGivenUp) {
    const auto visits = visitsIn(rows("visit"));
    int explained = 0;
    int calls = 0;
    int givenUp = 0;
    int planned = 0;
    for (const auto& visit : visits) {
        const bool overlaps = !records::overlapsOf(visit, visits).empty();
        explained += overlaps && !visit.overlapWhy.empty() ? 1 : 0;
        calls += visit.way == "phone" ? 1 : 0;
        givenUp += visit.status == "cancelled" ? 1 : 0;
        planned += visit.status == "planned" && visit.day == s_agency.today ? 1 : 0;
        EXPECT_FALSE(records::travelsLongerThanStays(visit));
    }
    EXPECT_EQ(explained, 1);
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(givenUp, 1);
    EXPECT_GE(planned, kCoaches - 1);
}

TEST_F(DemoAgency_, ShowsEachCoachTheVisitsOfTheirPeople_AndNoParticipantAny) {
    OpenedTablet tablet("tablet-1", 0);
    const auto seen = tablet.reader->rows(tablet.viewer, "visit");
    EXPECT_FALSE(seen.empty());
    std::size_t expected = 0;
    for (const auto& row : rows("visit")) {
        const bool own = std::ranges::any_of(row.audiences, [&](const std::string& audience) {
            const auto found = std::ranges::find(s_agency.people, audience.substr(2));
            const auto& plan =
                people().at(static_cast<std::size_t>(found - s_agency.people.begin()));
            return std::ranges::find(plan.coaches, 0) != plan.coaches.end();
        });
        expected += own ? 1 : 0;
    }
    EXPECT_EQ(seen.size(), expected);
    EXPECT_TRUE(tablet.reader->rows({s_agency.people[0], tablet.viewer.atMs}, "visit").empty());
}

}  // namespace ayumi::demo
