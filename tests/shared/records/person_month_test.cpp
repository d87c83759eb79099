// Months of a participant, every number worked out by hand beside it.
#include "shared/records/person_month.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

const std::string kBakery = "bakery";
const std::string kFarm = "farm";
const std::string kMonthToday = "2028-03-01";

Json placed(const std::string& site, const std::string& from, const std::string& to = {},
            std::vector<int> weekdays = {1, 2, 3, 4, 5}) {
    Json placement{{"site", site},
                   {"from", from},
                   {"weekdays", weekdays},
                   {"planned_start", "09:00"},
                   {"planned_end", "15:00"}};
    if (!to.empty()) placement["to"] = to;
    return placement;
}

// Mondays to Fridays at the bakery. February 2028 begins on a Tuesday and has 29 days.
PersonRecords bakeryOnly() {
    PersonRecords records;
    records.placements = {placed(kBakery, "2027-10-01")};
    records.openDays.sites[kBakery] = {{"open_weekdays", {1, 2, 3, 4, 5}}};
    return records;
}

void add(PersonRecords& records, const std::string& day, Json values,
         const std::string& site = kBakery, bool contested = false) {
    records.attendance.push_back({site + day, day, site, std::move(values), contested});
}

Json wholeCall() {
    return {{"status", "absent"},       {"notice_at", "2028-02-01T08:10:00.000+09:00"},
            {"notice_by", "takahashi"}, {"notice_from", "self"},
            {"notice_cause", "health"}, {"notice_advice", "よく休む"}};
}

PersonMonth february(const PersonRecords& records) {
    return personMonthOf(records, "2028-02", kMonthToday);
}

const PlaceDay& on(const PersonMonth& month, const std::string& day,
                   const std::string& site = kBakery) {
    for (const auto& one : month.days) {
        if (one.day == day && one.site == site) return one;
    }
    throw std::out_of_range(day);
}

TEST(PersonMonth, ALeapFebruary_HasTwentyOneWeekdays_LessTwoHolidays) {
    auto records = bakeryOnly();
    EXPECT_EQ(february(records).plannedDays, 21) << "4 weeks of 5, and Tuesday 29 February";
    records.openDays.putException(kBakery, "2028-02-11", {{"open", false}});
    records.openDays.putException(kBakery, "2028-02-23", {{"open", false}});
    const auto month = february(records);
    EXPECT_EQ(month.plannedDays, 19);
    EXPECT_EQ(month.unrecordedDays, 19);
    EXPECT_EQ(on(month, "2028-02-11").state, DayState::Closed);
    EXPECT_FALSE(on(month, "2028-02-11").planned());
    EXPECT_EQ(on(month, "2028-02-29").state, DayState::Unrecorded);
    EXPECT_EQ(month.days.size(), 21U) << "no Saturdays and Sundays";
}

TEST(PersonMonth, ACalendarMayOpenADay_ButItIsNobodysUnlessAgreed) {
    auto records = bakeryOnly();
    records.openDays.putException(kBakery, "2028-02-12", {{"open", true}});  // a Saturday
    EXPECT_EQ(february(records).plannedDays, 21);
    records.agreed.agreements = {{{"from", "2028-02-01"}, {"weekdays", {6}}}};
    const auto month = february(records);
    EXPECT_EQ(month.plannedDays, 1) << "of the Saturdays 5, 12, 19, 26 the 12th is open";
    EXPECT_EQ(month.days.size(), 4U);
}

TEST(PersonMonth, BeforeTheAgencyKeptItsRecordsHere_NoDayIsPlanned_ButWhatIsThereCounts) {
    auto records = bakeryOnly();
    records.agreed.recordsFrom = "2028-02-21";  // a Monday
    add(records, "2028-02-01", {{"status", "present"}});
    const auto month = february(records);
    EXPECT_EQ(month.plannedDays, 7) << "21 to 25, 28, 29";
    EXPECT_EQ(month.unrecordedDays, 7);
    EXPECT_EQ(month.cameDays, 1);
    EXPECT_EQ(month.cameUnplanned, 1);
}

TEST(PersonMonth, AMonthWithoutAnOpenDay_PlansNothing) {
    auto records = bakeryOnly();
    records.openDays.sites[kBakery]["open_weekdays"] = Json::array();
    const auto month = february(records);
    EXPECT_EQ(month.plannedDays, 0);
    EXPECT_EQ(month.unrecordedDays, 0);
    EXPECT_EQ(february(PersonRecords()).days.size(), 0U) << "nor where nobody is placed";
}

