// What is silent on the supervisor's desk, and the way from there to where it is mended. Today is
// Friday 2026-11-20; everybody is to come from Monday to Friday.
#include <QtTest/QTest>

#include <algorithm>

#include "mobile/viewmodels/day_page.h"
#include "mobile/viewmodels/silent_page.h"
#include "mobile/viewmodels/waiting_days.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

struct SentSilence {};

SentSilence sendSilence(AgencyFixture& agency) {
    const auto day = [&](const char* date, const char* status) {
        agency.send({"attendance", "中村", {{"status", status}}, {}, agency.sites[1], date});
    };
    day("2026-11-10", "present");
    day("2026-11-12", "absent");
    agency.send(
        {"pause", "中村", {{"from", "2026-11-16"}, {"to", "2026-11-17"}, {"why", "family"}}});
    // Everybody else in the fixture has consented.
    agency.send({"consent", "三浦", {{"scope", "photo"}, {"given_on", "2026-04-01"}}});
    agency.send({"consent",
                 "三浦",
                 {{"scope", "sensitive_data"},
                  {"given_on", "2026-04-01"},
                  {"withdrawn_on", "2026-11-09"}}});
    return {};
}

class SilentTest : public SentFixture<SentSilence, sendSilence> {
protected:
    static const viewmodels::SilentLine* lineOf(const std::vector<viewmodels::SilentLine>& lines,
                                                const QString& person) {
        const auto found = std::ranges::find(lines, person, &viewmodels::SilentLine::key);
        return found == lines.end() ? nullptr : &*found;
    }
};

}  // namespace

TEST_F(SilentTest, WhomNobodyRecorded_IsOnTheDesk_AndOneTouchFromTheFirstSuchDay) {
    openAsSupervisor("queue");
    touch("silence_unrecorded");
    ASSERT_EQ(route(), "silent");
    const auto lines = viewmodels::unrecordedPeople(app.tablet(), app.agency.today);
    const auto* line = lineOf(lines, person("中村"));
    ASSERT_NE(line, nullptr);
    // 6, 9, 11, 13, 18 and 19 November: of ten weekdays two are recorded and on two they rested.
    EXPECT_EQ(line->days, 6);
    EXPECT_EQ(line->firstDay, "2026-11-06");
    touch("unrecorded_" + person("中村"));
    ASSERT_EQ(route(), "day");
    auto* page = qobject_cast<viewmodels::DayPage*>(app.context().navigator()->page());
    EXPECT_EQ(page->day(), "2026-11-06");
    EXPECT_TRUE(shows("中村"));
}

TEST_F(SilentTest, WhomNoCoachWillLookAfter_IsSaidBefore_AndTheAssignmentsAreOneTouchAway) {
    openAsSupervisor("queue");
    EXPECT_EQ(app.driver->find("silence_uncovered"), nullptr);
    const auto held =
        app.tablet().reader().assignments(app.tablet().viewer(), app.agency.people["中村"]);
    ASSERT_EQ(held.size(), 1U);
    app.killAndStart({{.kind = "assignment",
                       .participant = "中村",
                       .set = {{"coach", app.agency.coach},
                               {"from", held.front().text("from")},
                               {"to", "2026-12-01"}},
                       .record = held.front().record}});
    openAsSupervisor("queue");
    touch("silence_uncovered");
    ASSERT_EQ(route(), "silent");
    const auto lines = viewmodels::uncoveredPeople(app.tablet(), app.agency.today);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().firstDay, "2026-12-02");
    EXPECT_TRUE(viewmodels::uncoveredPeople(app.tablet(), "2026-11-01").empty()) << "in 31 days";
    touch("uncovered_" + person("中村"));
    EXPECT_EQ(route(), "personFacts");
}

TEST_F(SilentTest, WhoConsentsNoMore_IsSaid_AndTheConsentsAreOneTouchAway) {
    openAsSupervisor("queue");
    touch("silence_unconsented");
    ASSERT_EQ(route(), "silent");
    const auto lines = viewmodels::unconsentedPeople(app.tablet(), app.agency.today);
    ASSERT_EQ(lines.size(), 1U) << "who consented is not named";
    EXPECT_EQ(lines.front().key, person("三浦")) << "a photo is another matter";
    EXPECT_EQ(lines.front().firstDay, "2026-11-09");
    EXPECT_TRUE(shows("2026/11/9に取りやめました"));
    touch("unconsented_" + person("三浦"));
    EXPECT_EQ(route(), "consents");
}

TEST_F(SilentTest, WhatIsRecordedSince_LeavesTheDesk) {
    openAsSupervisor("silent");
    for (const char* day : {"2026-11-06", "2026-11-09", "2026-11-11", "2026-11-13", "2026-11-18"}) {
        app.tablet().save({.kind = "attendance",
                           .participant = app.agency.people["中村"],
                           .day = day,
                           .about = app.agency.sites[1],
                           .set = {{"status", "present"}}},
                          &app.context(), [](auto saved) { EXPECT_TRUE(saved); });
    }
    EXPECT_TRUE(app.driver->waitFor([&] {
        const auto lines = viewmodels::unrecordedPeople(app.tablet(), app.agency.today);
        const auto* line = lineOf(lines, person("中村"));
        return line != nullptr && line->days == 1 && line->firstDay == "2026-11-19";
    }));
}

// From one day to the next that waits, without going back to the list.
TEST_F(SilentTest, WaitingDays_AreTurnedToOneAfterTheOther_AlsoByKeyboard) {
    openAsSupervisor("queue");
    const auto days = viewmodels::waitingDays(app.tablet().reader().days(app.tablet().viewer()));
    ASSERT_GE(days.size(), 3U);
    const auto at = [](const store::DayRow& row) {
        return QVariantMap{{"participant", QString::fromStdString(row.participant)},
                           {"day", QString::fromStdString(row.day)}};
    };
    const auto isAt = [&](const store::DayRow& row) {
        auto* page = qobject_cast<viewmodels::DayPage*>(app.context().navigator()->page());
        return page->day().toStdString() == row.day &&
               page->personName().toStdString() == app.tablet().reader().nameOf(row.participant);
    };
    openAsSupervisor("day", at(days[0]));
    EXPECT_EQ(app.driver->find("waitingBefore"), nullptr) << "it is the oldest";
    touch("waitingAfter");
    EXPECT_TRUE(isAt(days[1]));
    EXPECT_EQ(route(), "day");
    QTest::keyClick(app.app->window(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(isAt(days[2]));
    QTest::keyClick(app.app->window(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(isAt(days[1]));
    openAsCoach("day", at(days[0]));
    EXPECT_EQ(app.driver->find("waitingAfter"), nullptr) << "a coach signs nothing";
}

}  // namespace ayumi::testing
