// Writing a goal, amending it, looking back on it with the goal that follows.
#include "tests/qml/pages/goals_fixture.h"

#include "mobile/viewmodels/goal_form_page.h"
#include "mobile/viewmodels/goal_review_page.h"

namespace ayumi::testing {

namespace {

class GoalFormTest : public GoalsFixture {
protected:
    QString textOf(const char* name) {
        auto* field = app.driver->find(name);
        return field == nullptr ? "no field" : field->property("text").toString();
    }
    // After something below what is typed came or went.
    void layOut() { (void)app.driver->grab(); }
    void openNew() {
        openGoals();
        ASSERT_EQ(app.driver->touch("goalAdd"), "");
        ASSERT_EQ(route(), "goalForm");
    }
    viewmodels::GoalFormPage* page() {
        return qobject_cast<viewmodels::GoalFormPage*>(app.context().navigator()->page());
    }
    viewmodels::GoalReviewPage* review() {
        return qobject_cast<viewmodels::GoalReviewPage*>(app.context().navigator()->page());
    }
};

}  // namespace

TEST_F(GoalFormTest, WhatDoesNotFit_IsToldBesideItsField_AndNothingIsLost) {
    openNew();
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    EXPECT_TRUE(shows("まだ入っていません")) << "no words, no end";
    EXPECT_TRUE(shows("なおすところがあります"));
    ASSERT_EQ(app.driver->write("goalItemInput", "手を洗う"), "");
    ASSERT_EQ(app.driver->write("goalCountInput", "たくさん"), "");
    ASSERT_EQ(app.driver->write("goalFromInput", "2026-12-10"), "");
    ASSERT_EQ(app.driver->write("goalToInput", "2026-12-1"), "");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    EXPECT_TRUE(shows("おわりの日が、はじめの日より前です"));
    EXPECT_TRUE(shows("数字として読めません"));
    EXPECT_EQ(textOf("goalItemInput"), "手を洗う");
    ASSERT_EQ(app.driver->write("goalToInput", "2026-2-31"), "");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    EXPECT_TRUE(shows("日付として読めません"));
    ASSERT_EQ(app.driver->write("goalToInput", "2026/12/25"), "");
    ASSERT_EQ(app.driver->write("goalCountInput", "３"), "");
    ASSERT_EQ(app.driver->write("goalUnitInput", "回"), "");
    ASSERT_EQ(app.driver->touch("goalPer_day"), "");
    EXPECT_EQ(app.waiting(), before) << "nothing was saved on the way";
    ASSERT_EQ(app.driver->pressByKeyboard("goalSave"), "");
    ASSERT_TRUE(comesTo("goals"));
    ASSERT_TRUE(comes("1日に3回"));
    const auto saved = newGoal();
    EXPECT_EQ(saved.text("item"), "手を洗う");
    EXPECT_EQ(saved.text("from"), "2026-12-10");
    EXPECT_EQ(saved.text("to"), "2026-12-25");
    EXPECT_EQ(saved.values["aim_count"], Json(3));
    EXPECT_TRUE(saved.day.empty());
    EXPECT_TRUE(shows("これから"));
    EXPECT_TRUE(shows("送信待ち"));
}

TEST_F(GoalFormTest, ATaskWithoutANumber_IsPointedOut_AndSavedAllTheSame) {
    openNew();
    const char* hint = "数があると、できたかどうかが分かります。";
    EXPECT_FALSE(shows(hint));
    ASSERT_EQ(app.driver->write("goalItemInput", "報告をする"), "");
    ASSERT_EQ(app.driver->write("goalTaskInput", "おわったら報告する"), "");
    EXPECT_TRUE(shows(hint));
    ASSERT_EQ(app.driver->write("goalTaskInput", "おわったら1日に2回、報告する"), "");
    EXPECT_FALSE(shows(hint));
    ASSERT_EQ(app.driver->write("goalTaskInput", "おわったら報告する"), "");
    layOut();
    ASSERT_EQ(app.driver->write("goalToInput", "2026-12-25"), "");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    ASSERT_TRUE(comesTo("goals"));
    EXPECT_EQ(newGoal().text("task"), "おわったら報告する");
    EXPECT_EQ(newGoal().text("from"), app.agency.today) << "from today, unless it is changed";
}

TEST_F(GoalFormTest, HalfWritten_IsThereAgainAfterAKill_AndCanBeDropped) {
    openNew();
    ASSERT_EQ(app.driver->write("goalItemInput", "声を出す"), "");
    ASSERT_EQ(app.driver->write("goalToInput", "来年"), "");
    app.killAndStart();
    app.open("goalForm");
    EXPECT_EQ(textOf("goalItemInput"), "声を出す");
    EXPECT_EQ(textOf("goalToInput"), "来年") << "as it was typed";
    EXPECT_TRUE(shows("前に書きかけた内容です"));
    app.context().navigator()->replace("goals", {{"participant", person()}});
    app.context().navigator()->open("goalForm", {{"participant", person()}});
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("goalDiscard"), "");
    app.settleCommands();
    app.open("goalForm");
    EXPECT_EQ(textOf("goalItemInput"), "");
}

