// Where somebody was on a page is where they are when they come back to it.
#include <QQuickWindow>

#include <gtest/gtest.h>

#include "mobile/viewmodels/navigator.h"
#include "tests/qml/pages/page_app.h"
#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

namespace {

class ReturnTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.open("people");
        putOn(app, {"ja", kPhone, 100, "light"});
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString row(const char* person) {
        return "person_" + QString::fromStdString(app.agency.people[person]);
    }
    double placeNow() {
        const QQuickItem* body = app.driver->find("pageBody");
        return body->property("contentY").toDouble() - body->property("originY").toDouble();
    }
    bool opens(const char* route) {
        return app.driver->waitFor([&] { return app.context().navigator()->route() == route; });
    }
    QString focused() {
        const QQuickItem* item = app.app->window()->activeFocusItem();
        return item == nullptr ? QString() : item->objectName();
    }

    PageApp app;
};

}  // namespace

TEST_F(ReturnTest, FromAPersonFarDown_TheListStandsWhereItWas) {
    ASSERT_EQ(app.driver->touch(row("渡辺")), "");
    ASSERT_TRUE(opens("person"));
    EXPECT_EQ(placeNow(), 0) << "another page begins at its top";
    app.context().navigator()->back();
    ASSERT_TRUE(opens("people"));
    EXPECT_GT(placeNow(), 100);
    EXPECT_NE(app.driver->find(row("渡辺")), nullptr);
}

TEST_F(ReturnTest, ByKeyboard_ItIsOnTheRowItOpened) {
    ASSERT_EQ(app.driver->pressByKeyboard(row("佐々木"), Qt::Key_Return), "");
    ASSERT_TRUE(opens("person"));
    app.driver->key(Qt::Key_Escape);
    app.context().navigator()->back();
    ASSERT_TRUE(opens("people"));
    EXPECT_EQ(focused(), row("佐々木"));
    EXPECT_TRUE(app.app->window()->activeFocusItem()->property("visualFocus").toBool());
}

TEST_F(ReturnTest, APageThatIsOpenedAnew_BeginsAtItsTop) {
    ASSERT_EQ(app.driver->touch(row("渡辺")), "");
    ASSERT_TRUE(opens("person"));
    app.context().navigator()->replace("people");
    app.driver->settle();
    EXPECT_EQ(placeNow(), 0);
}

}  // namespace ayumi::testing
