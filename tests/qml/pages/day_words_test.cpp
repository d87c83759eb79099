// Words about a day: nothing that was typed is lost, whatever is refused, locked, turned or killed.
#include <gtest/gtest.h>

#include <algorithm>

#include "shared/sync/day_log.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class DayWordsTest : public ::testing::Test {
protected:
    DayWordsTest()
        : app(true, [](AgencyFixture& agency) {
              agency.sendRivals(
                  {{"attendance", "石田", {{"status", "present"}}, agency.coach, agency.sites[1]},
                   {"attendance", "石田", {{"status", "absent"}}, {}, agency.sites[1]}});
              agency.send({"sign_off",
                           "石田",
                           {{"signed", sync::writeDecision({{}, "00", Json::object()})}}});
              agency.send({"comment",
                           "小林",
                           {{"text", "きょうは静かでした。"}},
                           agency.coach,
                           {},
                           "2026-11-19"});
          }) {}
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void asCoach() { app.signIn(app.agency.coach, kCoachPin); }
    void asSupervisor() { app.signIn(app.agency.supervisor, kSupervisorPin); }
    void openDay(const char* family) {
        person = app.agency.people.at(family);
        app.context().navigator()->open("day", {{"participant", QString::fromStdString(person)},
                                                {"day", QString::fromStdString(app.agency.today)}});
        app.driver->settle();
    }
    store::DayView day() {
        return app.tablet().reader().day(app.tablet().viewer(), person, app.agency.today);
    }
    void paste(const char* field, const QString& text) {
        auto* input = app.driver->find(field);
        ASSERT_NE(input, nullptr);
        QMetaObject::invokeMethod(input, "forceActiveFocus");
        QMetaObject::invokeMethod(input, "insert", Q_ARG(int, input->property("length").toInt()),
                                  Q_ARG(QString, text));
        app.driver->settle();
    }
    QString inField(const char* field) {
        auto* input = app.driver->find(field);
        return input == nullptr ? "no field" : input->property("text").toString();
    }
    bool comes(const std::function<bool()>& condition) { return app.driver->waitFor(condition); }

    PageApp app;
    std::string person;
};

}  // namespace

