// A person's plan to read: wishes beside aims, the cycle, what is due, what stands twice, and what
// is taken back.
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/plan_page.h"
#include "tests/qml/pages/plan_fixture.h"

namespace ayumi::testing {

namespace {

class PlanTest : public PlanFixture {
protected:
    viewmodels::PlanPage* page() {
        return qobject_cast<viewmodels::PlanPage*>(app.context().navigator()->page());
    }
};

}  // namespace

TEST_F(PlanTest, PersonsPage_SaysByWhen_HowFar_AndWhatTheySaidLast) {
    app.open("person", {{"participant", person(kPlanned)}});
    EXPECT_TRUE(shows("計画の見直し"));
    EXPECT_TRUE(shows("12月8日（火）・あと18日")) << "20 November and 18 days";
    EXPECT_TRUE(shows("アセスメント 済・会議 12/1"));
    EXPECT_TRUE(shows("「レジの前の仕事も、ゆっくりならやってみたいです。」"));
    EXPECT_TRUE(shows("10/23  高橋"));
    ASSERT_EQ(app.driver->touch("personPlan"), "");
    EXPECT_EQ(route(), "plan");
}

TEST_F(PlanTest, LastWords_AreTheNewest_OfWhoeverWroteThem) {
    const std::string& me = app.agency.people[kPlanned];
    app.killAndStart({{.kind = "reflection",
                       .participant = kPlanned,
                       .set = {{"tomorrow", "あしたも、ゆっくりやります"}},
                       .author = app.agency.coach,
                       .day = "2026-11-19",
                       .proxy = sync::Proxy{me, true}}});
    app.open("person", {{"participant", person(kPlanned)}});
    EXPECT_TRUE(shows("「あしたも、ゆっくりやります」"));
    EXPECT_TRUE(shows("11/19  高橋・代筆（本人確認ずみ）"));
}

TEST_F(PlanTest, ShowsWishesInTheirWords_BesideAims_WithTheCycleAndWhoAgreed) {
    openPlan(kPlanned);
    for (const char* words :
         {"朝、決まった時間に起きて、週3日はたらきたいです。", "ゆっくりなら、レジの前の仕事も",
          "疲れたら、自分から休みを言う", "2026/6/1", "2026/6/6", "説明：高橋 ゆき", "同意：本人",
          "本人、高橋、大野", "いまの計画・2026/6/9から・就労準備支援", "あと18日",
          "アセスメント・原案・会議・計画がそろっています"}) {
        EXPECT_TRUE(shows(words)) << words;
    }
    EXPECT_EQ(page()->place(), "now");
    EXPECT_FALSE(page()->twoOpen());
}

TEST_F(PlanTest, TheNextOne_SaysWhatIsMissing_AndCountsAsNotMade) {
    openPlan(kPlanned);
    ASSERT_EQ(app.driver->touch("plan_" + QString::fromStdString(sent.next)), "");
    EXPECT_EQ(page()->place(), "making");
    EXPECT_TRUE(shows("2026/11/16"));
    EXPECT_TRUE(shows("2026/12/1の予定"));
    EXPECT_TRUE(shows("まだ"));
    EXPECT_TRUE(shows("計画は作ったことになりません"));
    EXPECT_FALSE(page()->meetingMissing()) << "it was not held yet";
}

TEST_F(PlanTest, AMeetingThatIsOnNoRecord_IsAskedFor) {
    openPlan(kOverdue);
    EXPECT_TRUE(page()->meetingMissing());
    EXPECT_TRUE(shows("会議の記録が、ここにありません"));
    EXPECT_TRUE(shows("11月11日（水）・9日すぎました")) << "six months after 11 May";
}

TEST_F(PlanTest, OneThatWasReplaced_EndsTheDayBefore_AndItsReviewIsTold) {
    openPlan(kReplaced);
    EXPECT_TRUE(shows("2026/3/16から2026/9/13まで"));
    ASSERT_EQ(app.driver->touch("plan_" + QString::fromStdString(sent.before)), "");
    EXPECT_TRUE(shows("前の計画・2026/3/16から2026/9/13まで"));
    EXPECT_TRUE(shows("午前は休まずに来られた。"));
    EXPECT_EQ(app.driver->find("planNext"), nullptr) << "it is replaced already";
}

TEST_F(PlanTest, TwoAtOnce_AreTold_AndEndingOneSettlesIt) {
    openPlan(kTwice);
    EXPECT_TRUE(shows("同じときの計画が2つあります"));
    app.open("planForm",
             {{"participant", person(kTwice)}, {"record", QString::fromStdString(sent.twice[0])}});
    ASSERT_EQ(app.driver->write("toInput", "2026-10-11"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return record(sent.twice[0]).text("to") != ""; }));
    openPlan(kTwice);
    EXPECT_FALSE(page()->twoOpen());
}

TEST_F(PlanTest, AFieldThatTwoWrote_IsShownTwice_AndSettled) {
    app.open("plan",
             {{"participant", person(kTwice)}, {"record", QString::fromStdString(sent.twice[0])}});
    EXPECT_TRUE(shows("支援の方針の記録が2つあります"));
    EXPECT_TRUE(shows("声かけを減らして、見守る"));
    const QString chosen = page()->past().contested.front().value<viewmodels::FactLine>().value;
    ASSERT_EQ(app.driver->touch("settle_policy_0"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return page()->past().contested.isEmpty(); }));
    EXPECT_EQ(QString::fromStdString(record(sent.twice[0]).text("policy")), chosen);
    EXPECT_TRUE(shows("送信待ち"));
}

TEST_F(PlanTest, TakenBack_NeedsAReason_AndLeavesTheOther) {
    app.open("plan",
             {{"participant", person(kTwice)}, {"record", QString::fromStdString(sent.twice[1])}});
    ASSERT_EQ(app.driver->touch("planTakeBack"), "");
    EXPECT_NE(app.driver->touch("dialogAccept"), "") << "without a reason";
    ASSERT_EQ(app.driver->write("takeBackReasonInput", "2台のタブレットで作ったため"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return record(sent.twice[1]).isVoid; }));
    EXPECT_EQ(record(sent.twice[1]).fields.at("void").reason, "2台のタブレットで作ったため");
    EXPECT_TRUE(app.driver->waitFor([&] { return page()->there() && !page()->twoOpen(); }));
}

TEST_F(PlanTest, TheirOwn_IsReadByThePerson_InPlainWords) {
    app.home(kPlanned, kPlannedPin);
    ASSERT_EQ(app.driver->touch("homePlan"), "");
    ASSERT_EQ(route(), "ownPlan");
    for (const char* words : {"わたしがしたいこと", "ゆっくりなら、レジの前の仕事も",
                              "手伝ってもらうこと", "2026年12月8日（火）までに"}) {
        EXPECT_TRUE(shows(words)) << words;
    }
    EXPECT_FALSE(shows("まで見直")) << "no word of the office";
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "home");
}

TEST_F(PlanTest, WithoutAPlan_ThePersonsFirstPageLeadsToNone) {
    app.home("井上", "3618");
    EXPECT_EQ(app.driver->find("homePlan"), nullptr);
    openPlan("三浦");
    EXPECT_TRUE(shows("計画は、まだありません"));
    ASSERT_EQ(app.driver->touch("planNoneAction"), "");
    EXPECT_EQ(route(), "planForm");
}

}  // namespace ayumi::testing