TEST_F(GoalFormTest, TextsThatAreTooLong_AreToldBesideTheirField_AndStay) {
    openNew();
    const QString longer(201, QChar(0x3042));
    page()->form()->set("item", longer);
    page()->form()->set("aim_unit", longer.left(21));
    page()->form()->set("to", "2026-12-25");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    EXPECT_TRUE(shows("長すぎます。200文字までにしてください"));
    EXPECT_TRUE(shows("長すぎます。20文字までにしてください"));
    EXPECT_EQ(textOf("goalItemInput"), longer);
    EXPECT_EQ(route(), "goalForm");
}

TEST_F(GoalFormTest, Amending_ChangesWhatDiffers_AndAfterTheLookBackNeedsAReason) {
    open("goal", "rest");
    ASSERT_EQ(app.driver->touch("goalAmend"), "");
    ASSERT_EQ(route(), "goalForm");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    EXPECT_TRUE(shows("変わったところがありません"));
    ASSERT_EQ(app.driver->write("goalCountInput", "1"), "");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    ASSERT_TRUE(comesTo("goal"));
    ASSERT_TRUE(comes("めやす：1日に1回"));
    EXPECT_EQ(goal("rest").fields.at("aim_count").author, app.agency.coach);
    EXPECT_EQ(goal("rest").text("item"), "疲れたら休みを言う");
    open("goalForm", "early");
    ASSERT_EQ(app.driver->write("goalTaskInput", "バスを1本早くする"), "");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    EXPECT_TRUE(shows("理由がまだです"));
    ASSERT_EQ(app.driver->write("goalWhyInput", "書きもれていた"), "");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return !goal("early").text("task").empty(); }));
    EXPECT_EQ(goal("early").fields.at("task").reason, "書きもれていた");
}