TEST(PersonMonth, APlacementThatBeginsAndEndsInTheMonth_PlansItsDaysAlone) {
    auto records = bakeryOnly();
    records.placements = {placed(kBakery, "2028-02-10", "2028-02-16")};
    const auto month = february(records);
    EXPECT_EQ(month.plannedDays, 5) << "Thu 10, Fri 11, Mon 14, Tue 15, Wed 16";
    EXPECT_EQ(month.days.front().day, "2028-02-10");
    EXPECT_EQ(month.days.back().day, "2028-02-16");
    records.placements = {placed(kBakery, "2028-02-16", "2028-02-10")};
    EXPECT_EQ(february(records).plannedDays, 0) << "ends before it begins";
    records.placements = {placed(kBakery, "2028-02-01", "2028-02-02"),
                          placed(kBakery, "2028-02-28")};
    EXPECT_EQ(february(records).plannedDays, 4) << "Tue 1, Wed 2, and after a gap Mon 28, Tue 29";
}

TEST(PersonMonth, DaysToCome_AreAhead_AndTodayIsNotOver) {
    const auto month = personMonthOf(bakeryOnly(), "2028-02", "2028-02-28");
    EXPECT_EQ(month.aheadDays, 2) << "28 and 29";
    EXPECT_EQ(month.unrecordedDays, 19);
}

TEST(PersonMonth, Came_Late_LeftEarly_ByTheStatusAndByTheTimes) {
    auto records = bakeryOnly();
    add(records, "2028-02-01", {{"status", "present"}, {"arrived", "08:55"}, {"left", "15:00"}});
    add(records, "2028-02-02", {{"status", "late"}, {"arrived", "09:20"}, {"left", "15:10"}});
    add(records, "2028-02-03", {{"status", "present"}, {"arrived", "09:01"}, {"left", "15:00"}});
    add(records, "2028-02-04", {{"status", "left_early"}, {"arrived", "09:00"}, {"left", "13:15"}});
    add(records, "2028-02-07", {{"status", "late"}, {"arrived", "09:00"}, {"left", "15:00"}});
    add(records, "2028-02-08", {{"status", "home"}});
    add(records, "2028-02-09", {{"arrived", "09:00"}});
    const auto month = february(records);
    EXPECT_EQ(month.cameDays, 7) << "the 9th has no status, but somebody arrived";
    EXPECT_EQ(month.homeDays, 1);
    EXPECT_EQ(month.lateDays, 2) << "2 and 7";
    EXPECT_EQ(month.lateByTimes, 2) << "2 and 3";
    EXPECT_EQ(month.earlyDays, 1);
    EXPECT_EQ(month.earlyByTimes, 1);
    EXPECT_EQ(month.unrecordedDays, 14) << "21 - 7";
    EXPECT_EQ(month.minutes, 365 + 350 + 359 + 255 + 360) << "1, 2, 3, 4, 7";
    EXPECT_EQ(month.withoutMinutes, 2) << "8 and 9";
    EXPECT_EQ(on(month, "2028-02-02").attendance.lateMinutes(), 20);
    EXPECT_EQ(on(month, "2028-02-04").attendance.earlyMinutes(), 105);
    EXPECT_TRUE(on(month, "2028-02-03").attendance.disagrees()) << "on time, says the status";
    EXPECT_TRUE(on(month, "2028-02-07").attendance.disagrees()) << "late, says the status";
    EXPECT_FALSE(on(month, "2028-02-02").attendance.disagrees());
}

TEST(PersonMonth, TheDaysOwnPlan_GoesBeforeThePlacements) {
    auto records = bakeryOnly();
    add(records, "2028-02-01",
        {{"status", "present"},
         {"planned_start", "10:00"},
         {"planned_end", "12:00"},
         {"arrived", "09:50"},
         {"left", "12:00"}});
    const auto day = on(february(records), "2028-02-01").attendance;
    EXPECT_EQ(day.lateMinutes(), 0);
    EXPECT_EQ(day.earlyMinutes(), 0);
    // A longer placement that began later; the one before it still runs.
    records.placements.push_back(placed(kBakery, "2028-02-07"));
    records.placements.back()["planned_start"] = "08:30";
    add(records, "2028-02-08", {{"status", "late"}, {"arrived", "09:00"}});
    const auto month = february(records);
    EXPECT_EQ(on(month, "2028-02-08").attendance.lateMinutes(), 30);
    EXPECT_EQ(month.plannedDays, 21) << "two placements at one place plan its days once";
}

