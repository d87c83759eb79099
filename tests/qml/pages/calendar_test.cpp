// The calendar of a workplace: its months, what is written for days, and what follows for those who
// work there. Days are those of calendar_samples.h; November 2026 begins on a Sunday.
#include "mobile/viewmodels/calendar_form.h"
#include "mobile/viewmodels/person_month_page.h"
#include "mobile/viewmodels/site_calendar_page.h"
#include "tests/qml/pages/calendar_samples.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

class CalendarTest : public SentFixture<SentCalendar, sendCalendar> {
protected:
    QVariantMap bakery() { return {{"site", QString::fromStdString(app.agency.sites[0])}}; }
    viewmodels::SiteCalendarPage& page() {
        return *qobject_cast<viewmodels::SiteCalendarPage*>(app.context().navigator()->page());
    }
    viewmodels::CalendarForm& form() {
        return *qobject_cast<viewmodels::CalendarForm*>(app.context().navigator()->page());
    }
    // "open closed", "closed usual": how a day of the month on the page is.
    std::string dayOnPage(int day) {
        const auto line = page().days()->at(day - 1).value<viewmodels::CalendarLine>();
        return (line.open ? "open " : "closed ") + line.plan.toStdString();
    }
    QString cellWords(const QString& day) {
        const QQuickItem* cell = app.driver->find("day_" + day);
        return cell == nullptr ? QString() : cell->property("name").toString();
    }
    // As rosters and pictures of days have it.
    bool expectedOn(const std::string& day) {
        const auto& tablet = app.tablet();
        return tablet.reader()
            .span(tablet.viewer(), app.agency.people[kAgreed], day, day)
            .expected.contains(day);
    }
    int plannedIn(const char* month) {
        app.context().navigator()->open("personMonth",
                                        {{"participant", person(kAgreed)}, {"month", month}});
        auto* one = qobject_cast<viewmodels::PersonMonthPage*>(app.context().navigator()->page());
        const int planned = one->sums()["plannedDays"].toInt();
        app.context().navigator()->back();
        app.driver->settle();
        return planned;
    }
    void write(const QString& field, const QString& text) {
        SentFixture::write(field + "Input", text);
    }
};

}  // namespace

TEST_F(CalendarTest, IsReachedFromTheSite_AndTellsEachDayInWords) {
    openAsCoach("site", {{"record", QString::fromStdString(app.agency.sites[0])}});
    touch("siteCalendar");
    ASSERT_TRUE(comesTo("siteCalendar"));
    EXPECT_TRUE(shows("2026年11月"));
    EXPECT_EQ(page().firstWeekday(), 7) << "1 November 2026 is a Sunday";
    EXPECT_EQ(page().openDays(), 21) << "21 weekdays, without the 23rd, with Sunday the 22nd";
    EXPECT_TRUE(shows("開いている日 21日"));
    EXPECT_EQ(dayOnPage(20), "open usual");
    EXPECT_EQ(dayOnPage(21), "closed usual");
    EXPECT_EQ(dayOnPage(22), "open open");
    EXPECT_EQ(dayOnPage(23), "closed closed");
    EXPECT_EQ(cellWords("2026-11-20"), "11月20日（金） 開いている きょう");
    EXPECT_EQ(cellWords("2026-11-21"), "11月21日（土） いつも休みの曜日");
    EXPECT_EQ(cellWords("2026-11-22"), "11月22日（日） 臨時に開く 感謝市のため");
    EXPECT_EQ(cellWords("2026-11-23"), "11月23日（月） 休み 勤労感謝の日");
    EXPECT_EQ(app.driver->find("calendarAdd"), nullptr) << "a coach reads";
    touch("day_2026-11-23");
    EXPECT_TRUE(comes("2026年11月23日（月）"));
    EXPECT_EQ(app.driver->find("calendarWrite"), nullptr);
}

