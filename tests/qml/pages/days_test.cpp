// A supervisor's queue and a day on one screen: signing, returning, what came after, and a coach's
// absence call.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {
namespace {

class DaysTest : public ::testing::Test {
protected:
    void SetUp() override {
        person = QString::fromStdString(app.agency.people["佐々木"]);
        today = QString::fromStdString(app.agency.today);
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString status(const QString& who, const QString& day) {
        const auto view =
            app.tablet().reader().day(app.tablet().viewer(), who.toStdString(), day.toStdString());
        return QString::fromUtf8(sync::nameOf(view.status).data());
    }
    void openDay(const QString& day) {
        app.context().navigator()->open("day", {{"participant", person}, {"day", day}});
        app.driver->settle();
    }
    bool becomes(const QString& day, const char* wanted) {
        return app.driver->waitFor([&] { return status(person, day) == wanted; });
    }

    PageApp app;
    QString person;
    QString today;
};

TEST_F(DaysTest, Supervisor_ComesToTheQueue_AndSignsSeveralWithOneSecret) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    ASSERT_EQ(app.context().navigator()->route(), "queue");
    const QString key = person + "/" + today;
    const QString other = QString::fromStdString(app.agency.people["小林"]) + "/" + today;
    ASSERT_EQ(app.driver->touch("choose_" + key), "");
    ASSERT_EQ(app.driver->touch("choose_" + other), "");
    ASSERT_EQ(app.driver->touch("signChosen"), "");
    ASSERT_EQ(app.driver->write("signSecretInput", "111222"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    app.driver->settle();
    EXPECT_EQ(status(person, today), "ready") << "a wrong secret signs nothing";
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(becomes(today, "signed"));
    EXPECT_TRUE(app.driver->waitFor([&] {
        return status(QString::fromStdString(app.agency.people["小林"]), today) == "signed";
    }));
}

TEST_F(DaysTest, Supervisor_SignsWithThePinAndEnter) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    openDay(today);
    ASSERT_EQ(app.driver->touch("sign"), "");
    app.driver->type(kSupervisorPin);
    app.driver->key(Qt::Key_Return);
    EXPECT_TRUE(becomes(today, "signed"));
}

TEST_F(DaysTest, ADialogOfWords_BeginsInItsField) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    openDay(today);
    ASSERT_EQ(app.driver->touch("comment"), "");
    app.driver->type("よく見ています");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("よく見ています"); }));
}

// Lesson: hypha #2988
TEST_F(DaysTest, AmendedDay_ShowsWhatWasSigned_AndIsSignedAgain) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    openDay(kSignedDay);
    ASSERT_EQ(status(person, kSignedDay), "amended");
    EXPECT_NE(app.driver->find("amendment_left"), nullptr);
    ASSERT_EQ(app.driver->touch("showSigned"), "");
    const auto topOf = [&](const char* name) {
        const QQuickItem* item = app.driver->find(name);
        return item == nullptr ? -1.0 : item->mapToScene(QPointF(0, 0)).y();
    };
    EXPECT_GT(topOf("signed_attendance"), 0);
    EXPECT_GT(topOf("signed_reflection"), topOf("signed_attendance")) << "in the day's order";
    ASSERT_EQ(app.driver->touch("dialogCancel"), "");
    ASSERT_EQ(app.driver->touch("sign"), "");
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(becomes(kSignedDay, "signed"));
}

TEST_F(DaysTest, ReturnedDay_CarriesTheWords_ToTheCoach) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    openDay(today);
    ASSERT_EQ(app.driver->touch("return"), "");
    ASSERT_EQ(app.driver->write("returnWhyInput", "時刻を確かめて"), "");
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(becomes(today, "returned"));
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_EQ(app.context().navigator()->route(), "today");
    EXPECT_TRUE(app.driver->shows("差し戻された日"));
    ASSERT_EQ(app.driver->touch("care_returned/" + person + "/" + today), "");
    ASSERT_EQ(app.context().navigator()->route(), "day");
    EXPECT_NE(app.driver->find("returned"), nullptr);
    EXPECT_TRUE(app.driver->shows("時刻を確かめて"));
    EXPECT_EQ(app.driver->find("sign"), nullptr) << "a coach signs nothing";
}

TEST_F(DaysTest, ReturnedDay_IsACareUntilItIsMended_AndMarkedAmongThePersonsDays) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    openDay(today);
    ASSERT_EQ(app.driver->touch("return"), "");
    ASSERT_EQ(app.driver->write("returnWhyInput", "帰りの時刻がありません"), "");
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(becomes(today, "returned"));
    app.context().navigator()->replace("today");
    app.driver->settle();
    EXPECT_FALSE(app.driver->shows("差し戻された日")) << "the supervisor has it in the queue";

    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open("person", {{"participant", person}});
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("差し戻し中"));
    EXPECT_TRUE(app.driver->shows("訂正 1か所")) << "the day that was amended is marked as well";
    app.context().navigator()->open("attendance",
                                    {{"participant", person},
                                     {"site", QString::fromStdString(app.agency.sites[0])},
                                     {"day", today}});
    app.driver->settle();
    ASSERT_EQ(app.driver->write("leftInput", "15:00"), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    ASSERT_TRUE(becomes(today, "ready"));
    app.context().navigator()->replace("today");
    app.driver->settle();
    EXPECT_FALSE(app.driver->shows("差し戻された日"));
}

