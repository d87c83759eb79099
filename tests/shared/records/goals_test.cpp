// Short-term goals by their days.
#include "shared/records/goals.h"

#include <gtest/gtest.h>

namespace ayumi::records {

namespace {

const GoalDays kNovember{"2026-11-02", "2026-11-27", {}};

}  // namespace

TEST(Goals, AreAskedAbout_FromTheirFirstDayToTheirLast) {
    EXPECT_FALSE(isAskedOn(kNovember, "2026-11-01"));
    EXPECT_TRUE(isAskedOn(kNovember, "2026-11-02"));
    EXPECT_TRUE(isAskedOn(kNovember, "2026-11-27"));
    EXPECT_FALSE(isAskedOn(kNovember, "2026-11-28"));
    EXPECT_FALSE(isAskedOn({"", "2026-11-27", {}}, "2026-11-20")) << "no first day";
    EXPECT_FALSE(isAskedOn({"2026-11-02", "", {}}, "2026-11-20")) << "no last day";
    const GoalDays stopped{"2026-11-02", "2026-11-27", "2026-11-18"};
    EXPECT_TRUE(isAskedOn(stopped, "2026-11-18"));
    EXPECT_FALSE(isAskedOn(stopped, "2026-11-19")) << "it was looked back on early";
}

TEST(Goals, HaveAPhase_ByTheDay) {
    EXPECT_EQ(goalPhase(kNovember, "2026-11-01"), GoalPhase::Ahead);
    EXPECT_EQ(goalPhase(kNovember, "2026-11-02"), GoalPhase::Current);
    EXPECT_EQ(goalPhase(kNovember, "2026-11-27"), GoalPhase::Current);
    EXPECT_EQ(goalPhase(kNovember, "2026-11-28"), GoalPhase::Over);
    const GoalDays done{"2026-11-02", "2026-11-27", "2026-12-01"};
    EXPECT_EQ(goalPhase(done, "2026-11-30"), GoalPhase::Over);
    EXPECT_EQ(goalPhase(done, "2026-12-01"), GoalPhase::LookedBack);
    EXPECT_EQ(goalPhase({"2026-11-02", "", {}}, "2027-05-01"), GoalPhase::Current) << "no end";
    EXPECT_EQ(nameOf(GoalPhase::LookedBack), "looked_back");
}

TEST(Goals, AreSilent_AfterAWeekWithoutAMark) {
    EXPECT_FALSE(isSilent(kNovember, "", "2026-11-08")) << "six days old";
    EXPECT_TRUE(isSilent(kNovember, "", "2026-11-09")) << "never marked since it began";
    EXPECT_TRUE(isSilent(kNovember, "2026-11-10", "2026-11-17"));
    EXPECT_FALSE(isSilent(kNovember, "2026-11-11", "2026-11-17"));
    EXPECT_FALSE(isSilent(kNovember, "2026-11-10", "2026-11-28")) << "over: looked back on instead";
    EXPECT_FALSE(isSilent(kNovember, "", "2026-11-01")) << "it has not begun";
}

TEST(Goals, NeedBothTheirDays_InOrder) {
    EXPECT_TRUE(checkGoalDays(kNovember));
    EXPECT_TRUE(checkGoalDays({"2026-11-02", "2026-11-02", {}})) << "one day is a goal too";
    EXPECT_EQ(checkGoalDays({"", "2026-11-27", {}}).error(),
              (Error{"field_empty", {{"field", "from"}}}));
    EXPECT_EQ(checkGoalDays({"2026-11-02", "", {}}).error(),
              (Error{"field_empty", {{"field", "to"}}}));
    EXPECT_EQ(checkGoalDays({"2026-11-02", "2026-11-01", {}}).error().code,
              "goal_ends_before_start");
}

TEST(Goals, TheNextOne_IsAsLong_AndBeginsBehindIt_NotInThePast) {
    EXPECT_EQ(nextGoalDays(kNovember, "2026-11-20"), (GoalDays{"2026-11-28", "2026-12-23", {}}));
    EXPECT_EQ(nextGoalDays({"2026-11-02", "2026-11-27", "2026-12-01"}, "2026-12-01"),
              (GoalDays{"2026-12-01", "2026-12-26", {}}));
    EXPECT_EQ(nextGoalDays({"2026-11-02", "2026-11-27", "2026-11-18"}, "2026-11-18"),
              (GoalDays{"2026-11-19", "2026-12-14", {}}))
        << "looked back on before its end";
}

TEST(Goals, ATask_SaysHowMany_WithAnyNumber) {
    for (const char* text : {"1日に2回言う", "１０分まえに来る", "三回たずねる", "十分ごとに休む",
                             "twice or 3 times"}) {
        EXPECT_TRUE(saysHowMany(text)) << text;
    }
    for (const char* text :
         {"", "疲れたら休みを言う", "一緒に働く人にあいさつする", "一番むずかしい仕事をする"}) {
        EXPECT_FALSE(saysHowMany(text)) << text;
    }
}

TEST(Goals, TheirDays_AreReadFromTheRecord) {
    EXPECT_EQ(goalDays({{"from", "2026-11-02"}, {"to", nullptr}, {"reviewed_on", "2026-11-27"}}),
              (GoalDays{"2026-11-02", "", "2026-11-27"}));
    EXPECT_EQ(goalDays(Json::object()), GoalDays());
}

}  // namespace ayumi::records
