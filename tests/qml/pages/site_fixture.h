// A supervisor, or a coach, at a tablet with the register of workplaces (site_samples.h).
#pragma once

#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"
#include "tests/qml/pages/site_samples.h"

namespace ayumi::testing {

class SiteFixture : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString route() { return app.context().navigator()->route(); }
    bool shows(const QString& words) { return app.driver->shows(words); }
    bool comes(const QString& words) {
        return app.driver->waitFor([&] { return shows(words); });
    }
    bool comesTo(const char* page) {
        return app.driver->waitFor([&] { return route() == page; });
    }
    void openSite(const std::string& site) {
        app.open("site", {{"record", QString::fromStdString(site)}});
    }
    void openAsCoach(const char* page, const QVariantMap& args = {}) {
        app.signIn(app.agency.coach, kCoachPin);
        app.context().navigator()->replace(page, args);
        app.driver->settle();
    }
    store::RecordView record(const std::string& id) {
        return app.tablet()
            .reader()
            .record(app.tablet().viewer(), id)
            .value_or(store::RecordView());
    }

    SentSites sent;
    PageApp app{true, [this](AgencyFixture& agency) { sent = sendSites(agency); }};
};

}  // namespace ayumi::testing