TEST_F(DayWordsTest, TenThousandCharacters_StayInTheDialogWithTheLimitBesideThem) {
    asCoach();
    openDay("小林");
    ASSERT_EQ(app.driver->touch("comment"), "");
    paste("dayWordsInput", QString(10'000, QChar(u'あ')));
    EXPECT_TRUE(app.driver->shows("4000文字まで"));
    EXPECT_TRUE(app.driver->shows("いま 10000文字です"));
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes([&] { return app.driver->shows("長すぎます"); }));
    EXPECT_EQ(inField("dayWordsInput").size(), 10'000);
    EXPECT_EQ(app.driver->find("dayProblem"), nullptr) << "it stands beside the field alone";
    EXPECT_TRUE(day().comments.empty());
    app.tablet().lock();
    asCoach();
    openDay("小林");
    ASSERT_EQ(app.driver->touch("begun_comment"), "");
    EXPECT_EQ(inField("dayWordsInput").size(), 10'000);
    QMetaObject::invokeMethod(app.driver->find("dayWordsInput"), "clear");
    paste("dayWordsInput", "短くしました");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes([&] { return day().comments.size() == 1; }));
    EXPECT_EQ(day().comments[0].text("text"), "短くしました");
    EXPECT_TRUE(comes([&] { return app.driver->find("dayWordsInput") == nullptr; }));
    EXPECT_EQ(app.driver->find("begun_comment"), nullptr) << "nothing of it is left over";
}

TEST_F(DayWordsTest, AComment_SurvivesTurningAndAKill_ForItsAuthorAlone) {
    asCoach();
    openDay("小林");
    ASSERT_EQ(app.driver->touch("comment"), "");
    ASSERT_EQ(app.driver->write("dayWordsInput", "声を"), "");
    app.driver->resize(800, 1280);
    app.driver->settle();
    EXPECT_EQ(inField("dayWordsInput"), "声を");
    ASSERT_EQ(app.driver->touch("dialogCancel"), "");
    EXPECT_NE(app.driver->find("begun_comment"), nullptr) << "closing the dialog loses nothing";
    app.killAndStart();
    asSupervisor();
    openDay("小林");
    EXPECT_EQ(app.driver->find("begun_comment"), nullptr) << "somebody else's words";
    asCoach();
    openDay("小林");
    ASSERT_EQ(app.driver->touch("begun_comment"), "");
    EXPECT_EQ(inField("dayWordsInput"), "声を");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(comes([&] { return day().comments.size() == 1; }));
}

TEST_F(DayWordsTest, WhyADayIsSentBack_SurvivesAWrongSecretAndAKill) {
    asSupervisor();
    openDay("佐々木");
    ASSERT_EQ(app.driver->touch("return"), "");
    ASSERT_EQ(app.driver->write("returnWhyInput", "昼の前後を"), "");
    ASSERT_EQ(app.driver->write("signSecretInput", "111222"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    app.driver->settle();
    EXPECT_EQ(inField("returnWhyInput"), "昼の前後を");
    app.killAndStart();
    asSupervisor();
    openDay("佐々木");
    ASSERT_EQ(app.driver->touch("begun_return"), "");
    EXPECT_EQ(inField("returnWhyInput"), "昼の前後を");
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes([&] { return day().status == sync::DayStatus::Returned; }));
    EXPECT_EQ(day().returnedBy->comment, "昼の前後を");
    EXPECT_TRUE(comes([&] { return app.driver->find("begun_return") == nullptr; }));
}

TEST_F(DayWordsTest, WhyADayIsSentBack_ThatIsTooLong_StaysWithItsSentence) {
    asSupervisor();
    openDay("佐々木");
    ASSERT_EQ(app.driver->touch("return"), "");
    paste("returnWhyInput", QString(5'000, QChar(u'あ')));
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes([&] { return app.driver->shows("長すぎます"); }));
    EXPECT_EQ(inField("returnWhyInput").size(), 5'000);
    EXPECT_EQ(day().status, sync::DayStatus::Ready);
}

TEST_F(DayWordsTest, WhatWasDoneAfterACall_ThatIsTooLong_StaysWithItsSentence) {
    asCoach();
    openDay("小林");
    ASSERT_EQ(app.driver->touch("flagSeen"), "");
    paste("dayWordsInput", QString(2'500, QChar(u'あ')));
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes([&] { return app.driver->shows("長すぎます"); }));
    EXPECT_TRUE(app.driver->shows("2000文字まで"));
    EXPECT_EQ(inField("dayWordsInput").size(), 2'500);
    EXPECT_TRUE(day().flags.front().seen.empty());
}

TEST_F(DayWordsTest, WhyASignedDayIsSettled_IsAskedFor_AndSurvivesAKill) {
    asCoach();
    openDay("石田");
    ASSERT_EQ(app.driver->touch("settle_status_1"), "");
    ASSERT_TRUE(comes([&] { return app.driver->find("dayWordsInput") != nullptr; }));
    ASSERT_EQ(app.driver->write("dayWordsInput", "本人に電話で"), "");
    const auto chosen = [&] { return day().log.front().fields.at("status"); };
    const Json wanted = chosen().rivals.front().value;
    app.killAndStart();
    asCoach();
    openDay("石田");
    ASSERT_EQ(app.driver->touch("begun_reason"), "");
    EXPECT_EQ(inField("dayWordsInput"), "本人に電話で");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes([&] { return !chosen().contested; }));
    EXPECT_EQ(chosen().value, wanted);
    EXPECT_EQ(chosen().reason, "本人に電話で");
    EXPECT_EQ(app.waiting(), 1U) << "without a connection as well";
}

TEST_F(DayWordsTest, AComment_OnARecordThatWasTakenBack_SaysWhatItIsAbout) {
    asCoach();
    person = app.agency.people.at("小林");
    bool saved = false;
    const auto view = day().log.front();
    app.tablet().save({.kind = "attendance",
                       .record = view.record,
                       .participant = person,
                       .day = view.day,
                       .about = view.about,
                       .set = {{"void", true}},
                       .onScreen = view.onScreen,
                       .reason = "人ちがい"},
                      &app.context(), [&](auto result) { saved = result.ok(); });
    ASSERT_TRUE(comes([&] { return saved; }));
    openDay("小林");
    ASSERT_EQ(app.driver->touch("commentOn_attendance"), "");
    ASSERT_EQ(app.driver->write("dayWordsInput", "別の人の分でした"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes([&] { return day().comments.size() == 1; }));
    EXPECT_EQ(day().comments[0].text("on"), view.record);
    EXPECT_TRUE(comes([&] { return app.driver->shows("取り消した「出欠」について"); }));
    EXPECT_TRUE(day().log.front().isVoid) << "talking about it does not bring it back";
}

TEST_F(DayWordsTest, YesterdaysWords_ArePointedOut_AndStopNothing) {
    asCoach();
    openDay("小林");
    ASSERT_EQ(app.driver->touch("comment"), "");
    ASSERT_EQ(app.driver->write("dayWordsInput", "きょうは静かでした"), "");
    EXPECT_TRUE(app.driver->shows("昨日と同じ文です。このままでも保存できます"));
    ASSERT_EQ(app.driver->write("dayWordsInput", "特になし"), "");
    EXPECT_TRUE(app.driver->shows("「特になし」だけです。このままでも保存できます"));
    ASSERT_EQ(app.driver->write("dayWordsInput", "きょうは静かでした"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(comes([&] { return day().comments.size() == 1; }));
}

}  // namespace ayumi::testing
