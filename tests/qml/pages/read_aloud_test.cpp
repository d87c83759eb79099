// よみあげ: only with a voice that speaks the language, only what stands on the screen, and no
// longer than it stands there.
#include <QAccessible>

#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class ReadAloudTest : public FlowFixture {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    bool hasButton() { return app.driver->find("speak") != nullptr; }
    bool speaking() { return app.speech->speaking; }
    void read() {
        ASSERT_EQ(app.driver->touch("speak"), "");
        ASSERT_TRUE(speaking());
    }
    void voices(const QStringList& languages) {
        app.speech->setVoices(languages);
        app.driver->settle();
    }
    QString said() { return app.speech->said.isEmpty() ? QString() : app.speech->said.last(); }
    QString word() { return app.driver->textsIn(app.driver->find("speak")).join(""); }
};

}  // namespace

TEST_F(ReadAloudTest, WithoutAVoice_ThereIsNoButton) {
    EXPECT_FALSE(hasButton());
    EXPECT_GT(app.speech->looks, 0) << "a participant's screen begins to look for one";
    voices({"en", "zh"});
    EXPECT_FALSE(hasButton()) << "no voice of the screen's language";
    app.context().settings()->setLanguage("en");
    app.driver->settle();
    EXPECT_TRUE(hasButton());
    app.context().settings()->setLanguage("ja_easy");
    app.driver->settle();
    EXPECT_FALSE(hasButton());
    voices({"ja"});
    EXPECT_TRUE(hasButton()) << "found later";
    voices({});
    EXPECT_FALSE(hasButton()) << "and gone";
}

TEST_F(ReadAloudTest, VoicesAreNotLookedFor_BeforeAParticipantsScreen) {
    app.restart();
    EXPECT_EQ(app.speech->looks, 0);
    app.open("today");
    EXPECT_EQ(app.speech->looks, 0);
    app.home("井上", "3618");
    EXPECT_GT(app.speech->looks, 0);
}

TEST_F(ReadAloudTest, Question_IsReadWithItsAnswersInOrder_OnceItIsAskedFor) {
    voices({"ja"});
    open("homeReflection");
    ASSERT_TRUE(showsQuestion(0));
    EXPECT_TRUE(app.speech->said.isEmpty()) << "nothing is said by itself";
    read();
    qsizetype at = 0;
    for (const char* part :
         {"きょうの仕事はどうでしたか。", "よくできた。", "まあまあできた。",
          "少しむずかしかった。", "むずかしかった。", "わからない。", "答えたくない。"}) {
        const auto found = said().indexOf(part, at);
        EXPECT_GE(found, at) << part << " in " << said().toStdString();
        at = found;
    }
    EXPECT_EQ(app.speech->languages.last(), "ja");
    EXPECT_EQ(word(), "とめる");
    ASSERT_EQ(app.driver->touch("speak"), "");
    EXPECT_FALSE(speaking());
    EXPECT_EQ(word(), "よみあげ");
}

TEST_F(ReadAloudTest, EasyJapanese_IsReadByItsReadings) {
    app.context().settings()->setLanguage("ja_easy");
    voices({"ja"});
    open("homeReflection");
    ASSERT_TRUE(showsQuestion(0));
    read();
    EXPECT_FALSE(said().contains('{') || said().contains('|'));
    EXPECT_TRUE(said().contains("しごと")) << said().toStdString();
    EXPECT_FALSE(said().contains("仕事"));
    EXPECT_TRUE(said().contains("たかはし")) << "names too: " << said().toStdString();
}

TEST_F(ReadAloudTest, WhenTheVoiceIsDone_TheButtonReadsAnew) {
    voices({"ja"});
    read();
    app.speech->finish();
    app.driver->settle();
    EXPECT_EQ(word(), "よみあげ");
    read();
    EXPECT_EQ(app.speech->said.size(), 2);
    app.speech->finish();
    EXPECT_EQ(app.driver->touch("homeReflection"), "");
    EXPECT_FALSE(speaking()) << "and is ended all the same, whatever it says of itself";
}

TEST_F(ReadAloudTest, ByKeyboard_ItBeginsAndStops_AndKeepsTheFocus) {
    voices({"ja"});
    ASSERT_EQ(app.driver->pressByKeyboard("speak"), "");
    EXPECT_TRUE(speaking());
    app.driver->key(Qt::Key_Space);
    EXPECT_FALSE(speaking());
}

TEST_F(ReadAloudTest, TheNextQuestion_EndsIt) {
    voices({"ja"});
    open("homeReflection");
    ASSERT_TRUE(showsQuestion(0));
    read();
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    EXPECT_FALSE(speaking());
    read();
    EXPECT_FALSE(said().contains("きょうの仕事は")) << said().toStdString();
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(showsQuestion(0));
    EXPECT_FALSE(speaking());
}

TEST_F(ReadAloudTest, SavingADraftWhileItIsRead_DoesNotEndIt) {
    voices({"ja"});
    open("homeReflection");
    ASSERT_TRUE(showsQuestion(0));
    read();
    emit flow()->changed();
    app.driver->settle();
    EXPECT_TRUE(speaking());
}

TEST_F(ReadAloudTest, RestingLeavingAndLocking_EndItAtOnce) {
    voices({"ja"});
    const auto ends = [&](const char* what, const std::function<void()>& leave) {
        app.home("井上", "3618");
        read();
        leave();
        EXPECT_FALSE(speaking()) << what;
        app.driver->settle();
        EXPECT_FALSE(speaking()) << what;
    };
    ends("やすむ", [&] { EXPECT_EQ(app.driver->touch("rest"), ""); });
    ends("another page", [&] { EXPECT_EQ(app.driver->touch("homeReflection"), ""); });
    ends("locked by the app", [&] { app.tablet().lock(); });
    ends("おわる", [&] { EXPECT_EQ(app.driver->touch("homeEnd"), ""); });
    ends("another person", [&] { app.signIn(app.agency.coach, kCoachPin); });
    ends("another language", [&] { app.context().settings()->setLanguage("ja_easy"); });
}

TEST_F(ReadAloudTest, HandedOver_GivingBackEndsIt_AndTheSecretPageReadsNothing) {
    voices({"ja"});
    app.open("handover");
    read();
    EXPECT_TRUE(said().contains("ささき")) << said().toStdString();
    ASSERT_EQ(app.driver->touch("giveBack"), "");
    EXPECT_FALSE(speaking());
    ASSERT_EQ(app.context().navigator()->route(), "pin");
    EXPECT_FALSE(hasButton());
}

TEST_F(ReadAloudTest, WhatAPersonWrote_IsReadAsItStands_BracesAndAll) {
    voices({"ja"});
    open("homeReflection");
    goToWords();
    app.driver->type("{え|お}が");
    app.driver->settle();
    read();
    EXPECT_TRUE(said().contains("｛え|お｝が")) << said().toStdString();
    ASSERT_EQ(app.driver->touch("ownWordsTextInput"), "");
    EXPECT_TRUE(speaking());
    app.driver->type("あ");
    EXPECT_FALSE(speaking()) << "it stands otherwise now";
}

TEST_F(ReadAloudTest, NameForScreenReaders_SaysWhatItDoes) {
    QAccessible::setActive(true);
    voices({"ja"});
    const auto name = [&] {
        return QAccessible::queryAccessibleInterface(app.driver->find("speak"))
            ->text(QAccessible::Name);
    };
    EXPECT_EQ(name(), "よみあげ");
    read();
    EXPECT_EQ(name(), "とめる");
}

}  // namespace ayumi::testing
