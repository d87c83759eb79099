// The three sentences on a person's first page: there until they were put away, for each person on
// this tablet, never between anybody and their work, and to be read again.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

namespace {

constexpr double kMostPushed = 130;  // px: a button, and what lies around it

class FirstHelpTest : public ::testing::Test {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void signIn(const std::string& person, const char* pin) {
        app.tablet().lock();
        app.signIn(person, pin);
    }
    bool shown() { return app.driver->find("firstHelp") != nullptr; }
    QStringList sentences() { return app.driver->textsIn(app.driver->find("firstHelp")); }
    void putAway() {
        ASSERT_EQ(app.driver->touch("firstHelpPutAway"), "");
        EXPECT_TRUE(app.driver->waitFor([&] { return !shown(); }));
    }

    PageApp app{true, {}, {}, PageApp::Agency::Full, PageApp::FirstHelp::Unread};
};

}  // namespace

TEST_F(FirstHelpTest, EachRole_ReadsThreeSentences_AndPutsThemAwayForThemselves) {
    struct {
        std::string person;
        const char* pin;
        const char* route;
        const char* says;
    } const kPeople[] = {
        {app.agency.supervisor, kSupervisorPin, "queue", "署名を待つ日が古い順に出ます"},
        {app.agency.coach, kCoachPin, "today", "きょう行く場所と会う人が出ます"},
        {app.agency.people["佐々木"], kParticipantPin, "home", "カードを押すと"}};
    for (const auto& one : kPeople) {
        signIn(one.person, one.pin);
        EXPECT_EQ(app.context().navigator()->route(), one.route);
        ASSERT_TRUE(shown()) << one.route;
        EXPECT_EQ(sentences().filter("。").size(), 3) << one.route;
        EXPECT_TRUE(app.driver->shows(one.says)) << one.route;
        putAway();
    }
    app.restart();
    for (const auto& one : kPeople) {
        signIn(one.person, one.pin);
        EXPECT_FALSE(shown()) << one.route << ": it is told again after a restart";
    }
    signIn(app.agency.people["井上"], "3618");
    EXPECT_TRUE(shown()) << "another person's putting away was taken for theirs";
}

TEST_F(FirstHelpTest, IsNoRecord_AndWaitsForNobody) {
    signIn(app.agency.people["佐々木"], kParticipantPin);
    const std::size_t waiting = app.waiting();
    putAway();
    app.settleCommands();
    EXPECT_EQ(app.waiting(), waiting);
}

TEST_F(FirstHelpTest, HandedOver_ItIsTheParticipants) {
    app.open("today");
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["渡辺"]));
    app.context().navigator()->replace("home");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("カードを押すと"));
    putAway();
    signIn(app.agency.coach, kCoachPin);
    EXPECT_TRUE(shown()) << "theirs was put away with it";
}

TEST_F(FirstHelpTest, OnASmallScreen_StandsBehindOneButton_AndPushesNothingAway) {
    signIn(app.agency.people["佐々木"], kParticipantPin);
    putOn(app, {"ja", kPhone, 200, "light"});
    ASSERT_NE(app.driver->find("firstHelpOpen"), nullptr);
    EXPECT_FALSE(app.driver->shows("カードを押すと"));
    const auto top = [&] {  // in the body, however far it is scrolled
        const QQuickItem* body = app.driver->find("pageBody");
        return app.driver->find("homeOwn")->mapToItem(body, QPointF(0, 0)).y() +
               body->property("contentY").toDouble();
    };
    const double behind = top();
    ASSERT_EQ(app.driver->touch("firstHelpOpen"), "");
    EXPECT_TRUE(app.driver->shows("カードを押すと"));
    (void)app.driver->grab();  // laid out anew
    putAway();
    EXPECT_LT(behind - top(), kMostPushed);
}

TEST_F(FirstHelpTest, PutAway_ItIsReadAgainInTheSettings) {
    signIn(app.agency.coach, kCoachPin);
    putAway();
    app.open("settings");
    ASSERT_EQ(app.driver->touch("firstHelpOpen"), "");
    EXPECT_TRUE(app.driver->shows("きょう行く場所と会う人が出ます"));
    EXPECT_EQ(app.driver->find("firstHelpPutAway"), nullptr);
    signIn(app.agency.people["佐々木"], kParticipantPin);
    putAway();
    app.context().navigator()->replace("look");
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("firstHelpOpen"), "");
    EXPECT_TRUE(app.driver->shows("「たすけてほしい」を押してください"));
}

TEST_F(FirstHelpTest, NeverStandsInThePractice) {
    app.practise();
    EXPECT_EQ(app.context().navigator()->route(), "home");
    EXPECT_FALSE(shown());
}

}  // namespace ayumi::testing
