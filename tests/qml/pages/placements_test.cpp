// Where a person works: the list, one placement with its steps, the form. Days and steps are those
// of placement_samples.h.
#include "mobile/viewmodels/placements_page.h"
#include "mobile/viewmodels/rows_model.h"
#include "shared/sheets/parts.h"
#include "shared/sheets/sheet.h"
#include "tests/qml/pages/filling_samples.h"
#include "tests/qml/pages/placement_samples.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

class PlacementsTest : public SentFixture<SentPlacements, sendPlacements> {
protected:
    QVariantMap person() { return {{"participant", QString::fromStdString(who())}}; }
    std::string who() { return app.agency.people[kPlaced]; }
    void openRecord(const std::string& record) {
        openAsSupervisor("placement", {{"record", QString::fromStdString(record)}});
    }
    // As the agency adds it.
    AgencyFixture::Sent trialReviewSheet() {
        Json sheet = reviewSheet();
        sheet["sheet"] = "training_review";
        sheet["by"] = "staff";
        return {.kind = "sheet",
                .participant = {},
                .set = sheets::partsOf(sheet),
                .about = sheets::sheetKey("training_review", 1)};
    }
    // Those that stand, the newest first.
    std::vector<store::RecordRow> placements() { return rowsOf("placement", who()); }
};

}  // namespace

TEST_F(PlacementsTest, StandInTheOrderOfTheirPhases_AndSayWhatComesNext) {
    openAsSupervisor("placements", person());
    auto* page = qobject_cast<viewmodels::PlacementsPage*>(app.context().navigator()->page());
    QStringList lines;
    for (int row = 0; row < page->placements()->count(); ++row) {
        const auto line = page->placements()->at(row).value<viewmodels::PlacementLine>();
        lines +=
            line.phase + " " + line.stage + " " + line.from + " " + line.to + " " + line.nextStep;
    }
    EXPECT_EQ(lines, (QStringList{"now paid_commuter 2026-04-06  ", "now  2026-04-01  ",
                                  "preparing    assessment",
                                  "over unpaid_commuter 2025-10-01 2026-04-05 "}));
    EXPECT_TRUE(shows("つぎ：アセスメント"));
    EXPECT_TRUE(shows("有償コミューター"));
}

TEST_F(PlacementsTest, ACoachReads_WritesSteps_AndNoTerms) {
    openAsCoach("person", person());
    touch("personPlacements");
    ASSERT_EQ(route(), "placements");
    EXPECT_EQ(app.driver->find("placementAdd"), nullptr);
    touch("placement_" + QString::fromStdString(sent.preparing));
    ASSERT_EQ(route(), "placement");
    for (const char* deed : {"placementAmend", "placementCarryOn", "placementTakeBack"}) {
        EXPECT_EQ(app.driver->find(deed), nullptr) << deed;
    }
    touch("placementStep");
    ASSERT_EQ(route(), "meetingForm");
    touch("purpose_request");
    write("saidInput", "12月に3日、ためせることになった。");
    touch("meetingSave");
    ASSERT_TRUE(comesTo("placement"));
    EXPECT_TRUE(app.driver->waitFor([&] { return shows("受け入れの依頼"); }));
    auto meetings = app.tablet().reader().rowsOf(app.tablet().viewer(), "meeting", who());
    EXPECT_EQ(std::ranges::count_if(meetings,
                                    [&](const auto& row) {
                                        return row.text("placement") == sent.preparing &&
                                               row.text("purpose") == "request" &&
                                               row.text("held_on") == "2026-11-20";
                                    }),
              1);
}

TEST_F(PlacementsTest, OneShowsItsTerms_ItsSteps_AndOpensThem) {
    openRecord(sent.paid);
    for (const char* words : {"有償コミューター", "月・水・金", "9:30–15:00", "確認書", "時給",
                              "350円", "無償コミューター", "ひとりで最後まで"}) {
        EXPECT_TRUE(shows(words)) << words;
    }
    openRecord(sent.preparing);
    EXPECT_TRUE(shows("短い実習"));
    touch("step_" + QString::fromStdString(sent.visit));
    ASSERT_EQ(route(), "meeting");
    EXPECT_TRUE(shows("静かで落ちつく"));
}

TEST_F(PlacementsTest, ANewOne_IsFoundInTheRegister_AndSavedWhole) {
    openAsSupervisor("placements", person());
    touch("placementAdd");
    touch("trial");
    touch("placementSave");
    EXPECT_NE(app.driver->find("siteProblem"), nullptr);
    EXPECT_NE(app.driver->find("programmeProblem"), nullptr);
    touch("site_" + QString::fromStdString(app.agency.sites[2]));
    touch("programme_work_preparation");
    touch("weekday_2");
    touch("weekday_4");
    write("planned_startInput", "10:00");
    write("planned_endInput", "14:30");
    touch("transport_daily");
    write("transport_yenInput", "420");
    write("fromInput", "2026-12-01");
    write("toInput", "2026-11-30");
    touch("placementSave");
    EXPECT_TRUE(shows("おわりの日が、はじめの日より前です"));
    write("toInput", "2026-12-03");
    touch("placementSave");
    ASSERT_TRUE(comesTo("placements"));
    const auto all = placements();
    const auto added =
        std::ranges::find_if(all, [](const auto& row) { return row.text("from") == "2026-12-01"; });
    ASSERT_NE(added, all.end());
    EXPECT_EQ(added->values, Json({{"site", app.agency.sites[2]},
                                   {"programme", "work_preparation"},
                                   {"trial", true},
                                   {"from", "2026-12-01"},
                                   {"to", "2026-12-03"},
                                   {"weekdays", Json::array({2, 4})},
                                   {"planned_start", "10:00"},
                                   {"planned_end", "14:30"},
                                   {"transport", "daily"},
                                   {"transport_yen", 420}}));
}

