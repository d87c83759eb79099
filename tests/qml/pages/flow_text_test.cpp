// Own words: limits, odd characters, and the offer to call for help.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class FlowTextTest : public FlowFixture {
protected:
    void openText() {
        open("homeReflection");
        goToWords();
    }
    void paste(const QString& text) {
        auto* input = app.driver->find("ownWordsTextInput");
        ASSERT_NE(input, nullptr);
        QMetaObject::invokeMethod(input, "forceActiveFocus");
        QMetaObject::invokeMethod(input, "insert", Q_ARG(int, input->property("length").toInt()),
                                  Q_ARG(QString, text));
        app.driver->settle();
    }
    QString inField() { return app.driver->find("ownWordsTextInput")->property("text").toString(); }
    std::size_t flags() { return app.tablet().reader().rows(app.tablet().viewer(), "flag").size(); }
};

}  // namespace

TEST_F(FlowTextTest, TenThousandPasted_FillTheFieldAndSayWhatDidNotFit) {
    openText();
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "はじめの文。"), "");
    paste(QString(10'000, QChar(u'あ')));
    EXPECT_EQ(inField().size(), 2000);
    EXPECT_TRUE(inField().startsWith("はじめの文。"));
    EXPECT_TRUE(app.driver->shows("2000文字まで書けます。8006文字は入りませんでした"));
    EXPECT_TRUE(app.driver->shows("前に書いた文はそのまま残っています"));
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    EXPECT_EQ(QString::fromStdString(record("reflection")->text("good")).size(), 2000);
}

TEST_F(FlowTextTest, EmojiRareKanjiAndRightToLeftMarks_AreKeptAsTheyAre) {
    const QString odd = QString::fromUtf8(
        "𠮷野さん👩‍👩‍👧 \u202Eあ\u202C {ルビ|でない} <b>太字</b>");
    openText();
    paste(odd);
    app.tablet().lock();
    app.home("井上", "3618");
    EXPECT_EQ(QString::fromStdString(record("reflection")->text("good")), odd);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    EXPECT_TRUE(app.driver->shows(odd)) << "what a person wrote is no markup";
}

TEST_F(FlowTextTest, DarkWords_OfferHelp_AndSendNothingByThemselves) {
    openText();
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "もう消えて しまいたい"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "help");
    EXPECT_TRUE(app.driver->shows("つらいときは、助けをよべます。知らせますか。"));
    ASSERT_EQ(app.driver->touch("helpNo"), "");
    EXPECT_EQ(flags(), 0U);
    ASSERT_TRUE(showsQuestion(2));
    ASSERT_EQ(app.driver->touch("ownWords"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "reflection") << "it is offered once for the same words";
    ASSERT_EQ(app.driver->touch("ownWords"), "");
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "死にたい"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("helpYes"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return flags() == 1; }));
    EXPECT_EQ(app.tablet().reader().rows(app.tablet().viewer(), "flag")[0].text("source"), "words");
}

TEST_F(FlowTextTest, OrdinaryWords_OfferNothing) {
    openText();
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "消しゴムが消えた。死角に注意した。"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "reflection");
}

}  // namespace ayumi::testing
