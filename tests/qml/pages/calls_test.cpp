// A call for help that nobody sees climbs: after a while it stands above every page of the staff.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

namespace {

constexpr TimeMs kMinuteMs = 60'000;

class CallsTest : public ::testing::Test {
protected:
    void SetUp() override { putOn(app, {"ja", kWide, 100, "light"}); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    // 小林 called at 9:15, when every test begins.
    void wait(int minutes) {
        app.agency.clock.advance(minutes * kMinuteMs);
        app.context().calls()->refresh();
        app.driver->settle();
    }
    void open(const QString& route, const QVariantMap& args = {}) {
        app.context().navigator()->replace(route, args);
        app.driver->settle();
    }
    QString line() {
        const auto* item = app.driver->find("callsLine");
        return item == nullptr ? QString() : item->property("name").toString();
    }
    const QString called = "小林さんが、助けてほしいと知らせています。9:15から、だれも見ていません";
    PageApp app;
};

}  // namespace

TEST_F(CallsTest, Unseen_StandsAboveEveryPageOfTheStaff_AfterTenMinutes) {
    app.signIn(app.agency.coach, kCoachPin);
    wait(9);
    EXPECT_EQ(line(), "");
    wait(1);
    for (const char* route : {"today", "people", "visits", "sync", "settings"}) {
        open(route);
        EXPECT_EQ(line(), called) << route;
    }
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.driver->settle();
    EXPECT_EQ(line(), called) << "whoever comes to the tablet next";
}

TEST_F(CallsTest, OneTouchLeadsToTheDay_AndOnceSeenTheLineIsGone) {
    app.signIn(app.agency.coach, kCoachPin);
    wait(25);
    open("people");
    ASSERT_EQ(app.driver->touch("callsLine"), "");
    EXPECT_EQ(app.context().navigator()->route(), "day");
    ASSERT_EQ(app.driver->touch("flagSeen"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return line().isEmpty(); }));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(app.context().navigator()->route(), "people") << "where one was";
    EXPECT_EQ(line(), "");
}

TEST_F(CallsTest, OfSeveral_TheOldestIsNamed_AndHowManyMore) {
    app.signIn(app.agency.coach, kCoachPin);
    wait(5);
    int saved = 0;
    for (const char* name : {"井上", "佐々木"}) {
        app.tablet().save({.kind = "flag",
                           .participant = app.agency.people[name],
                           .day = app.agency.today,
                           .set = {{"source", "staff"}}},
                          &app.context(), [&](auto done) { saved += done.ok() ? 1 : 0; });
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return saved == 2; }));
    wait(6);
    EXPECT_EQ(line(), called) << "the others have waited for six minutes";
    wait(4);
    EXPECT_EQ(line(),
              "小林さんとほか2人が、助けてほしいと知らせています。9:15から、だれも見ていません");
}

TEST(CallsSetting, TheAgencySaysWhenItClimbs) {
    PageApp app(true, [](AgencyFixture& agency) {
        agency.send({.kind = "setting",
                     .participant = {},
                     .set = {{"value", "30"}},
                     .about = "help_climb_minutes"});
    });
    app.signIn(app.agency.coach, kCoachPin);
    app.agency.clock.advance(29 * kMinuteMs);
    app.context().calls()->refresh();
    EXPECT_FALSE(app.context().calls()->any());
    app.agency.clock.advance(kMinuteMs);
    app.context().calls()->refresh();
    EXPECT_TRUE(app.context().calls()->any());
}

TEST_F(CallsTest, NoParticipantSeesWhoCalled) {
    app.signIn(app.agency.coach, kCoachPin);
    wait(25);
    ASSERT_EQ(line(), called);
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["佐々木"]));
    open("handover");
    EXPECT_EQ(line(), "");
    ASSERT_EQ(app.driver->touch("handoverYes"), "");
    EXPECT_EQ(app.context().navigator()->route(), "home");
    EXPECT_EQ(line(), "") << "the tablet is in somebody else's hands";
    app.tablet().lock();
    app.driver->settle();
    EXPECT_EQ(line(), "") << "nor does anybody who passes by the locked tablet";
    app.signIn(app.agency.people["佐々木"], kParticipantPin);
    app.driver->settle();
    EXPECT_EQ(line(), "");
}

}  // namespace ayumi::testing
