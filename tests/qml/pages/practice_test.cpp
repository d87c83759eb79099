// れんしゅう: real pages over somebody who is made up. Nothing of it reaches the real tablet.
#include <filesystem>
#include <fstream>

#include "mobile/viewmodels/practice.h"
#include "mobile/viewmodels/sheet_flow.h"
#include "tests/qml/pages/flow_fixture.h"
#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

namespace {

class PracticeTest : public FlowFixture {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void touch(const QString& name) { ASSERT_EQ(app.driver->touch(name), "") << qPrintable(name); }
    bool practising() { return app.app->practice().room() != nullptr; }
    viewmodels::AppContext& real() { return app.app->context(); }

    void begin() {
        touch("practise");
        ASSERT_TRUE(app.driver->waitFor([&] { return practising(); }));
        app.driver->settle();
    }
    void end() {
        touch("practiceEnd");
        ASSERT_TRUE(app.driver->waitFor([&] { return !practising(); }));
        app.driver->settle();
    }
    void fromLobby() {
        app.tablet().lock();
        app.driver->settle();
        begin();
    }
    // A reflection from its first to its last screen, with words that ask for help.
    void reflect() {
        open("homeReflection");
        answer("well");
        ASSERT_TRUE(showsQuestion(1));
        touch("next");
        ASSERT_TRUE(showsQuestion(2));
        touch("ownWords");
        ASSERT_TRUE(reaches("text"));
        app.driver->type("もう消えてしまいたい");
        app.driver->settle();
        app.context().navigator()->replace("home");
        app.driver->settle();
    }
    void fillSheet() {
        app.context().navigator()->replace("sheet", {{"sheet", "practice"}});
        app.driver->settle();
        auto* sheet = qobject_cast<viewmodels::SheetFlow*>(app.context().navigator()->page());
        ASSERT_NE(sheet, nullptr);
        ASSERT_EQ(sheet->stage(), "cover");
        sheet->start();
        app.driver->settle();
        ASSERT_EQ(sheet->stage(), "question");
        touch("answer_well");
    }
    std::string tables() {
        std::string all;
        app.restart([&] { all = app.agency.dump(app.tabletFolder()); });
        return all;
    }
};

}  // namespace

TEST_F(PracticeTest, LeavesTheTabletsTablesAsTheyWere) {
    const std::string before = tables();
    ASSERT_GT(before.size(), 10'000U);
    app.home("井上", "3618");
    app.tablet().lock();
    app.driver->settle();
    begin();
    reflect();
    fillSheet();
    app.context().navigator()->replace("help");
    app.driver->settle();
    touch("helpYes");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("練習なので"); }));
    app.settleCommands();
    const auto counts = app.tablet().reader().counts(app.tablet().viewer());
    EXPECT_GE(counts.waiting, 1U) << "what is practised is saved as the real pages save it";
    EXPECT_EQ(real().tablet().syncStatus().waiting, 0U);
    end();
    app.home("井上", "3618");
    EXPECT_EQ(app.waiting(), 0U);
    EXPECT_FALSE(app.driver->shows("書きかけがあります"));
    EXPECT_EQ(tables(), before);
}

TEST_F(PracticeTest, IsMarkedInWordsOnEveryScreen_AndLeftWithOneTouch) {
    fromLobby();
    EXPECT_TRUE(app.driver->shows("れんしゅう さくら"));
    for (const char* page : {"home", "own", "reflection", "check", "marks", "sheets", "sheet",
                             "talk", "trends", "ownGoals", "ownTasks", "help", "rest"}) {
        app.context().navigator()->replace(page, {{"sheet", "practice"}});
        for (const auto& [size, percent] : {std::pair(kWide, 100), std::pair(kPhone, 200)}) {
            putOn(app, {"ja", size, percent, "light"});
            EXPECT_TRUE(app.driver->shows("練習")) << page;
            EXPECT_NE(app.driver->find("practiceEnd"), nullptr) << page;
        }
    }
    end();
    EXPECT_EQ(route(), "cards");
    EXPECT_FALSE(app.driver->shows("練習です"));
    EXPECT_FALSE(std::filesystem::exists(app.tabletFolder() / "practice"));
}

TEST_F(PracticeTest, SaysThatNobodyIsTold_WhereHelpIsCalled_AndShowsTheRealNumbers) {
    open("homeHelp");
    const QStringList numbers{"00-0000-0001", "00-0000-0002"};
    for (const auto& number : numbers) ASSERT_TRUE(app.driver->shows(number));
    app.tablet().lock();
    app.driver->settle();
    begin();
    touch("homeHelp");
    for (const auto& number : numbers) EXPECT_TRUE(app.driver->shows(number)) << qPrintable(number);
    EXPECT_TRUE(app.driver->shows("練習なので、だれにも知らせません"));
    touch("helpYes");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return app.driver->shows("まだだれにも届いていません"); }));
    EXPECT_TRUE(app.driver->shows("練習なので、だれにも知らせません"));
    EXPECT_FALSE(app.driver->shows("保存しました"));
    end();
}

TEST_F(PracticeTest, PromisesNowhereThatWordsAreSent) {
    fromLobby();
    app.context().navigator()->replace("talk");
    app.driver->settle();
    touch("talkWrite");
    ASSERT_EQ(app.driver->write("talkTextInput", "hello"), "");
    touch("next");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("hello"); }));
    EXPECT_TRUE(app.driver->shows("練習です。残りません。"));
    EXPECT_FALSE(app.driver->shows("送ります"));
    end();
}

TEST_F(PracticeTest, FromOnesOwnScreens_LeadsBackThere_WithWhatWasBegun) {
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    app.context().navigator()->replace("look");
    app.driver->settle();
    begin();
    EXPECT_TRUE(app.driver->shows("れんしゅう さくら"));
    EXPECT_EQ(app.driver->find("homeLook"), nullptr) << "the look is a real person's";
    EXPECT_EQ(app.driver->find("practise"), nullptr);
    touch("homeEnd");
    ASSERT_TRUE(app.driver->waitFor([&] { return !practising(); }));
    app.driver->settle();
    EXPECT_EQ(route(), "look");
    EXPECT_EQ(app.tablet().session().person().toStdString(), app.agency.people["井上"]);
    app.context().navigator()->replace("home");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("書きかけがあります"));
}

// Whoever ends it may be somebody else.
TEST_F(PracticeTest, ThatStaffBegin_LocksTheirScreenFirst) {
    app.open("settings");
    begin();
    EXPECT_FALSE(real().tablet().session().active());
    end();
    EXPECT_EQ(route(), "cards");
}

TEST_F(PracticeTest, BegunAgain_HoldsNothingOfTheTimeBefore) {
    fromLobby();
    reflect();
    EXPECT_TRUE(app.driver->shows("書きかけがあります"));
    end();
    begin();
    EXPECT_FALSE(app.driver->shows("書きかけがあります"));
    end();
}

TEST_F(PracticeTest, ThatCannotBegin_IsSaid) {
    const std::filesystem::path file = app.folder.path().toStdString() + "/no-folder";
    std::ofstream(file) << "in its place";
    viewmodels::Language language;
    FakeSpeech speech;
    viewmodels::Practice practice(file, app.agency.clock, language, *app.context().settings(),
                                  speech);
    practice.begin({});
    EXPECT_EQ(practice.room(), nullptr);
    EXPECT_EQ(practice.problem()->code(), "practice_failed");
}

}  // namespace ayumi::testing
