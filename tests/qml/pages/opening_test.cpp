// Every page opens in every language and size without a warning, and nothing on it is cut.
#include <gtest/gtest.h>

#include "mobile/viewmodels/routes.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

struct Shape {
    const char* name;
    int width;
    int height;
    int textPercent;
};

const Shape kShapes[] = {{"wide", 1280, 800, 100},
                         {"tall", 800, 1280, 100},
                         {"phone", 360, 740, 100},
                         {"wide200", 1280, 800, 200}};

class PageOpening : public ::testing::TestWithParam<std::string> {};

// No visible control is wider than the window or hangs over its side.
QStringList hangingOver(const QQuickItem* item, double width) {
    QStringList found;
    if (!item->isVisible() || item->opacity() == 0) return found;
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const bool words = item->property("plainText").isValid() || item->inherits("QQuickText");
    if (words && item->width() > 0 && (place.left() < -0.5 || place.right() > width + 0.5)) {
        found += item->property("text").toString();
    }
    if (item->inherits("QQuickText") && item->property("truncated").toBool()) {
        found += "cut: " + item->property("text").toString();
    }
    for (const QQuickItem* child : item->childItems()) found += hangingOver(child, width);
    return found;
}

}  // namespace

TEST_P(PageOpening, OpensWithoutWarnings_InEveryLanguageAndSize) {
    const QString route = QString::fromStdString(GetParam());
    PageApp app(route != "enrol");
    takeWarnings();
    if (route != "enrol") app.open(route);
    for (const char* language : {"ja", "ja_easy", "en"}) {
        app.context().settings()->setLanguage(language);
        for (const Shape& shape : kShapes) {
            app.context().settings()->setTextPercent(shape.textPercent);
            app.driver->resize(shape.width, shape.height);
            const std::string at = std::string(language) + " " + shape.name;
            EXPECT_EQ(app.context().navigator()->route(), route) << at;
            EXPECT_FALSE(app.driver->shownTexts().isEmpty()) << at;
            const QStringList over = hangingOver(app.app->window()->contentItem(), shape.width);
            EXPECT_TRUE(over.isEmpty()) << at << ": " << qPrintable(over.join(" | "));
            for (const QString& text : app.driver->shownTexts()) {
                EXPECT_FALSE(text.contains('{')) << at << ": markup shows in " << qPrintable(text);
            }
        }
    }
    const QStringList warnings = takeWarnings();
    EXPECT_TRUE(warnings.isEmpty()) << qPrintable(warnings.join("\n"));
}

INSTANTIATE_TEST_SUITE_P(Routes, PageOpening, ::testing::ValuesIn([] {
                             std::vector<std::string> names;
                             for (const auto& route : viewmodels::routeTable())
                                 names.push_back(route.name);
                             return names;
                         }()),
                         [](const auto& one) { return one.param; });

}  // namespace ayumi::testing
