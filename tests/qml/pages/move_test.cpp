// A record made under the wrong person: moved with a trace in both, never half.
#include <gtest/gtest.h>

#include "shared/records/validation.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class MoveTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.open("attendance");
    }
    std::optional<store::RecordView> attendance(const char* person) {
        const auto kinds = records::KindTable::released();
        return app.tablet().reader().record(
            app.tablet().viewer(),
            records::naturalRecordId(*kinds.find("attendance"), app.agency.agency,
                                     app.agency.people[person], app.agency.today,
                                     app.agency.sites[0]));
    }
    QString to(const char* person) {
        return "moveTo_" + QString::fromStdString(app.agency.people[person]);
    }

    PageApp app;
};

}  // namespace

TEST_F(MoveTest, TheRightPersonGetsTheRecord_AndBothSayWhereItWent) {
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->touch("formMove"), "");
    EXPECT_FALSE(app.driver->find("moveGo")->isEnabled());
    ASSERT_EQ(app.driver->touch(to("井上")), "");
    ASSERT_EQ(app.driver->touch("moveGo"), "");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return app.context().navigator()->route() == "person"; }));
    const auto now = attendance("井上");
    ASSERT_TRUE(now);
    EXPECT_EQ(now->text("status"), "present");
    EXPECT_EQ(now->text("arrived"), "08:55");
    const auto old = attendance("佐々木");
    EXPECT_TRUE(old->isVoid);
    EXPECT_FALSE(old->contested);
    EXPECT_EQ(now->text("moved_from"), old->record);
    EXPECT_EQ(app.waiting(), before + 2);
    EXPECT_TRUE(app.driver->shows("ほかの人の記録でした。井上 まこと さんへ移しました"));
    app.open("person", {{"participant", QString::fromStdString(app.agency.people["井上"])}});
    EXPECT_TRUE(app.driver->shows("佐々木 ひかる さんの記録から移しました"));
}

TEST_F(MoveTest, WhoHasARecordAlready_IsNotWrittenOver) {
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->pressByKeyboard("formMove"), "");
    ASSERT_EQ(app.driver->pressByKeyboard(to("小林")), "");
    ASSERT_EQ(app.driver->pressByKeyboard("moveGo"), "");
    EXPECT_TRUE(app.driver->shows("その人には、もうその日の記録があります"));
    EXPECT_EQ(app.waiting(), before);
    EXPECT_FALSE(attendance("佐々木")->isVoid);
}

}  // namespace ayumi::testing