TEST_F(DaysTest, Coach_Comments_AndAnswersACallForHelp) {
    app.signIn(app.agency.coach, kCoachPin);
    const QString caller = QString::fromStdString(app.agency.people["小林"]);
    app.context().navigator()->open("day", {{"participant", caller}, {"day", today}});
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("comment"), "");
    ASSERT_EQ(app.driver->write("dayWordsInput", "声をかけました"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    const auto day = [&] {
        return app.tablet().reader().day(app.tablet().viewer(), caller.toStdString(),
                                         app.agency.today);
    };
    ASSERT_TRUE(app.driver->waitFor([&] { return day().comments.size() == 1; }));
    ASSERT_EQ(app.driver->touch("flagSeen"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return day().flags.front().seen.size() == 1; }));
    EXPECT_TRUE(app.tablet().reader().unseenFlags(app.tablet().viewer()).empty());
}

TEST_F(DaysTest, AbsenceCall_CountsOnceItsFourFactsAreThere) {
    app.signIn(app.agency.coach, kCoachPin);
    const QString caller = QString::fromStdString(app.agency.people["山本"]);
    const QString site = QString::fromStdString(app.agency.sites[0]);
    app.context().navigator()->open("absence",
                                    {{"participant", caller}, {"site", site}, {"day", today}});
    app.driver->settle();
    auto* page = app.context().navigator()->page();
    ASSERT_EQ(app.driver->write("noticeTimeInput", "8:42"), "");
    ASSERT_EQ(app.driver->touch("cause_health"), "");
    EXPECT_FALSE(page->property("counts").toBool());
    ASSERT_EQ(app.driver->write("noticeAdviceInput", "水分をとって休む"), "");
    EXPECT_TRUE(page->property("counts").toBool());
    ASSERT_EQ(app.driver->touch("absenceSave"), "");
    const auto saved = [&] {
        const auto day = app.tablet().reader().day(app.tablet().viewer(), caller.toStdString(),
                                                   app.agency.today);
        return !day.log.empty() && day.log.front().text("status") == "absent" &&
               day.log.front().text("notice_at") == app.agency.today + "T08:42:00.000+09:00" &&
               day.log.front().text("notice_by") == app.agency.coach;
    };
    EXPECT_TRUE(app.driver->waitFor(saved));
}

TEST_F(DaysTest, AbsenceCall_IsThereAgainAfterAKill) {
    app.signIn(app.agency.coach, kCoachPin);
    const QString caller = QString::fromStdString(app.agency.people["山本"]);
    const QVariantMap args{{"participant", caller},
                           {"site", QString::fromStdString(app.agency.sites[0])},
                           {"day", today}};
    app.context().navigator()->open("absence", args);
    app.driver->settle();
    ASSERT_EQ(app.driver->write("noticeReasonInput", "頭が痛い"), "");
    app.killAndStart();
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open("absence", args);
    app.driver->settle();
    EXPECT_EQ(app.context().navigator()->page()->property("reason").toString(), "頭が痛い");
}

TEST_F(DaysTest, SignedDay_IsCorrectedWithAReason_ThatStandsBesideIt) {
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open("attendance",
                                    {{"participant", person},
                                     {"site", QString::fromStdString(app.agency.sites[0])},
                                     {"day", kSignedDay}});
    app.driver->settle();
    ASSERT_EQ(app.driver->write("fareInput", "420"), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    EXPECT_TRUE(app.driver->shows("理由がまだです"));
    ASSERT_EQ(app.driver->write("signedWhyInput", "交通費の入れ忘れ"), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    EXPECT_TRUE(app.driver->waitFor([&] {
        const auto day =
            app.tablet().reader().day(app.tablet().viewer(), person.toStdString(), kSignedDay);
        return day.differences.size() == 2 &&
               std::ranges::any_of(day.differences, [](const auto& one) {
                   return one.field == "fare_yen" && one.now.reason == "交通費の入れ忘れ";
               });
    }));
}

TEST_F(DaysTest, CopiedWords_AreToldToWhoReadsTheDay_AndStopNothing) {
    app.home("佐々木", kParticipantPin);
    const auto write = [&](const char* day, std::map<std::string, Json> set) {
        bool saved = false;
        app.tablet().save({.kind = "reflection",
                           .participant = person.toStdString(),
                           .day = day,
                           .set = std::move(set)},
                          &app.context(), [&](auto done) { saved = done.ok(); });
        ASSERT_TRUE(app.driver->waitFor([&] { return saved; }));
    };
    write("2026-11-18", {{"good", "パンをならべました。"}});
    write("2026-11-20",
          {{"good", "パンを ならべました"}, {"hard", "特になし"}, {"tomorrow", "レジの練習"}});
    for (const auto& [who, pin] : {std::pair{app.agency.supervisor, kSupervisorPin},
                                   std::pair{app.agency.coach, kCoachPin}}) {
        app.signIn(who, pin);
        openDay(today);
        EXPECT_TRUE(app.driver->shows("11月18日（水）と同じ文です"));
        EXPECT_TRUE(app.driver->shows("「特になし」だけです"));
        EXPECT_NE(app.driver->find("copied_good"), nullptr);
        EXPECT_EQ(app.driver->find("copied_tomorrow"), nullptr);
    }
    app.signIn(app.agency.supervisor, kSupervisorPin);
    openDay(today);
    EXPECT_TRUE(app.driver->find("sign")->isEnabled());
}

}  // namespace
}  // namespace ayumi::testing