TEST(PersonMonth, Minutes_GoOverMidnight_WithoutTheBreak_AndNeverBelowNothing) {
    auto records = bakeryOnly();
    records.placements[0]["planned_start"] = "20:00";
    records.placements[0]["planned_end"] = "01:00";
    add(records, "2028-02-01",
        {{"status", "present"},
         {"arrived", "20:00"},
         {"left", "00:30"},
         {"left_next_day", true},
         {"break_minutes", 30}});
    add(records, "2028-02-02", {{"status", "present"}, {"arrived", "20:00"}, {"left", "19:00"}});
    add(records, "2028-02-03",
        {{"status", "present"}, {"arrived", "20:00"}, {"left", "20:30"}, {"break_minutes", 45}});
    const auto month = february(records);
    EXPECT_EQ(month.minutes, 240) << "270 less 30";
    EXPECT_EQ(month.withoutMinutes, 2);
    EXPECT_EQ(on(month, "2028-02-01").attendance.earlyMinutes(), 30) << "planned until 1:00";
    EXPECT_TRUE(on(month, "2028-02-02").attendance.timesCannotBe());
    EXPECT_TRUE(on(month, "2028-02-03").attendance.timesCannotBe());
    EXPECT_EQ(on(month, "2028-02-02").attendance.earlyMinutes(), 0) << "nobody can tell";
}

TEST(PersonMonth, OfTheCalls_FourCount_TheOthersAreBeyond_AndEachSaysWhatItLacks) {
    auto records = bakeryOnly();
    for (const char* day : {"01", "02", "03", "07", "08"}) {
        add(records, std::string("2028-02-") + day, wholeCall());
    }
    auto lacking = wholeCall();
    lacking.erase("notice_advice");
    lacking.erase("notice_cause");
    lacking["notice_reason"] = "  ";
    add(records, "2028-02-04", lacking);
    add(records, "2028-02-09", {{"status", "absent"}});
    add(records, "2028-02-10", {{"status", "absent"}, {"notice_from", "family"}});
    const auto month = february(records);
    EXPECT_EQ(month.absentDays, 8);
    EXPECT_EQ(month.countedCalls, 4) << "1, 2, 3, 7";
    EXPECT_EQ(month.beyondCalls, 1) << "8";
    EXPECT_EQ(month.lackingCalls, 2) << "4 and 10";
    EXPECT_EQ(month.withoutCall, 1) << "9";
    EXPECT_EQ(on(month, "2028-02-07").call, CallState::Counts);
    EXPECT_EQ(on(month, "2028-02-08").call, CallState::Beyond);
    using Missing = std::vector<std::string>;
    EXPECT_EQ(on(month, "2028-02-04").attendance.missing, (Missing{"reason", "advice"}));
    EXPECT_EQ(on(month, "2028-02-10").attendance.missing,
              (Missing{"time", "taker", "reason", "advice"}));
    EXPECT_EQ(on(month, "2028-02-09").call, CallState::None);
    EXPECT_EQ(callDaysOf(records, "2028-02").size(), 5U);
    EXPECT_EQ(callDaysOf(records, "2028-02", kBakery + "2028-02-03").size(), 4U);
    EXPECT_EQ(callDaysOf(records, "2028-03").size(), 0U) << "a month begins anew";
}

TEST(PersonMonth, ReasonIsACauseOrWords) {
    auto call = wholeCall();
    call.erase("notice_cause");
    call["notice_reason"] = "熱がある";
    EXPECT_TRUE(missingInCall(call).empty());
}

