// How long the database stays open after locking (security.md): until 30 minutes after nothing
// waits any more, at most 12 hours. The clocks stand until a test moves them.
#include <gtest/gtest.h>

#include <QTimer>

#include "tests/qml/pages/office_app.h"

namespace ayumi::testing {

namespace {

using State = viewmodels::Tablet::State;

constexpr TimeMs kSecondMs = 1000;

class OpenTimeTest : public ::testing::Test {
protected:
    void SetUp() override { app.becomeCoach(); }

    std::size_t waiting() { return app.app->tablet().syncStatus().waiting; }
    void recordOffline() {
        app.online = false;
        app.touch("site_" + QString::fromStdString(app.site));
        app.touch("present_" + QString::fromStdString(app.participant));
        app.settleUntil([&] { return waiting() == 1; }, "not saved");
    }
    void lock() {
        app.app->tablet().lock();
        app.driver->settle();
    }
    // The clocks go on; the tablet looks at them, as it does every half minute.
    State after(TimeMs byMs) {
        app.advance(byMs);
        auto* look = app.app->tablet().findChild<QTimer*>("closing");
        EXPECT_NE(look, nullptr);
        if (look->isActive()) {
            int looks = 0;
            const auto counting = QObject::connect(look, &QTimer::timeout, look, [&] { ++looks; });
            look->setInterval(1);
            app.settleUntil([&] { return looks > 0; }, "it never looks at the clock");
            QObject::disconnect(counting);
            look->setInterval(30'000);
        }
        return app.app->tablet().state();
    }
    void openAgain() {
        app.openCard(app.coach);
        app.write("passphraseInput", kOfficePassphrase);
        app.touch("passphraseGo");
        app.settleUntil([&] { return app.route() == "pin"; }, "it does not open");
        app.typePin(kOfficePin);
        app.settleUntil([&] { return app.route() == "today"; }, "the PIN does not open");
    }

    OfficeApp app;
};

}  // namespace

TEST_F(OpenTimeTest, WithNothingWaiting_ItClosesAfterHalfAnHour_AndAsksForThePassphrase) {
    app.settleUntil([&] { return waiting() == 0; }, "something waits");
    lock();
    EXPECT_EQ(after(29 * kMinuteMs + 59 * kSecondMs), State::Open);
    EXPECT_EQ(after(kSecondMs), State::Closed);
    app.driver->settle();
    app.openCard(app.coach);
    EXPECT_EQ(app.route(), "passphrase") << "a PIN opens no database";
    app.app->context().navigator()->replace("cards");
    app.driver->settle();
    openAgain();
}

TEST_F(OpenTimeTest, WhatWaits_KeepsItOpenForTwelveHours_AndIsStillThereAfterwards) {
    recordOffline();
    lock();
    EXPECT_EQ(after(11 * kHourMs + 59 * kMinuteMs), State::Open);
    EXPECT_EQ(after(kMinuteMs), State::Closed);
    app.online = true;
    openAgain();
    app.settleUntil([&] { return waiting() == 0; }, "what waited is not sent");
}

TEST_F(OpenTimeTest, TheHalfHour_BeginsWhenTheLastIsSent) {
    recordOffline();
    lock();
    EXPECT_EQ(after(3 * kHourMs), State::Open);
    app.online = true;
    app.advance(kMinuteMs);
    app.settleUntil([&] { return waiting() == 0; }, "it is not sent while locked");
    EXPECT_EQ(after(0), State::Open);
    EXPECT_EQ(after(29 * kMinuteMs), State::Open);
    EXPECT_EQ(after(kMinuteMs), State::Closed);
}

TEST_F(OpenTimeTest, Unlocking_EndsTheCount) {
    lock();
    EXPECT_EQ(after(20 * kMinuteMs), State::Open);
    app.openCard(app.coach);
    app.typePin(kOfficePin);
    app.settleUntil([&] { return app.route() == "today"; }, "the PIN does not open");
    EXPECT_EQ(after(13 * kHourMs), State::Open) << "somebody is at it";
    lock();
    EXPECT_EQ(after(29 * kMinuteMs), State::Open);
    EXPECT_EQ(after(kMinuteMs), State::Closed);
}

}  // namespace ayumi::testing
