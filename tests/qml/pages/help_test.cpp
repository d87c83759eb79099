// たすけて ほしい: asked once, what the page says about who knows, and the confirmation of the day.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class HelpTest : public FlowFixture {
protected:
    std::size_t flags() { return app.tablet().reader().rows(app.tablet().viewer(), "flag").size(); }
};

}  // namespace

TEST_F(HelpTest, Offline_SaysFirstThatNobodyKnows_AndShowsTheNumbers) {
    ASSERT_EQ(app.driver->touch("homeHelp"), "");
    EXPECT_TRUE(app.driver->shows("たすけてほしいと知らせますか。"));
    ASSERT_EQ(app.driver->touch("helpNo"), "");
    EXPECT_EQ(flags(), 0U);
    ASSERT_EQ(app.driver->touch("homeHelp"), "");
    ASSERT_EQ(app.driver->touch("helpYes"), "");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return app.driver->shows("まだだれにも届いていません。"); }));
    EXPECT_EQ(flags(), 1U);
    EXPECT_TRUE(app.driver->shows("じむしょ（9:00-17:00）"));
    EXPECT_TRUE(app.driver->shows("00-0000-0002"));
    EXPECT_EQ(app.driver->find("helpYes"), nullptr) << "asked once";
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "home");
    EXPECT_TRUE(app.driver->shows("まだだれにも届いていません"));
}

TEST_F(HelpTest, InTheCheck_ItIsPartOfTheAnswers) {
    open("homeCheck");
    answer("4");
    ASSERT_TRUE(showsQuestion(1));
    ASSERT_EQ(app.driver->pressByKeyboard("flowHelp"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("helpYes"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return flags() == 1; }));
    ASSERT_EQ(app.driver->pressByKeyboard("next"), "");
    EXPECT_EQ(flow()->index(), 1) << "back at the question";
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    EXPECT_EQ(record("daily_check")->values.at("help"), true);
    EXPECT_EQ(app.waiting(), 2U) << "the call, and one change of the check";
}

TEST(HelpAnswered, ReachedAndSeen_AreTold) {
    PageApp reached(true, [](AgencyFixture& agency) {
        agency.send({"flag", "井上", {{"source", "asked"}}, agency.people["井上"]});
    });
    reached.driver->resize(1280, 800);
    reached.home("井上", "3618");
    EXPECT_TRUE(reached.driver->shows("たすけてほしい：届きました"));
    ASSERT_EQ(reached.driver->touch("homeHelpState"), "");
    EXPECT_TRUE(reached.driver->shows("届きました。"));
    EXPECT_TRUE(reached.driver->shows("高橋さん、大野さんに知らせました。"));
}

TEST(HelpAnswered, Seen_NamesWhoSawIt_AndAskingAgainIsPossible) {
    PageApp seen(true, [](AgencyFixture& agency) {
        const auto flag =
            agency.send({"flag", "井上", {{"source", "asked"}}, agency.people["井上"]});
        agency.send({"flag_seen", "井上", {{"flag", flag}}, agency.coach});
    });
    seen.driver->resize(1280, 800);
    seen.home("井上", "3618");
    ASSERT_EQ(seen.driver->touch("homeHelpState"), "");
    EXPECT_TRUE(seen.driver->shows("高橋さんが見ました。"));
    ASSERT_EQ(seen.driver->touch("next"), "");
    ASSERT_EQ(seen.driver->touch("homeHelp"), "");
    EXPECT_NE(seen.driver->find("helpYes"), nullptr);
}

TEST_F(HelpTest, Confirmation_StandsOnlyWhereThereIsADay) {
    ASSERT_NE(app.driver->find("homeConfirmation"), nullptr);
    EXPECT_FALSE(app.driver->find("homeConfirmation")->isEnabled());
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    EXPECT_TRUE(app.driver->shows("ひだまり製パン 南店"));
    EXPECT_TRUE(app.driver->shows("8:55に来ました"));
    ASSERT_EQ(app.driver->pressByKeyboard("confirmYes"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("確認しました。"); }));
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("9:15に確認しました"); }));
    EXPECT_EQ(app.waiting(), 1U);
}

TEST_F(HelpTest, Confirmation_ThatDiffers_KeepsWhyAcrossALock) {
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    ASSERT_EQ(app.driver->touch("confirmNo"), "");
    ASSERT_EQ(app.driver->write("confirmationWhyInput", "来たのは9時です"), "");
    app.killAndStart();
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    EXPECT_EQ(app.driver->find("confirmationWhyInput")->property("text").toString(),
              "来たのは9時です");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("ちがうと伝えました。"); }));
    const auto rows = app.tablet().reader().rows(app.tablet().viewer(), "confirmation");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].text("state"), "passed_over");
    EXPECT_EQ(rows[0].text("why"), "来たのは9時です");
}

}  // namespace ayumi::testing
