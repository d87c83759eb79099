// Three pictures instead of a PIN: chosen and opened with by touch and by keyboard, also where
// there is least room; wrong ones are told as pictures and take nothing away.
#include <gtest/gtest.h>

#include <QAccessible>

#include <set>

#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

namespace {

class PicturesTest : public ::testing::Test {
protected:
    void SetUp() override { QAccessible::setActive(true); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString route() { return app.context().navigator()->route(); }
    bool reaches(const char* wanted) {
        return app.driver->waitFor([&] { return route() == wanted; });
    }
    void touch(const char* prefix, std::initializer_list<int> pictures) {
        for (const int picture : pictures) {
            ASSERT_EQ(app.driver->touch(prefix + QString::number(picture)), "");
        }
    }
    void press(const char* prefix, std::initializer_list<int> pictures) {
        for (const int picture : pictures) {
            ASSERT_EQ(app.driver->pressByKeyboard(prefix + QString::number(picture)), "");
        }
    }
    void choosePictures() {
        app.home("佐々木", kParticipantPin);
        ASSERT_EQ(app.driver->touch("homeSecret"), "");
        for (const char* digit = kParticipantPin; *digit != '\0'; ++digit) {
            ASSERT_EQ(app.driver->touch(QString("pin") + *digit), "");
        }
        ASSERT_TRUE(reaches("secret"));
        ASSERT_EQ(app.driver->touch("secretKind_pictures"), "");
        (void)app.driver->grab();
        touch("newPicture", {3, 7, 11});
        touch("newPicture", {3, 7, 11});
        ASSERT_EQ(app.driver->touch("secretKeep"), "");
        ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find("secretEnd") != nullptr; }));
        (void)app.driver->grab();
        ASSERT_EQ(app.driver->touch("secretEnd"), "");
        ASSERT_TRUE(reaches("home"));
    }
    // Locked, and at the pictures of the person.
    void askForPictures() {
        app.tablet().lock();
        app.driver->settle();
        (void)app.driver->grab();
        ASSERT_EQ(app.driver->touch("card_" + QString::fromStdString(person)), "");
        ASSERT_TRUE(reaches("pin"));
        (void)app.driver->grab();
        ASSERT_NE(app.driver->find("picture0"), nullptr);
    }
    bool idle() { return !app.context().navigator()->page()->property("busy").toBool(); }
    void wrong() {
        touch("picture", {7, 3, 11});
        ASSERT_TRUE(app.driver->waitFor([&] { return idle(); }));
    }
    QString nameOf(const QString& control) {
        return QAccessible::queryAccessibleInterface(app.driver->find(control))
            ->text(QAccessible::Name);
    }

    PageApp app;
    const std::string person = app.agency.people["佐々木"];
};

}  // namespace

TEST_F(PicturesTest, OnAPhoneWithTheLargestWords_TheyAreChosenAndOpenWith) {
    for (const char* language : {"ja_easy", "en"}) {
        putOn(app, {language, kPhone, 200, "light", "above", true});
        if (QString(language) == "ja_easy") choosePictures();
        putOn(app, {language, kPhone, 200, "light", "above", true});
        askForPictures();
        touch("picture", {3, 7, 11});
        EXPECT_TRUE(reaches("home")) << language;
    }
}

TEST_F(PicturesTest, ByKeyboardAlone_WithBackspaceForTheLast) {
    choosePictures();
    askForPictures();
    press("picture", {3, 4});
    app.driver->key(Qt::Key_Backspace);
    press("picture", {7, 11});
    EXPECT_TRUE(reaches("home"));
}

TEST_F(PicturesTest, ByKeyboardAlone_TheyAreChosen) {
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->pressByKeyboard("homeSecret"), "");
    app.driver->type(kParticipantPin);
    ASSERT_TRUE(reaches("secret"));
    ASSERT_EQ(app.driver->pressByKeyboard("secretKind_pictures"), "");
    for (int turn = 0; turn < 2; ++turn) press("newPicture", {2, 9, 5});
    ASSERT_EQ(app.driver->pressByKeyboard("secretKeep"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find("secretEnd") != nullptr; }));
    askForPictures();
    press("picture", {2, 9, 5});
    EXPECT_TRUE(reaches("home"));
}

