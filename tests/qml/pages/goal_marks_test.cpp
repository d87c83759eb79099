// きょうの 目標: a participant marks the goals of the day, themselves, handed over, or the
// coach for them; and looks at their own.
#include "tests/qml/pages/goals_fixture.h"

#include "mobile/viewmodels/question_flow.h"
#include "shared/records/validation.h"

namespace ayumi::testing {

namespace {

class GoalMarksTest : public GoalsFixture {
protected:
    viewmodels::QuestionFlow* flow() {
        return qobject_cast<viewmodels::QuestionFlow*>(app.context().navigator()->page());
    }
    bool asks(int index) {
        return app.driver->waitFor(
            [&] { return flow() && flow()->stage() == "question" && flow()->index() == index; });
    }
    bool reaches(const char* stage) {
        return app.driver->waitFor([&] { return flow() && flow()->stage() == stage; });
    }
    std::optional<store::RecordView> mark(const char* goal) {
        static const auto kKinds = records::KindTable::released();
        return record(records::naturalRecordId(*kKinds.find("goal_mark"), app.agency.agency,
                                               app.agency.people["佐々木"], app.agency.today,
                                               app.agency.goals[goal]));
    }
    void begin() {
        app.home("佐々木", kParticipantPin);
        ASSERT_EQ(app.driver->touch("homeGoals"), "");
        ASSERT_EQ(route(), "marks");
        if (flow()->stage() == "intro") {
            ASSERT_EQ(app.driver->touch("next"), "");
        }
        ASSERT_TRUE(asks(0));
    }
    void answer(const char* code) {
        const QString tile = QString("answer_%1_tile").arg(code);
        ASSERT_EQ(app.driver->touch(app.driver->find(tile) != nullptr
                                        ? tile
                                        : QString("answer_%1_row").arg(code)),
                  "");
    }
};

}  // namespace

TEST_F(GoalMarksTest, TheGoalsOfToday_AreAskedOneByOne_AndEachIsARecordOfItsOwn) {
    app.home("佐々木", kParticipantPin);
    EXPECT_TRUE(shows("2つあります")) << "those whose days hold today";
    ASSERT_EQ(app.driver->touch("homeGoals"), "");
    EXPECT_TRUE(shows("見る人は、高橋さん、大野さんです。"));
    EXPECT_TRUE(shows("質問は2つです。"));
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(asks(0));
    EXPECT_TRUE(shows("「道具をもとの場所にもどす」"));
    EXPECT_EQ(flow()->answer(), "") << "chosen beforehand";
    EXPECT_NE(app.driver->find("answer_unknown"), nullptr);
    EXPECT_NE(app.driver->find("answer_no_answer"), nullptr);
    EXPECT_NE(app.driver->find("rest"), nullptr);
    answer("a_little");
    ASSERT_TRUE(asks(1));
    EXPECT_TRUE(shows("「疲れたら休みを言う」"));
    EXPECT_TRUE(shows("保存しました"));
    ASSERT_EQ(app.driver->touch("ownWords"), "");
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "2回言えた"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    answer("done");
    ASSERT_TRUE(reaches("done"));
    EXPECT_TRUE(shows("見る人：高橋さん、大野さん"));
    EXPECT_TRUE(shows("2回言えた"));
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 2; }));
    EXPECT_EQ(mark("tools")->text("mark"), "a_little");
    EXPECT_EQ(mark("rest")->text("mark"), "done");
    EXPECT_EQ(mark("rest")->text("note"), "2回言えた");
    EXPECT_EQ(mark("rest")->fields.at("mark").author, app.agency.people["佐々木"]);
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_TRUE(comes("9:15に書きました"));
    EXPECT_FALSE(mark("greet")) << "over";
}

TEST_F(GoalMarksTest, WorksByKeyboardAlone_AndOneAnswerIsChangedAtTheEnd) {
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->pressByKeyboard("homeGoals"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("next"), "");
    ASSERT_TRUE(asks(0));
    ASSERT_EQ(app.driver->pressByKeyboard("answer_not_yet_tile"), "");
    ASSERT_TRUE(asks(1));
    ASSERT_EQ(app.driver->pressByKeyboard("answer_no_answer"), "");
    ASSERT_TRUE(reaches("done"));
    ASSERT_EQ(app.driver->pressByKeyboard("change_mark " + id("tools")), "");
    ASSERT_TRUE(asks(0));
    EXPECT_EQ(flow()->answer(), "not_yet");
    ASSERT_EQ(app.driver->pressByKeyboard("answer_unknown"), "");
    ASSERT_TRUE(reaches("done"));
    ASSERT_TRUE(app.driver->waitFor([&] { return mark("tools")->text("mark") == "unknown"; }));
    EXPECT_FALSE(mark("tools")->contested);
    EXPECT_EQ(mark("rest")->text("mark"), "no_answer");
}

TEST_F(GoalMarksTest, Kill_LeavesADraft_AndLockingOneUnfinishedChange) {
    begin();
    answer("done");
    ASSERT_TRUE(asks(1));
    app.killAndStart();
    app.home("佐々木", kParticipantPin);
    EXPECT_EQ(app.waiting(), 0U);
    EXPECT_TRUE(shows("書きかけがあります"));
    ASSERT_EQ(app.driver->touch("homeGoals"), "");
    ASSERT_TRUE(asks(1)) << "where it was left";
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "done");
    app.tablet().lock();
    app.home("佐々木", kParticipantPin);
    ASSERT_TRUE(mark("tools"));
    EXPECT_TRUE(mark("tools")->fields.at("mark").unfinished);
    EXPECT_EQ(app.waiting(), 1U);
    EXPECT_TRUE(comes("2つのうち、1つ書きました"));
}

