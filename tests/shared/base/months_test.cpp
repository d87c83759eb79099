#include "shared/base/months.h"

#include <gtest/gtest.h>

#include "shared/base/time_text.h"

namespace ayumi {
namespace {

TEST(Months, KeepTheDayOfTheMonth) {
    EXPECT_EQ(addMonths("2026-06-09", 6), "2026-12-09");
    EXPECT_EQ(addMonths("2026-11-21", 1), "2026-12-21");
    EXPECT_EQ(addMonths("2026-12-05", 1), "2027-01-05");
    EXPECT_EQ(addMonths("2026-03-15", 0), "2026-03-15");
    EXPECT_EQ(addMonths("2026-03-15", -3), "2025-12-15");
}

TEST(Months, EndOnTheLastDay_WhereTheMonthIsShorter) {
    EXPECT_EQ(addMonths("2026-01-31", 1), "2026-02-28");
    EXPECT_EQ(addMonths("2028-01-31", 1), "2028-02-29") << "a leap year";
    EXPECT_EQ(addMonths("2100-01-31", 1), "2100-02-28") << "none, though divisible by four";
    EXPECT_EQ(addMonths("2026-08-31", 6), "2027-02-28");
    EXPECT_EQ(addMonths("2026-05-31", 1), "2026-06-30");
    EXPECT_EQ(addMonths("2028-02-29", 12), "2029-02-28");
}

TEST(Months, OfASeriesAreCountedFromItsFirstDay_SoThatItDoesNotDrift) {
    EXPECT_EQ(addMonths("2026-01-31", 2), "2026-03-31");
    EXPECT_EQ(addMonths(addMonths("2026-01-31", 1), 1), "2026-03-28") << "and not from each other";
}

// Against days counted one by one.
TEST(Months, AreAsLongAsTheCalendarSays) {
    constexpr int kLengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    std::string day = "2025-01-01";
    for (int month = 0; month < 48; ++month) {
        const bool leap = month / 12 == 3 && month % 12 == 1;  // February 2028
        const std::string next = addDays(day, kLengths[month % 12] + (leap ? 1 : 0));
        EXPECT_EQ(addMonths(day, 1), next);
        EXPECT_EQ(daysBetween(day, next), kLengths[month % 12] + (leap ? 1 : 0));
        day = next;
    }
    EXPECT_EQ(day, "2029-01-01");
}

TEST(Months, FollowEachOtherOverTheYear) {
    EXPECT_EQ(monthAfter("2026-11", 0), "2026-11");
    EXPECT_EQ(monthAfter("2026-11", 2), "2027-01");
    EXPECT_EQ(monthAfter("2026-01", -1), "2025-12");
    EXPECT_EQ(monthAfter("2026-11", -23), "2024-12");
}

TEST(Months, HaveAFirstAndALastDay) {
    EXPECT_EQ(monthOfDay("2026-11-21"), "2026-11");
    EXPECT_EQ(firstOfMonth("2026-11"), "2026-11-01");
    EXPECT_EQ(lastOfMonth("2026-11"), "2026-11-30");
    EXPECT_EQ(lastOfMonth("2026-12"), "2026-12-31");
    EXPECT_EQ(lastOfMonth("2027-02"), "2027-02-28");
    EXPECT_EQ(lastOfMonth("2028-02"), "2028-02-29");
}

TEST(DaysBetween, CountsBothWays) {
    EXPECT_EQ(daysBetween("2026-11-20", "2026-12-08"), 18);
    EXPECT_EQ(daysBetween("2026-11-20", "2026-11-20"), 0);
    EXPECT_EQ(daysBetween("2026-12-08", "2026-11-20"), -18);
}

}  // namespace
}  // namespace ayumi