TEST_F(PicturesTest, WrongOnes_AreToldAsPictures_WaitAndLock_AndNothingIsLost) {
    choosePictures();
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("answer_fairly"), "");
    askForPictures();
    for (int left = 4; left >= 1; --left) {
        wrong();
        EXPECT_TRUE(app.driver->shows("絵か順番が違います"));
        EXPECT_TRUE(app.driver->shows(QString("あと%1回ためせます").arg(left)));
    }
    wrong();
    EXPECT_TRUE(app.driver->shows("違う絵が続いたので"));
    EXPECT_FALSE(app.driver->shows("番号")) << "there are none";
    EXPECT_FALSE(app.driver->find("picture3")->isEnabled());
    EXPECT_FALSE(app.driver->find("pictureErase")->isEnabled());
    app.restart();
    app.signIn(app.agency.coach, kCoachPin);
    askForPictures();
    EXPECT_TRUE(app.driver->shows("違う絵が続いたので")) << "a restart shortens nothing";
    app.agency.clock.advance(30'000);
    app.context().navigator()->replace("pin", {{"person", QString::fromStdString(person)}});
    app.driver->settle();
    touch("picture", {3, 7, 11});
    ASSERT_TRUE(reaches("home")) << "the right ones after the wait";
    EXPECT_TRUE(app.driver->shows("9:15に書きました"))
        << app.driver->shownTexts().join(" / ").toStdString();
}

TEST_F(PicturesTest, TenWrongOnes_Lock_UntilAStaffMemberIsThere) {
    choosePictures();
    askForPictures();
    for (int tried = 0; tried < 10; ++tried) {
        bool done = false;
        app.tablet().unlock(person, store::Secret::pictures({7, 3, 11}), &app.context(),
                            [&](Result<void>) { done = true; });
        ASSERT_TRUE(app.driver->waitFor([&] { return done; }));
        app.agency.clock.advance(3'600'000);
    }
    app.context().navigator()->replace("pin", {{"person", QString::fromStdString(person)}});
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("違う絵が10回続いたので"));
    EXPECT_TRUE(app.driver->shows("支援者といっしょに"));
    EXPECT_FALSE(app.driver->find("picture3")->isEnabled());
}

TEST_F(PicturesTest, HandedOver_PicturesAreAskedOfNobody_AndTheCoachComesBackByPin) {
    choosePictures();
    app.open("person", {{"participant", QString::fromStdString(person)}});
    ASSERT_EQ(app.driver->touch("personHandOver"), "");
    ASSERT_EQ(app.driver->touch("handoverYes"), "");
    ASSERT_TRUE(reaches("home"));
    ASSERT_EQ(app.driver->touch("homeEnd"), "");
    ASSERT_TRUE(reaches("pin"));
    EXPECT_EQ(app.driver->find("picture0"), nullptr);
    for (const char* digit = kCoachPin; *digit != '\0'; ++digit) {
        ASSERT_EQ(app.driver->touch(QString("pin") + *digit), "");
    }
    ASSERT_EQ(app.driver->touch("pinGo"), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return app.tablet().session().staff(); }));
    askForPictures();
    touch("picture", {3, 7, 11});
    EXPECT_TRUE(reaches("home")) << "and the person's pictures are the same";
}

TEST_F(PicturesTest, EachHasANameOfItsOwn_InEveryLanguage_AndItsWordBesideIt) {
    choosePictures();
    askForPictures();
    for (const char* language : {"ja", "ja_easy", "en"}) {
        for (const QSize& size : {kWide, kPhone}) {
            putOn(app, {language, size, size == kPhone ? 200 : 100, "light"});
            std::set<QString> names;
            for (int picture = 0; picture < 12; ++picture) {
                const QString control = "picture" + QString::number(picture);
                const QString name = nameOf(control);
                EXPECT_FALSE(name.isEmpty() || name.contains('{')) << language << picture;
                EXPECT_EQ(app.driver->textsIn(app.driver->find(control)).join(""), name);
                names.insert(name);
            }
            EXPECT_EQ(names.size(), 12U) << language;
        }
    }
}

TEST_F(PicturesTest, WhichWereChosen_IsNeitherShownNorSaid) {
    choosePictures();
    putOn(app, {"ja", kWide, 100, "light", "above", true});
    askForPictures();
    const QStringList before = app.driver->shownTexts();
    touch("picture", {3, 7});
    for (const QString& text : app.driver->shownTexts()) {
        EXPECT_TRUE(before.contains(text) || text == "3つのうち 2つ") << text.toStdString();
    }
    for (int picture = 0; picture < 12; ++picture) {
        const auto* key = app.driver->find("picture" + QString::number(picture));
        EXPECT_FALSE(key->property("selected").toBool());
    }
    EXPECT_EQ(app.driver->find("speak"), nullptr);
    EXPECT_TRUE(app.speech->said.isEmpty());
}

}  // namespace ayumi::testing
