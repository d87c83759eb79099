// Handing over: whose screens these are, who is named as author, and that only the coach's own
// secret leads back. Writing for somebody.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class HandoverTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.open("person", {{"participant", person()}});
    }
    QString person() { return QString::fromStdString(app.agency.people["井上"]); }
    QString route() { return app.context().navigator()->route(); }
    void handOver() {
        ASSERT_EQ(app.driver->touch("personHandOver"), "");
        ASSERT_EQ(route(), "handover");
        ASSERT_EQ(app.driver->touch("handoverYes"), "");
        ASSERT_EQ(route(), "home");
    }
    void typePin(const char* digits) {
        for (const char* digit = digits; *digit != '\0'; ++digit) {
            ASSERT_EQ(app.driver->touch(QString("pin") + *digit), "");
        }
        ASSERT_EQ(app.driver->touch("pinGo"), "");
    }
    bool busy() { return app.context().navigator()->page()->property("busy").toBool(); }
    store::RecordView only(const char* kind) {
        auto& tablet = app.tablet();
        for (const auto& row : tablet.reader().rows(tablet.viewer(), kind)) {
            if (row.participant != person().toStdString() || row.day != app.agency.today) continue;
            return *tablet.reader().record(tablet.viewer(), row.record);
        }
        return {};
    }

    PageApp app;
};

}  // namespace

TEST_F(HandoverTest, NameAndReadersStandThere_AndTheParticipantIsTheAuthor) {
    ASSERT_EQ(app.driver->touch("personHandOver"), "");
    EXPECT_TRUE(app.driver->shows("井上 まこと"));
    EXPECT_TRUE(app.driver->shows("あなたの名前ですか。"));
    EXPECT_TRUE(app.driver->shows("あなたの記録を見る人は、高橋さん、大野さんです。"));
    ASSERT_EQ(app.driver->touch("handoverYes"), "");
    ASSERT_EQ(app.driver->touch("homeOwn"), "");
    ASSERT_EQ(app.driver->touch("arrive_" + QString::fromStdString(app.agency.sites[0])), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("9:15に来ました"); }));
    const auto saved = only("attendance");
    EXPECT_EQ(saved.fields.at("arrived").author, app.agency.people["井上"]);
    EXPECT_EQ(saved.fields.at("arrived").handedBy, app.agency.coach);
    app.open("person", {{"participant", person()}});
    EXPECT_TRUE(app.driver->shows("本人・手わたし"));
}

TEST_F(HandoverTest, WhoHandsItOver_StandsThereAgain_WhenANarrowTabletIsTurned) {
    ASSERT_EQ(app.driver->touch("personHandOver"), "");
    const QStringList words = app.driver->shownTexts();
    app.context().settings()->setTextPercent(200);
    app.driver->resize(360, 740);
    app.context().settings()->setTextPercent(100);
    app.driver->resize(1280, 800);
    EXPECT_EQ(app.driver->shownTexts(), words);
}

TEST_F(HandoverTest, NoWayLeadsToTheStaffSide_WithoutTheCoachsSecret) {
    handOver();
    EXPECT_EQ(app.tablet().reader().people(app.tablet().viewer()).size(), 1U)
        << "the participant reads only what is theirs";
    for (const char* place : {"today", "people", "sync", "settings"}) {
        app.context().openPlace(place);
        EXPECT_EQ(route(), "home") << place;
    }
    app.context().openSync();
    EXPECT_EQ(route(), "home");
    app.driver->key(Qt::Key_Back);
    EXPECT_EQ(route(), "home");
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    app.driver->key(Qt::Key_Back);
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    ASSERT_EQ(app.driver->touch("homeEnd"), "");
    EXPECT_EQ(route(), "pin");
    app.driver->key(Qt::Key_Back);
    EXPECT_EQ(route(), "home");
}

