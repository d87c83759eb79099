// The small form: refusals beside their fields, drafts, saving what differs.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class FormTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.open("attendance");
    }
    // The app is killed, what the supervisor recorded comes in, the coach opens the form again.
    void comeBackAfter(std::map<std::string, Json> set) {
        app.killAndStart([&] {
            app.agency.bringIn(app.tabletFolder(), app.agency.people["佐々木"], std::move(set),
                               app.agency.supervisor);
        });
        app.open("attendance");
    }
    std::set<Json> valuesOf(const char* field) {
        const auto view = stands().fields.at(field);
        std::set<Json> values{view.value};
        for (const auto& rival : view.rivals) values.insert(rival.value);
        return values;
    }
    void save() {
        const auto before = app.waiting();
        ASSERT_EQ(app.driver->touch("formSave"), "");
        ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 1; }));
    }
    bool besideField(const char* field, const char* words) {
        return app.driver->textsIn(app.driver->find(field)).join(" / ").contains(words);
    }
    QString typed(const char* field) {
        return app.driver->find(QString(field) + "Input")->property("text").toString();
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
    EXPECT_TRUE(besideField("left", "24時を過ぎた時刻はそのまま入れられません"));
    EXPECT_TRUE(besideField("left", "「次の日（翌）」"));
    EXPECT_EQ(typed("left"), "25:00") << "what was typed is there to be mended";
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
    EXPECT_TRUE(besideField("left", "帰りが来た時刻より前です"));
    EXPECT_TRUE(besideField("left", "「次の日（翌）」"));
    EXPECT_EQ(typed("left"), "8:00");
    EXPECT_EQ(app.waiting(), 0U);
}

TEST_F(FormTest, WhatNoFieldTakes_IsRefusedBesideEachOfThem_AndStaysTyped) {
    const std::pair<const char*, const char*> kWrong[] = {
        {"arrived", "9時ごろ"}, {"left", "12:75"}, {"break", "一時間"}, {"fare", "-5"}};
    for (const auto& [field, text] : kWrong) {
        ASSERT_EQ(app.driver->write(QString(field) + "Input", text), "");
    }
    ASSERT_EQ(app.driver->write("noteInput", "電車がおくれた"), "");
    ASSERT_EQ(app.driver->touch("formSave"), "");
    EXPECT_TRUE(besideField("arrived", "時刻として読めません"));
    EXPECT_TRUE(besideField("left", "時刻として読めません"));
    EXPECT_TRUE(besideField("break", "数字として読めません"));
    EXPECT_TRUE(besideField("fare", "この数は入れられません"));
    EXPECT_TRUE(app.driver->shows("なおすところがあります"));
    EXPECT_EQ(app.waiting(), 0U);
    app.killAndStart();
    app.open("attendance");
    for (const auto& [field, text] : kWrong) EXPECT_EQ(typed(field), text);
    EXPECT_EQ(typed("note"), "電車がおくれた");
}

TEST_F(FormTest, TwentyFiveOClock_OfAnAbsenceCall_IsRefusedBesideItsField) {
    app.open("absence");
    ASSERT_EQ(app.driver->write("noticeTimeInput", "25:00"), "");
    ASSERT_EQ(app.driver->touch("absenceSave"), "");
    EXPECT_TRUE(besideField("noticeTime", "24時を過ぎた時刻はそのまま入れられません"));
    EXPECT_EQ(typed("noticeTime"), "25:00");
    EXPECT_EQ(app.waiting(), 0U);
}

