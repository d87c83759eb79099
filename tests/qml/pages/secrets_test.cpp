// Name cards, passphrase, PIN: wrong tries are told with what is left, waits with their time.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class SecretsTest : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void typePin(const char* digits) {
        for (const char* digit = digits; *digit != '\0'; ++digit) {
            ASSERT_EQ(app.driver->touch(QString("pin") + *digit), "");
        }
    }
    QString card(const std::string& person) { return "card_" + QString::fromStdString(person); }
    bool idle() { return !app.context().navigator()->page()->property("busy").toBool(); }

    PageApp app;
};

}  // namespace

TEST_F(SecretsTest, AfterAStart_PassphraseThenPin_LeadToToday) {
    ASSERT_EQ(app.driver->touch(card(app.agency.coach)), "");
    ASSERT_EQ(app.context().navigator()->route(), "passphrase");
    ASSERT_EQ(app.driver->write("passphraseInput", kPassphrase), "");
    ASSERT_EQ(app.driver->touch("passphraseGo"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.context().navigator()->route() == "pin"; }));
    typePin(kCoachPin);
    ASSERT_EQ(app.driver->touch("pinGo"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.context().navigator()->route() == "today"; }));
    EXPECT_TRUE(app.driver->shows("11月20日（金）"));
    EXPECT_TRUE(app.driver->shows("高橋"));
}

TEST_F(SecretsTest, Participant_BeforeStaffOpened_IsToldWhatToDo) {
    if (app.driver->find("cardsStaff") != nullptr) {
        ASSERT_EQ(app.driver->touch("cardsStaff"), "");
    }
    ASSERT_EQ(app.driver->touch(card(app.agency.people["佐々木"])), "");
    EXPECT_TRUE(app.driver->shows("先に合言葉で開けてください"));
}

TEST_F(SecretsTest, WrongPin_CountsDown_WaitsAndThenLocks) {
    app.signIn(app.agency.coach, kCoachPin);
    app.tablet().lock();
    app.driver->settle();
    const QString person = QString::fromStdString(app.agency.people["佐々木"]);
    ASSERT_EQ(app.driver->touch("card_" + person), "");
    for (int left = 4; left >= 1; --left) {
        typePin("1357");
        ASSERT_TRUE(app.driver->waitFor([&] { return idle(); }));
        EXPECT_TRUE(app.driver->shows(QString("あと%1回ためせます").arg(left)));
    }
    typePin("1357");
    ASSERT_TRUE(app.driver->waitFor([&] { return idle(); }));
    EXPECT_TRUE(app.driver->shows("少し待ちます"));
    EXPECT_TRUE(app.driver->shows("あと 30秒"));
    EXPECT_FALSE(app.driver->find("pin1")->isEnabled());
    for (const TimeMs wait : {30'000, 60'000, 300'000, 900'000, 3'600'000}) {
        app.agency.clock.advance(wait);
        const auto tried = [&] {
            bool done = false;
            app.tablet().unlock(app.agency.people["佐々木"], store::Secret::pin("1357"),
                                &app.context(), [&](Result<void>) { done = true; });
            app.driver->waitFor([&] { return done; });
        };
        tried();
    }
    app.context().navigator()->replace("pin", {{"person", person}});
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("ロックしました"));
    EXPECT_TRUE(app.driver->shows("利用者は支援者に"));
}

TEST_F(SecretsTest, Cards_AreFilteredByTheKanaRow) {
    app.signIn(app.agency.coach, kCoachPin);
    app.tablet().lock();
    app.driver->settle();
    ASSERT_NE(app.driver->find(card(app.agency.people["佐々木"])), nullptr);
    ASSERT_EQ(app.driver->touch("filter_か"), "");
    EXPECT_EQ(app.driver->find(card(app.agency.people["佐々木"])), nullptr);
    EXPECT_NE(app.driver->find(card(app.agency.people["小林"])), nullptr);
    ASSERT_EQ(app.driver->touch("filter_all"), "");
    EXPECT_TRUE(app.driver->waitFor(
        [&] { return app.driver->find(card(app.agency.people["佐々木"])) != nullptr; }));
}

TEST_F(SecretsTest, Participant_SeesTheOwnDayAlone_AndRecordsArriving) {
    app.open("own");
    EXPECT_EQ(app.driver->find("nav_today"), nullptr);
    const QString site = QString::fromStdString(app.agency.sites[0]);
    ASSERT_EQ(app.driver->touch("arrive_" + site), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("9:15に来ました"); }));
    EXPECT_EQ(app.waiting(), 1U);
    app.context().enter();
    app.driver->settle();
    EXPECT_EQ(app.context().navigator()->route(), "home");
    ASSERT_EQ(app.driver->touch("homeEnd"), "");
    EXPECT_EQ(app.context().navigator()->route(), "cards");
    EXPECT_FALSE(app.tablet().session().active());
}

