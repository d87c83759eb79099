// 休みと代理: a supervisor is away, another one stands in, and whoever has to know reads it. Leaves
// are those of leave_samples.h.
#include "mobile/viewmodels/leave_form.h"
#include "mobile/viewmodels/leaves_page.h"
#include "tests/qml/pages/leave_samples.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

class LeavesTest : public SentFixture<SentLeaves, sendLeaves> {
protected:
    static QVariantMap of(const std::string& record) {
        return {{"record", QString::fromStdString(record)}};
    }
    QString other() { return QString::fromStdString(sent.other); }
    QString own() { return QString::fromStdString(app.agency.supervisor); }
    QVariantMap signedDay() {
        return {{"participant", person("佐々木")}, {"day", QString(kSignedDay)}};
    }
    std::vector<store::RecordRow> leaves() {
        return app.tablet().reader().rows(app.tablet().viewer(), "staff_leave");
    }
    bool told(const std::string& record) {
        return app.driver->find("leaveTold_" + QString::fromStdString(record)) != nullptr;
    }
    // What another tablet changed in a record that is here already.
    void bringIn(const char* kind, const std::string& record, std::map<std::string, Json> set) {
        AgencyFixture::Sent change{kind, {}, std::move(set)};
        change.record = record;
        app.killAndStart([&] { app.agency.bringIn(app.tabletFolder(), change); });
    }
};

struct SentNothing {};

SentNothing sendOneLeaveAlone(AgencyFixture& agency) {
    sendLeaveAlone(agency);
    return {};
}

class LeaveAloneTest : public SentFixture<SentNothing, sendOneLeaveAlone> {};

}  // namespace

TEST_F(LeavesTest, ALeaveIsWrittenFromTheDesk_WithoutAConnection_WithWhoStandsIn) {
    openAsSupervisor("queue");
    touch("queueLeaves");
    ASSERT_TRUE(comesTo("leaves"));
    touch("leaveAdd");
    ASSERT_TRUE(comesTo("leaveForm"));
    auto* form = qobject_cast<viewmodels::LeaveForm*>(app.context().navigator()->page());
    EXPECT_EQ(form->typed()["staff"].toString(), own()) << "whoever opens it is away";
    EXPECT_EQ(app.driver->find("deputy_" + own()), nullptr) << "nobody stands in for themselves";
    write("fromInput", "2026-12-28");
    write("toInput", "2027-1-3");
    touch("deputy_" + other());
    write("noteInput", "年末の休み");
    touch("leaveSave");
    ASSERT_TRUE(comesTo("leaves"));
    EXPECT_TRUE(comes("2026/12/28から2027/1/3まで"));
    EXPECT_TRUE(shows("送信待ち"));
    const auto rows = leaves();
    const auto made = std::ranges::find_if(
        rows, [](const auto& row) { return row.text("from") == "2026-12-28"; });
    ASSERT_NE(made, rows.end());
    EXPECT_EQ(made->text("staff"), app.agency.supervisor);
    EXPECT_EQ(made->text("deputy"), sent.other);
    EXPECT_EQ(made->text("to"), "2027-01-03");
    EXPECT_EQ(made->text("note"), "年末の休み");
    openAsSupervisor("queue");
    EXPECT_FALSE(told(made->record)) << "not before the middle of December";
}

TEST_F(LeavesTest, WhatCannotBe_IsToldBesideItsField_AndWhatWasTypedStays) {
    openAsSupervisor("leaveForm");
    write("fromInput", "2026-12-2");
    write("toInput", "2026-12-1");
    touch("leaveSave");
    EXPECT_TRUE(shows("おわりの日が、はじめの日より前です"));
    write("toInput", "2026-12-5");
    touch("leaveSave");
    EXPECT_TRUE(shows("この人の休みは、そのときもう入っています")) << "from 1 to 3 December";
    write("fromInput", "2026-11-24");
    write("toInput", "2026-11-27");
    touch("deputy_" + other());
    touch("leaveSave");
    EXPECT_TRUE(shows("代わりの人も、この間に休みがあります")) << "until the 24th";
    auto* form = qobject_cast<viewmodels::LeaveForm*>(app.context().navigator()->page());
    EXPECT_EQ(form->typed()["from"].toString(), "2026-11-24");
    EXPECT_EQ(leaves().size(), 3U) << "nothing was saved";
    write("fromInput", "2026-11-25");
    touch("leaveSave");
    ASSERT_TRUE(app.driver->waitFor([&] { return leaves().size() == 4U; }));
}

TEST_F(LeavesTest, WhatWasBegun_IsThereAgain) {
    openAsSupervisor("leaveForm");
    write("fromInput", "2026-12-28");
    touch("deputy_" + other());
    write("noteInput", "年末");
    app.killAndStart();
    openAsSupervisor("leaveForm");
    auto* form = qobject_cast<viewmodels::LeaveForm*>(app.context().navigator()->page());
    EXPECT_TRUE(form->fromDraft());
    EXPECT_EQ(form->typed()["from"].toString(), "2026-12-28");
    EXPECT_EQ(form->typed()["deputy"].toString(), other());
    EXPECT_EQ(form->typed()["note"].toString(), "年末");
}

