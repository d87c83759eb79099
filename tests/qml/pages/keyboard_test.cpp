// By keyboard alone: Tab, Enter, Space, Escape and letters; nothing is touched.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class KeyboardTest : public ::testing::Test {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void press(const QString& name, Qt::Key key = Qt::Key_Return) {
        ASSERT_EQ(app.driver->pressByKeyboard(name, key), "");
    }
    void write(const QString& name, const QString& text) {
        ASSERT_EQ(app.driver->writeByKeyboard(name, text), "");
    }
    bool opens(const char* route) {
        return app.driver->waitFor([&] { return app.context().navigator()->route() == route; });
    }
    bool appears(const QString& name) {
        return app.driver->waitFor([&] { return app.driver->find(name) != nullptr; });
    }
    bool goes(const QString& name) {
        return app.driver->waitFor([&] { return app.driver->find(name) == nullptr; });
    }
    QString of(const char* prefix, const char* person) {
        return QString(prefix) + QString::fromStdString(app.agency.people[person]);
    }
    store::DayView day(const char* person, const std::string& when) {
        return app.tablet().reader().day(app.tablet().viewer(), app.agency.people[person], when);
    }
    bool becomes(const char* person, sync::DayStatus status) {
        return app.driver->waitFor([&] { return day(person, app.agency.today).status == status; });
    }

    PageApp app;
};

class FlowKeyboardTest : public FlowFixture {
protected:
    void press(const QString& name, Qt::Key key = Qt::Key_Return) {
        ASSERT_EQ(app.driver->pressByKeyboard(name, key), "");
    }
};

}  // namespace

TEST_F(KeyboardTest, AfterAStart_CardPassphraseAndPin_OpenToday) {
    press("card_" + QString::fromStdString(app.agency.coach));
    ASSERT_TRUE(opens("passphrase"));
    write("passphraseInput", kPassphrase);
    app.driver->key(Qt::Key_Return);
    ASSERT_TRUE(opens("pin"));
    app.driver->type("111111");
    app.driver->key(Qt::Key_Return);
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("あと4回ためせます"); }));
    app.driver->type(kCoachPin);
    app.driver->key(Qt::Key_Backspace);
    app.driver->type(QString(kCoachPin).right(1));
    app.driver->key(Qt::Key_Return);
    EXPECT_TRUE(opens("today"));
}

TEST_F(KeyboardTest, FromToday_TheRosterItsMenuAndTheForm) {
    app.open("today");
    press("site_" + QString::fromStdString(app.agency.sites[0]));
    ASSERT_TRUE(opens("roster"));
    press(of("present_", "井上"), Qt::Key_Space);
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1; }));
    press(of("more_", "佐々木"));
    ASSERT_TRUE(appears("menu_form"));
    app.driver->key(Qt::Key_Escape);
    ASSERT_TRUE(goes("menu_form"));
    EXPECT_EQ(app.context().navigator()->route(), "roster") << "Escape closes the menu alone";
    press(of("more_", "佐々木"));
    press("menu_form");
    ASSERT_TRUE(opens("attendance"));
    press("status_left_early", Qt::Key_Space);
    write("leftInput", "12:10");
    write("noteInput", "歯医者のため");
    press("leftNextDay", Qt::Key_Space);
    press("leftNextDay", Qt::Key_Space);
    press("meal_yes");
    press("formSave");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 2; }));
    const auto saved = app.tablet().reader().attendanceHistory(app.tablet().viewer(),
                                                               app.agency.people["佐々木"], "", 1);
    EXPECT_EQ(saved.front().text("status"), "left_early");
    EXPECT_EQ(saved.front().text("left"), "12:10");
    EXPECT_EQ(saved.front().text("note"), "歯医者のため");
    press("formTakeBack");
    ASSERT_TRUE(appears("takeBackReasonInput"));
    app.driver->key(Qt::Key_Escape);
    ASSERT_TRUE(goes("takeBackReasonInput"));
    EXPECT_EQ(app.waiting(), 2U);
    press("back");
    EXPECT_TRUE(opens("roster"));
}

TEST_F(KeyboardTest, ANameThatOpensItsMenu_KeepsTheFocusWhenTheTabletIsTurned) {
    app.driver->resize(360, 740);
    app.open("roster");
    const QPointer<QQuickItem> name = app.driver->find(of("more_", "佐々木"));
    ASSERT_NE(name, nullptr);
    name->forceActiveFocus(Qt::TabFocusReason);
    app.driver->resize(1280, 800);
    ASSERT_NE(name, nullptr);
    EXPECT_TRUE(name->hasActiveFocus());
    app.driver->key(Qt::Key_Tab);
    app.driver->settle();
    EXPECT_FALSE(name->hasActiveFocus());
    EXPECT_FALSE(name->activeFocusOnTab());
}

