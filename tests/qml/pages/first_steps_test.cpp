// An agency in which nothing is yet: what the supervisor enters first, ticked by what the records
// show; what pages say of it, and the way on.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

namespace {

class FirstStepsTest : public ::testing::Test {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    static void touch(PageApp& app, const QString& name) {
        ASSERT_EQ(app.driver->touch(name), "") << qPrintable(name);
    }
    static void write(PageApp& app, const QString& name, const QString& text) {
        ASSERT_EQ(app.driver->write(name, text), "") << qPrintable(name);
    }
    static QString route(PageApp& app) { return app.context().navigator()->route(); }
    // As the card says it.
    static bool done(PageApp& app, const QString& step) {
        return app.driver->textsIn(app.driver->find("firstStep_" + step)).contains("できています");
    }
    static void toQueue(PageApp& app) {
        ASSERT_TRUE(app.driver->waitFor([&] { return route(app) != "personForm"; }));
        app.context().navigator()->replace("queue");
        app.driver->settle();
    }
};

}  // namespace

TEST_F(FirstStepsTest, OfAnEmptyAgency_StandInOrder_AndTheNextLeadsToItsForm) {
    PageApp app(true, {}, {}, PageApp::Agency::Bare);
    app.open("queue");
    for (const char* step : {"site", "person", "agreed", "tablet"}) {
        EXPECT_NE(app.driver->find(QString("firstStep_") + step), nullptr) << step;
        EXPECT_FALSE(done(app, step)) << step;
    }
    touch(app, "firstStep_agreed");
    EXPECT_EQ(route(app), "queue") << "there is nobody to agree with";
    touch(app, "firstStep_site");
    ASSERT_EQ(route(app), "siteForm");
    write(app, "nameInput", "ひだまり製パン");
    touch(app, "siteSave");
    ASSERT_TRUE(app.driver->waitFor([&] { return route(app) != "siteForm"; }));
    toQueue(app);
    EXPECT_TRUE(done(app, "site"));
    touch(app, "firstStep_person");
    ASSERT_EQ(route(app), "personForm");
    write(app, "nameInput", "石川 なつみ");
    write(app, "name_kanaInput", "イシカワ ナツミ");
    touch(app, "personSave");
    toQueue(app);
    EXPECT_TRUE(done(app, "person"));
    touch(app, "firstStep_agreed");
    EXPECT_EQ(route(app), "assignmentForm");
}

TEST_F(FirstStepsTest, WhomSomebodyLooksAfter_StillNeedsAWorkplace) {
    PageApp app(true, {}, {}, PageApp::Agency::Lone);
    app.open("queue");
    EXPECT_TRUE(done(app, "site"));
    EXPECT_TRUE(done(app, "person"));
    EXPECT_FALSE(done(app, "agreed"));
    touch(app, "firstStep_agreed");
    EXPECT_EQ(route(app), "placementForm");
}

TEST_F(FirstStepsTest, AreGone_WithTheFirstEntryOfADay) {
    PageApp app(
        true,
        [](AgencyFixture& agency) {
            agency.send({"attendance", "佐々木", {{"status", "present"}}, {}, agency.sites[0]});
        },
        {}, PageApp::Agency::Lone);
    app.open("queue");
    EXPECT_EQ(app.driver->find("firstSteps"), nullptr);
}

TEST_F(FirstStepsTest, AreNotOfAnAgencyAtWork) {
    PageApp app;
    app.open("queue");
    EXPECT_EQ(app.driver->find("firstSteps"), nullptr);
}

// Why it is empty, and what comes first.
TEST_F(FirstStepsTest, EmptyPages_SayWhy_AndWhatComesFirst) {
    PageApp app(true, {}, {}, PageApp::Agency::Bare);
    struct {
        const char* route;
        const char* panel;
    } const kPages[] = {{"today", "todayEmpty"},     {"people", "peopleNone"},
                        {"sites", "sitesNone"},      {"queue", "queueEmpty"},
                        {"held", "heldEmpty"},       {"goalsDue", "dueEmpty"},
                        {"reviews", "reviewsEmpty"}, {"silent", "silentNone"},
                        {"months", "monthsEmpty"},   {"visits", "visitsEmpty"}};
    for (const auto& page : kPages) {
        app.open(page.route);
        const QQuickItem* panel = app.driver->find(page.panel);
        ASSERT_NE(panel, nullptr) << page.route;
        EXPECT_FALSE(panel->property("what").toString().isEmpty()) << page.route;
        EXPECT_FALSE(panel->property("todo").toString().isEmpty()) << page.route;
    }
    app.open("today");
    EXPECT_TRUE(app.driver->shows("受けもつ人が、まだいません"));
    touch(app, "todayEmptyAction");
    EXPECT_EQ(route(app), "people");
    touch(app, "personAdd");
    EXPECT_EQ(route(app), "personForm") << "a coach may enter somebody new";
}

TEST_F(FirstStepsTest, AParticipantWithNothingYet_IsToldWhy_AndCanAsk) {
    PageApp app(true, {}, {}, PageApp::Agency::Lone);
    for (const char* page : {"own", "ownGoals", "ownTasks", "ownPlan", "sheets", "marks"}) {
        app.signIn(app.agency.people["佐々木"], kParticipantPin);
        app.context().navigator()->replace(page);
        app.driver->settle();
        EXPECT_NE(app.driver->find("askSupporters"), nullptr) << page;
    }
    touch(app, "askSupporters");
    EXPECT_EQ(route(app), "talk");
    EXPECT_TRUE(app.driver->shows("支援者があなたに書くと、ここに出ます"));
}

}  // namespace ayumi::testing
