// Months of a workplace, every number worked out by hand beside it. Today is Thursday 2026-11-12;
// two people at the bakery, one of whom also goes to the farm.
#include "shared/records/site_month.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

const std::string kPlaceToday = "2026-11-12";

Json agreedAt(const std::string& site, std::vector<int> weekdays, const char* start,
              const char* end) {
    Json placement{{"site", site}, {"from", "2026-04-01"}, {"weekdays", std::move(weekdays)}};
    if (start != nullptr) placement["planned_start"] = start;
    if (end != nullptr) placement["planned_end"] = end;
    return placement;
}

void note(PersonRecords& records, const std::string& day, Json values,
          const std::string& site = "bakery", bool contested = false) {
    records.attendance.push_back({site + day, day, site, std::move(values), contested});
}

// Mondays and Thursdays at the bakery, six hours; the bakery is closed on Monday the 23rd:
// 2, 5, 9, 12, 16, 19, 26, 30 November.
PersonRecords ofSato() {
    PersonRecords records;
    records.placements = {agreedAt("bakery", {1, 4}, "09:00", "15:00")};
    records.openDays.putException("bakery", "2026-11-23", {{"open", false}});
    note(records, "2026-11-02",
         {{"status", "present"}, {"arrived", "09:00"}, {"left", "15:00"}, {"break_minutes", 60}});
    note(records, "2026-11-05",
         {{"status", "late"}, {"arrived", "09:30"}, {"left", "15:00"}, {"break_minutes", 45}});
    note(records, "2026-11-09", {{"status", "absent"}});
    // Saturday, which nobody planned, without the time of leaving.
    note(records, "2026-11-07", {{"status", "left_early"}, {"arrived", "09:00"}});
    return records;
}

// Thursdays at the bakery without planned times, Fridays at the farm over midnight.
PersonRecords ofTanaka() {
    PersonRecords records;
    records.placements = {agreedAt("bakery", {4}, nullptr, nullptr),
                          agreedAt("farm", {5}, "22:00", "02:00")};
    note(records, "2026-11-05", {{"status", "present"}, {"arrived", "10:00"}, {"left", "12:00"}},
         "bakery", true);
    note(records, "2026-11-06",
         {{"status", "present"}, {"arrived", "22:00"}, {"left", "01:00"}, {"left_next_day", true}},
         "farm");
    return records;
}

SiteMonths november() {
    SiteMonths sites;
    addTo(sites, "sato", personMonthOf(ofSato(), "2026-11", kPlaceToday), kPlaceToday);
    addTo(sites, "tanaka", personMonthOf(ofTanaka(), "2026-11", kPlaceToday), kPlaceToday);
    return sites;
}

TEST(SiteMonth, APersonsDaysAtAPlace_AreCountedAndTimed) {
    const auto sato = november()["bakery"].people["sato"];
    EXPECT_EQ(sato.planned, 8);
    EXPECT_EQ(sato.came, 3) << "the 2nd, the 5th and Saturday the 7th";
    EXPECT_EQ(sato.cameUnplanned, 1);
    EXPECT_EQ(sato.late, 1);
    EXPECT_EQ(sato.early, 1);
    EXPECT_EQ(sato.absent, 1);
    EXPECT_EQ(sato.plannedAbsent, 1);
    EXPECT_EQ(sato.unrecorded, 0);
    EXPECT_EQ(sato.ahead, 5) << "today the 12th, 16, 19, 26, 30";
    EXPECT_EQ(sato.agreedMinutes, 8 * 360);
    EXPECT_EQ(sato.agreedAheadMinutes, 5 * 360);
    EXPECT_EQ(sato.workedMinutes, 300 + 285);
    EXPECT_EQ(sato.breakMinutes, 60 + 45);
    EXPECT_EQ(sato.workedUntimed, 1) << "Saturday";
}