TEST_F(GoalFormTest, WhatCameInWhileItWasAmended_StandsBesideIt) {
    open("goalForm", "rest");
    ASSERT_EQ(app.driver->write("goalCountInput", "3"), "");
    app.killAndStart();
    app.open("goalForm", {{"record", id("rest")}});
    EXPECT_EQ(textOf("goalCountInput"), "3");
    ASSERT_EQ(app.driver->touch("goalSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return goal("rest").values["aim_count"] == Json(3); }));
    EXPECT_FALSE(goal("rest").contested) << "what it was typed over had been on the screen";
}

TEST_F(GoalFormTest, LookingBack_SavesThePersonsWordsAsTheirs_AndTheGoalThatFollows) {
    open("goalReview", "greet");
    const auto before = app.waiting();
    // By hand: done on the 14th and the 21st, a little on the 15th, no answer on the 27th.
    EXPECT_TRUE(app.driver->shownTexts().join("").remove(' ').contains(
        "「できた」2日、「少し」1日、「答えたくない」1日"))
        << shown();
    ASSERT_EQ(app.driver->touch("reviewSave"), "");
    EXPECT_TRUE(shows("どうなったか、まだです"));
    EXPECT_EQ(app.driver->find("confirmed_yes"), nullptr) << "there are no words to confirm yet";
    ASSERT_EQ(app.driver->write("reviewSelfInput", "声が出るようになった"), "");
    layOut();
    ASSERT_EQ(app.driver->touch("confirmed_yes"), "");
    ASSERT_EQ(app.driver->write("reviewStaffInput", "朝は自分から。帰りはまだ。"), "");
    ASSERT_EQ(app.driver->touch("result_partly"), "");
    ASSERT_EQ(app.driver->write("reviewedOnInput", "2026-11-21"), "");
    ASSERT_EQ(app.driver->touch("reviewSave"), "");
    EXPECT_TRUE(shows("まだ来ていない日です"));
    ASSERT_EQ(app.driver->write("reviewedOnInput", "2026-9-30"), "");
    ASSERT_EQ(app.driver->touch("reviewSave"), "");
    EXPECT_TRUE(shows("目標のはじめの日より前です"));
    ASSERT_EQ(app.driver->write("reviewedOnInput", "2026-11-20"), "");
    ASSERT_EQ(app.driver->touch("next_yes"), "");
    EXPECT_EQ(textOf("nextItemInput"), "朝のあいさつをする");
    EXPECT_EQ(textOf("nextFromInput"), "2026-11-20");
    EXPECT_EQ(textOf("nextToInput"), "2026-12-19") << "30 days, as before";
    layOut();
    ASSERT_EQ(app.driver->write("nextItemInput", "帰りのあいさつをする"), "");
    ASSERT_EQ(app.driver->touch("reviewSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 3; }));
    const auto done = goal("greet");
    EXPECT_EQ(done.text("review_self"), "声が出るようになった");
    EXPECT_TRUE(done.fields.at("review_self").proxy);
    EXPECT_TRUE(done.fields.at("review_self").proxyConfirmed);
    EXPECT_FALSE(done.fields.at("review").proxy) << "the coach's own";
    EXPECT_EQ(done.text("result"), "partly");
    EXPECT_EQ(done.text("reviewed_on"), "2026-11-20");
    EXPECT_FALSE(done.contested);
    const auto next = newGoal();
    EXPECT_EQ(next.text("follows"), app.agency.goals["greet"]);
    EXPECT_EQ(next.text("item"), "帰りのあいさつをする");
    EXPECT_EQ(next.text("to"), "2026-12-19");
    app.open("goal", {{"record", QString::fromStdString(next.record)}});
    EXPECT_TRUE(shows("朝のあいさつをする")) << "the one before";
    ASSERT_EQ(app.driver->touch("goalBefore"), "");
    EXPECT_TRUE(shows("「声が出るようになった」"));
    EXPECT_TRUE(shows("代筆（本人確認ずみ）"));
}

TEST_F(GoalFormTest, ALookBackThatWasBegun_IsThereAgainAfterAKill_WithTheNextGoal) {
    open("goalReview", "greet");
    ASSERT_EQ(app.driver->write("reviewSelfInput", "よかった"), "");
    layOut();
    ASSERT_EQ(app.driver->touch("result_reached"), "");
    ASSERT_EQ(app.driver->touch("next_yes"), "");
    layOut();
    ASSERT_EQ(app.driver->write("nextTaskInput", "1日に2回"), "");
    app.killAndStart();
    open("goalReview", "greet");
    EXPECT_EQ(textOf("reviewSelfInput"), "よかった");
    EXPECT_EQ(textOf("nextTaskInput"), "1日に2回");
    ASSERT_NE(review(), nullptr);
    EXPECT_TRUE(review()->makesNext());
    EXPECT_EQ(review()->values()["result"].toString(), "reached");
    EXPECT_FALSE(review()->confirmed());
}

}  // namespace ayumi::testing
