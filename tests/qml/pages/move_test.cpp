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
    EXPECT_EQ(now->text("planned_start"), "09:00") << "as agreed with them";
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

namespace {

// Own words of 佐々木's day, on which 井上 has none.
class MoveWordsTest : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.signIn(app.agency.coach, kCoachPin);
        openDay();
    }
    void openDay(const char* person = "佐々木") {
        app.context().navigator()->replace(
            "day",
            {{"participant", QString::fromStdString(app.agency.people[person])}, {"day", kDay}});
        app.driver->settle();
    }
    std::optional<store::RecordView> record(const char* person) {
        const auto kinds = records::KindTable::released();
        return app.tablet().reader().record(
            app.tablet().viewer(),
            records::naturalRecordId(*kinds.find(GetParam()), app.agency.agency,
                                     app.agency.people[person], kDay, {}));
    }
    QString route() { return app.context().navigator()->route(); }

    static constexpr const char* kDay = "2026-11-19";
    PageApp app{true, [](AgencyFixture& agency) {
                    agency.send({"reflection",
                                 "佐々木",
                                 {{"went", "well"}, {"good", "パンを並べた"}},
                                 agency.people["佐々木"],
                                 {},
                                 kDay});
                    agency.send({"daily_check",
                                 "佐々木",
                                 {{"item.sleep", "2"}, {"help", false}},
                                 agency.people["佐々木"],
                                 {},
                                 kDay});
                }};
};

}  // namespace

TEST_P(MoveWordsTest, FromTheDaysPage_TheWordsGoToTheRightPerson_WithATraceOnBothSides) {
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->touch(QString("moveRecord_") + GetParam()), "");
    ASSERT_EQ(route(), "move");
    ASSERT_EQ(app.driver->touch("moveTo_" + QString::fromStdString(app.agency.people["井上"])), "");
    ASSERT_EQ(app.driver->touch("moveGo"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "person"; }));
    EXPECT_EQ(app.waiting(), before + 2);
    const auto now = record("井上");
    const auto old = record("佐々木");
    ASSERT_TRUE(now && old);
    EXPECT_TRUE(old->isVoid);
    EXPECT_FALSE(old->contested);
    EXPECT_EQ(now->text("moved_from"), old->record);
    const char* field = std::string(GetParam()) == "reflection" ? "good" : "item.sleep";
    EXPECT_EQ(now->text(field), old->text(field));
    EXPECT_TRUE(now->fields.at(field).proxy) << "brought here by the coach";
    EXPECT_FALSE(now->fields.at(field).proxyConfirmed);
    openDay();
    EXPECT_TRUE(app.driver->shows("ほかの人の記録でした。井上 まこと さんへ移しました"));
    EXPECT_EQ(app.driver->find(QString("moveRecord_") + GetParam()), nullptr) << "only once";
    openDay("井上");
    EXPECT_TRUE(app.driver->shows("佐々木 ひかる さんの記録から移しました"));
    EXPECT_TRUE(takeWarnings().isEmpty());
}

TEST_P(MoveWordsTest, ASupervisor_WhoWritesNobodysWords_IsOfferedNoMove) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    openDay();
    EXPECT_EQ(app.driver->find(QString("moveRecord_") + GetParam()), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Kinds, MoveWordsTest, ::testing::Values("reflection", "daily_check"),
                         [](const auto& one) { return std::string(one.param); });

}  // namespace ayumi::testing