TEST_F(PlacementsTest, ATrialThatIsOver_AsksForItsReview_AndThenShowsIt) {
    const auto trialUntil = [&](const std::string& to) {
        AgencyFixture::Sent trial{"placement",
                                  kPlaced,
                                  {{"site", app.agency.sites[2]},
                                   {"programme", "work_preparation"},
                                   {"trial", true},
                                   {"from", "2026-11-16"},
                                   {"to", to}}};
        trial.record = app.agency.id();
        app.restart([&] { app.agency.arrive(app.tabletFolder(), {trial}); });
        return trial.record;
    };
    app.restart([&] { app.agency.arrive(app.tabletFolder(), {trialReviewSheet()}); });
    openRecord(trialUntil("2026-11-21"));
    EXPECT_EQ(app.driver->find("trialReview"), nullptr) << "it goes on tomorrow";
    const std::string over = trialUntil("2026-11-18");
    openAsCoach("placement", {{"record", QString::fromStdString(over)}});
    EXPECT_TRUE(shows("実習が終わりました。振り返りはまだです。"));
    touch("trialReviewOpen");
    ASSERT_TRUE(comesTo("staffSheet"));
    app.restart([&] {
        app.agency.arrive(app.tabletFolder(), {{"assessment",
                                                kPlaced,
                                                {{"sheet", "training_review"},
                                                 {"version", 1},
                                                 {"state", "submitted"},
                                                 {"side", "staff"},
                                                 {"sittings", Json::array({"2026-11-19"})},
                                                 {"wording", "standard"}},
                                                app.agency.coach}});
    });
    openRecord(over);
    EXPECT_TRUE(shows("この実習の振り返りがあります。"));
    touch("trialReviewOpen");
    EXPECT_TRUE(comesTo("filling"));
}

TEST_F(PlacementsTest, TheNextStage_EndsTheOneBefore_AndAsksForItsReason) {
    openRecord(sent.paid);
    touch("placementCarryOn");
    touch("stage_minimum_wage_staff");
    write("fromInput", "2026-12-01");
    touch("contract_confirmation");
    touch("placementSave");
    EXPECT_TRUE(shows("この段階の契約ではありません"));
    EXPECT_TRUE(shows("段階がかわるわけがまだです"));
    touch("contract_employment");
    write("reasonInput", "午後の仕事もつづけて入れるようになった。");
    touch("placementSave");
    ASSERT_TRUE(comesTo("placement"));
    EXPECT_EQ(record(sent.paid).text("to"), "2026-11-30");
    const auto all = placements();
    const auto next = std::ranges::find_if(
        all, [&](const auto& row) { return row.text("follows") == sent.paid; });
    ASSERT_NE(next, all.end());
    EXPECT_EQ(next->text("site"), app.agency.sites[0]);
    EXPECT_EQ(next->values["weekdays"], Json::array({1, 3, 5}));
    EXPECT_TRUE(app.driver->waitFor([&] {
        return app.driver->find("placementCarryOn") == nullptr;
    })) << "it is carried on already";
}

TEST_F(PlacementsTest, WhatHeldAlready_IsChangedWithAReason_AndTheWayToTheNextStageIsNamed) {
    openRecord(sent.paid);
    touch("placementAmend");
    EXPECT_EQ(app.driver->find("placementStageHint"), nullptr);
    touch("stage_unpaid_commuter");
    EXPECT_TRUE(shows("段階や約束がかわったときは"));
    touch("pay_basis_none");
    touch("placementSave");
    ASSERT_TRUE(app.driver->waitFor([&] { return shows("理由を書いてください"); }));
    EXPECT_EQ(record(sent.paid).text("stage"), "paid_commuter");
}

TEST_F(PlacementsTest, NobodyIsTwiceAtOneSite) {
    openAsSupervisor("placementForm", person());
    touch("site_" + QString::fromStdString(app.agency.sites[0]));
    touch("programme_universal_employment");
    write("fromInput", "2026-11-24");
    touch("placementSave");
    EXPECT_TRUE(shows("もうこのはたらく場にいます"));
    EXPECT_EQ(placements().size(), 4U);
}

TEST_F(PlacementsTest, WhatWasBegun_IsThereAgain) {
    openRecord(sent.preparing);
    touch("placementAmend");
    touch("weekday_3");
    write("planned_startInput", "9:15");
    openAsSupervisor("placementForm", {{"participant", person()["participant"]},
                                       {"record", QString::fromStdString(sent.preparing)}});
    EXPECT_NE(app.driver->find("formDraft"), nullptr);
    EXPECT_TRUE(app.driver->find("weekday_3")->property("selected").toBool());
    touch("placementSave");
    ASSERT_TRUE(app.driver->waitFor(
        [&] { return record(sent.preparing).text("planned_start") == "09:15"; }));
    EXPECT_EQ(record(sent.preparing).values["weekdays"], Json::array({3}));
}

TEST_F(PlacementsTest, OneThatIsPrepared_IsOnNoRoster) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    const auto seen =
        app.tablet().reader().roster(app.tablet().viewer(), app.agency.sites[2], "2026-11-20");
    ASSERT_FALSE(seen.empty());
    EXPECT_TRUE(
        std::ranges::none_of(seen, [&](const auto& row) { return row.participant == who(); }));
}

}  // namespace ayumi::testing