TEST_F(GoalMarksTest, HandedOver_TheParticipantIsTheAuthor) {
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["佐々木"]));
    app.context().navigator()->replace("marks");
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(asks(0));
    answer("done");
    ASSERT_TRUE(asks(1));
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(reaches("done"));
    ASSERT_TRUE(app.driver->waitFor([&] { return mark("tools").has_value(); }));
    EXPECT_EQ(mark("tools")->fields.at("mark").author, app.agency.people["佐々木"]);
    EXPECT_EQ(mark("tools")->fields.at("mark").handedBy, app.agency.coach);
}

TEST_F(GoalMarksTest, TheCoachForThem_IsMarked_AndSaysWhetherItWasConfirmed) {
    openGoals();
    ASSERT_EQ(app.driver->touch("goalsMarkFor"), "");
    EXPECT_TRUE(shows("の言葉を書きます。"));
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(asks(0));
    answer("a_little");
    ASSERT_TRUE(asks(1));
    answer("done");
    ASSERT_TRUE(reaches("ask"));
    ASSERT_EQ(app.driver->touch("proxyConfirmed"), "");
    ASSERT_TRUE(reaches("done"));
    for (const char* goal : {"tools", "rest"}) {
        ASSERT_TRUE(app.driver->waitFor([&] { return mark(goal).has_value(); }));
        EXPECT_EQ(mark(goal)->fields.at("mark").author, app.agency.coach);
        EXPECT_TRUE(mark(goal)->fields.at("mark").proxyConfirmed);
    }
}

TEST_F(GoalMarksTest, WithoutAGoalToday_TheCardSaysSo_AndNothingIsAsked) {
    app.home("井上", "3618");
    EXPECT_TRUE(shows("きょうはありません"));
    ASSERT_EQ(app.driver->touch("homeGoals"), "");
    ASSERT_EQ(route(), "ownGoals");
    EXPECT_TRUE(shows("いまの目標は、ありません。"));
    app.context().navigator()->replace("home");
    app.context().navigator()->open("marks");
    app.driver->settle();
    EXPECT_TRUE(shows("きょうの目標は、ありません。"));
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "home");
}

TEST_F(GoalMarksTest, OwnGoals_SayInWordsWhatWasMarked_WithoutSums) {
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeOwnGoals"), "");
    EXPECT_TRUE(shows("11月18日（水）：できた 「カードを使えた」"));
    EXPECT_TRUE(shows("11月16日（月）：まだ 「言いだせなかった」"));
    EXPECT_TRUE(shows("5分まえに来る"));
    EXPECT_TRUE(shows("「前より、あわてなくなった」"));
    EXPECT_FALSE(shows("「できた」")) << "no sums";
    ASSERT_EQ(app.driver->touch("ownGoalsMark"), "");
    EXPECT_EQ(route(), "marks");
}

TEST_F(GoalMarksTest, MarksStandInTheOwnDay_AndInWhatIsConfirmed) {
    begin();
    answer("done");
    ASSERT_TRUE(asks(1));
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(reaches("done"));
    ASSERT_TRUE(app.driver->waitFor([&] { return mark("tools").has_value(); }));
    for (const char* page : {"own", "confirmation"}) {
        app.context().navigator()->replace(page);
        app.driver->settle();
        EXPECT_TRUE(shows("道具をもとの場所にもどす")) << page;
        EXPECT_TRUE(shows("できた")) << page;
    }
}

TEST_F(GoalMarksTest, AfterTheDayWasSigned_AMarkIsAnAmendment_NamedByItsGoal) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    const std::string me = app.agency.people["佐々木"];
    const auto day = [&] {
        return app.tablet().reader().day(app.tablet().viewer(), me, app.agency.today);
    };
    std::string code = "none";
    app.tablet().sign({.participant = me, .day = app.agency.today, .shown = day().covers},
                      &app.context(), [&](auto saved) { code = saved ? "" : saved.error().code; });
    ASSERT_TRUE(app.driver->waitFor([&] { return code.empty(); })) << code;
    begin();
    answer("not_yet");
    ASSERT_TRUE(asks(1));
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(reaches("done"));
    app.signIn(app.agency.supervisor, kSupervisorPin);
    ASSERT_TRUE(app.driver->waitFor([&] { return day().differences.size() == 1; }));
    app.context().navigator()->open(
        "day", {{"participant", person()}, {"day", QString::fromStdString(app.agency.today)}});
    app.driver->settle();
    const QStringList words = app.driver->textsIn(app.driver->find("amendment_mark"));
    EXPECT_TRUE(words.join(" ").contains("道具をもとの場所にもどす"))
        << words.join(" / ").toStdString();
    EXPECT_TRUE(words.join(" ").contains("まだ"));
}

TEST_F(GoalMarksTest, WhatAnotherTabletMarked_StandsBesideIt_OnTheDay) {
    begin();
    answer("done");
    ASSERT_TRUE(asks(1));
    app.killAndStart({{"goal_mark",
                       "佐々木",
                       {{"mark", "not_yet"}},
                       app.agency.coach,
                       app.agency.goals["tools"]}});
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeGoals"), "");
    ASSERT_TRUE(reaches("question"));
    while (flow()->stage() == "question") {
        flow()->next();
        app.driver->settle();
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return mark("tools")->contested; }));
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open(
        "day", {{"participant", person()}, {"day", QString::fromStdString(app.agency.today)}});
    app.driver->settle();
    EXPECT_TRUE(shows("できたかの記録が2つあります")) << shown();
    ASSERT_EQ(app.driver->touch("settle_mark_0"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return !mark("tools")->contested; }));
}

}  // namespace ayumi::testing
