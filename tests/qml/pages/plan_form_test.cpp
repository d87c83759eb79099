// The form of a plan: begun, killed, refused by field, amended with a reason, the next from the
// last.
#include "mobile/viewmodels/plan_form.h"
#include "tests/qml/pages/plan_fixture.h"

namespace ayumi::testing {

namespace {

class PlanFormTest : public PlanFixture {
protected:
    viewmodels::PlanForm* form() {
        return qobject_cast<viewmodels::PlanForm*>(app.context().navigator()->page());
    }
    QString typed(const char* field) { return form()->typed()[field].toString(); }
    void amend(const char* name, const std::string& plan) {
        app.open("plan", {{"participant", person(name)}, {"record", QString::fromStdString(plan)}});
        ASSERT_EQ(app.driver->touch("planAmend"), "");
        ASSERT_EQ(route(), "planForm");
    }
};

}  // namespace

TEST_F(PlanFormTest, AFirstPlan_IsSavedHalfDone) {
    openPlan("三浦");
    ASSERT_EQ(app.driver->touch("planNoneAction"), "");
    ASSERT_EQ(app.driver->touch("programme_employment_transition"), "");
    ASSERT_EQ(app.driver->write("wish_nowInput", "朝おきられるようになりたい"), "");
    ASSERT_EQ(app.driver->write("assessed_onInput", "2026/11/18"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("planSave"), "");
    ASSERT_TRUE(comesTo("plan"));
    const auto plans = rowsOf("plan", "三浦");
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans[0].text("programme"), "employment_transition");
    EXPECT_EQ(plans[0].text("wish_now"), "朝おきられるようになりたい");
    EXPECT_EQ(plans[0].text("assessed_on"), "2026-11-18");
    EXPECT_FALSE(plans[0].values.contains("from"));
    EXPECT_TRUE(shows("送信待ち"));
}

TEST_F(PlanFormTest, OpeningWritesNothing_AndWhatWasTypedSurvivesAKill) {
    app.open("planForm", {{"participant", person("三浦")}});
    app.settleCommands();
    EXPECT_EQ(app.waiting(), 0U);
    ASSERT_EQ(app.driver->write("policyInput", "ゆっくり進める"), "");
    ASSERT_EQ(app.driver->write("toInput", "2026-2-31"), "");
    app.killAndStart();
    app.open("planForm", {{"participant", person("三浦")}});
    EXPECT_TRUE(shows("前に書きかけた内容です"));
    EXPECT_EQ(app.driver->find("policyInput")->property("text"), "ゆっくり進める");
    EXPECT_EQ(app.driver->find("toInput")->property("text"), "2026-2-31") << "as it was typed";
    ASSERT_EQ(app.driver->touch("formDraftAction"), "");
    app.settleCommands();
    app.open("planForm", {{"participant", person("三浦")}});
    EXPECT_FALSE(form()->fromDraft());
}

TEST_F(PlanFormTest, WhatCannotBe_IsToldBesideItsField_AndNothingIsSaved) {
    app.open("planForm", {{"participant", person("三浦")}});
    ASSERT_EQ(app.driver->write("fromInput", "2026-10-01"), "");
    ASSERT_EQ(app.driver->write("toInput", "2026-09-30"), "");
    ASSERT_EQ(app.driver->write("review_byInput", "2026-09-01"), "");
    ASSERT_EQ(app.driver->write("reviewed_onInput", "2026-11-21"), "");
    ASSERT_EQ(app.driver->touch("agreed_parent"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    EXPECT_EQ(form()->problemOf("to")->code(), "plan_ends_before_start");
    EXPECT_EQ(form()->problemOf("review_by")->code(), "review_before_start");
    EXPECT_EQ(form()->problemOf("reviewed_on")->code(), "day_ahead");
    EXPECT_EQ(form()->problemOf("agreed_by_name")->code(), "field_empty");
    EXPECT_TRUE(shows("おわりの日が、はじめの日より前です。どちらかの日をなおしてください"));
    EXPECT_TRUE(shows("なおすところがあります"));
    app.settleCommands();
    EXPECT_EQ(app.waiting(), 0U);
    ASSERT_EQ(app.driver->write("toInput", "2027-03-31"), "");
    EXPECT_FALSE(form()->problemOf("to")->shown()) << "gone as soon as it is mended";
}

TEST_F(PlanFormTest, ASecondPlanAtTheSameTime_IsRefused_WithWhatToDo) {
    app.open("planForm", {{"participant", person(kOverdue)}});
    ASSERT_EQ(app.driver->write("fromInput", "2026-12-01"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    EXPECT_EQ(form()->problemOf("from")->code(), "plan_open_already");
    EXPECT_TRUE(shows("前の計画におわりの日を入れるか"));
    EXPECT_EQ(rowsOf("plan", kOverdue).size(), 1U);
}

TEST_F(PlanFormTest, TheNextOne_BeginsWithTheWordsOfTheLast_AndReplacesIt) {
    openPlan(kOverdue);
    ASSERT_EQ(app.driver->touch("planNext"), "");
    EXPECT_TRUE(shows("前の計画：2026/5/11から"));
    EXPECT_EQ(typed("aim_short"), "疲れたら、自分から休みを言う");
    EXPECT_EQ(typed("programme"), "work_preparation");
    EXPECT_EQ(typed("assessed_on"), "") << "the cycle begins anew";
    EXPECT_EQ(typed("agreed_by"), "");
    ASSERT_EQ(app.driver->write("aim_shortInput", "午後の休みを1回にする"), "");
    ASSERT_EQ(app.driver->write("fromInput", "2026-12-01"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    ASSERT_TRUE(comesTo("plan"));
    ASSERT_EQ(rowsOf("plan", kOverdue).size(), 2U);
    EXPECT_TRUE(shows("2026/5/11から2026/11/30まで")) << "the day before the next begins";
}

TEST_F(PlanFormTest, WhatWasAgreedTo_ChangesWithAReasonOnly_WhichStays) {
    amend(kPlanned, sent.inForce);
    EXPECT_EQ(app.driver->find("formWhyInput"), nullptr);
    ASSERT_EQ(app.driver->write("aim_shortInput", "休みを2回までにする"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    EXPECT_EQ(form()->problemOf("why")->code(), "reason_missing");
    EXPECT_EQ(app.waiting(), 0U);
    ASSERT_EQ(app.driver->write("formWhyInput", "本人と話して、数を決めた"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    ASSERT_TRUE(comesTo("plan"));
    EXPECT_EQ(record(sent.inForce).fields.at("aim_short").reason, "本人と話して、数を決めた");
}

TEST_F(PlanFormTest, WhatWasOpen_IsFilledInWithoutAReason) {
    amend(kPlanned, sent.next);
    ASSERT_EQ(app.driver->write("drafted_onInput", "2026-11-19"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    ASSERT_TRUE(comesTo("plan"));
    EXPECT_EQ(record(sent.next).text("drafted_on"), "2026-11-19");
    EXPECT_EQ(record(sent.next).text("assessed_on"), "2026-11-16") << "and nothing else changed";
}

// Of a held change of a record that is nowhere: it is begun anew (mending.h).
TEST_F(PlanFormTest, WhatTheServerHeld_IsTypedInAgain) {
    app.open("planForm",
             {{"participant", person("三浦")},
              {"record", "01a1f64e-77a0-74a9-971f-000000000000"},
              {"typed", QVariantMap{{"policy", "ゆっくり進める"}, {"to", "2027-03-31"}}}});
    EXPECT_EQ(typed("policy"), "ゆっくり進める");
    ASSERT_EQ(app.driver->write("fromInput", "2026-12-01"), "");
    ASSERT_EQ(app.driver->touch("planSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return rowsOf("plan", "三浦").size() == 1; }));
    EXPECT_EQ(rowsOf("plan", "三浦")[0].text("to"), "2027-03-31");
}

TEST_F(PlanFormTest, NothingChanged_IsSaid) {
    amend(kPlanned, sent.inForce);
    ASSERT_EQ(app.driver->touch("planSave"), "");
    EXPECT_TRUE(shows("変わったところがありません"));
}

TEST_F(PlanFormTest, OfTwoTablets_BothValuesStay) {
    amend(kPlanned, sent.next);
    ASSERT_EQ(app.driver->write("policyInput", "ここで書いた方針"), "");
    app.killAndStart({{.kind = "plan",
                       .participant = kPlanned,
                       .set = {{"policy", "ほかで書いた方針"}},
                       .record = sent.next}});
    app.open("planForm",
             {{"participant", person(kPlanned)}, {"record", QString::fromStdString(sent.next)}});
    EXPECT_EQ(typed("policy"), "ここで書いた方針");
    EXPECT_TRUE(shows("大野が「ほかで書いた方針」と記録しました"));
    ASSERT_EQ(app.driver->touch("planSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() > 0; }));
    EXPECT_TRUE(record(sent.next).fields.at("policy").contested);
}

}  // namespace ayumi::testing
