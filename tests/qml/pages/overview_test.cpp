// The overview of a month: of all workplaces, and of the library, whose numbers are worked out by
// hand from overview_samples.cpp. November 2026 has 21 weekdays; the library is closed on one of
// them, so that each of its two people is planned on 20, three hours each.
#include "mobile/viewmodels/site_overview_page.h"
#include "mobile/viewmodels/visits_page.h"
#include "tests/qml/pages/overview_samples.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

using viewmodels::OverviewLine;
using viewmodels::OverviewSums;

class OverviewTest : public SentFixture<SentOverview, sendOverview> {
protected:
    QString siteId(int number) { return QString::fromStdString(app.agency.sites[number]); }
    QVariantMap library() { return {{"site", siteId(2)}}; }
    viewmodels::OverviewBase& base() {
        return *qobject_cast<viewmodels::OverviewBase*>(app.context().navigator()->page());
    }
    viewmodels::SiteOverviewPage& page() {
        return *qobject_cast<viewmodels::SiteOverviewPage*>(app.context().navigator()->page());
    }
    OverviewLine row(const QString& key) {
        for (int i = 0; i < base().rows()->count(); ++i) {
            const auto line = base().rows()->at(i).value<OverviewLine>();
            if (line.key == key) return line;
        }
        return {};
    }
    viewmodels::OverviewDay day(int number) {
        return page().days()->at(number - 1).value<viewmodels::OverviewDay>();
    }
    QString nameOf(const QString& control) {
        const QQuickItem* item = app.driver->find(control);
        return item == nullptr ? QString() : item->property("name").toString();
    }
    // "paid_commuter 1, none 1" of the month that many back
    std::string stages(int back) {
        std::string text;
        const auto months = base().stages();
        const auto counts = months[months.size() - 1 - back].toMap()["counts"].toMap();
        for (const auto& stage : counts.keys()) {
            text += (text.empty() ? "" : ", ") + (stage.isEmpty() ? "none" : stage.toStdString()) +
                    " " + counts[stage].toString().toStdString();
        }
        return text;
    }
};

}  // namespace

TEST_F(OverviewTest, AWorkplacesMonth_IsCountedDayByDay) {
    openAsSupervisor("siteOverview", library());
    const OverviewSums all = base().sums();
    EXPECT_EQ(all.planned, 40);
    EXPECT_EQ(all.came, 5) << "Matsuda on 2, 4, 7, 9; Ide on the 2nd";
    EXPECT_EQ(all.cameUnplanned, 1) << "Saturday the 7th";
    EXPECT_EQ(all.late, 1);
    EXPECT_EQ(all.early, 1);
    EXPECT_EQ(all.absent, 1);
    EXPECT_EQ(all.contested, 1);
    EXPECT_EQ(all.ahead, 14) << "today, 23 to 27, 30: seven days each";
    EXPECT_EQ(all.unrecorded, 20) << "13 days are over: 9 of Matsuda, 11 of Ide";
    EXPECT_EQ(page().openDays(), 20);
    EXPECT_EQ(day(2).sums.came, 2);
    EXPECT_EQ(day(2).sums.planned, 2);
    EXPECT_FALSE(day(3).open);
    EXPECT_EQ(day(3).sums.planned, 0);
    EXPECT_EQ(day(4).sums.came, 1);
    EXPECT_EQ(day(4).sums.contested, 1);
    EXPECT_EQ(day(5).sums.absent, 1);
    EXPECT_EQ(day(5).sums.unrecorded, 1);
    EXPECT_FALSE(day(7).open);
    EXPECT_EQ(day(7).sums.came, 1);
    EXPECT_TRUE(day(20).today);
    EXPECT_EQ(day(20).sums.ahead, 2);
    EXPECT_EQ(nameOf("overviewDay_2026-11-05"),
              "11月5日（木） 開いている日 予定 2人、来た人 0人、欠席 1人、記録がない人 1人");
    EXPECT_EQ(nameOf("overviewDay_2026-11-08"), "11月8日（日） 開いていない日 予定の人はいません");
}

