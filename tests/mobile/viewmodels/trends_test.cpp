// わたしの ようす as plain values: weeks, answers, days planned and come.
#include <gtest/gtest.h>

#include "mobile/viewmodels/trends.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr const char* kFriday = "2026-11-20";
constexpr const char* kFrom = "2026-10-12";  // the Monday six weeks before the next one

class TrendsTest : public ::testing::Test {
protected:
    TrendsTest() { span.readable = {"attendance", "reflection", "daily_check"}; }

    store::RecordRow& add(const char* kind, const char* day, Json values) {
        store::RecordRow row;
        row.kind = kind;
        row.day = day;
        row.values = std::move(values);
        span.rows.push_back(std::move(row));
        return span.rows.back();
    }
    void came(const char* day, const char* status = "present") {
        add("attendance", day, {{"status", status}});
    }
    void expect(const std::string& monday, int days) {
        for (int i = 0; i < days; ++i) span.expected.insert(addDays(monday, i));
    }
    Trends trends(const char* today = kFriday) { return trendsOf(span, kFrom, today, items); }
    TrendLine line(const char* field) {
        for (const auto& one : trends().lines) {
            if (one.field == field) return one;
        }
        ADD_FAILURE() << "no line of " << field;
        return {};
    }
    std::vector<std::string> fields() {
        std::vector<std::string> found;
        for (const auto& one : trends().lines) found.push_back(one.field);
        return found;
    }

    store::PersonSpan span;
    Json items;
};

}  // namespace

TEST_F(TrendsTest, Weeks_RunFromMondayToSunday_AndEndWithTheWeekOfToday) {
    EXPECT_EQ(trendsFrom(kFriday, 0), kFrom);
    EXPECT_EQ(trendsTo(kFrom), "2026-11-22");
    EXPECT_EQ(trendsFrom("2026-11-16", 0), kFrom) << "a Monday begins its week";
    EXPECT_EQ(trendsFrom("2026-11-22", 0), kFrom) << "a Sunday ends it";
    EXPECT_EQ(trendsFrom("2026-11-23", 0), "2026-10-19");
    EXPECT_EQ(trendsFrom(kFriday, 1), "2026-08-31");
    EXPECT_EQ(trendsTo(trendsFrom(kFriday, 1)), "2026-10-11") << "no day between two spans";
    EXPECT_EQ(trendsFrom("2027-01-01", 0), "2026-11-23") << "over the end of a year";
}

TEST_F(TrendsTest, AnAnswer_StandsAtItsDay_AlsoAtTheBordersOfWeekAndMonth) {
    add("reflection", "2026-10-12", {{"tired", "not"}});
    add("reflection", "2026-10-31", {{"tired", "a_little"}});
    add("reflection", "2026-11-01", {{"tired", "tired"}});  // a Sunday
    add("reflection", "2026-11-02", {{"tired", "very"}});
    add("reflection", "2026-11-22", {{"tired", "not"}});
    add("reflection", "2026-10-11", {{"tired", "very"}});  // before
    add("reflection", "2026-11-23", {{"tired", "very"}});  // after
    const auto tired = line("tired");
    ASSERT_EQ(tired.days.size(), 42U);
    EXPECT_EQ(tired.days[0], Said::First);
    EXPECT_EQ(tired.days[41], Said::First);
    EXPECT_EQ(daysOf(tired, kFrom, 2, Said::Second), std::vector<std::string>{"2026-10-31"});
    EXPECT_EQ(daysOf(tired, kFrom, 2, Said::Third), std::vector<std::string>{"2026-11-01"});
    EXPECT_EQ(daysOf(tired, kFrom, 3, Said::Fourth), std::vector<std::string>{"2026-11-02"});
    EXPECT_EQ(std::ranges::count(tired.days, Said::Nothing), 37);
}

TEST_F(TrendsTest, NothingWritten_IsNeitherUnknownNorUnwilling) {
    add("reflection", "2026-11-16", {{"tired", "unknown"}});
    add("reflection", "2026-11-17", {{"tired", "no_answer"}});
    add("reflection", "2026-11-18", {{"went", "well"}});
    const auto tired = line("tired");
    EXPECT_EQ(tired.days[35], Said::Unknown);
    EXPECT_EQ(tired.days[36], Said::NoAnswer);
    EXPECT_EQ(tired.days[37], Said::Nothing);
    EXPECT_FALSE(tired.saysNothing());
    EXPECT_EQ(codeOf("tired", Said::NoAnswer), "no_answer");
    EXPECT_EQ(codeOf("tired", Said::Fourth), "very");
    EXPECT_EQ(codeOf("item.sleep", Said::Fourth), "4");
    EXPECT_EQ(codeOf("item.sleep", Said::Nothing), "");
}

TEST_F(TrendsTest, WithoutAnyRecord_EveryLineIsThereAndSaysNothing) {
    EXPECT_EQ(fields(), (std::vector<std::string>{"tired", "item.sleep", "item.condition",
                                                  "item.mood", "item.appetite"}));
    for (const auto& one : trends().lines) EXPECT_TRUE(one.saysNothing());
    ASSERT_EQ(trends().weeks.size(), 6U);
    for (const auto& week : trends().weeks) {
        EXPECT_EQ(week.planned, 0);
        EXPECT_TRUE(week.cells.empty());
    }
}

