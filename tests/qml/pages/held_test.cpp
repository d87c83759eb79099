// 確認が必要な記録: who sees what was kept aside, and what they do about it, by touch and keyboard.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class HeldPages : public ::testing::Test {
protected:
    HeldPages()
        : app(true, [this](AgencyFixture& agency) {
              late = QString::fromStdString(
                  agency.hold({"attendance",
                               "松田",
                               {{"status", "late"}, {"arrived", "14:20"}, {"note", "バス"}},
                               agency.coach,
                               agency.sites[2]},
                              {"no_right", {{"person", agency.coach}}}));
              forged = QString::fromStdString(
                  agency.hold({"daily_check", "小林", {{"item.sleep", "3"}}, agency.people["小林"]},
                              {"forged_signature", {}}));
              waiting = QString::fromStdString(
                  agency.hold({"sign_off", "グエン", {{"signed", Json::object()}}},
                              {"waits", {{"change", "x"}}}));
              comment = QString::fromStdString(
                  agency.hold({"comment", "井手", {{"text", "電話で確かめます"}}, agency.coach},
                              {"device_revoked", {}}));
          }) {}

    void openAsSupervisor() {
        app.open("queue");
        ASSERT_EQ(app.driver->touch("openHeld"), "");
        ASSERT_NE(app.driver->find("held_" + late), nullptr);
    }
    bool shows(const char* words) { return app.driver->shows(words); }
    bool comes(const char* words) {
        return app.driver->waitFor([&] { return shows(words); });
    }
    std::vector<store::RecordRow> releases() {
        return app.tablet().reader().rows(app.tablet().viewer(), "release");
    }

    QString late, forged, waiting, comment;
    PageApp app;
};

}  // namespace

// Lesson: QField #4033, QFieldCloud #551, MerginMaps/mobile #1772
TEST_F(HeldPages, Supervisor_SeesWhoWhenWhyAndWhatItSays) {
    app.open("queue");
    EXPECT_TRUE(shows("確認が必要な記録"));
    EXPECT_TRUE(shows("4件"));
    openAsSupervisor();
    EXPECT_TRUE(shows("松田 けん さん"));
    EXPECT_TRUE(shows("高橋"));
    EXPECT_TRUE(shows("この人の記録を書く受けもちではありません"));
    EXPECT_TRUE(shows("来た時刻：14:20"));
    EXPECT_TRUE(shows("メモ：バス"));
    EXPECT_TRUE(shows("署名は、まだ届いていない記録を待っています"));
    EXPECT_NE(app.driver->find("release_" + late), nullptr);
    EXPECT_EQ(app.driver->find("release_" + forged), nullptr) << "nobody knows whose it is";
    EXPECT_EQ(app.driver->find("mend_" + forged), nullptr) << "the person's own words";
    EXPECT_EQ(app.driver->find("release_" + waiting), nullptr) << "it goes by itself";
    app.context().settings()->setLanguage("en");
    app.driver->settle();
    EXPECT_TRUE(shows("Records to check"));
}

TEST_F(HeldPages, SetAside_NeedsAReason_AndWaitsInTheOutbox) {
    openAsSupervisor();
    ASSERT_EQ(app.driver->touch("aside_" + forged), "");
    EXPECT_NE(app.driver->touch("dialogAccept"), "") << "not without a reason";
    ASSERT_EQ(app.driver->write("heldReasonInput", "本人が書きなおしました"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes("置いておく・送信待ち"));
    EXPECT_EQ(app.driver->find("aside_" + forged), nullptr);
    ASSERT_EQ(releases().size(), 1U);
    EXPECT_EQ(releases()[0].about, forged.toStdString());
    EXPECT_EQ(releases()[0].text("decision"), "set_aside");
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_TRUE(comes("3件")) << "what was decided is not counted";
}

TEST_F(HeldPages, Release_ByKeyboard_MayGoWithoutAReason) {
    openAsSupervisor();
    ASSERT_EQ(app.driver->pressByKeyboard("release_" + late), "");
    ASSERT_TRUE(comes("この記録をそのまま通します"));
    ASSERT_EQ(app.driver->pressByKeyboard("dialogAccept"), "");
    ASSERT_TRUE(comes("そのまま通した・送信待ち"));
    ASSERT_EQ(releases().size(), 1U);
    EXPECT_EQ(releases()[0].text("decision"), "released");
}

TEST_F(HeldPages, Mend_OpensTheFormWithTheValues_AndTellsThatItIsMended) {
    openAsSupervisor();
    ASSERT_EQ(app.driver->touch("mend_" + late), "");
    ASSERT_EQ(app.context().navigator()->route(), "attendance");
    EXPECT_EQ(app.driver->find("arrivedInput")->property("text").toString(), "14:20");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return releases().size() == 1; }));
    EXPECT_EQ(releases()[0].text("decision"), "mended");
    EXPECT_EQ(releases()[0].about, late.toStdString());
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_TRUE(comes("書きなおした・送信待ち"));
    EXPECT_EQ(app.waiting(), 2U) << "the new record, and the word about the old one";
}

TEST_F(HeldPages, Mend_OfAComment_IsWrittenAgainOnItsDay) {
    openAsSupervisor();
    ASSERT_EQ(app.driver->touch("mend_" + comment), "");
    ASSERT_EQ(app.context().navigator()->route(), "day");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find("dayWordsInput") != nullptr; }));
    EXPECT_EQ(app.driver->find("dayWordsInput")->property("text").toString(), "電話で確かめます");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return releases().size() == 1; }));
    EXPECT_EQ(releases()[0].about, comment.toStdString());
}

TEST_F(HeldPages, Coach_SeesOwnOnesFromTheSyncLine_AndMendsWithoutDeciding) {
    app.open("today");
    ASSERT_EQ(app.driver->touch("syncLine"), "");
    ASSERT_EQ(app.context().navigator()->route(), "held");
    EXPECT_NE(app.driver->find("held_" + late), nullptr);
    EXPECT_EQ(app.driver->find("held_" + forged), nullptr) << "not what others tried to write";
    EXPECT_EQ(app.driver->find("aside_" + late), nullptr);
    EXPECT_EQ(app.driver->find("release_" + late), nullptr);
    ASSERT_EQ(app.driver->touch("mend_" + late), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1; }));
    EXPECT_TRUE(releases().empty());
}

}  // namespace ayumi::testing