TEST_F(OverviewTest, HoursAtWork_StandBesideThoseAgreed) {
    openAsSupervisor("siteOverview", library());
    EXPECT_EQ(base().sums().agreedMinutes, 39 * 180) << "without the day of two records";
    EXPECT_EQ(base().sums().agreedAheadMinutes, 14 * 180);
    EXPECT_EQ(base().sums().workedMinutes, 165 + 150 + 120 + 180);
    EXPECT_EQ(base().sums().breakMinutes, 15);
    EXPECT_EQ(base().sums().workedUntimed, 1) << "nobody wrote when Matsuda left on the 9th";
    EXPECT_TRUE(shows("働いた時間 10時間15分"));
    EXPECT_TRUE(shows("取り決めの時間 117時間"));
    const auto matsuda = row(person(kLibraryWorker));
    EXPECT_EQ(matsuda.sums.workedMinutes, 435);
    EXPECT_EQ(matsuda.sums.agreedMinutes, 3600);
    EXPECT_EQ(row(person(kLibraryOther)).sums.workedMinutes, 180);
    EXPECT_EQ(row(person(kLibraryOther)).sums.agreedMinutes, 19 * 180);
    EXPECT_EQ(base().mostMinutes(), 3600);
}

TEST_F(OverviewTest, Stages_AreToldForSixMonths) {
    openAsSupervisor("siteOverview", library());
    EXPECT_EQ(base().stages().size(), 6);
    EXPECT_EQ(base().stages().first().toMap()["month"], "2026-06");
    EXPECT_EQ(stages(0), "none 1, paid_commuter 1");
    EXPECT_EQ(stages(2), "none 1, paid_commuter 1") << "September";
    EXPECT_EQ(stages(3), "none 2") << "August";
    EXPECT_TRUE(shows("有償コミューター 1人"));
    app.context().navigator()->replace("overview");
    app.driver->settle();
    EXPECT_EQ(stages(0), "none 10, paid_commuter 1") << "of eleven people";
}

TEST_F(OverviewTest, Visits_AreThoseOfTheVisitsPage) {
    openAsSupervisor("siteOverview", library());
    ASSERT_EQ(base().visits()->count(), 1);
    const auto here = base().visits()->at(0).value<viewmodels::VisitSum>();
    EXPECT_EQ(here.arrangedDays, 1) << "planned for today";
    EXPECT_EQ(here.doneDays, 1) << "the 6th";
    EXPECT_EQ(here.arrangedAndDoneDays, 0);
    EXPECT_TRUE(shows("訪問した日 1日（予定は1日、そのうち訪問 0日）"));
    app.context().navigator()->replace("overview");
    app.driver->settle();
    const auto all = base().visits()->at(0).value<viewmodels::VisitSum>();
    EXPECT_EQ(all.arrangedDays, 4) << "12, 13, 18, which was called off, and 20";
    EXPECT_EQ(all.doneDays, 5) << "6, 10, 12, 13, 20";
    EXPECT_EQ(all.contacts, 1);
    EXPECT_EQ(row(siteId(0)).visitDaysArranged, 3);
    EXPECT_EQ(row(siteId(0)).visitDaysDone, 2);
    EXPECT_EQ(row(siteId(2)).visitDaysArranged, 1);
    app.context().navigator()->replace("visits");
    app.driver->settle();
    auto* visits = qobject_cast<viewmodels::VisitsPage*>(app.context().navigator()->page());
    EXPECT_EQ(visits->sums()->at(0).value<viewmodels::VisitSum>(), all);
}

TEST_F(OverviewTest, FromTheQueueToAll_ToAWorkplace_ToADay) {
    openAsSupervisor("queue");
    touch("queueOverview");
    ASSERT_TRUE(comesTo("overview"));
    EXPECT_EQ(base().rows()->count(), 3);
    OverviewSums sums;
    for (int i = 0; i < 3; ++i) sums += base().rows()->at(i).value<OverviewLine>().sums;
    EXPECT_EQ(sums, base().sums()) << "the agency is the sum of its workplaces";
    EXPECT_EQ(row(siteId(2)).people, 2);
    touch("overview_" + siteId(2));
    ASSERT_TRUE(comesTo("siteOverview"));
    touch("overviewDay_2026-11-04");
    ASSERT_TRUE(comesTo("roster"));
    EXPECT_TRUE(shows("11月4日（水）"));
    touch("back");
    ASSERT_TRUE(comesTo("siteOverview"));
    touch("overview_" + person(kLibraryWorker));
    EXPECT_TRUE(comesTo("personMonth"));
}

