// What is agreed with a person: the list, one of them, the form. Those of calendar_samples.h.
#include "mobile/viewmodels/agreement_form.h"
#include "mobile/viewmodels/agreement_shelf.h"
#include "mobile/viewmodels/placements_page.h"
#include "tests/qml/pages/calendar_samples.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

class AgreedTest : public SentFixture<SentCalendar, sendCalendar> {
protected:
    std::string who() { return app.agency.people[kAgreed]; }
    void openList() { openAsCoach("placements", {{"participant", person(kAgreed)}}); }
    void openOne(const std::string& record) {
        openAsCoach("agreement", {{"record", QString::fromStdString(record)}});
    }
    bool expectedOn(const std::string& day) {
        const auto& tablet = app.tablet();
        return tablet.reader().span(tablet.viewer(), who(), day, day).expected.contains(day);
    }
    static QString named(const char* before, const std::string& record) {
        return before + QString::fromStdString(record);
    }
};

}  // namespace

TEST_F(AgreedTest, StandBelowThePlaces_NewestFirst) {
    openList();
    auto* page = qobject_cast<viewmodels::PlacementsPage*>(app.context().navigator()->page());
    QStringList lines;
    for (const auto& one : page->agreed()->agreements()) {
        const auto line = one.toMap();
        lines += line["from"].toString() + " " + line["to"].toString() + " " +
                 line["weekdays"].toString() + (line["now"].toBool() ? " now" : "");
    }
    EXPECT_EQ(lines, (QStringList{"2026-11-01  1, 3, 4 now", "2026-07-01  1, 3, 5 now",
                                  "2026-04-01 2026-06-30 1, 3"}));
    EXPECT_TRUE(shows("月・水・金"));
    EXPECT_TRUE(shows("ふりかえり・からだとこころ"));
    touch(named("agreement_", sent.autumn));
    ASSERT_TRUE(comesTo("agreement"));
    for (const char* words :
         {"月・水・金", "ふりかえり・からだとこころ", "180分", "朝は10時から。"}) {
        EXPECT_TRUE(shows(words)) << words;
    }
    touch(named("agreementBeside_", sent.beside) + "Action");
    ASSERT_TRUE(comesTo("agreement"));
    EXPECT_TRUE(comes("月・水・木"));
}

TEST_F(AgreedTest, ANewOne_IsWritten_AndTheDaysGoByIt) {
    openList();
    EXPECT_TRUE(expectedOn("2026-11-25")) << "a Wednesday";
    EXPECT_FALSE(expectedOn("2026-11-27"));
    touch("agreementAdd");
    ASSERT_TRUE(comesTo("agreementForm"));
    touch(named("site_", app.agency.sites[0]));
    write("fromInput", "2026-11-21");
    EXPECT_NE(app.driver->find(named("agreementBeside_", sent.autumn)), nullptr);
    EXPECT_NE(app.driver->find(named("agreementBeside_", sent.beside)), nullptr);
    EXPECT_EQ(app.driver->find(named("agreementBeside_", sent.spring)), nullptr);
    touch("weekday_5");
    touch("expects_goal_mark");
    touch("expects_reflection");
    write("visit_line_minutesInput", "２００");
    touch("agreementSave");
    ASSERT_TRUE(comesTo("placements"));
    const auto rows = rowsOf("agreement", who());
    const auto made = std::ranges::find_if(
        rows, [](const auto& row) { return row.text("from") == "2026-11-21"; });
    ASSERT_NE(made, rows.end());
    EXPECT_EQ(made->values.at("weekdays"), Json::array({5}));
    EXPECT_EQ(made->values.at("expects"), Json::array({"reflection", "goal_mark"}));
    EXPECT_EQ(made->values.at("visit_line_minutes"), Json(200));
    EXPECT_FALSE(expectedOn("2026-11-25"));
    EXPECT_TRUE(expectedOn("2026-11-27"));
}

