// November 2026 begins on a Sunday and ends on Monday the 30th.
#include "shared/records/month_closing.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

const std::string kBefore = "2026-11-29";
const std::string kLast = "2026-11-30";

PersonRecords onMondays() {
    PersonRecords records;
    records.placements = {{{"site", "bakery"}, {"from", "2026-10-01"}, {"weekdays", {1}}}};
    return records;
}

void came(PersonRecords& records, const std::string& day, const char* status = "present") {
    records.attendance.push_back({day, day, "bakery", {{"status", status}}, false});
}

std::string inTheWay(const PersonRecords& records,
                     const std::map<std::string, std::string>& statuses,
                     const std::string& today = "2026-12-02") {
    std::string text;
    for (const auto& one : daysInTheWay(personMonthOf(records, "2026-11", today), statuses)) {
        text += one.day.substr(8) + ' ' + one.why + ' ';
    }
    return text;
}

TEST(MonthClosing, ThePlannedDaysWithoutARecord_AndEveryDayNotSigned) {
    auto records = onMondays();  // 2, 9, 16, 23, 30
    came(records, "2026-11-02");
    came(records, "2026-11-09");
    came(records, "2026-11-16");
    came(records, "2026-11-30");
    EXPECT_EQ(inTheWay(records, {{"2026-11-02", "signed"},
                                 {"2026-11-09", "amended"},
                                 {"2026-11-16", "ready"},
                                 {"2026-11-30", "open"}}),
              "09 amended 16 ready 23 unrecorded 30 open ");
    came(records, "2026-11-23", "closed");
    EXPECT_EQ(inTheWay(records, {{"2026-11-02", "signed"},
                                 {"2026-11-09", "signed"},
                                 {"2026-11-16", "signed"},
                                 {"2026-11-23", "signed"},
                                 {"2026-11-30", "signed"}}),
              "");
}

TEST(MonthClosing, WordsOfADayOffWaitForNobody_ButAReturnedDayDoes) {
    EXPECT_EQ(inTheWay(onMondays(), {{"2026-11-01", "open"}, {"2026-11-07", "returned"}}),
              "02 unrecorded 07 returned 09 unrecorded 16 unrecorded 23 unrecorded 30 unrecorded ");
    EXPECT_EQ(inTheWay(PersonRecords(), {{"2026-11-01", "open"}}), "");
}

TEST(MonthClosing, AnArrivalOnADayOffIsADayOfService) {
    PersonRecords records;
    records.attendance.push_back({"r", "2026-11-07", "bakery", {{"arrived", "09:00"}}, false});
    EXPECT_EQ(inTheWay(records, {{"2026-11-07", "open"}}), "07 open ");
}

TEST(MonthClosing, DaysToComeAreNotYetInTheWay) {
    EXPECT_EQ(inTheWay(onMondays(), {}, "2026-11-16"), "02 unrecorded 09 unrecorded ");
}

TEST(MonthClosing, AMonthMayBeClosedOnItsLastDay_AndWithNothingInIt) {
    EXPECT_EQ(monthStateOf("2026-11", kBefore, "", false, false), MonthState::Ahead);
    EXPECT_EQ(monthStateOf("2026-11", kLast, "", false, false), MonthState::Ready);
    EXPECT_EQ(monthStateOf("2026-11", kLast, "open", false, false), MonthState::Ready);
    EXPECT_EQ(monthStateOf("2026-11", kLast, "", false, true), MonthState::Open);
    EXPECT_EQ(monthStateOf("2028-02", "2028-02-28", "", false, false), MonthState::Ahead);
    EXPECT_EQ(monthStateOf("2028-02", "2028-02-29", "", false, false), MonthState::Ready);
}

TEST(MonthClosing, WhatCameLaterChangesAClosedMonth_AndTwoDecisionsHoldNothing) {
    EXPECT_EQ(monthStateOf("2026-11", kLast, "closed", false, false), MonthState::Closed);
    EXPECT_EQ(monthStateOf("2026-11", kLast, "closed", false, true), MonthState::Changed);
    EXPECT_EQ(monthStateOf("2026-11", kLast, "closed", true, false), MonthState::Contested);
    EXPECT_TRUE(closesMonth("closed", false));
    EXPECT_FALSE(closesMonth("closed", true));
    EXPECT_FALSE(closesMonth("open", false));
    EXPECT_EQ(closingDayOf("2026-11-30"), "2026-11-01");
}

}  // namespace
}  // namespace ayumi::records