TEST_F(HandoverTest, ComingBack_TakesTheCoachsPin_CountsWrongTries_AndEmptiesTheScreen) {
    handOver();
    ASSERT_EQ(app.driver->touch("homeEnd"), "");
    typePin("000000");
    ASSERT_TRUE(app.driver->waitFor([&] { return !busy(); }));
    EXPECT_EQ(route(), "pin");
    EXPECT_TRUE(app.driver->shows("あと4回ためせます"));
    EXPECT_EQ(app.tablet().session().person(), person());
    typePin(kCoachPin);
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "today"; }));
    EXPECT_EQ(app.tablet().session().person().toStdString(), app.agency.coach);
    EXPECT_FALSE(app.tablet().session().handed());
    EXPECT_FALSE(app.driver->shows("井上"));
    EXPECT_FALSE(app.context().navigator()->canGoBack());
}

TEST_F(HandoverTest, TheWrongPerson_OnlyLeadsBackToTheCoach) {
    ASSERT_EQ(app.driver->pressByKeyboard("personHandOver"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("handoverNo"), "");
    EXPECT_TRUE(app.driver->shows("タブレットを高橋さんにもどしてください。"));
    EXPECT_EQ(app.driver->find("handoverYes"), nullptr);
    ASSERT_EQ(app.driver->pressByKeyboard("giveBack"), "");
    EXPECT_EQ(route(), "pin");
}

TEST_F(HandoverTest, LockInTheMiddle_SavesForTheParticipant_AndLeadsToTheCards) {
    handOver();
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("answer_well"), "");
    app.context().openPlace("lock");
    app.driver->settle();
    EXPECT_EQ(route(), "cards");
    app.home("井上", "3618");
    const auto saved = only("reflection");
    ASSERT_TRUE(saved.fields.contains("went"));
    EXPECT_EQ(saved.fields.at("went").author, app.agency.people["井上"]);
    EXPECT_EQ(saved.fields.at("went").handedBy, app.agency.coach);
    EXPECT_TRUE(saved.fields.at("went").unfinished);
}

TEST_F(HandoverTest, AfterAKill_ThereAreTheCards) {
    handOver();
    app.killAndStart();
    EXPECT_EQ(route(), "cards");
    EXPECT_FALSE(app.tablet().session().active());
}

TEST_F(HandoverTest, WritingForSomebody_NamesTheWriterAndAsksWhetherItWasConfirmed) {
    ASSERT_EQ(app.driver->touch("personReflectionFor"), "");
    EXPECT_TRUE(app.driver->shows("の言葉を書きます。"));
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("answer_well"), "");
    for (int question = 1; question < 5; ++question) {
        ASSERT_TRUE(app.driver->waitFor([&] {
            return app.context().navigator()->page()->property("index").toInt() == question;
        }));
        ASSERT_EQ(app.driver->touch("next"), "");
    }
    EXPECT_TRUE(app.driver->shows("に、この内容を確かめましたか。"));
    ASSERT_EQ(app.driver->touch("proxyConfirmed"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("保存しました"); }));
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "person");
    const auto saved = only("reflection");
    ASSERT_TRUE(saved.fields.contains("went"));
    EXPECT_EQ(saved.fields.at("went").author, app.agency.coach);
    EXPECT_TRUE(saved.fields.at("went").proxy);
    EXPECT_TRUE(saved.fields.at("went").proxyConfirmed);
}

TEST_F(HandoverTest, WritingForSomebody_LeftInTheMiddle_AsksToo) {
    ASSERT_EQ(app.driver->touch("personCheckFor"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("answer_3"), "");
    ASSERT_TRUE(app.driver->waitFor(
        [&] { return app.context().navigator()->page()->property("index").toInt() == 1; }));
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_EQ(app.driver->touch("proxyNotYet"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "person"; }));
    const auto saved = only("daily_check");
    EXPECT_TRUE(saved.fields.at("item.sleep").proxy);
    EXPECT_FALSE(saved.fields.at("item.sleep").proxyConfirmed);
}

}  // namespace ayumi::testing
