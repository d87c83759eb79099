// A tablet whose records cannot be read while somebody is at it: said, nothing is made of what was
// not read, and nothing is written over.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"
#include "tests/support/tight_disk.h"

namespace ayumi::testing {

class UnreadableTest : public ::testing::Test {
protected:
    void TearDown() override { m_disk.reset(); }  // before its folder is removed

    bool isTold() {
        return app.driver->waitFor([&] { return app.context().navigator()->route() == "trouble"; });
    }

    std::unique_ptr<TightDisk> m_disk;
    PageApp app{
        true, {}, [this](const auto& folder) { m_disk = std::make_unique<TightDisk>(folder); }};
    const TightDisk& disk = *m_disk;
};

TEST_F(UnreadableTest, APage_GivesWayToWhatHappened_InThreeLanguages_AndIsOpenedAnew) {
    app.open("today");
    disk.refuseReads(true);
    app.context().navigator()->open("search");
    app.context().navigator()->open("months");
    ASSERT_TRUE(isTold());
    EXPECT_FALSE(app.tablet().session().active()) << "locked";
    EXPECT_EQ(app.tablet().state(), viewmodels::Tablet::State::Closed);
    EXPECT_TRUE(app.driver->shows("タブレットの記録を、いま読み出せません"));
    EXPECT_TRUE(app.driver->shows("記録は消していません"));
    app.context().settings()->setLanguage("en");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("can't be read right now"));
    app.context().settings()->setLanguage("ja");
    EXPECT_EQ(app.driver->touch("troubleReopen"), "");
    EXPECT_EQ(app.context().navigator()->route(), "cards");
    EXPECT_THROW(app.signIn(app.agency.coach, kCoachPin), std::runtime_error)
        << "it is opened anew, and that is told as well";
    disk.refuseReads(false);
    app.open("today");
    EXPECT_EQ(app.context().navigator()->route(), "today");
    EXPECT_TRUE(app.driver->shows("ひだまり製パン"));
}

TEST_F(UnreadableTest, WhatIsTyped_IsThereAgain_AndNothingWasSavedMeanwhile) {
    app.open("attendance");
    app.context().navigator()->page()->setProperty("note", "駅まで一緒に歩いた");
    app.settleCommands();
    const std::size_t waited = app.waiting();
    disk.refuseReads(true);
    app.context().navigator()->open("months");
    std::string refused;
    app.tablet().saveTogether({}, &app.context(), [&](const auto& saved) {
        refused = saved ? "saved" : saved.error().code;
    });
    ASSERT_TRUE(isTold());
    EXPECT_EQ(refused, "reading_failed");
    disk.refuseReads(false);
    app.open("attendance");
    EXPECT_EQ(app.driver->find("noteInput")->property("text").toString(), "駅まで一緒に歩いた");
    EXPECT_EQ(app.waiting(), waited);
}

TEST_F(UnreadableTest, ADraftThatWasNotRead_IsNotWrittenOver) {
    app.open("attendance");
    app.context().navigator()->page()->setProperty("note", "駅まで一緒に歩いた");
    app.settleCommands();
    const QVariantMap args = app.argsOf("attendance");
    app.open("today");
    disk.refuseReads(true);
    app.context().navigator()->open("attendance", args);
    QObject* page = app.context().navigator()->page();
    ASSERT_EQ(page->property("note").toString(), "") << "not read";
    page->setProperty("note", "別の言葉");
    ASSERT_TRUE(isTold());
    disk.refuseReads(false);
    app.open("attendance");
    EXPECT_EQ(app.driver->find("noteInput")->property("text").toString(), "駅まで一緒に歩いた");
}

}  // namespace ayumi::testing
