// The roster: one tap, what stands twice, by touch and by keyboard, without a connection.
#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class RosterPageTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.open("roster");
    }

    QString named(const char* prefix, const char* person) {
        return QString(prefix) + QString::fromStdString(app.agency.people[person]);
    }
    store::RosterRow row(const char* person) {
        for (const auto& one : app.tablet().reader().roster(
                 app.tablet().viewer(), app.agency.sites[0], app.agency.today)) {
            if (one.participant == app.agency.people[person]) return one;
        }
        return {};
    }

    PageApp app;
};

}  // namespace

TEST_F(RosterPageTest, OneTap_SavesPresentAndArrivedNow_IntoTheOutbox) {
    ASSERT_FALSE(row("井上").recorded);
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->touch(named("present_", "井上")), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 1; }));
    const auto saved = row("井上");
    EXPECT_EQ(saved.attendance.text("status"), "present");
    EXPECT_EQ(saved.attendance.text("arrived"), "09:15");
    EXPECT_EQ(saved.attendance.fields.at("status").author, app.agency.coach);
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("保存しました 9:15"); }));
    EXPECT_TRUE(app.driver->shows("出席 9:15"));
}

TEST_F(RosterPageTest, BelowAnotherPage_ItIsReadWhenOneComesBackToIt) {
    auto* roster = app.context().navigator()->page();
    const QSignalSpy read(roster, SIGNAL(changed()));
    app.context().navigator()->open("people");
    app.driver->settle();
    bool saved = false;
    app.tablet().save({.kind = "attendance",
                       .participant = app.agency.people["井上"],
                       .day = app.agency.today,
                       .about = app.agency.sites[0],
                       .set = {{"status", "present"}, {"arrived", "09:03"}}},
                      &app.context(), [&](auto done) { saved = done.ok(); });
    ASSERT_TRUE(app.driver->waitFor([&] { return saved; }));
    EXPECT_EQ(read.count(), 0) << "a save does not wait for it";
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(app.context().navigator()->page(), roster);
    EXPECT_EQ(read.count(), 1);
    EXPECT_TRUE(app.driver->shows("出席 9:03"));
    app.context().navigator()->open("people");
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(read.count(), 1) << "nothing came in meanwhile";
}

TEST_F(RosterPageTest, OneTap_WorksByKeyboardAlone) {
    ASSERT_EQ(app.driver->pressByKeyboard(named("absent_", "井上")), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return row("井上").recorded; }));
    EXPECT_EQ(row("井上").attendance.text("status"), "absent");
    EXPECT_EQ(row("井上").attendance.text("arrived"), "");
}

TEST_F(RosterPageTest, TwoQuickTaps_MakeOneChange) {
    const auto before = app.waiting();
    auto* page = app.context().navigator()->page();
    const QString person = QString::fromStdString(app.agency.people["井上"]);
    for (int i = 0; i < 2; ++i) {
        QMetaObject::invokeMethod(page, "record", Q_ARG(QString, person),
                                  Q_ARG(QString, "present"));
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return row("井上").recorded; }));
    EXPECT_EQ(app.waiting(), before + 1);
}

// Lesson: QFieldCloud #429
TEST_F(RosterPageTest, Contested_ShowsBothValues_AndSettlesOffline) {
    EXPECT_TRUE(app.driver->shows("記録が2つあります"));
    EXPECT_TRUE(app.driver->shows("出席 9:02"));
    EXPECT_TRUE(app.driver->shows("欠席 連絡 8:40"));
    EXPECT_TRUE(app.driver->shows("高橋・このタブレット"));
    EXPECT_TRUE(app.driver->shows("大野・ほかのタブレット"));
    ASSERT_EQ(app.driver->touch(named("choose_", "渡辺") + "_1"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return !row("渡辺").attendance.contested; }));
    const auto settled = row("渡辺").attendance;
    EXPECT_EQ(settled.text("status"), "absent");
    EXPECT_EQ(settled.text("arrived"), "") << "the time belonged to the other telling";
    EXPECT_EQ(settled.text("notice_at").substr(11, 5), "08:40");
    EXPECT_TRUE(settled.pending);
}

// Lesson: getodk #1398
TEST_F(RosterPageTest, Contested_TurnedInTheMiddle_KeepsBothValues_AndTheChoice) {
    const auto before = app.waiting();
    for (const auto& [width, height] : {std::pair{800, 1280}, {360, 740}, {1280, 800}}) {
        app.driver->resize(width, height);
        EXPECT_TRUE(row("渡辺").attendance.contested) << "turning chose one";
        EXPECT_NE(app.driver->find(named("choose_", "渡辺") + "_1"), nullptr);
    }
    EXPECT_EQ(app.waiting(), before);
    ASSERT_EQ(app.driver->touch(named("choose_", "渡辺") + "_1"), "");
    app.driver->resize(800, 1280);  // while it is saved
    ASSERT_TRUE(app.driver->waitFor([&] { return !row("渡辺").attendance.contested; }));
    app.driver->resize(360, 740);
    app.driver->resize(1280, 800);
    EXPECT_EQ(row("渡辺").attendance.text("status"), "absent");
    EXPECT_EQ(app.waiting(), before + 1);
}

TEST_F(RosterPageTest, Contested_PutOff_StaysMarkedAndAsksNoMore) {
    ASSERT_EQ(app.driver->touch(named("later_", "渡辺")), "");
    EXPECT_EQ(app.driver->find(named("choose_", "渡辺") + "_0"), nullptr);
    EXPECT_TRUE(app.driver->shows("記録が2つあります"));
    EXPECT_TRUE(row("渡辺").attendance.contested);
}

TEST_F(RosterPageTest, OnAPhone_TheRestIsBehindTheDots) {
    app.driver->resize(360, 740);
    ASSERT_EQ(app.driver->touch(named("more_", "井上")), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find("menu_late") != nullptr; }));
    ASSERT_EQ(app.driver->touch("menu_late"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return row("井上").recorded; }));
    EXPECT_EQ(row("井上").attendance.text("status"), "late");
}

TEST_F(RosterPageTest, Today_CountsWhoCameAndOpensTheSite) {
    app.open("today");
    EXPECT_TRUE(app.driver->shows("来た 3人／予定 6人"));
    EXPECT_TRUE(app.driver->shows("記録が2つある"));
    ASSERT_EQ(app.driver->touch("site_" + QString::fromStdString(app.agency.sites[0])), "");
    EXPECT_EQ(app.context().navigator()->route(), "roster");
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(app.context().navigator()->route(), "today");
}

}  // namespace ayumi::testing