TEST_F(SecretsTest, Lock_LeavesNobodysRecordsOnTheScreen) {
    app.open("roster");
    ASSERT_EQ(app.driver->touch("nav_lock"), "");
    EXPECT_EQ(app.context().navigator()->route(), "cards");
    EXPECT_FALSE(app.driver->shows("出席"));
    EXPECT_FALSE(app.tablet().readable());
}

TEST_F(SecretsTest, Cards_AreReachedByKeyboard) {
    app.signIn(app.agency.coach, kCoachPin);
    app.tablet().lock();
    app.driver->settle();
    ASSERT_EQ(app.driver->pressByKeyboard(card(app.agency.people["佐々木"])), "");
    EXPECT_EQ(app.context().navigator()->route(), "pin");
}

TEST_F(SecretsTest, Participant_ChangesThePinIntoPictures_AndComesInWithThem) {
    app.home("佐々木", kParticipantPin);
    const std::string person = app.agency.people["佐々木"];
    const std::string key = app.tablet().vault()->person(person)->keyId;
    const auto pictures = [&](const char* prefix, std::initializer_list<int> touched) {
        for (const int picture : touched) {
            ASSERT_EQ(app.driver->touch(prefix + QString::number(picture)), "");
        }
    };
    ASSERT_EQ(app.driver->touch("homeSecret"), "");
    EXPECT_TRUE(app.driver->shows("いまのものを確かめます"));
    for (const char* digit = "7294"; *digit != '\0'; ++digit) {
        ASSERT_EQ(app.driver->touch(QString("pin") + *digit), "");
    }
    ASSERT_TRUE(
        app.driver->waitFor([&] { return app.context().navigator()->route() == "secret"; }));
    ASSERT_EQ(app.driver->touch("secretKind_pictures"), "");
    pictures("newPicture", {3, 3, 3});
    EXPECT_TRUE(app.driver->shows("すぐに当てられる絵です"));
    pictures("newPicture", {3, 7, 11});
    EXPECT_TRUE(app.driver->shows("もう一度、同じ順番でおしてください"));
    pictures("newPicture", {7, 3, 11});
    EXPECT_TRUE(app.driver->shows("1回目と違う絵でした"));
    EXPECT_FALSE(app.driver->find("secretKeep")->isEnabled());
    pictures("newPicture", {3, 7});
    ASSERT_EQ(app.driver->touch("newPictureErase"), "");
    pictures("newPicture", {7, 11});
    pictures("newPicture", {3, 7, 11});
    ASSERT_EQ(app.driver->touch("secretKeep"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("新しい絵に変えました。"); }));
    ASSERT_EQ(app.driver->touch("secretEnd"), "");
    EXPECT_EQ(app.context().navigator()->route(), "home");

    app.tablet().lock();
    app.driver->settle();
    ASSERT_EQ(app.driver->touch(card(person)), "");
    EXPECT_EQ(app.driver->find("pin1"), nullptr);
    pictures("picture", {7, 3, 11});
    ASSERT_TRUE(app.driver->waitFor([&] { return idle(); }));
    EXPECT_TRUE(app.driver->shows("絵か順番が違います"));
    EXPECT_TRUE(app.driver->shows("あと4回ためせます"));
    for (const char* picture : {"picture3", "picture7", "picture11"}) {
        ASSERT_EQ(app.driver->pressByKeyboard(picture), "");
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return app.context().navigator()->route() == "home"; }));
    EXPECT_EQ(app.tablet().vault()->person(person)->keyId, key) << "the same person, the same key";
}

TEST_F(SecretsTest, OwnSecret_IsNotChangedOnAHandedOverTablet) {
    app.open("person", {{"participant", QString::fromStdString(app.agency.people["佐々木"])}});
    ASSERT_EQ(app.driver->touch("personHandOver"), "");
    ASSERT_EQ(app.driver->touch("handoverYes"), "");
    EXPECT_EQ(app.driver->find("homeSecret"), nullptr);
    std::string code;
    app.tablet().beginNewSecret(app.agency.people["佐々木"], store::Secret::pin(kCoachPin),
                                &app.context(),
                                [&](Result<void> begun) { code = begun.error().code; });
    EXPECT_EQ(code, "no_right");
}

}  // namespace ayumi::testing
