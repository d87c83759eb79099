// Every page opens without a warning and without a change. How it looks then in every language and
// size: ayumi-pages-check.
#include <gtest/gtest.h>

#include "mobile/viewmodels/routes.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

void expectOpened(PageApp& app, const QString& route) {
    EXPECT_EQ(app.context().navigator()->route(), route);
    EXPECT_FALSE(app.driver->shownTexts().isEmpty());
    const QStringList warnings = takeWarnings();
    EXPECT_TRUE(warnings.isEmpty()) << qPrintable(warnings.join("\n"));
}

}  // namespace

// Lesson: Tangerine #2722, Tangerine #2582
TEST(PageOpening, EveryRoute_OpensWithoutWarnings_AndWithoutAChange) {
    PageApp app;
    takeWarnings();
    app.open("today");
    const std::size_t waited = app.waiting();
    for (const auto& one : viewmodels::routeTable()) {
        if (one.name == "enrol") continue;  // of a tablet that belongs to nobody yet
        SCOPED_TRACE(one.name);
        const QString route = QString::fromStdString(one.name);
        app.open(route);
        expectOpened(app, route);
        app.signIn(app.agency.coach, kCoachPin);
        EXPECT_EQ(app.waiting(), waited);
    }
}

TEST(PageOpening, ANewTablet_AsksForItsInvitation) {
    PageApp app(false);
    expectOpened(app, "enrol");
}

}  // namespace ayumi::testing
