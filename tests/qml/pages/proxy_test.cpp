// Words written down for somebody, on a day that was signed too; and staff's own notes that say
// what those of a day before said.
#include <gtest/gtest.h>

#include <algorithm>

#include "mobile/viewmodels/question_flow.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class ProxyTest : public ::testing::Test {
protected:
    ProxyTest()
        : app(true, [](AgencyFixture& agency) {
              agency.send({.kind = "attendance",
                           .participant = "石田",
                           .set = {{"status", "absent"},
                                   {"note", "朝の電話で確かめた"},
                                   {"notice_reason", "頭が痛い"},
                                   {"notice_advice", "早めに休む"}},
                           .author = agency.coach,
                           .about = agency.sites[1],
                           .day = "2026-11-19"});
          }) {
        person = app.agency.people["佐々木"];
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void asCoach() { app.signIn(app.agency.coach, kCoachPin); }
    store::DayView day() {
        return app.tablet().reader().day(app.tablet().viewer(), person, app.agency.today);
    }
    void signToday() {
        app.signIn(app.agency.supervisor, kSupervisorPin);
        std::string code = "none";
        app.tablet().sign({.participant = person, .day = app.agency.today, .shown = day().covers},
                          &app.context(),
                          [&](auto saved) { code = saved ? "" : saved.error().code; });
        ASSERT_TRUE(app.driver->waitFor([&] { return code.empty(); })) << code;
    }
    viewmodels::QuestionFlow* flow() {
        return qobject_cast<viewmodels::QuestionFlow*>(app.context().navigator()->page());
    }
    QString stage() { return flow() == nullptr ? QString() : flow()->stage(); }
    int index() { return flow() == nullptr ? -1 : flow()->index(); }
    void openFor() {
        app.context().navigator()->open(
            "reflection", {{"participant", QString::fromStdString(person)}, {"proxy", true}});
        app.driver->settle();
        if (stage() == "intro") {
            ASSERT_EQ(app.driver->touch("next"), "");
        }
    }
    // From any question to the end of them.
    void goOnTo(const char* wanted) {
        for (int i = 0; i < 6 && stage() == "question"; ++i) {
            const int before = index();
            ASSERT_EQ(app.driver->touch("next"), "");
            ASSERT_TRUE(
                app.driver->waitFor([&] { return stage() != "question" || index() != before; }));
        }
        ASSERT_TRUE(app.driver->waitFor([&] { return stage() == wanted; }))
            << stage().toStdString();
    }
    void answerFirst(const char* answer) {
        ASSERT_EQ(app.driver->touch(QString("answer_") + answer), "");
        ASSERT_TRUE(app.driver->waitFor([&] { return flow()->index() == 1; }));
    }
    bool wentIs(const char* value) {
        return app.driver->waitFor([&] {
            return std::ranges::any_of(day().log, [&](const auto& record) {
                return record.kind == "reflection" && record.text("went") == value;
            });
        });
    }
    QString textOf(const char* name) {
        auto* field = app.driver->find(name);
        return field == nullptr ? "no field" : field->property("text").toString();
    }

    PageApp app;
    std::string person;
};

}  // namespace

TEST_F(ProxyTest, OnASignedDay_TheReasonIsAskedFor_AndNothingIsLostOnTheWay) {
    signToday();
    asCoach();
    openFor();
    answerFirst("hard");
    app.tablet().lock();
    asCoach();
    openFor();
    goOnTo("ask");
    ASSERT_EQ(app.driver->touch("proxyConfirmed"), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("理由がまだです"); }));
    EXPECT_EQ(stage(), "ask") << "one stays where the reason can be written";
    ASSERT_EQ(app.driver->write("proxyWhyInput", "帰ってから電話で聞いた"), "");
    app.killAndStart();
    asCoach();
    openFor();
    goOnTo("ask");
    EXPECT_EQ(textOf("proxyWhyInput"), "帰ってから電話で聞いた");
    ASSERT_EQ(app.driver->touch("proxyConfirmed"), "");
    ASSERT_TRUE(wentIs("hard"));
    EXPECT_EQ(day().status, sync::DayStatus::Amended);
    ASSERT_EQ(day().differences.size(), 1U);
    const auto now = day().differences[0].now;
    EXPECT_EQ(now.reason, "帰ってから電話で聞いた");
    EXPECT_TRUE(now.proxy && now.proxyConfirmed);
    EXPECT_FALSE(day().differences[0].late);
}

TEST_F(ProxyTest, OnADayThatIsNotSigned_NoReasonIsAskedFor) {
    asCoach();
    openFor();
    answerFirst("well");
    goOnTo("ask");
    EXPECT_EQ(app.driver->find("proxyWhyInput"), nullptr);
    ASSERT_EQ(app.driver->touch("proxyNotYet"), "");
    ASSERT_TRUE(wentIs("well"));
}

TEST_F(ProxyTest, AParticipantOnAHandedTablet_WritesOnASignedDay_WithoutADeadEnd) {
    signToday();
    asCoach();
    ASSERT_TRUE(app.tablet().handOver(person));
    app.context().navigator()->replace("home");
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    if (stage() == "intro") {
        ASSERT_EQ(app.driver->touch("next"), "");
    }
    answerFirst("well");
    goOnTo("done");
    app.signIn(app.agency.supervisor, kSupervisorPin);
    ASSERT_TRUE(wentIs("well"));
    EXPECT_EQ(day().status, sync::DayStatus::Amended);
    EXPECT_TRUE(day().differences.at(0).late) << "a participant is not told of signatures";
}

TEST_F(ProxyTest, WordsOfADayBefore_ArePointedOutBeforeTheyAreSaved) {
    asCoach();
    openFor();
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("ownWords"), "");
    ASSERT_EQ(app.driver->write("ownWordsTextInput", "レジ袋を 100枚たためた。"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    goOnTo("ask");
    EXPECT_NE(app.driver->find("copied_good"), nullptr);
    EXPECT_TRUE(app.driver->shows("11月17日（火）と同じ文です"));
    ASSERT_EQ(app.driver->touch("proxyConfirmed"), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return stage() == "done"; })) << "it stops nothing";
}

TEST_F(ProxyTest, ANoteOfYesterday_IsPointedOutInTheForms) {
    const QVariantMap args{{"participant", QString::fromStdString(app.agency.people["石田"])},
                           {"site", QString::fromStdString(app.agency.sites[1])},
                           {"day", QString::fromStdString(app.agency.today)}};
    const char* words = "昨日と同じ文です。このままでも保存できます";
    asCoach();
    app.context().navigator()->open("attendance", args);
    app.driver->settle();
    EXPECT_FALSE(app.driver->shows(words));
    ASSERT_EQ(app.driver->touch("status_absent"), "");
    ASSERT_EQ(app.driver->write("noteInput", "朝の電話で、確かめた"), "");
    EXPECT_TRUE(app.driver->shows(words));
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->touch("formSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 1; }));
    app.context().navigator()->open("absence", args);
    app.driver->settle();
    ASSERT_EQ(app.driver->write("noticeReasonInput", "頭が痛い"), "");
    EXPECT_TRUE(app.driver->shows(words));
    ASSERT_EQ(app.driver->write("noticeReasonInput", "おなかが痛い"), "");
    EXPECT_FALSE(app.driver->shows(words));
    ASSERT_EQ(app.driver->write("noticeAdviceInput", "特になし"), "");
    EXPECT_TRUE(app.driver->shows("「特になし」だけです"));
}

}  // namespace ayumi::testing
