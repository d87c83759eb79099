// A day between two tablets and a real office: what was contested stays readable, a sign-off waits
// for what it names, a supervisor's new password undoes nothing.
#include <gtest/gtest.h>

#include "tests/qml/pages/office_app.h"

namespace ayumi::testing {

namespace {

constexpr const char* kDay = "2026-11-20";

class OfficeDayTest : public ::testing::Test {
protected:
    OfficeDayTest() {
        supervisor = app.office->put("staff", {{"name", "大野 あきら"},
                                               {"name_kana", "オオノ アキラ"},
                                               {"role", "supervisor"},
                                               {"active", true}});
    }
    viewmodels::Tablet& tablet() { return app.app->tablet(); }
    std::size_t waiting() { return tablet().syncStatus().waiting; }
    void becomeSupervisor() {
        app.enrol();
        app.askToSignIn(QString::fromStdString(app.office->password(supervisor, "oono")), "oono");
        app.chooseSecrets(kOtherPin, kOfficePassphrase);
        app.settleUntil([&] { return app.route() == "queue"; }, "no queue");
        app.settleUntil([&] { return !tablet().reader().nameOf(app.participant).empty(); },
                        "no records");
    }
    void record(std::map<std::string, Json> set, const std::string& day = kDay) {
        bool saved = false;
        tablet().save({.kind = "attendance",
                       .participant = app.participant,
                       .day = day,
                       .about = app.site,
                       .set = std::move(set)},
                      &app.app->context(), [&](auto done) { saved = done.ok(); });
        app.settleUntil([&] { return saved; }, "not saved");
    }
    void exchange() {
        app.advance(kMinuteMs);
        app.settleUntil([&] { return waiting() == 0; }, "what waited is not sent");
    }
    store::DayView day() { return tablet().reader().day(tablet().viewer(), app.participant, kDay); }
    void openDay() {
        app.app->context().navigator()->open(
            "day", {{"participant", QString::fromStdString(app.participant)}, {"day", kDay}});
        app.driver->settle();
    }

