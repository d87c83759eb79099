// Every page opens in every language and size without a warning, and nothing on it is cut.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

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
                         {"wide200", 1280, 800, 200},
                         {"phone200", 360, 740, 200}};
const char* const kLanguages[] = {"ja", "ja_easy", "en"};
const char* const kPalettes[] = {"light", "dark", "hc", "hcdark"};

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

struct ShownText {
    QString text;
    QRectF seen;  // on the window, as far as clipping leaves it
};

// Looks for words that nobody can read to their end, however far they scroll, and for words that
// lie over others.
class VerticalLook {
public:
    explicit VerticalLook(const QQuickItem* content) {
        look(content, QRectF(0, 0, content->width(), content->height()), nullptr);
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            for (qsizetype j = i + 1; j < m_texts.size(); ++j) overlap(m_texts[i], m_texts[j]);
        }
    }
    const QStringList& found() const { return m_found; }

private:
    static constexpr double kTolerance = 1.5;
    static constexpr double kOverlap = 6;  // lines of text have room of their own above and below

    void look(const QQuickItem* item, QRectF clip, const QQuickItem* flick) {
        if (!item->isVisible() || item->opacity() == 0) return;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const bool ruby = item->property("plainText").isValid();
        if (ruby || item->inherits("QQuickText")) {
            const QString text = item->property(ruby ? "plainText" : "text").toString();
            if (!text.isEmpty() && place.width() > 0) check(item, text, place, clip, flick);
            return;
        }
        if (item->inherits("QQuickFlickable")) flick = item;
        // A head that goes with the body stands beside the Flickable, in a clip of its own.
        const QQuickItem* frame = item->parentItem();
        if (item->clip() && frame != nullptr && frame->property("headScrolls").toBool()) {
            flick = frame->property("scroller").value<QQuickItem*>();
        }
        if (item->clip()) clip &= place;
        for (const QQuickItem* child : item->childItems()) look(child, clip, flick);
    }

    void check(const QQuickItem* item, const QString& text, const QRectF& place, const QRectF& clip,
               const QQuickItem* flick) {
        m_texts.push_back({text, place & clip});
        if (item->implicitHeight() > item->height() + kTolerance) m_found += "cut below: " + text;
        if (flick == nullptr) {
            const bool out = place.bottom() > clip.bottom() + kTolerance ||
                             place.top() < clip.top() - kTolerance;
            if (out) m_found += "out of the window: " + text;
            return;
        }
        const auto* inner = flick->property("contentItem").value<QQuickItem*>();
        const QRectF within = inner->mapRectFromScene(place);
        const double height = flick->property("contentHeight").toDouble();
        const double top = flick->property("originY").toDouble();  // of a list with a header
        if (within.bottom() > top + std::max(height, flick->height()) + kTolerance ||
            within.top() < top - kTolerance) {
            m_found += "cannot be scrolled to: " + text;
        }
    }

    void overlap(const ShownText& one, const ShownText& other) {
        const QRectF both = one.seen & other.seen;
        if (both.width() > kOverlap && both.height() > kOverlap) {
            m_found += "over each other: " + one.text + " / " + other.text;
        }
    }

    QList<ShownText> m_texts;
    QStringList m_found;
};

}  // namespace

// Lesson: Tangerine #2722, Tangerine #2582
TEST_P(PageOpening, OpensWithoutWarnings_InEveryLanguageAndSize) {
    const QString route = QString::fromStdString(GetParam());
    PageApp app(route != "enrol");
    takeWarnings();
    std::size_t waited = 0;
    if (route != "enrol") {
        app.open("today");
        waited = app.waiting();
        app.open(route);
    }
    // Every language in every shape; each palette meets every language and every shape.
    int turn = 0;
    for (const char* language : kLanguages) {
        app.context().settings()->setLanguage(language);
        for (const Shape& shape : kShapes) {
            const char* palette = kPalettes[turn++ % std::size(kPalettes)];
            app.context().settings()->setPalette(palette);
            app.context().settings()->setTextPercent(shape.textPercent);
            app.driver->resize(shape.width, shape.height);
            const std::string at = std::string(language) + " " + shape.name + " " + palette;
            EXPECT_EQ(app.context().navigator()->route(), route) << at;
            EXPECT_FALSE(app.driver->shownTexts().isEmpty()) << at;
            const QStringList over = hangingOver(app.app->window()->contentItem(), shape.width);
            EXPECT_TRUE(over.isEmpty()) << at << ": " << qPrintable(over.join(" | "));
            const VerticalLook look(app.app->window()->contentItem());
            EXPECT_TRUE(look.found().isEmpty())
                << at << ": " << qPrintable(look.found().join(" | "));
            for (const QString& text : app.driver->shownTexts()) {
                EXPECT_FALSE(text.contains('{')) << at << ": markup shows in " << qPrintable(text);
            }
        }
    }
    if (route != "enrol") {
        app.signIn(app.agency.coach, kCoachPin);
        EXPECT_EQ(app.waiting(), waited) << "looking at a page made a change";
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
