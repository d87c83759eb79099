// ことば: what was said about a person's days reaches them, and they answer.
#include <algorithm>

#include "mobile/viewmodels/talk_page.h"
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class TalkTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.agency.clock.advance(60'000);  // after what was said
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString route() { return app.context().navigator()->route(); }
    void openTalk() {
        ASSERT_EQ(app.driver->touch("homeWords"), "");
        ASSERT_EQ(route(), "talk");
    }
    // Their comments about the signed day, as whoever is at the tablet may read them.
    std::vector<store::RecordView> said() {
        auto& reader = app.tablet().reader();
        return reader.day(app.tablet().viewer(), app.agency.people["佐々木"], kSignedDay).comments;
    }
    void answer(const char* text) {
        openTalk();
        ASSERT_EQ(app.driver->touch("talkWrite"), "");
        ASSERT_EQ(app.driver->write("talkTextInput", text), "");
        ASSERT_EQ(app.driver->touch("next"), "");
        ASSERT_TRUE(app.driver->waitFor([&] { return said().size() == 2; }));
    }

    PageApp app;
};

}  // namespace

TEST_F(TalkTest, AnswersOfAPerson_AreTheCoachsCare_UntilSomebodyReplies) {
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_FALSE(app.driver->shows("本人からの言葉")) << "what staff said waits for nobody";
    app.home("佐々木", kParticipantPin);
    answer("もう だいじょうぶです。");
    const QString care = "care_" + QString::fromStdString(said().back().record);
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("本人からの言葉"); }));
    ASSERT_EQ(app.driver->touch(care), "");
    ASSERT_EQ(route(), "day");
    EXPECT_TRUE(app.driver->shows("もう だいじょうぶです。"));
    ASSERT_EQ(app.driver->touch("comment"), "");
    ASSERT_EQ(app.driver->write("dayWordsInput", "よかったです。"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return said().size() == 3; }));
    app.open("today");
    EXPECT_FALSE(app.driver->shows("本人からの言葉"));
}

TEST_F(TalkTest, WhereNothingWasSaid_TheHomeSaysNothing) {
    app.home("井上", "3618");
    EXPECT_EQ(app.driver->find("homeWords"), nullptr);
}

TEST_F(TalkTest, TheWords_StandThereWithWhoAndWhen_AndWhoReadsTheAnswerBeforeIt) {
    app.home("佐々木", kParticipantPin);
    EXPECT_TRUE(app.driver->shows("高橋さんからの言葉があります"));
    openTalk();
    EXPECT_TRUE(app.driver->shows("早退は体調のため。本人へ確認しました。"));
    EXPECT_TRUE(app.driver->shows("高橋さん"));
    EXPECT_TRUE(app.driver->shows("9:15"));
    ASSERT_EQ(app.driver->touch("talkWrite"), "");
    EXPECT_TRUE(app.driver->shows("見る人：高橋さん、大野さん"));
    ASSERT_EQ(app.driver->touch("rest"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "talk");
}

TEST_F(TalkTest, Offline_TheAnswerIsKept_AndNamesWhatItAnswers) {
    app.home("佐々木", kParticipantPin);
    const auto before = app.waiting();
    const std::string asked = said().front().record;
    answer("もう だいじょうぶです。{ルビ|でない}");
    EXPECT_TRUE(app.driver->waitFor(
        [&] { return app.driver->shows("もう だいじょうぶです。{ルビ|でない}"); }));
    EXPECT_TRUE(app.driver->shows("電波がつながったら送ります。"));
    EXPECT_TRUE(app.driver->shows("保存しました"));
    EXPECT_EQ(app.waiting(), before + 1);
    const auto mine = said().back();
    EXPECT_EQ(mine.fields.at("text").author, app.agency.people["佐々木"]);
    EXPECT_EQ(mine.fields.at("text").handedBy, "");
    EXPECT_EQ(mine.text("on"), asked);
}

TEST_F(TalkTest, HandedOver_ThePersonIsTheAuthor_AndTheCoachReadsItAsHandedOver) {
    app.open("person");
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["佐々木"]));
    app.context().navigator()->replace("home");
    app.driver->settle();
    answer("わかりました");
    EXPECT_EQ(said().back().fields.at("text").author, app.agency.people["佐々木"]);
    EXPECT_EQ(said().back().fields.at("text").handedBy, app.agency.coach);
    EXPECT_TRUE(app.driver->shows("あなた・手わたし"));
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->open(
        "day", {{"participant", QString::fromStdString(app.agency.people["佐々木"])},
                {"day", kSignedDay}});
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("わかりました"));
    EXPECT_TRUE(app.driver->shows("本人・手わたし"));
}

TEST_F(TalkTest, AHalfWrittenAnswer_SurvivesBackLockAndKill_AndIsSentToNobody) {
    app.home("佐々木", kParticipantPin);
    openTalk();
    ASSERT_EQ(app.driver->pressByKeyboard("talkWrite"), "");
    ASSERT_EQ(app.driver->write("talkTextInput", "とちゅう"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_TRUE(app.driver->shows("書きかけのつづきを書く"));
    app.tablet().lock();
    app.home("佐々木", kParticipantPin);
    openTalk();
    EXPECT_EQ(app.driver->find("talkTextInput")->property("text").toString(), "とちゅう");
    app.killAndStart();
    app.home("佐々木", kParticipantPin);
    EXPECT_EQ(said().size(), 1U);
    openTalk();
    EXPECT_EQ(app.driver->find("talkTextInput")->property("text").toString(), "とちゅう");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return said().size() == 2; }));
    EXPECT_EQ(said().back().text("text"), "とちゅう");
}

TEST_F(TalkTest, WordsOfDanger_OfferHelp) {
    app.home("佐々木", kParticipantPin);
    answer("もう消えてしまいたい");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "help"; }));
    EXPECT_TRUE(app.driver->shows("つらいときは、助けをよべます。知らせますか。"));
}

}  // namespace ayumi::testing
