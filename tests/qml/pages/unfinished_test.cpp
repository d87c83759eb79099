// The daily check and own words in the middle of it: a lock, a turn, a kill, also handed over; and
// words that are those of a day before.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class UnfinishedTest : public FlowFixture {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void openWords() {
        open("homeReflection");
        goToWords();
    }
    void handOver() {
        app.signIn(app.agency.coach, kCoachPin);
        ASSERT_TRUE(app.tablet().handOver(app.agency.people["井上"]));
        app.context().navigator()->replace("home");
        app.driver->settle();
    }
};

}  // namespace

TEST_F(UnfinishedTest, Check_LockedInTheMiddle_IsOneUnfinishedChange_AndGoesOn) {
    open("homeCheck");
    answer("2");
    ASSERT_TRUE(showsQuestion(1));
    answer("unknown");
    ASSERT_TRUE(showsQuestion(2));
    app.tablet().lock();
    app.driver->settle();
    app.home("井上", "3618");
    EXPECT_EQ(app.waiting(), 1U);
    EXPECT_TRUE(record("daily_check")->fields.at("item.sleep").unfinished);
    ASSERT_EQ(app.driver->touch("homeCheck"), "");
    ASSERT_TRUE(showsQuestion(2));
    answer("1");
    ASSERT_TRUE(showsQuestion(3));
    answer("1");
    ASSERT_TRUE(reaches("done"));
    EXPECT_EQ(app.waiting(), 2U);
    EXPECT_EQ(record("daily_check")->text("item.condition"), "unknown");
    EXPECT_FALSE(record("daily_check")->contested);
}

TEST_F(UnfinishedTest, Check_Turned_AndInOtherWords_KeepsPlaceAndAnswers) {
    open("homeCheck");
    answer("4");
    ASSERT_TRUE(showsQuestion(1));
    app.driver->resize(800, 1280);
    app.context().settings()->setLanguage("ja_easy");
    app.driver->resize(360, 740);
    EXPECT_EQ(flow()->index(), 1);
    ASSERT_EQ(app.driver->touch("answer_3"), "");
    ASSERT_TRUE(showsQuestion(2));
    app.driver->resize(1280, 800);
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "3");
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "4");
}

TEST_F(UnfinishedTest, Check_Killed_LeavesADraft) {
    open("homeCheck");
    answer("3");
    ASSERT_TRUE(showsQuestion(1));
    app.killAndStart();
    app.home("井上", "3618");
    EXPECT_EQ(app.waiting(), 0U);
    EXPECT_FALSE(record("daily_check"));
    EXPECT_TRUE(app.driver->shows("書きかけがあります"));
    ASSERT_EQ(app.driver->touch("homeCheck"), "");
    ASSERT_TRUE(showsQuestion(1));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "3");
}

TEST_F(UnfinishedTest, OwnWords_Killed_AreThereToTheLastLetter) {
    openWords();
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "きょうは あめ"), "");
    app.killAndStart();
    app.home("井上", "3618");
    EXPECT_FALSE(record("reflection"));
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_TRUE(showsQuestion(2));
    ASSERT_EQ(app.driver->touch("ownWords"), "");
    ASSERT_TRUE(reaches("text"));
    EXPECT_EQ(app.driver->find("ownWordsTextInput")->property("text").toString(), "きょうは あめ");
}

TEST_F(UnfinishedTest, OwnWords_TurnedAndLocked_AreKept) {
    openWords();
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "きょうは"), "");
    app.driver->resize(800, 1280);
    EXPECT_EQ(app.driver->find("ownWordsTextInput")->property("text").toString(), "きょうは");
    app.tablet().lock();
    app.home("井上", "3618");
    EXPECT_EQ(record("reflection")->text("good"), "きょうは");
    EXPECT_TRUE(record("reflection")->fields.at("good").unfinished);
}

TEST_F(UnfinishedTest, HandedOver_Killed_LeadsToTheCards_AndTheDraftToThePersonOrTheCoachsHands) {
    handOver();
    open("homeCheck");
    answer("2");
    ASSERT_TRUE(showsQuestion(1));
    app.killAndStart();
    EXPECT_EQ(route(), "cards");
    EXPECT_FALSE(app.tablet().session().active());
    app.home("佐々木", kParticipantPin);
    EXPECT_FALSE(app.driver->shows("書きかけがあります")) << "it is nobody else's";
    handOver();
    EXPECT_TRUE(app.driver->shows("書きかけがあります"));
    ASSERT_EQ(app.driver->touch("homeCheck"), "");
    ASSERT_TRUE(showsQuestion(1));
    answer("1");
    ASSERT_TRUE(showsQuestion(2));
    app.killAndStart();
    app.home("井上", "3618");
    ASSERT_EQ(app.driver->touch("homeCheck"), "");
    ASSERT_TRUE(showsQuestion(2));
    for (int back = 0; back < 3; ++back) ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    const auto saved = record("daily_check");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->text("item.sleep"), "2");
    EXPECT_EQ(saved->text("item.condition"), "1");
    EXPECT_EQ(saved->fields.at("item.sleep").author, app.agency.people["井上"]);
}

TEST_F(UnfinishedTest, WordsOfYesterday_ArePointedOutBeforeSaving_AndNeverRefused) {
    app.killAndStart({{"reflection",
                       "井上",
                       {{"good", "レジ袋を100枚たためた。"}},
                       app.agency.people["井上"],
                       {},
                       "2026-11-19"},
                      {"reflection",
                       "井上",
                       {{"good", "パンを並べた"}},
                       app.agency.people["井上"],
                       {},
                       "2026-11-17"}});
    app.home("井上", "3618");
    openWords();
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "レジ袋を１００枚たためた"), "");
    EXPECT_TRUE(app.driver->shows("昨日と同じ文です。このままでも保存できます。"));
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "！ きょうも"), "");
    EXPECT_EQ(app.driver->find("copiedHint"), nullptr);
    flow()->edit("パンを並べた");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("11月17日（火）と同じ文です。このままでも保存できます。"));
    flow()->edit("とくになし");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("「特になし」だけの文です。このままでも保存できます。"));
    ASSERT_EQ(app.driver->touch("next"), "");
    for (int back = 0; back < 3; ++back) ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    EXPECT_EQ(record("reflection")->text("good"), "とくになし");
}

}  // namespace ayumi::testing