TEST_F(FormTest, The31stOfFebruary_IsRefusedBesideItsField) {
    app.open("consent");
    ASSERT_EQ(app.driver->touch("scope_photo"), "");
    ASSERT_EQ(app.driver->write("textVersionInput", "写真 第3版"), "");
    ASSERT_EQ(app.driver->write("givenOnInput", "2026-02-31"), "");
    ASSERT_EQ(app.driver->touch("consentSave"), "");
    EXPECT_TRUE(besideField("givenOn", "日付として読めません"));
    EXPECT_TRUE(besideField("givenOn", "カレンダーにある日"));
    EXPECT_EQ(typed("givenOn"), "2026-02-31");
    EXPECT_EQ(typed("textVersion"), "写真 第3版");
    EXPECT_EQ(app.waiting(), 0U);
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

TEST_F(FormTest, ACorrectionThatCameInBehindADraft_IsToldAndStandsBesideIt) {
    ASSERT_EQ(app.driver->touch("status_late"), "");
    comeBackAfter({{"status", "absent"}});
    EXPECT_TRUE(app.driver->shows("前に書きかけた内容です"));
    EXPECT_TRUE(app.driver->shows("書いたあとに、大野 あきらが「欠席」と記録しました"));
    EXPECT_TRUE(app.driver->find("status_late")->property("selected").toBool());
    save();
    EXPECT_TRUE(stands().contested);
    EXPECT_EQ(valuesOf("status"), (std::set<Json>{"absent", "late"}));
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("記録が2つあります"); }));
}

TEST_F(FormTest, ADraft_LeavesFieldsNobodyTypedAtWhatStandsNow) {
    ASSERT_EQ(app.driver->write("breakInput", "45"), "");
    comeBackAfter({{"arrived", "09:40"}, {"note", "電車がおくれました"}});
    EXPECT_EQ(app.driver->find("arrivedInput")->property("text").toString(), "9:40");
    EXPECT_EQ(app.driver->find("breakInput")->property("text").toString(), "45");
    EXPECT_FALSE(app.driver->shows("書いたあとに"));
    save();
    EXPECT_FALSE(stands().contested);
    EXPECT_EQ(stands().text("arrived"), "09:40");
    EXPECT_EQ(stands().text("note"), "電車がおくれました");
    EXPECT_EQ(stands().values.at("break_minutes"), 45);
}

TEST_F(FormTest, ATakingBackThatCameInBehindADraft_IsToldAndNotUndoneUnseen) {
    ASSERT_EQ(app.driver->write("breakInput", "45"), "");
    comeBackAfter({{"void", true}});
    EXPECT_TRUE(app.driver->shows("書いたあとに、この記録は取り消されました"));
    ASSERT_EQ(app.driver->touch("status_present"), "");
    save();
    const auto rows = app.tablet().reader().contested(app.tablet().viewer());
    EXPECT_TRUE(std::ranges::any_of(rows, [&](const auto& row) {
        return row.participant == app.agency.people["佐々木"] && row.day == app.agency.today;
    })) << "the taking back was undone by someone who never saw it";
}

TEST_F(FormTest, WhatIsRecordedWhileTheFormIsOpen_IsToldBesideTheField) {
    ASSERT_EQ(app.driver->write("breakInput", "45"), "");
    bool saved = false;
    const auto view = stands();
    app.tablet().save({.kind = "attendance",
                       .participant = view.participant,
                       .day = view.day,
                       .about = view.about,
                       .set = {{"break_minutes", 30}, {"meal", true}},
                       .onScreen = view.onScreen},
                      &app.context(), [&](auto result) { saved = result.ok(); });
    ASSERT_TRUE(app.driver->waitFor([&] { return saved; }));
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("「30」と記録しました"); }));
    EXPECT_TRUE(app.driver->find("meal_yes")->property("selected").toBool());
    save();
    EXPECT_EQ(valuesOf("break_minutes"), (std::set<Json>{30, 45}));
}

TEST_F(FormTest, TypedBackToWhatStood_LeavesNothingToSave) {
    ASSERT_EQ(app.driver->touch("status_late"), "");
    ASSERT_EQ(app.driver->touch("status_present"), "");
    EXPECT_EQ(app.driver->find("formDiscard"), nullptr);
    app.tablet().lock();
    app.open("attendance");
    EXPECT_FALSE(app.driver->shows("前に書きかけた内容です"));
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