TEST_F(CalendarTest, SpansGoOverTheEndOfAMonth) {
    openAsCoach("siteCalendar", bakery());
    EXPECT_TRUE(shows("11月23日（月）"));
    touch("monthAfter");
    EXPECT_TRUE(shows("2026年12月"));
    EXPECT_TRUE(shows("12月29日（火）から1月3日（日）まで"));
    EXPECT_TRUE(shows("年末年始"));
    touch("monthAfter");
    EXPECT_TRUE(shows("2027年1月"));
    EXPECT_TRUE(shows("12月29日（火）から1月3日（日）まで"));
    EXPECT_EQ(page().openDays(), 20) << "21 weekdays without the 1st";
    touch("monthAfter");
    EXPECT_TRUE(shows("この月には、ありません"));
    for (int i = 0; i < 40; ++i) page().later();
    EXPECT_EQ(page().month(), "2028-05") << "18 months ahead";
    for (int i = 0; i < 60; ++i) page().earlier();
    EXPECT_EQ(page().month(), "2025-11");
}

TEST_F(CalendarTest, SeveralDays_AreClosedInOneStroke_AndNobodyIsExpected) {
    openAsSupervisor("siteCalendar", bakery());
    EXPECT_TRUE(expectedOn("2026-11-30"));
    EXPECT_EQ(plannedIn("2026-11"), 12) << "Mondays without the 23rd, Wednesdays and Thursdays";
    touch("day_2026-11-30");
    touch("calendarWrite");
    ASSERT_TRUE(comesTo("calendarForm"));
    write("to", "2026-12-6");
    touch("plan_closed");
    write("note", "工事");
    EXPECT_TRUE(shows("7日分です。そのうち2日は、いつも休みの曜日です"));
    touch("calendarSave");
    ASSERT_TRUE(comesTo("siteCalendar"));
    EXPECT_TRUE(comes("11月30日（月）から12月6日（日）まで"));
    EXPECT_EQ(app.waiting(), 7U);
    EXPECT_EQ(dayOnPage(30), "closed closed");
    EXPECT_TRUE(cellWords("2026-11-30").contains("送信待ち"));
    EXPECT_FALSE(expectedOn("2026-11-30"));
    EXPECT_FALSE(expectedOn("2026-12-02"));
    EXPECT_TRUE(expectedOn("2026-12-07"));
    EXPECT_EQ(plannedIn("2026-11"), 11);
}

TEST_F(CalendarTest, ASpan_IsPutBackToUsual_AtOnce) {
    openAsSupervisor("siteCalendar", bakery());
    page().later();
    app.driver->settle();
    EXPECT_FALSE(expectedOn("2026-12-30"));
    touch("calendarSpan_2026-12-29");
    ASSERT_TRUE(comesTo("calendarForm"));
    EXPECT_EQ(form().typed()["from"], "2026-12-29");
    EXPECT_EQ(form().typed()["to"], "2027-01-03");
    EXPECT_EQ(form().typed()["plan"], "closed");
    EXPECT_EQ(form().typed()["note"], "年末年始");
    EXPECT_TRUE(shows("いま書いてあること"));
    touch("calendarSave");
    EXPECT_TRUE(shows("変わったところがありません"));
    touch("plan_usual");
    touch("calendarSave");
    ASSERT_TRUE(comesTo("siteCalendar"));
    EXPECT_TRUE(app.driver->waitFor([&] { return dayOnPage(30) == "open usual"; }));
    EXPECT_EQ(app.driver->find("calendarSpan_2026-12-29"), nullptr);
    EXPECT_TRUE(expectedOn("2026-12-30"));
    touch("day_2026-12-30");
    EXPECT_TRUE(shows("開いている"));
}

TEST_F(CalendarTest, ADayThatIsUsuallyClosed_IsOpenedForOnce) {
    openAsSupervisor("siteCalendar", bakery());
    touch("day_2026-11-28");
    touch("calendarWrite");
    touch("plan_open");
    write("note", "臨時");
    touch("calendarSave");
    ASSERT_TRUE(comesTo("siteCalendar"));
    EXPECT_TRUE(app.driver->waitFor([&] { return dayOnPage(28) == "open open"; }));
    EXPECT_EQ(page().openDays(), 22);
}

