// Who wrote what, and how: handed over, for somebody and confirmed or not; and who may choose where
// two values stand.
#include <gtest/gtest.h>

#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/sync/day_log.h"
#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

namespace {

class DayAuthorsTest : public ::testing::Test {
protected:
    DayAuthorsTest()
        : app(true, [](AgencyFixture& agency) {
              const std::string& nakamura = agency.people["中村"];
              const std::string& yamamoto = agency.people["山本"];
              agency.send({.kind = "attendance",
                           .participant = "中村",
                           .set = {{"status", "present"}, {"arrived", "11:00"}},
                           .author = agency.coach,
                           .about = agency.sites[1],
                           .proxy = sync::Proxy{nakamura, true}});
              agency.send({.kind = "reflection",
                           .participant = "中村",
                           .set = {{"went", "well"}},
                           .author = agency.coach,
                           .proxy = sync::Proxy{nakamura, false}});
              agency.send({.kind = "attendance",
                           .participant = "山本",
                           .set = {{"status", "present"}, {"arrived", "11:05"}},
                           .author = yamamoto,
                           .about = agency.sites[1],
                           .handedBy = agency.coach});
              agency.send({.kind = "comment",
                           .participant = "山本",
                           .set = {{"text", "くつを直したいです"}},
                           .author = yamamoto,
                           .handedBy = agency.coach});
              agency.send({.kind = "flag",
                           .participant = "山本",
                           .set = {{"source", "asked"}},
                           .author = yamamoto,
                           .handedBy = agency.coach});
              agency.sendRivals({{.kind = "reflection",
                                  .participant = "石田",
                                  .set = {{"went", "well"}},
                                  .author = agency.people["石田"]},
                                 {.kind = "reflection",
                                  .participant = "石田",
                                  .set = {{"went", "hard"}},
                                  .author = agency.coach,
                                  .proxy = sync::Proxy{agency.people["石田"], true}}});
          }) {}
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void open(const char* route, const char* family) {
        person = app.agency.people.at(family);
        app.context().navigator()->open(route, {{"participant", QString::fromStdString(person)},
                                                {"day", QString::fromStdString(app.agency.today)}});
        app.driver->settle();
    }
    void asCoach() { app.signIn(app.agency.coach, kCoachPin); }
    void asSupervisor() { app.signIn(app.agency.supervisor, kSupervisorPin); }
    QString textsIn(const std::string& name) {
        QStringList texts;
        const std::function<void(QQuickItem*)> collect = [&](QQuickItem* item) {
            if (item->isVisible()) texts += item->property("text").toString();
            for (auto* child : item->childItems()) collect(child);
        };
        if (auto* root = app.driver->find(QString::fromStdString(name))) collect(root);
        return texts.join(" / ");
    }
    bool shows(const char* words) { return app.driver->shows(words); }
    store::DayView day() {
        return app.tablet().reader().day(app.tablet().viewer(), person, app.agency.today);
    }

    PageApp app;
    std::string person;
};

}  // namespace

TEST_F(DayAuthorsTest, AProxyEntry_SaysWhetherThePersonConfirmedIt) {
    asCoach();
    open("day", "中村");
    EXPECT_TRUE(shows("高橋・代筆（本人確認ずみ）"));
    EXPECT_TRUE(shows("高橋・代筆（本人確認はまだ）"));
    open("person", "中村");
    EXPECT_TRUE(shows("高橋・代筆（本人確認ずみ）"));
    asSupervisor();
    EXPECT_TRUE(shows("代筆（本人確認ずみ）")) << "in the queue";
    EXPECT_TRUE(shows("代筆（本人確認はまだ）"));
}

TEST_F(DayAuthorsTest, AHandedTablet_IsNamedInTheQueueTheCallAndTheComment) {
    asSupervisor();
    EXPECT_TRUE(shows("書いた人 本人・手わたし"));
    open("day", "山本");
    for (const auto& place :
         {std::string("record_attendance"), "comment_" + day().comments.at(0).record,
          "flag_" + day().flags.at(0).record}) {
        EXPECT_TRUE(textsIn(place).contains("本人・手わたし"))
            << place << ": " << textsIn(place).toStdString();
    }
}