TEST_F(TrendsTest, AContestedAnswer_CountsAsItIsShown_AndAVoidOneNot) {
    add("reflection", "2026-11-16", {{"tired", "very"}}).contested = true;
    add("reflection", "2026-11-17", {{"tired", "very"}}).isVoid = true;
    EXPECT_EQ(line("tired").days[35], Said::Fourth);
    EXPECT_EQ(line("tired").days[36], Said::Nothing);
    expect("2026-11-16", 2);
    came("2026-11-16");
    add("attendance", "2026-11-17", {{"status", "present"}}).isVoid = true;
    EXPECT_EQ(trends().weeks[5].came, 1);
    EXPECT_EQ(trends().weeks[5].unrecorded, 1);
}

TEST_F(TrendsTest, SignsInOwnWords_KeepThem_AlsoWhenTheyAreAskedNoLonger) {
    items = {{"items", {"own_1", "sleep"}},
             {"own_1", "頭が重い"},
             {"sign.s2", "ため息"},
             {"sign.s3", "あくび"}};
    add("daily_check", "2026-11-18", {{"item.own_1", "3"}, {"item.s2", "2"}, {"item.mood", "1"}});
    add("daily_check", "2026-11-19", {{"item.own_1", "4"}, {"item.nobody_knows", "2"}});
    EXPECT_EQ(fields(), (std::vector<std::string>{"tired", "item.own_1", "item.sleep", "item.mood",
                                                  "item.s2"}))
        << "not あくび: taken off, and no answer to it in these weeks";
    EXPECT_EQ(line("item.own_1").ownWords, "頭が重い");
    EXPECT_TRUE(line("item.own_1").asked);
    EXPECT_EQ(line("item.own_1").days[37], Said::Third);
    EXPECT_EQ(line("item.s2").ownWords, "ため息");
    EXPECT_FALSE(line("item.s2").asked);
    EXPECT_FALSE(line("item.mood").asked);
}

TEST_F(TrendsTest, DaysCome_StandInThoseThatWerePlanned) {
    expect("2026-11-09", 5);
    came("2026-11-09");
    came("2026-11-10", "late");
    came("2026-11-11", "absent");
    came("2026-11-12", "home");
    const auto week = trends().weeks[4];
    EXPECT_EQ(week.monday, "2026-11-09");
    EXPECT_EQ(week.planned, 5);
    EXPECT_EQ(week.came, 3);
    EXPECT_EQ(week.home, 1);
    EXPECT_EQ(week.notCome, 1);
    EXPECT_EQ(week.unrecorded, 1) << "nothing recorded is no absence";
    EXPECT_EQ(week.open, 0);
    EXPECT_EQ(week.cells,
              (std::vector<Came>{Came::Came, Came::Came, Came::NotCome, Came::Came, Came::Open}));
}

TEST_F(TrendsTest, TheWeekThatRuns_TellsWhatLiesAhead) {
    expect("2026-11-16", 5);
    came("2026-11-16");
    came("2026-11-17", "absent");
    const auto week = trends("2026-11-18").weeks[5];
    EXPECT_EQ(week.planned, 5);
    EXPECT_EQ(week.came, 1);
    EXPECT_EQ(week.open, 3) << "today as well";
    EXPECT_EQ(week.unrecorded, 0);
}

TEST_F(TrendsTest, AHoliday_IsNotPlanned_AndAnUnplannedDayStandsBeside) {
    expect("2026-11-02", 5);
    came("2026-11-03", "closed");
    came("2026-11-02");
    came("2026-11-07");  // a Saturday
    const auto week = trends().weeks[3];
    EXPECT_EQ(week.planned, 4);
    EXPECT_EQ(week.came, 1);
    EXPECT_EQ(week.beside, 1);
    EXPECT_EQ(week.cells.size(), 5U);
    EXPECT_EQ(week.cells.back(), Came::Came);
}

TEST_F(TrendsTest, ANight_BelongsToTheDayOnWhichItBegan) {
    expect("2026-11-14", 1);  // Saturday into Sunday, and from Sunday into the next week
    expect("2026-11-15", 1);
    const Json night{{"arrived", "22:00"}, {"left", "06:00"}, {"left_next_day", true}};
    add("attendance", "2026-11-14", night);
    add("attendance", "2026-11-15", night);
    EXPECT_EQ(trends().weeks[4].came, 2);
    EXPECT_TRUE(trends().weeks[5].cells.empty());
}

TEST_F(TrendsTest, TwoSitesOnOneDay_AreOneDay) {
    expect("2026-11-16", 1);
    came("2026-11-16", "absent");
    came("2026-11-16", "left_early");
    came("2026-11-17", "home");
    came("2026-11-17");
    const auto week = trends().weeks[5];
    EXPECT_EQ(week.planned, 1);
    EXPECT_EQ(week.came, 1);
    EXPECT_EQ(week.notCome, 0);
    EXPECT_EQ(week.beside, 1);
    EXPECT_EQ(week.home, 0) << "they were there as well";
}

TEST_F(TrendsTest, WhatMayNotBeRead_HasNoLine) {
    span.readable = {"attendance"};
    EXPECT_TRUE(trends().lines.empty());
    EXPECT_EQ(trends().weeks.size(), 6U);
    span.readable = {"reflection"};
    EXPECT_EQ(fields(), std::vector<std::string>{"tired"});
    EXPECT_TRUE(trends().weeks.empty());
}

}  // namespace ayumi::viewmodels
