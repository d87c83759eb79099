#include "shared/records/keeping.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

// What an agency has set, or not.
int yearsWith(std::optional<std::string> value) {
    return keepYears([&](const std::string& name) {
        return name == "keep_years" ? value : std::optional<std::string>();
    });
}

TEST(Keeping, FiveYears_UnlessTheAgencySaysOtherwise) {
    EXPECT_EQ(yearsWith(std::nullopt), 5);
    EXPECT_EQ(yearsWith("7"), 7);
    EXPECT_EQ(yearsWith("1"), 1);
    EXPECT_EQ(yearsWith("30"), 30);
}

TEST(Keeping, ASettingThatCannotBeIsAsNotSet) {
    for (const char* value : {"0", "31", "-5", "", "five", "5.5", "5 "}) {
        EXPECT_EQ(yearsWith(value), 5) << value;
        EXPECT_FALSE(readNumber(keepingSetting(), value)) << value;
    }
}

TEST(Keeping, ItLastsToTheSameDateYearsLater) {
    EXPECT_EQ(lastDayKept("2021-03-31", 5), "2026-03-31");
    EXPECT_EQ(lastDayKept("2021-04-01", 5), "2026-04-01");
    EXPECT_EQ(lastDayKept("2021-12-31", 1), "2022-12-31");
}

// 民法 143条 2項: to the day before the date, or, where the month has none, to its end.
TEST(Keeping, LeapDays) {
    EXPECT_EQ(lastDayKept("2024-02-29", 5), "2029-02-28") << "1 March to the day before 1 March";
    EXPECT_EQ(lastDayKept("2023-02-28", 5), "2028-02-29") << "the leap day is kept too";
    EXPECT_EQ(lastDayKept("2024-02-28", 5), "2029-02-28") << "29 February, which 2029 has not";
    EXPECT_EQ(lastDayKept("2024-02-28", 4), "2028-02-28");
}

TEST(Keeping, ItIsOverOnTheDayAfter) {
    const Json person{{"name", "佐藤"}, {"ended_on", "2021-03-31"}};
    EXPECT_EQ(keptUntil(person, 5), "2026-03-31");
    EXPECT_FALSE(keepingOver(person, 5, "2026-03-31"));
    EXPECT_TRUE(keepingOver(person, 5, "2026-04-01"));
    EXPECT_FALSE(keepingOver(person, 6, "2026-04-01"));
}

TEST(Keeping, AServiceWithoutALastDayIsKept_AndSoIsOneThatEndsInTheFuture) {
    EXPECT_FALSE(keptUntil({{"name", "佐藤"}}, 5));
    EXPECT_FALSE(keptUntil({{"ended_on", nullptr}}, 5));
    EXPECT_FALSE(keepingOver({{"name", "佐藤"}}, 1, "9999-12-31"));
    const Json leaving{{"ended_on", "2027-03-31"}};
    EXPECT_EQ(keptUntil(leaving, 5), "2032-03-31");
    EXPECT_FALSE(keepingOver(leaving, 5, "2026-11-29"));
}

TEST(Keeping, ARecordThatWasTakenBackIsNobodysEnd) {
    EXPECT_FALSE(keepingOver({{"ended_on", "2001-03-31"}, {"void", true}}, 5, "2026-11-29"));
}

}  // namespace
}  // namespace ayumi::records