    std::string supervisor;
    OfficeApp app;
};

}  // namespace

TEST_F(OfficeDayTest, WhatWasContested_StaysReadable_WithBothValuesAndWhoChose) {
    app.becomeCoach();
    record({{"status", "absent"}}, "2026-11-19");  // another day's absence proves nothing
    exchange();
    app.takeUp("other");
    becomeSupervisor();
    app.online = false;
    record({{"status", "absent"}});
    app.takeUp("tablet");
    record({{"status", "present"}, {"arrived", "08:57"}});
    app.online = true;
    exchange();
    app.takeUp("other");
    exchange();
    app.settleUntil([&] { return !day().log.empty() && day().log[0].contested; },
                    "nothing is contested");
    openDay();
    const auto field = day().log[0].fields.at("status");
    app.touch(field.value == Json("present") ? "settle_status_0" : "settle_status_1");
    exchange();
    app.settleUntil([&] { return app.driver->find("settled_status") != nullptr; },
                    "the one who chose does not read it");

    app.takeUp("tablet");
    exchange();
    app.settleUntil([&] { return !day().log[0].contested; }, "the choice does not come");
    openDay();
    app.settleUntil([&] { return app.driver->find("settled_status") != nullptr; }, "no history");
    for (const char* words : {"前は出欠の記録が2つありました", "欠席  大野", "出席  高橋",
                              "大野が「出席」に決めました"}) {
        EXPECT_TRUE(app.shows(words))
            << words << " is not in " << app.driver->shownTexts().join(" / ").toStdString();
    }
    EXPECT_EQ(app.driver->find("replaced_status"), nullptr) << "told twice";
    app.app->context().navigator()->open(
        "person", {{"participant", QString::fromStdString(app.participant)}});
    app.driver->settle();
    app.settleUntil([&] { return app.driver->find("settled_status") != nullptr; },
                    "not among the person's days");
    EXPECT_TRUE(app.shows("大野が「出席」に決めました"));
}

TEST_F(OfficeDayTest, ASimpleCorrection_IsStruckThrough_AndWasNeverContested) {
    app.becomeCoach();
    record({{"status", "present"}, {"left", "12:00"}});
    exchange();
    record({{"left", "11:30"}});
    exchange();
    openDay();
    app.settleUntil([&] { return app.driver->find("replaced_left") != nullptr; }, "no history");
    EXPECT_EQ(app.driver->find("settled_left"), nullptr);
    EXPECT_TRUE(app.shows("帰った時刻：12:00"));
}

TEST_F(OfficeDayTest, ASupervisorsPasswordIsReset_AndTheSignatureOnItsWayIsStillGood) {
    app.becomeCoach();
    record({{"status", "present"}});
    exchange();
    app.takeUp("other");
    becomeSupervisor();
    app.settleUntil([&] { return day().status == sync::DayStatus::Ready; }, "nothing to sign");
    app.online = false;
    openDay();
    app.touch("sign");
    app.write("signSecretInput", kOtherPin);
    app.touch("dialogAccept");
    app.settleUntil([&] { return day().status == sync::DayStatus::Signed; }, "not signed");
    EXPECT_EQ(waiting(), 1U);
    // `ayumi-server person reset`, and the supervisor signs in anew: another key from now on.
    const auto again = QString::fromStdString(app.office->password(supervisor, "oono"));
    app.online = true;
    const auto keyBefore = tablet().vault()->person(supervisor)->keyId;
    tablet().lock();
    app.driver->settle();
    app.touch("cardsFirst");
    app.askToSignIn(again, "oono");
    app.chooseSecrets(kOfficePin, kOfficePassphrase);
    app.settleUntil([&] { return app.route() == "queue"; }, "not signed in anew");
    EXPECT_NE(tablet().vault()->person(supervisor)->keyId, keyBefore);
    exchange();
    EXPECT_EQ(day().status, sync::DayStatus::Signed);
    EXPECT_FALSE(day().signedBy->pending);
    EXPECT_TRUE(tablet().reader().held(tablet().viewer()).empty()) << "nothing was put aside";
    openDay();
    EXPECT_TRUE(app.shows("署名済み"));

    app.takeUp("tablet");
    exchange();
    app.settleUntil([&] { return day().status == sync::DayStatus::Signed; },
                    "the others do not hear of it");
}

TEST_F(OfficeDayTest, ASignOffThatWaits_GoesByItself_WhenWhatItNamesArrives) {
    app.becomeCoach();
    tablet().lock();
    app.driver->settle();
    app.touch("cardsFirst");
    app.askToSignIn(QString::fromStdString(app.office->password(supervisor, "oono")), "oono");
    app.chooseSecrets(kOtherPin, kOfficePassphrase);
    app.settleUntil([&] { return app.route() == "queue" && waiting() == 0; }, "no queue");
    app.online = false;
    tablet().lock();
    app.driver->settle();
    app.openCard(app.coach);
    app.typePin(kOfficePin);
    app.settleUntil([&] { return app.route() == "today"; }, "no coach");
    record({{"status", "present"}});
    tablet().lock();
    app.driver->settle();
    app.openCard(supervisor);
    app.typePin(kOtherPin);
    app.settleUntil([&] { return app.route() == "queue"; }, "no supervisor");
    openDay();
    app.touch("sign");
    app.write("signSecretInput", kOtherPin);
    app.touch("dialogAccept");
    app.settleUntil([&] { return waiting() == 2; }, "not signed");

    app.losesAttendance = true;
    app.online = true;
    app.advance(kMinuteMs);
    app.settleUntil([&] { return tablet().reader().held(tablet().viewer()).size() == 1; },
                    "it does not wait");
    app.app->context().navigator()->open("held");
    app.driver->settle();
    EXPECT_TRUE(app.shows("署名は、まだ届いていない記録を待っています"));
    const QString entry =
        "held_" + QString::fromStdString(tablet().reader().held(tablet().viewer()).front().change);
    EXPECT_NE(app.driver->find(entry), nullptr);
    EXPECT_EQ(waiting(), 1U) << "the attendance is still here";

    app.losesAttendance = false;
    exchange();
    app.settleUntil([&] { return app.driver->find(entry) == nullptr; }, "it still waits");
    EXPECT_EQ(app.route(), "held") << "nobody did anything";
    EXPECT_EQ(day().status, sync::DayStatus::Signed);
    EXPECT_FALSE(day().signedBy->pending);
}

}  // namespace ayumi::testing