TEST_F(CalendarTest, WhatCannotBe_IsToldBesideItsField) {
    openAsSupervisor("siteCalendar", bakery());
    touch("calendarAdd");
    touch("calendarSave");
    EXPECT_TRUE(shows("まだ入っていません"));
    write("from", "2026-2-31");
    touch("calendarSave");
    EXPECT_TRUE(shows("日付として読めません"));
    write("from", "2026-12-29");
    write("to", "2026-12-28");
    touch("plan_closed");
    touch("calendarSave");
    EXPECT_TRUE(shows("おわりの日が、はじめの日より前です"));
    write("to", "2027-12-28");
    touch("calendarSave");
    EXPECT_TRUE(shows("1度に書けるのは、62日までです"));
    EXPECT_EQ(app.waiting(), 0U);
}

TEST_F(CalendarTest, WhatWasBegun_IsThereAgain) {
    openAsSupervisor("siteCalendar", bakery());
    touch("day_2026-11-26");
    touch("calendarWrite");
    touch("plan_closed");
    write("note", "きかいの点検");
    app.killAndStart();
    openAsSupervisor("siteCalendar", bakery());
    touch("day_2026-11-27");
    touch("calendarWrite");
    EXPECT_FALSE(form().fromDraft()) << "of another day";
    touch("back");
    touch("day_2026-11-26");
    touch("calendarWrite");
    EXPECT_TRUE(form().fromDraft());
    EXPECT_EQ(form().typed()["note"], "きかいの点検");
    EXPECT_EQ(form().typed()["plan"], "closed");
    touch("calendarSave");
    ASSERT_TRUE(comesTo("siteCalendar"));
    EXPECT_TRUE(app.driver->waitFor([&] { return dayOnPage(26) == "closed closed"; }));
    touch("day_2026-11-26");
    touch("calendarWrite");
    EXPECT_FALSE(form().fromDraft());
}

TEST_F(CalendarTest, WhatTwoTabletsWrote_IsSettledOnTheDay) {
    openAsSupervisor("siteCalendar", bakery());
    page().later();
    app.driver->settle();
    EXPECT_TRUE(cellWords("2026-12-26").contains("記録が2つ"));
    touch("day_2026-12-26");
    EXPECT_TRUE(comes("開くかどうかの記録が2つあります"));
    const std::string before = dayOnPage(26);
    touch("settle_open_1");
    EXPECT_TRUE(app.driver->waitFor([&] { return dayOnPage(26) != before; })) << before;
    EXPECT_FALSE(cellWords("2026-12-26").contains("記録が2つ"));
    EXPECT_FALSE(shows("開くかどうかの記録が2つあります"));
}

// Seven buttons have no room side by side.
TEST_F(CalendarTest, OnAPhone_AWeekIsAButton_AndItsDaysStandBelow) {
    openAsSupervisor("siteCalendar", bakery());
    app.driver->resize(360, 740);
    EXPECT_EQ(app.driver->find("day_2026-11-23"), nullptr);
    EXPECT_EQ(app.driver->find("row_2026-11-23"), nullptr);
    touch("week_4");
    EXPECT_EQ(app.driver->find("row_2026-11-22"), nullptr) << "of the week before";
    ASSERT_NE(app.driver->find("row_2026-11-23"), nullptr);
    ASSERT_NE(app.driver->find("row_2026-11-29"), nullptr);
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->touch("row_2026-11-23").empty(); }));
    EXPECT_EQ(page().chosen(), "2026-11-23");
    EXPECT_TRUE(shows("休み 勤労感謝の日"));
    touch("calendarWrite");
    ASSERT_TRUE(comesTo("calendarForm"));
    EXPECT_EQ(form().typed()["from"], "2026-11-23");
    touch("back");
    touch("monthAfter");
    EXPECT_EQ(app.driver->find("row_2026-12-01"), nullptr) << "no week is open in another month";
}

TEST_F(CalendarTest, ArrowKeys_GoFromDayToDay) {
    openAsCoach("siteCalendar", bakery());
    QQuickItem* cell = app.driver->find("day_2026-11-11");
    ASSERT_NE(cell, nullptr);
    cell->forceActiveFocus(Qt::TabFocusReason);
    const auto press = [&](Qt::Key key) {
        app.driver->key(key);
        app.driver->settle();
    };
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(page().chosen(), "2026-11-19");
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(page().chosen(), "2026-11-11");
}

}  // namespace ayumi::testing
