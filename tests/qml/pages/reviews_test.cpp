// What is due, on the first pages of staff and in the list: every day and number recomputed by hand
// from plan_samples.h. Today is 2026-11-20.
#include "mobile/viewmodels/reviews_page.h"
#include "tests/qml/pages/plan_fixture.h"

namespace ayumi::testing {

namespace {

class ReviewsTest : public PlanFixture {
protected:
    viewmodels::ReviewsPage* page() {
        return qobject_cast<viewmodels::ReviewsPage*>(app.context().navigator()->page());
    }
    std::string placementOf(const char* name) {
        app.signIn(app.agency.coach, kCoachPin);
        const auto all =
            app.tablet().reader().placements(app.tablet().viewer(), app.agency.people[name]);
        return all.empty() ? std::string() : all.front().record;
    }
    QStringList linesOf(viewmodels::RowsModelBase* rows) {
        QStringList lines;
        for (int i = 0; i < rows->count(); ++i) {
            const auto line = rows->at(i).value<viewmodels::ReviewLine>();
            lines += line.personName.section(' ', 0, 0) + ' ' + line.due["day"].toString() + ' ' +
                     QString::number(line.due["left"].toInt()) + ' ' + line.due["due"].toString();
        }
        return lines;
    }
};

}  // namespace

TEST_F(ReviewsTest, CountsWhoIsDue_OnTheCoachsAndTheSupervisorsFirstPage) {
    for (const char* first : {"today", "queue"}) {
        app.open(first);
        EXPECT_TRUE(shows("30日以内の見直し 1人")) << first;
        EXPECT_TRUE(shows("期限のすぎた見直し 1人")) << first;
        EXPECT_TRUE(shows("毎月の振り返り 4人")) << first;
        ASSERT_EQ(app.driver->touch("reviews_soon"), "");
        EXPECT_EQ(route(), "reviews");
    }
}

TEST_F(ReviewsTest, ListsWhoIsDue_TheEarliestFirst) {
    app.open("reviews");
    // 11 May and six months; as agreed. The next plan of nobody is made.
    EXPECT_EQ(linesOf(page()->reviews()),
              (QStringList{"石田 2026-11-11 -9 over", "山本 2026-12-08 18 soon"}));
    // Placed since 1 April, no talk yet: 1 May. The last one on 23 October: 23 November.
    EXPECT_EQ(linesOf(page()->talks()),
              (QStringList{"石田 2026-05-01 -203 over", "中村 2026-05-01 -203 over",
                           "松田 2026-05-01 -203 over", "山本 2026-11-23 3 soon"}));
    EXPECT_EQ(page()->without()->count(), 7) << "eleven people, four with a plan";
    ASSERT_EQ(app.driver->touch("review_review/" + person(kPlanned)), "");
    EXPECT_EQ(route(), "plan");
}

TEST_F(ReviewsTest, GoOnBetweenTwoWorkplaces) {
    app.killAndStart({{.kind = "placement",
                       .participant = kPlanned,
                       .set = {{"site", app.agency.sites[0]},
                               {"programme", "universal_employment"},
                               {"from", "2026-04-01"},
                               {"to", "2026-11-19"}},
                       .record = placementOf(kPlanned)}});
    app.open("reviews");
    EXPECT_EQ(linesOf(page()->reviews()),
              (QStringList{"石田 2026-11-11 -9 over", "山本 2026-12-08 18 soon"}));
}

TEST_F(ReviewsTest, FollowTheSettingsOfTheAgency) {
    const auto set = [&](const char* name, const char* value) {
        return AgencyFixture::Sent{
            .kind = "setting", .participant = {}, .set = {{"value", value}}, .about = name};
    };
    app.killAndStart({set("review_warning_days", "10"),
                      set("look_back_months_work_preparation", "0"),
                      set("review_months_work_preparation", "7")});
    app.open("reviews");
    EXPECT_EQ(linesOf(page()->reviews()), QStringList{}) << "11 December, and in 18 days";
    EXPECT_EQ(linesOf(page()->talks()), QStringList{});
    EXPECT_TRUE(shows("10日以内と、期限のすぎたもの"));
}

TEST_F(ReviewsTest, WithNothingDue_TheFirstPageSaysSo) {
    PageApp calm;
    calm.open("today");
    EXPECT_EQ(calm.driver->find("reviews_soon"), nullptr);
    EXPECT_EQ(calm.driver->find("reviews_talks"), nullptr);
}

}  // namespace ayumi::testing
