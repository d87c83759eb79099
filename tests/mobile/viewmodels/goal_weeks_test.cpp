// The weeks of one goal: what is drawn and what is said are the same days.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "mobile/viewmodels/goal_weeks.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr const char* kFirstMonday = "2026-10-12";  // a Monday

}  // namespace

TEST(GoalWeeks, EachMark_StandsAtItsDay_AlsoAtTheBorders) {
    const GoalWeeks weeks = goalWeeks({{"2026-10-11", "done"},  // before
                                       {"2026-10-12", "done"},
                                       {"2026-10-31", "a_little"},
                                       {"2026-11-01", "not_yet"},
                                       {"2026-11-21", "unknown"},
                                       {"2026-11-22", "no_answer"},
                                       {"2026-11-23", "done"}},  // after
                                      kFirstMonday);
    ASSERT_EQ(weeks.marks.size(), 42);
    EXPECT_EQ(weeks.marks[0], 4);
    EXPECT_EQ(weeks.marks[19], 2);
    EXPECT_EQ(weeks.marks[20], 1);
    EXPECT_EQ(weeks.marks[40], 5);
    EXPECT_EQ(weeks.marks[41], 6);
    EXPECT_EQ(std::ranges::count(weeks.marks, 0), 37);
    EXPECT_EQ(weeks.mondays.size(), 6);
    EXPECT_EQ(weeks.mondays.back(), "2026-11-16");
}

TEST(GoalWeeks, WhatANewerBuildMayMark_IsNothingThisOneHasWordsFor) {
    const GoalWeeks weeks = goalWeeks({{"2026-10-12", "nearly"}}, kFirstMonday);
    EXPECT_EQ(weeks.marks[0], 0);
    EXPECT_TRUE(weeks.weeks.isEmpty());
}

// Counted again from the marks alone, whatever they are.
TEST(GoalWeeks, Words_CountTheDaysThatAreDrawn) {
    const std::map<std::string, int> shapes{
        {"done", 4}, {"a_little", 2}, {"not_yet", 1}, {"unknown", 5}, {"no_answer", 6}};
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        std::map<std::string, std::string> marks;
        for (int day = 0; day < 42; ++day) {
            const auto drawn = random() % 8;
            if (drawn < shapes.size()) {
                marks[addDays(kFirstMonday, day)] = std::next(shapes.begin(), long(drawn))->first;
            }
        }
        const GoalWeeks weeks = goalWeeks(marks, kFirstMonday);
        std::map<int, int> drawn;
        for (const int mark : weeks.marks) ++drawn[mark];
        std::map<int, int> said;
        for (const QVariant& week : weeks.weeks) {
            const std::string monday = week.toMap()["monday"].toString().toStdString();
            EXPECT_EQ(weekdayOf(monday), 1);
            for (const QVariant& one : week.toMap()["said"].toList()) {
                const std::string code = one.toMap()["code"].toString().toStdString();
                for (const QString& day : one.toMap()["days"].toStringList()) {
                    EXPECT_EQ(marks[day.toStdString()], code);
                    EXPECT_GE(day.toStdString(), monday);
                    EXPECT_LE(day.toStdString(), addDays(monday, 6));
                    ++said[shapes.at(code)];
                }
            }
        }
        drawn.erase(0);
        EXPECT_EQ(drawn, said);
    }
}

}  // namespace ayumi::viewmodels