TEST_F(OverviewTest, AnotherMonth_IsOneTouchAway) {
    openAsSupervisor("months");
    touch("monthsOverview");
    ASSERT_TRUE(comesTo("overview"));
    EXPECT_TRUE(shows("2026年10月")) << "the month that was looked at";
    app.context().navigator()->replace("siteOverview", library());
    app.driver->settle();
    touch("monthAfter");
    EXPECT_TRUE(comes("2026年12月"));
    EXPECT_FALSE(page().canLater()) << "what is planned, no further than the next month";
    EXPECT_GT(base().sums().planned, 0);
    EXPECT_EQ(base().sums().ahead, base().sums().planned);
    EXPECT_EQ(base().sums().agreedAheadMinutes, base().sums().agreedMinutes);
    touch("monthBefore");
    EXPECT_TRUE(comes("2026年11月"));
    touch("monthBefore");
    EXPECT_TRUE(comes("2026年10月"));
    EXPECT_EQ(page().days()->count(), 31);
    EXPECT_EQ(base().sums().planned, 2 * 22);
    EXPECT_EQ(base().sums().unrecorded, 2 * 22);
    for (int i = 0; i < 20; ++i) page().earlier();
    EXPECT_EQ(page().month(), "2026-04") << "the first placement begins";
    EXPECT_EQ(base().stages().last().toMap()["month"], "2026-04");
}

TEST_F(OverviewTest, AMonthThatMadeRoom_SaysThatTheOfficeHasMoreOfIt) {
    app.restart([&] {
        app.agency.arrive(app.tabletFolder(), {{"attendance",
                                                kLibraryWorker,
                                                {{"status", "present"}, {"arrived", "14:00"}},
                                                app.agency.coach,
                                                app.agency.sites[2],
                                                "2026-06-10"}});
        app.agency.makeRoom(app.tabletFolder());
    });
    openAsSupervisor("siteOverview", {{"site", siteId(2)}, {"month", "2026-06"}});
    EXPECT_NE(app.driver->find("overviewAtOffice"), nullptr);
    EXPECT_EQ(base().sums().came, 0) << "it is not on the tablet";
    openAsSupervisor("siteOverview", {{"site", siteId(2)}, {"month", "2026-11"}});
    EXPECT_EQ(app.driver->find("overviewAtOffice"), nullptr);
}

TEST_F(OverviewTest, WhatComesIn_IsCountedSoonAfter) {
    openAsSupervisor("siteOverview", library());
    std::optional<bool> saved;
    app.tablet().save({.kind = "attendance",
                       .participant = app.agency.people[kLibraryOther],
                       .day = "2026-11-05",
                       .about = app.agency.sites[2],
                       .set = {{"status", "present"}, {"arrived", "14:00"}, {"left", "16:00"}}},
                      &app.context(), [&](auto done) { saved = done.ok(); });
    ASSERT_TRUE(app.driver->waitFor([&] { return base().sums().came == 6; }));
    EXPECT_TRUE(saved.value_or(false));
    EXPECT_EQ(base().sums().unrecorded, 19);
    EXPECT_EQ(row(person(kLibraryOther)).sums.workedMinutes, 180 + 120);
}

TEST_F(OverviewTest, ACoach_IsToldWhoseNumbersTheseAre) {
    openAsCoach("site", {{"record", siteId(2)}});
    touch("siteOverview");
    ASSERT_TRUE(comesTo("siteOverview"));
    EXPECT_TRUE(shows("あなたが受けもつ人だけの数です"));
    EXPECT_EQ(base().sums().planned, 40) << "both are theirs";
}

TEST_F(OverviewTest, OnAPhone_AWeekIsARowOfWords_ThatOpensItsDays) {
    app.driver->resize(360, 740);
    openAsSupervisor("siteOverview", library());
    EXPECT_EQ(app.driver->find("overviewDay_2026-11-04"), nullptr);
    touch("overviewWeek_1");
    ASSERT_NE(app.driver->find("overviewDay_2026-11-04"), nullptr);
    EXPECT_EQ(app.driver->find("overviewDay_2026-11-09"), nullptr) << "of the week after";
    EXPECT_EQ(page().weeks().size(), 6) << "from Sunday the 1st to Monday the 30th";
    EXPECT_EQ(page().weeks()[1].value<OverviewSums>().planned, 8) << "four days, two people";
    touch("overviewDay_2026-11-04");
    EXPECT_TRUE(comesTo("roster"));
}

TEST_F(OverviewTest, OfAnotherDay_ComingIsWrittenInTheForm) {
    openAsSupervisor("roster", {{"site", siteId(2)}, {"day", "2026-11-06"}});
    touch("present_" + person(kLibraryWorker));
    EXPECT_TRUE(comesTo("attendance")) << "the time of now is none of that day";
    EXPECT_EQ(app.waiting(), 0U);
}

}  // namespace ayumi::testing
