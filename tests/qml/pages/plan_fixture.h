// A coach at a tablet where people have plans (plan_samples.h).
#pragma once

#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"
#include "tests/qml/pages/plan_samples.h"

namespace ayumi::testing {

class PlanFixture : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString person(const char* name) { return QString::fromStdString(app.agency.people[name]); }
    QString route() { return app.context().navigator()->route(); }
    void openPlan(const char* name) { app.open("plan", {{"participant", person(name)}}); }
    bool shows(const QString& words) { return app.driver->shows(words); }
    bool comes(const QString& words) {
        return app.driver->waitFor([&] { return shows(words); });
    }
    bool comesTo(const char* page) {
        return app.driver->waitFor([&] { return route() == page; });
    }
    store::RecordView record(const std::string& id) {
        return app.tablet()
            .reader()
            .record(app.tablet().viewer(), id)
            .value_or(store::RecordView());
    }
    std::vector<store::RecordRow> rowsOf(const char* kind, const char* name) {
        auto rows = app.tablet().reader().rows(app.tablet().viewer(), kind);
        std::erase_if(rows, [&](const auto& row) {
            return row.isVoid || row.participant != app.agency.people[name];
        });
        return rows;
    }

    SentPlans sent;
    PageApp app{true, [this](AgencyFixture& agency) { sent = sendPlans(agency); }};
};

}  // namespace ayumi::testing