TEST_F(AgreedTest, WhatCannotBe_IsTold) {
    openList();
    touch("agreementAdd");
    touch("agreementSave");
    EXPECT_TRUE(shows("何を決めたか、まだ1つもありません"));
    touch("weekday_1");
    write("toInput", "2026-11-19");
    write("visit_line_minutesInput", "20");
    touch("agreementSave");
    EXPECT_TRUE(shows("60から720までにしてください"));
    write("visit_line_minutesInput", "");
    touch("agreementSave");
    EXPECT_TRUE(shows("おわりの日が、はじめの日より前です"));
    EXPECT_EQ(app.waiting(), 0U);
}

TEST_F(AgreedTest, OneThatEnds_NeedsNoReason_AndOneThatChangesDoes) {
    openOne(sent.beside);
    touch("agreementAmend");
    ASSERT_TRUE(comesTo("agreementForm"));
    write("toInput", "2026-11-22");
    EXPECT_EQ(app.driver->find("formWhyInput"), nullptr);
    touch("agreementSave");
    ASSERT_TRUE(comesTo("agreement"));
    EXPECT_TRUE(comes("2026/11/1から2026/11/22まで"));
    EXPECT_FALSE(expectedOn("2026-11-26")) << "Thursdays are over";
    EXPECT_TRUE(expectedOn("2026-11-27")) << "Fridays of the one before";
    openOne(sent.autumn);
    touch("agreementAmend");
    touch("expects_reflection");
    touch("agreementSave");
    EXPECT_TRUE(shows("理由がまだです"));
    write("formWhyInput", "書くことがつらい時期のため");
    touch("agreementSave");
    ASSERT_TRUE(comesTo("agreement"));
    EXPECT_TRUE(app.driver->waitFor(
        [&] { return record(sent.autumn).values.at("expects") == Json::array({"daily_check"}); }));
}

TEST_F(AgreedTest, WhatWasBegun_IsThereAgain) {
    openList();
    touch("agreementAdd");
    touch("weekday_2");
    touch("expects_task_mark");
    app.killAndStart();
    openList();
    touch("agreementAdd");
    auto* page = qobject_cast<viewmodels::AgreementForm*>(app.context().navigator()->page());
    EXPECT_TRUE(page->fromDraft());
    EXPECT_EQ(page->typed()["weekdays"], "2");
    EXPECT_EQ(page->expected(), QStringList{"task_mark"});
}

TEST_F(AgreedTest, TakenBack_TheOneBeforeCountsAgain) {
    openOne(sent.beside);
    EXPECT_FALSE(expectedOn("2026-11-27"));
    touch("agreementTakeBack");
    EXPECT_TRUE(shows("ほかの取り決めか、はたらく場の曜日で決まります"));
    write("takeBackReasonInput", "ほかの人のものでした");
    touch("dialogAccept");
    EXPECT_TRUE(app.driver->waitFor([&] { return record(sent.beside).isVoid; }));
    EXPECT_TRUE(expectedOn("2026-11-27"));
    openList();
    EXPECT_EQ(app.driver->find(named("agreement_", sent.beside)), nullptr);
}

TEST_F(AgreedTest, TwoValues_AreSettledOnItsPage) {
    app.killAndStart([&] {
        const auto one = [&](int line) {
            return AgencyFixture::Sent{.kind = "agreement",
                                       .participant = kAgreed,
                                       .set = {{"visit_line_minutes", line}},
                                       .author = app.agency.coach,
                                       .record = sent.spring};
        };
        app.agency.arriveRivals(app.tabletFolder(), {one(180), one(200)});
    });
    openOne(sent.spring);
    EXPECT_TRUE(comes("訪問を1日と数える時間（分）の記録が2つあります"));
    touch("settle_visit_line_minutes_1");
    EXPECT_TRUE(app.driver->waitFor([&] { return !record(sent.spring).contested; }));
}

}  // namespace ayumi::testing