TEST(SiteMonth, TwoRecordsAndDaysWithoutTimes_AreInNoTime) {
    const auto tanaka = november()["bakery"].people["tanaka"];
    EXPECT_EQ(tanaka.planned, 4) << "5, 12, 19, 26";
    EXPECT_EQ(tanaka.came, 0);
    EXPECT_EQ(tanaka.contested, 1);
    EXPECT_EQ(tanaka.plannedContested, 1);
    EXPECT_EQ(tanaka.ahead, 3);
    EXPECT_EQ(tanaka.agreedMinutes, 0);
    EXPECT_EQ(tanaka.agreedUntimed, 3);
    EXPECT_EQ(tanaka.workedMinutes, 0);
}

TEST(SiteMonth, ANight_BelongsToTheDayOnWhichItBegan) {
    const auto farm = november()["farm"];
    EXPECT_EQ(farm.all.planned, 4) << "6, 13, 20, 27";
    EXPECT_EQ(farm.all.agreedMinutes, 4 * 240);
    EXPECT_EQ(farm.all.workedMinutes, 180);
    EXPECT_EQ(farm.days.at("2026-11-06").came, 1);
    EXPECT_EQ(farm.people.size(), 1U);
}

TEST(SiteMonth, ADaysPeople_AreCountedTogether) {
    auto bakery = november()["bakery"];
    const auto fifth = bakery.days["2026-11-05"];
    EXPECT_EQ(fifth.planned, 2);
    EXPECT_EQ(fifth.came, 1);
    EXPECT_EQ(fifth.late, 1);
    EXPECT_EQ(fifth.contested, 1);
    EXPECT_EQ(bakery.days["2026-11-07"].planned, 0);
    EXPECT_EQ(bakery.days["2026-11-07"].cameUnplanned, 1);
    EXPECT_EQ(bakery.days["2026-11-23"].planned, 0) << "closed";
    EXPECT_FALSE(bakery.days.contains("2026-11-03"));
}

TEST(SiteMonth, TheMonth_IsTheSumOfItsDaysAndOfItsPeople) {
    const auto bakery = november()["bakery"];
    PlaceSums days;
    PlaceSums people;
    for (const auto& [day, sums] : bakery.days) days += sums;
    for (const auto& [person, sums] : bakery.people) people += sums;
    EXPECT_EQ(days, bakery.all);
    EXPECT_EQ(people, bakery.all);
    const PlaceSums& all = bakery.all;
    EXPECT_EQ(all.planned, 12);
    EXPECT_EQ(all.planned, all.came - all.cameUnplanned + all.plannedAbsent + all.unrecorded +
                               all.plannedContested + all.ahead);
}

TEST(SiteMonth, ADayThatIsOverAndHasNoRecord_IsNotRecorded) {
    SiteMonths sites;
    const auto month = personMonthOf(ofSato(), "2026-11", "2026-12-01");
    addTo(sites, "sato", month, "2026-12-01");
    EXPECT_EQ(sites["bakery"].all.unrecorded, 5);
    EXPECT_EQ(sites["bakery"].all.ahead, 0);
    EXPECT_EQ(sites["bakery"].all.agreedAheadMinutes, 0);
}

TEST(SiteMonth, WhoIsAbsentHereAndCameElsewhere_IsAbsentHere) {
    PersonRecords records;
    records.placements = {agreedAt("bakery", {1}, "09:00", "12:00"),
                          agreedAt("farm", {1}, "13:00", "15:00")};
    note(records, "2026-11-02", {{"status", "absent"}});
    note(records, "2026-11-02", {{"status", "present"}, {"arrived", "13:00"}, {"left", "15:00"}},
         "farm");
    SiteMonths sites;
    addTo(sites, "sato", personMonthOf(records, "2026-11", "2026-11-03"), "2026-11-03");
    EXPECT_EQ(sites["bakery"].all.absent, 1);
    EXPECT_EQ(sites["farm"].all.came, 1);
    EXPECT_EQ(sites["farm"].all.workedMinutes, 120);
}

}  // namespace
}  // namespace ayumi::records
