// A tablet of the page fixture with the records that `send` sends, and what staff do on its pages.
#pragma once

#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

template <class Sent, Sent (*send)(AgencyFixture&)>
class SentFixture : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString person(const char* name) { return QString::fromStdString(app.agency.people[name]); }
    QString route() { return app.context().navigator()->route(); }
    bool shows(const QString& words) { return app.driver->shows(words); }
    bool comes(const QString& words) {
        return app.driver->waitFor([&] { return shows(words); });
    }
    bool comesTo(const char* page) {
        return app.driver->waitFor([&] { return route() == page; });
    }
    void touch(const QString& name) {
        ASSERT_EQ(app.driver->touch(name), "") << name.toStdString();
    }
    void write(const QString& name, const QString& text) {
        ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->write(name, text).empty(); }))
            << name.toStdString();
    }
    void openAs(const std::string& staff, const char* pin, const char* page,
                const QVariantMap& args = {}) {
        app.signIn(staff, pin);
        app.context().navigator()->replace(page, args);
        app.driver->settle();
    }
    void openAsCoach(const char* page, const QVariantMap& args = {}) {
        openAs(app.agency.coach, kCoachPin, page, args);
    }
    void openAsSupervisor(const char* page, const QVariantMap& args = {}) {
        openAs(app.agency.supervisor, kSupervisorPin, page, args);
    }
    store::RecordView record(const std::string& id) {
        return app.tablet()
            .reader()
            .record(app.tablet().viewer(), id)
            .value_or(store::RecordView());
    }
    // Those of somebody that stand.
    std::vector<store::RecordRow> rowsOf(const char* kind, const std::string& participant) {
        return app.tablet().reader().rowsOf(app.tablet().viewer(), kind, participant);
    }

    Sent sent;
    PageApp app{true, [this](AgencyFixture& agency) { sent = send(agency); }};
};

}  // namespace ayumi::testing