TEST(PersonMonth, ADayOfTwoPlaces_IsOneDay_AndComeAtOneItWasCome) {
    auto records = bakeryOnly();
    records.placements.push_back(placed(kFarm, "2028-02-01", {}, {2, 6}));
    add(records, "2028-02-01",
        {{"status", "late"}, {"arrived", "09:30"}, {"left", "12:00"}, {"meal", true}});
    add(records, "2028-02-01", wholeCall(), kFarm);
    add(records, "2028-02-08", wholeCall());
    add(records, "2028-02-08", wholeCall(), kFarm);
    add(records, "2028-02-15", {{"status", "present"}, {"arrived", "09:00"}, {"left", "12:00"}});
    add(records, "2028-02-15", {{"status", "present"}, {"arrived", "11:30"}, {"left", "15:00"}},
        kFarm);
    const auto month = february(records);
    EXPECT_EQ(month.plannedDays, 25) << "21 weekdays, and the Saturdays 5, 12, 19, 26";
    EXPECT_EQ(month.cameDays, 2);
    EXPECT_EQ(month.absentDays, 1) << "the 8th, once";
    EXPECT_EQ(month.countedCalls, 1);
    EXPECT_EQ(on(month, "2028-02-01", kFarm).call, CallState::OtherPlace);
    EXPECT_EQ(month.minutes, 150 + 180 + 210) << "each place's own";
    EXPECT_TRUE(on(month, "2028-02-15").overlaps);
    EXPECT_TRUE(on(month, "2028-02-15", kFarm).overlaps);
    EXPECT_FALSE(on(month, "2028-02-01").overlaps);
    EXPECT_EQ(callDaysOf(records, "2028-02"), std::vector<std::string>{"2028-02-08"});
}

TEST(PersonMonth, WhatIsContested_IsInNoSum_AndIsSaid) {
    auto records = bakeryOnly();
    add(records, "2028-02-01",
        {{"status", "present"},
         {"arrived", "09:00"},
         {"left", "15:00"},
         {"meal", true},
         {"fare_yen", 420},
         {"pickup", "both"}},
        kBakery, true);
    add(records, "2028-02-02", wholeCall(), kBakery, true);
    const auto month = february(records);
    EXPECT_EQ(month.contestedDays, 2);
    EXPECT_EQ(month.cameDays + month.absentDays + month.minutes + month.meals + month.fareYen +
                  month.pickups + month.countedCalls,
              0);
    EXPECT_EQ(month.unrecordedDays, 19);
    EXPECT_EQ(month.plannedDays, 21);
}

TEST(PersonMonth, ADayThatNobodyPlanned_HasNoTimesToBeLateFor) {
    auto records = bakeryOnly();
    records.openDays.putException(kBakery, "2028-02-11", {{"open", false}});
    for (const char* day : {"2028-02-05", "2028-02-11"}) {  // a Saturday, a holiday
        add(records, day, {{"status", "present"}, {"arrived", "10:00"}, {"left", "11:00"}});
    }
    const auto month = february(records);
    EXPECT_EQ(month.cameUnplanned, 2);
    EXPECT_EQ(month.lateByTimes + month.earlyByTimes, 0);
    EXPECT_FALSE(on(month, "2028-02-11").attendance.disagrees());
    EXPECT_EQ(month.minutes, 120);
}

TEST(PersonMonth, MealsFaresAndWays_AddUp) {
    auto records = bakeryOnly();
    add(records, "2028-02-01",
        {{"status", "present"}, {"meal", true}, {"fare_yen", 420}, {"pickup", "both"}});
    add(records, "2028-02-02",
        {{"status", "present"}, {"meal", false}, {"fare_yen", 210}, {"pickup", "homeward"}});
    add(records, "2028-02-05",  // a Saturday
        {{"status", "present"}, {"meal", true}, {"fare_yen", 0}, {"pickup", "none"}});
    const auto month = february(records);
    EXPECT_EQ(month.meals, 2);
    EXPECT_EQ(month.fareYen, 630);
    EXPECT_EQ(month.pickups, 3) << "there, back, back";
    EXPECT_EQ(month.cameDays, 3);
    EXPECT_EQ(month.cameUnplanned, 1);
}

TEST(PersonMonth, ADayRecordedAsClosed_IsNotPlanned_AndOneThatSaysNothing_IsUnrecorded) {
    auto records = bakeryOnly();
    add(records, "2028-02-01", {{"status", "closed"}});
    add(records, "2028-02-02", {{"note", "雨"}});
    add(records, "2028-02-05", {{"note", "土曜"}});
    add(records, "2028-02-03", {{"status", "absent"}, {"arrived", "09:00"}, {"left", "10:00"}});
    const auto month = february(records);
    EXPECT_EQ(month.plannedDays, 20);
    EXPECT_EQ(on(month, "2028-02-01").state, DayState::Closed);
    EXPECT_EQ(on(month, "2028-02-02").state, DayState::Unrecorded);
    EXPECT_EQ(on(month, "2028-02-05").state, DayState::Nothing);
    EXPECT_TRUE(on(month, "2028-02-03").attendance.disagrees()) << "absent, and arrived";
    EXPECT_EQ(month.minutes, 0) << "an absence has no time at work";
}

}  // namespace
}  // namespace ayumi::records