TEST_F(DayAuthorsTest, TheSignedVersion_NamesWhoHadWrittenIt) {
    asSupervisor();
    app.context().navigator()->open(
        "day", {{"participant", QString::fromStdString(app.agency.people["佐々木"])},
                {"day", kSignedDay}});
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("showSigned"), "");
    EXPECT_TRUE(textsIn("signed_reflection").contains("本人・手わたし"))
        << textsIn("signed_reflection").toStdString();
    EXPECT_TRUE(textsIn("signed_attendance").contains("高橋"))
        << textsIn("signed_attendance").toStdString();
}

TEST_F(DayAuthorsTest, Coach_SettlesAReflectionInPlace_WithoutAConnection) {
    asCoach();
    open("day", "石田");
    ASSERT_EQ(day().status, sync::DayStatus::Contested);
    const auto field = day().log.front().fields.at("went");
    ASSERT_EQ(app.driver->touch("settle_went_1"), "");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return !day().log.front().fields.at("went").contested; }));
    EXPECT_EQ(day().log.front().fields.at("went").value, field.rivals.front().value);
    EXPECT_EQ(app.waiting(), 1U);
    EXPECT_EQ(app.driver->find("settle_went_0"), nullptr);
}

TEST_F(DayAuthorsTest, Supervisor_ReadsBothReflections_AndIsOfferedNoChoice) {
    asSupervisor();
    open("day", "石田");
    EXPECT_NE(app.driver->find("settle_went_0"), nullptr);
    EXPECT_FALSE(shows("こちらにする"));
    EXPECT_TRUE(shows("本人か、受けもちの支援者が選びます"));
    (void)app.driver->touch("settle_went_1");
    app.driver->settle();
    EXPECT_TRUE(day().log.front().fields.at("went").contested);
    EXPECT_EQ(app.waiting(), 0U);
    EXPECT_EQ(app.driver->find("dayProblem"), nullptr) << "nobody is sent into a refusal";
}

TEST_F(DayAuthorsTest, Supervisor_SettlesAttendance_WhichIsTheirsToWrite) {
    asSupervisor();
    open("day", "渡辺");
    EXPECT_TRUE(shows("こちらにする"));
    ASSERT_EQ(app.driver->touch("settle_status_1"), "");
    EXPECT_TRUE(
        app.driver->waitFor([&] { return !day().log.front().fields.at("status").contested; }));
}

// A month of days, each with what became of it: the page finds its sizes in every shape.
TEST(PersonDays, AMonthOfSignedDays_IsDrawnWithoutAComplaint) {
    PageApp app(true, [](AgencyFixture& agency) {
        const Json decision = sync::writeDecision({{}, "00", Json::object()});
        for (int back = 1; back <= 45; ++back) {
            const std::string day = addDays(agency.today, -back);
            if (weekdayOf(day) > 5) continue;
            agency.send({.kind = "attendance",
                         .participant = "石田",
                         .set = {{"status", back % 3 == 0 ? "absent" : "present"},
                                 {"arrived", "11:00"},
                                 {"left", "16:00"},
                                 {"break_minutes", 60}},
                         .author = agency.coach,
                         .about = agency.sites[1],
                         .day = day});
            agency.send({.kind = "sign_off",
                         .participant = "石田",
                         .set = {{"signed", decision}},
                         .day = day});
        }
    });
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open(
        "person", {{"participant", QString::fromStdString(app.agency.people["石田"])}});
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("訂正 4か所"));
    for (const QSize& size : {kWide, kTall, kPhone}) {
        for (const int percent : {100, 200}) {
            for (const char* language : {"ja", "ja_easy", "en"}) {
                putOn(app, {language, size, percent, "light"});
                (void)app.driver->grab();
            }
        }
    }
    const QStringList warnings = takeWarnings();
    EXPECT_TRUE(warnings.isEmpty()) << warnings.join("\n").toStdString();
}

}  // namespace ayumi::testing