TEST_F(KeyboardTest, AnAbsenceCall) {
    app.open("roster");
    press(of("more_", "井上"));
    press("menu_form");
    ASSERT_TRUE(opens("attendance"));
    press("formAbsence");
    ASSERT_TRUE(opens("absence"));
    write("noticeTimeInput", "8:35");
    press("from_family", Qt::Key_Space);
    press("cause_health", Qt::Key_Space);
    write("noticeReasonInput", "熱が38度");
    write("noticeAdviceInput", "水分をとって休む");
    press("absenceSave");
    ASSERT_TRUE(appears("absenceSaved"));
    const auto log = day("井上", app.agency.today).log;
    ASSERT_FALSE(log.empty());
    EXPECT_EQ(log.front().text("notice_from"), "family");
    EXPECT_EQ(log.front().text("notice_advice"), "水分をとって休む");
}

TEST_F(FlowKeyboardTest, AWholeReflection_WithOwnWordsAndAWayBack) {
    press("homeReflection");
    press("next");
    ASSERT_TRUE(showsQuestion(0));
    press(app.driver->find("answer_well_tile") ? "answer_well_tile" : "answer_well_row",
          Qt::Key_Space);
    ASSERT_TRUE(showsQuestion(1));
    press("answer_no_answer");
    ASSERT_TRUE(showsQuestion(2));
    press("ownWords");
    ASSERT_TRUE(reaches("text"));
    ASSERT_EQ(app.driver->writeByKeyboard("ownWordsTextInput", "パンを10こ"), "");
    press("next");
    ASSERT_TRUE(showsQuestion(2));
    press("back");
    ASSERT_TRUE(showsQuestion(1));
    EXPECT_EQ(flow()->answer(), "no_answer");
    press("next");
    press("next");
    for (const char* choice : {"answer_nothing_row", "answer_slowly_row"}) {
        ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find(choice) != nullptr; }));
        press(choice);
    }
    ASSERT_TRUE(reaches("done"));
    press("change_tired");
    ASSERT_TRUE(showsQuestion(1));
    press(app.driver->find("answer_not_tile") ? "answer_not_tile" : "answer_not_row");
    ASSERT_TRUE(reaches("done"));
    press("next");
    EXPECT_EQ(route(), "home");
    EXPECT_EQ(record("reflection")->text("tired"), "not");
    EXPECT_EQ(record("reflection")->text("good"), "パンを10こ");
    EXPECT_EQ(app.waiting(), 2U) << "one when it was done, one for what was changed then";
}

TEST_F(KeyboardTest, TheQueue_SigningSeveral_AndADay_ReturningAndACommment) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    ASSERT_TRUE(opens("queue"));
    const QString today = "/" + QString::fromStdString(app.agency.today);
    press(of("choose_", "小林") + today, Qt::Key_Space);
    press("signChosen");
    write("signSecretInput", kSupervisorPin);
    press("dialogAccept");
    ASSERT_TRUE(becomes("小林", sync::DayStatus::Signed));
    ASSERT_TRUE(goes("signSecretInput"));
    press(of("open_", "佐々木") + today);
    ASSERT_TRUE(opens("day"));
    press("comment");
    ASSERT_TRUE(appears("dayWordsInput"));
    app.driver->key(Qt::Key_Escape);
    ASSERT_TRUE(goes("dayWordsInput"));
    press("comment");
    write("dayWordsInput", "帰りの時刻を見ました");
    press("dialogAccept");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return day("佐々木", app.agency.today).comments.size() == 1; }));
    ASSERT_TRUE(goes("dayWordsInput"));
    press("return");
    ASSERT_TRUE(appears("returnWhyInput"));
    write("returnWhyInput", "帰りの時刻がありません");
    press("dialogAccept");
    EXPECT_TRUE(becomes("佐々木", sync::DayStatus::Returned));
}

TEST_F(KeyboardTest, Settings) {
    app.open("today");
    press("nav_settings");
    ASSERT_TRUE(opens("settings"));
    auto* settings = app.context().settings();
    press("palette_dark", Qt::Key_Space);
    EXPECT_EQ(settings->palette(), "dark");
    press("text_150");
    EXPECT_EQ(settings->textPercent(), 150);
    press("pictures", Qt::Key_Space);
    EXPECT_FALSE(settings->pictures());
    press("language_en");
    EXPECT_EQ(settings->language(), "en");
    EXPECT_TRUE(app.driver->shows("Lock the screen"))
        << app.driver->shownTexts().join(" / ").toStdString();
    press("lockNow");
    EXPECT_TRUE(opens("cards"));
}

}  // namespace ayumi::testing
