// A sheet with every type of question, and somebody who may fill it in on their first page.
#pragma once

#include <gtest/gtest.h>

#include "mobile/viewmodels/sheet_flow.h"
#include "tests/qml/pages/page_app.h"
#include "tests/qml/pages/sheet_samples.h"

namespace ayumi::testing {

class SheetFlowTest : public ::testing::Test {
protected:
    SheetFlowTest()
        : app(true, [](AgencyFixture& agency) {
              sendSheet(agency, everyTypeSheet());
              sendSheet(agency, rhythmSheet());
              sendSheet(agency, newerSheet());
              sendSelfCheckConsent(agency, "井上");
          }) {}
    void SetUp() override { app.home("井上", "3618"); }
    void TearDown() override { EXPECT_EQ(takeWarnings(), QStringList()); }

    QString route() { return app.context().navigator()->route(); }
    viewmodels::SheetFlow* flow() {
        return qobject_cast<viewmodels::SheetFlow*>(app.context().navigator()->page());
    }
    std::string touch(const QString& name) { return app.driver->touch(name); }
    bool reaches(const QString& stage) {
        return app.driver->waitFor([&] { return flow() && flow()->stage() == stage; });
    }
    // A question is on the screen, on one of its screens.
    bool asks(const char* item, const char* kind, int screen = 1) {
        return app.driver->waitFor([&] {
            if (!flow() || flow()->stage() != "question") return false;
            auto* question = flow()->question();
            return question->step().item->code == item && question->kind() == kind &&
                   screenOf(*question) == screen;
        });
    }
    static int screenOf(const viewmodels::SheetQuestion& question) {
        if (question.kind() != "entry") return static_cast<int>(question.step().screen) + 1;
        return question.place().section('/', -1).toInt() + 1;  // its column
    }
    void begin(const char* sheet = "every_type") {
        ASSERT_EQ(touch("homeSheets"), "");
        ASSERT_EQ(touch(QString("sheet_sheet ") + sheet), "");
        ASSERT_TRUE(reaches("cover"));
        ASSERT_EQ(touch("next"), "");
    }
    void next() { ASSERT_EQ(touch("next"), ""); }
    // From the first question to the end without an answer.
    void passOver() {
        for (int i = 0; i < 12 && flow()->stage() == "question"; ++i) next();
    }
    std::optional<store::RecordView> filled(const char* kind = "self_check") {
        auto& tablet = app.tablet();
        const auto rows = tablet.reader().rows(tablet.viewer(), kind);
        return rows.empty() ? std::nullopt
                            : tablet.reader().record(tablet.viewer(), rows[0].record);
    }
    bool isSaved(const char* state) {
        return app.driver->waitFor([&] { return filled() && filled()->text("state") == state; });
    }
    Json saved(const char* field) { return filled()->fields.at(field).value; }
    void everythingIsSaved() {
        EXPECT_EQ(saved("state"), "submitted");
        EXPECT_EQ(saved("item.tired"), "other");
        EXPECT_EQ(saved("item.tired.other"), "歌をうたう");
        EXPECT_EQ(saved("item.signs"), Json({"sleepy", "yawn"})) << "in the order of the sheet";
        EXPECT_EQ(saved("item.work"), Json({"レジ", "そうじ"}));
        EXPECT_EQ(saved("item.scenes"), Json::array({{{"scene", "朝の駅"}, {"deed", "一本まつ"}}}));
        EXPECT_EQ(saved("item.since"), "2026-10-20");
        EXPECT_EQ(saved("help"), "read_aloud");
        EXPECT_FALSE(filled()->fields.contains("item.own"));
        EXPECT_EQ(filled("own_answers")->text("item.own"), "ないしょ");
    }

    PageApp app;
};

}  // namespace ayumi::testing
