// A participant's first page, and who will read what is written, on every screen for it.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class HomeTest : public FlowFixture {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    double topOf(const char* name) {
        const QQuickItem* item = app.driver->find(name);
        return item == nullptr ? -1 : item->mapToScene(QPointF(0, 0)).y();
    }
};

constexpr const char* kReaders = "見る人：高橋さん、大野さん";

}  // namespace

TEST_F(HomeTest, HasFourCards_AlwaysThere_AndTheConfirmationSaysWhyItWaits) {
    const auto cards = [&] {
        int shown = 0;
        for (const char* card : {"homeOwn", "homeReflection", "homeCheck", "homeGoals"}) {
            shown += app.driver->find(card) != nullptr ? 1 : 0;
        }
        return shown;
    };
    EXPECT_EQ(cards(), 4);
    EXPECT_FALSE(app.driver->find("homeConfirmation")->isEnabled());
    EXPECT_TRUE(app.driver->shows("きょうの記録ができたら、確認できます"));
    ASSERT_EQ(app.driver->touch("homeOwn"), "");
    ASSERT_EQ(app.driver->touch("arrive_" + QString::fromStdString(app.agency.sites[0])), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("9:15に来ました"); }));
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(cards(), 4);
    EXPECT_TRUE(app.driver->find("homeConfirmation")->isEnabled());
    EXPECT_FALSE(app.driver->shows("きょうの記録ができたら、確認できます"));
}

TEST_F(HomeTest, WhoReads_StandsOnEveryScreenForWriting_AlsoWhenOneComesBackToIt) {
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    EXPECT_TRUE(app.driver->shows(kReaders));
    app.killAndStart();
    app.home("井上", "3618");
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_TRUE(showsQuestion(1));
    EXPECT_TRUE(app.driver->shows(kReaders)) << "the first screen was skipped";
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->touch("ownWords"), "");
    ASSERT_TRUE(reaches("text"));
    EXPECT_TRUE(app.driver->shows(kReaders));
    app.context().navigator()->replace("own");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows(kReaders));
    EXPECT_LT(topOf("whoReads"), topOf(("arrive_" + app.agency.sites[0]).c_str()));
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    EXPECT_GT(topOf("whoReads"), 0);
    EXPECT_LT(topOf("whoReads"), topOf("confirmYes"));
}

TEST_F(HomeTest, Rest_IsThereOnTheScreensOfASecretToo) {
    app.tablet().lock();
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("card_" + QString::fromStdString(app.agency.people["井上"])), "");
    ASSERT_EQ(app.driver->touch("pin3"), "");
    ASSERT_EQ(app.driver->touch("rest"), "");
    ASSERT_EQ(route(), "rest");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(route(), "pin");
    EXPECT_EQ(app.context().navigator()->page()->property("entered").toInt(), 1);
    for (const char* digit : {"6", "1", "8"}) {
        ASSERT_EQ(app.driver->touch(QString("pin") + digit), "");
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    ASSERT_EQ(app.driver->touch("homeSecret"), "");
    for (const char* digit : {"3", "6", "1", "8"}) {
        ASSERT_EQ(app.driver->touch(QString("pin") + digit), "");
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "secret"; }));
    ASSERT_EQ(app.driver->touch("rest"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "secret");
}

}  // namespace ayumi::testing
