// How many people stand in which stage on a day.
#include "shared/records/stages.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

PlacementOf standsAt(const char* person, const char* site, const char* stage, const char* from,
                     const char* to = "") {
    Json values{{"site", site}, {"from", from}};
    if (*stage != 0) values["stage"] = stage;
    if (*to != 0) values["to"] = to;
    return {person, values};
}

const std::vector<PlacementOf> kWalks{
    standsAt("sato", "bakery", "unpaid_commuter", "2026-04-01", "2026-09-30"),
    standsAt("sato", "bakery", "paid_commuter", "2026-10-01"),
    standsAt("tanaka", "bakery", "unpaid_commuter", "2026-08-10"),
    standsAt("tanaka", "farm", "unpaid_commuter", "2026-08-10"),
    standsAt("ito", "bakery", "", "2026-11-01"),
    // Two placements at one site on the same days: the one that began last counts.
    standsAt("mori", "farm", "unpaid_commuter", "2026-04-01"),
    standsAt("mori", "farm", "minimum_wage_staff", "2026-10-15"),
};

TEST(Stages, OnADay_EachPersonStandsWhereTheirPlacementSays) {
    EXPECT_EQ(stagesOn(kWalks, "2026-07-31", "bakery"), (StageCounts{{"unpaid_commuter", 1}}));
    EXPECT_EQ(stagesOn(kWalks, "2026-09-30", "bakery"), (StageCounts{{"unpaid_commuter", 2}}));
    EXPECT_EQ(stagesOn(kWalks, "2026-11-12", "bakery"),
              (StageCounts{{"", 1}, {"paid_commuter", 1}, {"unpaid_commuter", 1}}));
    EXPECT_EQ(stagesOn(kWalks, "2026-03-31", "bakery"), StageCounts());
}

TEST(Stages, OfAllSites_SomebodyAtTwoStandsOnceInAStage) {
    EXPECT_EQ(stagesOn(kWalks, "2026-09-30", ""), (StageCounts{{"unpaid_commuter", 3}}))
        << "Sato, Tanaka at two sites, Mori";
    EXPECT_EQ(
        stagesOn(kWalks, "2026-11-12", ""),
        (StageCounts{
            {"", 1}, {"minimum_wage_staff", 1}, {"paid_commuter", 1}, {"unpaid_commuter", 1}}));
}

TEST(Stages, AMonthTellsOfItsLastDay_TheOneThatGoesOnOfToday) {
    EXPECT_EQ(stageDayOf("2026-10", "2026-11-12"), "2026-10-31");
    EXPECT_EQ(stageDayOf("2028-02", "2028-03-01"), "2028-02-29");
    EXPECT_EQ(stageDayOf("2026-11", "2026-11-12"), "2026-11-12");
    EXPECT_EQ(stageDayOf("2026-11", "2026-11-30"), "2026-11-30");
    EXPECT_EQ(stageDayOf("2026-12", "2026-11-12"), "");
}

}  // namespace
}  // namespace ayumi::records
