// The goals of 佐々木 (AgencyFixture::addGoals), seen by the coach and by the person.
#pragma once

#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

class GoalsFixture : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString person() { return QString::fromStdString(app.agency.people["佐々木"]); }
    QString route() { return app.context().navigator()->route(); }
    QString id(const char* goal) { return QString::fromStdString(app.agency.goals[goal]); }
    bool comesTo(const char* wanted) {
        return app.driver->waitFor([&] { return route() == wanted; });
    }
    bool shows(const char* words) { return app.driver->shows(words); }
    bool comes(const char* words) {
        return app.driver->waitFor([&] { return shows(words); });
    }
    std::string shown() { return app.driver->shownTexts().join(" / ").toStdString(); }
    void openGoals() { app.open("goals", {{"participant", person()}}); }
    void open(const char* page, const char* goal) { app.open(page, {{"record", id(goal)}}); }
    std::optional<store::RecordView> record(const std::string& of) {
        return app.tablet().reader().record(app.tablet().viewer(), of);
    }
    store::RecordView goal(const char* name) {
        return record(app.agency.goals[name]).value_or(store::RecordView());
    }
    // The one that a form made.
    store::RecordView newGoal() {
        for (const auto& row : app.tablet().reader().rows(app.tablet().viewer(), "goal")) {
            bool known = false;
            for (const auto& [name, one] : app.agency.goals) known = known || one == row.record;
            if (!known) return record(row.record).value_or(store::RecordView());
        }
        return {};
    }

    PageApp app{true, [](AgencyFixture& agency) { agency.addGoals(); }};
};

}  // namespace ayumi::testing