TEST_F(LeavesTest, TheDeskTellsWhomOneStandsInFor_AndWarnsWhereNobodyDoes) {
    openAsSupervisor("queue");
    EXPECT_TRUE(shows("西村 けいこさんの休み"));
    EXPECT_TRUE(shows("11月18日（水）から11月24日（火）まで  あなたが代わりに確認します"));
    EXPECT_TRUE(shows("あなたの休み"));
    EXPECT_TRUE(
        shows("12月1日（火）から12月3日（木）まで  代わりに確認する人が、まだ決まっていません"));
    EXPECT_FALSE(told(sent.past));
    touch("leaveTold_" + QString::fromStdString(sent.coming));
    ASSERT_TRUE(comesTo("leave"));
    touch("leaveAmend");
    ASSERT_TRUE(comesTo("leaveForm"));
    touch("deputy_" + other());
    touch("leaveSave");
    ASSERT_TRUE(comesTo("leave"));
    EXPECT_TRUE(
        app.driver->waitFor([&] { return record(sent.coming).text("deputy") == sent.other; }));
    openAsSupervisor("queue");
    EXPECT_TRUE(comes("西村 けいこさんが代わりに確認します"));
    EXPECT_FALSE(shows("代わりに確認する人が、まだ決まっていません"));
}

TEST_F(LeavesTest, ADeputyWhoIsNoSupervisorAnyMore_IsToldOnTheDesk_AndOfThePastNot) {
    bringIn("staff_leave", sent.coming, {{"deputy", sent.other}});
    bringIn("staff", sent.other, {{"role", "coach"}});
    openAsSupervisor("queue");
    EXPECT_TRUE(shows("代わりの西村 けいこさんは、もうサービス管理責任者ではありません"));
    openAsSupervisor("leave", of(sent.past));
    EXPECT_TRUE(shows(kOtherSupervisor));
    EXPECT_EQ(app.driver->find("leaveUncovered"), nullptr) << "then they were one";
}

TEST_F(LeavesTest, ACoachReadsWhomToTurnTo_WhileItLasts_AndChangesNothing) {
    openAsCoach("today");
    EXPECT_TRUE(
        shows("西村 けいこさんは、11月18日（水）から11月24日（火）まで 休みです。確認のことは、"
              "大野 あきらさんに話してください"));
    EXPECT_FALSE(shows("12月1日")) << "not before it runs";
    openAsCoach("leave", of(sent.running));
    EXPECT_TRUE(shows(kOtherSupervisor));
    EXPECT_EQ(app.driver->find("leaveAmend"), nullptr);
    EXPECT_EQ(app.driver->find("leaveTakeBack"), nullptr);
    openAsCoach("leaves");
    EXPECT_EQ(app.driver->find("leaveAdd"), nullptr);
    EXPECT_FALSE(shows("代わりに確認できる人が、ほかにいません"));
}

TEST_F(LeavesTest, ASignatureInSomebodysPlace_SaysSoWhereItIsTold) {
    openAsCoach("day", signedDay());
    EXPECT_TRUE(shows("大野 あきら（西村 けいこさんの代理）"));
    touch("showSigned");
    EXPECT_TRUE(
        app.driver->waitFor([&] { return app.driver->find("signed_attendance") != nullptr; }));
    touch("dialogCancel");
    openAsSupervisor("leave", of(sent.running));
    touch("leaveTakeBack");
    EXPECT_TRUE(shows("この間の署名に、代理とは出なくなります"));
    write("takeBackReasonInput", "ほかの週でした");
    touch("dialogAccept");
    app.settleCommands();
    EXPECT_TRUE(record(sent.running).isVoid);
    openAsCoach("day", signedDay());
    EXPECT_FALSE(shows("の代理）")) << "the records say it, the signature does not";
    EXPECT_TRUE(shows("大野 あきら"));
}

TEST_F(LeavesTest, TheList_HasWhatComesFirst_AndKeepsWhatIsOver) {
    openAsSupervisor("leaves");
    auto* page = qobject_cast<viewmodels::LeavesPage*>(app.context().navigator()->page());
    const auto keyOf = [](viewmodels::RowsModelBase* rows, int row) {
        return rows->at(row).value<viewmodels::LeaveLine>().key.toStdString();
    };
    ASSERT_EQ(page->coming()->count(), 2);
    EXPECT_EQ(keyOf(page->coming(), 0), sent.running);
    EXPECT_EQ(keyOf(page->coming(), 1), sent.coming);
    ASSERT_EQ(page->past()->count(), 1);
    EXPECT_EQ(keyOf(page->past(), 0), sent.past);
    EXPECT_TRUE(shows("代わりに確認した人 西村 けいこ"));
    EXPECT_FALSE(page->alone());
}

// The office made the coach a supervisor while the only one is away.
TEST_F(LeavesTest, WhoBecameASupervisor_HasItsPages_WithoutSigningInAnew) {
    bringIn("staff", app.agency.coach, {{"role", "supervisor"}});
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(route(), "queue");
    bringIn("staff", app.agency.coach, {{"role", "coach"}});
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(route(), "today");
}

TEST_F(LeaveAloneTest, WhereNobodyElseMaySign_ThePageSaysWhatToDo_AndTheLeaveIsKeptAllTheSame) {
    openAsSupervisor("leaves");
    EXPECT_TRUE(shows("代わりに確認できる人が、ほかにいません"));
    EXPECT_TRUE(shows("代わりに確認する人はいませんでした"));
    touch("leaveAdd");
    ASSERT_TRUE(comesTo("leaveForm"));
    EXPECT_TRUE(shows("管理者に、もう1人をサービス管理責任者にしてもらってください"));
    EXPECT_EQ(app.driver->find("deputy_none"), nullptr);
    write("fromInput", "2026-11-20");
    touch("leaveSave");
    ASSERT_TRUE(comesTo("leaves"));
    openAsSupervisor("queue");
    EXPECT_TRUE(comes("あなたの休み"));
    EXPECT_TRUE(shows("11月20日（金）から"));
    EXPECT_TRUE(shows("代わりに確認する人が、まだ決まっていません"));
}

}  // namespace ayumi::testing
