// How a participant's screens look is theirs: remembered for them, and the tablet's again after.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class LookTest : public FlowFixture {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    viewmodels::DisplaySettings& shown() { return *app.context().settings(); }
    void choose(const char* name) {
        ASSERT_EQ(app.driver->touch("homeLook"), "");
        ASSERT_EQ(app.driver->touch(name), "");
        ASSERT_EQ(app.driver->touch("next"), "");
        ASSERT_EQ(route(), "home");
    }
};

}  // namespace

TEST_F(LookTest, WhatThePersonChose_HoldsForTheirScreensAlone_AlsoAfterARestart) {
    choose("lookText_150");
    EXPECT_EQ(shown().textPercent(), 150);
    app.tablet().lock();
    app.driver->settle();
    EXPECT_EQ(shown().textPercent(), 100) << "the name cards are everybody's";
    app.home("佐々木", kParticipantPin);
    EXPECT_EQ(shown().textPercent(), 100);
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(shown().textPercent(), 100);
    app.killAndStart();
    app.home("井上", "3618");
    EXPECT_EQ(shown().textPercent(), 150);
}

TEST_F(LookTest, HandedOver_TheLookIsThePersons_AndTheStaffsAgainWhenGivenBack) {
    choose("lookLanguage_ja_easy");
    ASSERT_EQ(app.driver->touch("homeLook"), "");
    ASSERT_EQ(app.driver->touch("lookRuby_kana"), "");
    ASSERT_EQ(app.driver->touch("lookText_125"), "");
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(shown().language(), "ja");
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["井上"]));
    app.context().navigator()->replace("home");
    app.driver->settle();
    EXPECT_EQ(shown().language(), "ja_easy");
    EXPECT_EQ(shown().ruby(), "kana");
    EXPECT_EQ(shown().textPercent(), 125);
    choose("lookText_100");
    app.tablet().lock();
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(shown().language(), "ja");
    EXPECT_EQ(shown().ruby(), "above");
    app.open("settings");
    ASSERT_EQ(app.driver->touch("text_125"), "");
    app.home("井上", "3618");
    EXPECT_EQ(shown().textPercent(), 100) << "chosen on the handed-over tablet";
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(shown().textPercent(), 125) << "and the staff's own choice is kept";
}

TEST_F(LookTest, WhoHasNoSecretHere_IsRememberedToo) {
    app.open("person");
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["渡辺"]));
    app.context().navigator()->replace("home");
    app.driver->settle();
    choose("lookPalette_hc");
    app.killAndStart();
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(shown().palette(), "light");
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["渡辺"]));
    EXPECT_EQ(shown().palette(), "hc");
}

}  // namespace ayumi::testing
