// The small form: refusals beside their fields, drafts, saving what differs.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class FormTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.open("attendance");
    }
    store::RecordView stands() {
        const auto page = app.tablet().reader().attendanceHistory(
            app.tablet().viewer(), app.agency.people["佐々木"], "", 1);
        return page.front();
    }

    PageApp app;
};

}  // namespace

TEST_F(FormTest, TwentyFiveOClock_IsRefusedWithTheHintBesideTheField) {
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->write("leftInput", "25:00"), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    EXPECT_TRUE(app.driver->shows("24時を過ぎた時刻はそのまま入れられません"));
    EXPECT_TRUE(app.driver->shows("「次の日（翌）」"));
    EXPECT_EQ(app.waiting(), before);
    ASSERT_EQ(app.driver->write("leftInput", "100"), "");
    ASSERT_EQ(app.driver->touch("leftNextDay"), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 1; }));
    EXPECT_EQ(stands().text("left"), "01:00");
    EXPECT_TRUE(stands().values.at("left_next_day").get<bool>());
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("保存しました"); }));
}

TEST_F(FormTest, LeavingBeforeArriving_IsPointedOut) {
    ASSERT_EQ(app.driver->write("leftInput", "8:00"), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    EXPECT_TRUE(app.driver->shows("帰りが来た時刻より前です"));
}

TEST_F(FormTest, WhatWasTyped_IsThereAgainAfterLockingAndSavesOnlyWhatDiffers) {
    ASSERT_EQ(app.driver->write("breakInput", "４５"), "");
    ASSERT_EQ(app.driver->touch("meal_yes"), "");
    app.tablet().lock();
    app.driver->settle();
    app.open("attendance");
    EXPECT_TRUE(app.driver->shows("前に書きかけた内容です"));
    const auto before = stands().onScreen;
    ASSERT_EQ(app.driver->touch("formSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return stands().values.contains("meal"); }));
    EXPECT_EQ(stands().values.at("break_minutes"), 45);
    EXPECT_EQ(stands().onScreen.at("status"), before.at("status")) << "an untouched field moved";
}

TEST_F(FormTest, TakingBack_KeepsTheRecordWithItsReason) {
    ASSERT_EQ(app.driver->touch("formTakeBack"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find("takeBackReasonInput"); }));
    ASSERT_EQ(app.driver->write("takeBackReasonInput", "人ちがい"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(app.driver->waitFor([&] {
        const auto rows = app.tablet().reader().rows(app.tablet().viewer(), "attendance");
        return std::none_of(rows.begin(), rows.end(), [&](const auto& row) {
            return row.participant == app.agency.people["佐々木"] && row.day == app.agency.today &&
                   !row.isVoid;
        });
    }));
}

}  // namespace ayumi::testing
