#include "tests/qml/pages/page_rules.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest/QTest>

#include <cmath>
#include <cstdlib>

namespace ayumi::testing {

namespace {

constexpr double kSlack = 1.5;  // px: borders and rounded sizes
constexpr double kPadding = 4;  // px: what the least padding around words takes up
constexpr int kLongestTitle = 12;
constexpr int kMostTabs = 160;
constexpr int kLongestQuestion = 40;
constexpr int kLeastLabel = 18;

struct Shown {
    QQuickItem* item;
    QRectF place;    // on the screen
    QRectF visible;  // of it, what no frame cuts off
    bool enabled;
};

bool isText(const QQuickItem* item) {
    return item->inherits("ayumi::drawing::RubyItem") || item->inherits("QQuickText");
}

bool isControl(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput") ||
           item->inherits("QQuickTextEdit");
}

QString textOf(const QQuickItem* item) {
    return item->property(item->inherits("QQuickText") ? "text" : "plainText").toString();
}

QString className(const QObject* item) {
    return QString::fromLatin1(item == nullptr ? "" : item->metaObject()->className());
}

// A button that only looks the part, for one layout with others that are pressed.
bool isPressed(const QQuickItem* item) {
    const QVariant pressable = item->property("pressable");
    return !pressable.isValid() || pressable.toBool();
}

// The words of a translation as they are drawn without readings.
QString drawn(QString text) {
    static const QRegularExpression kReading("\\{([^|{}]*)\\|[^{}]*\\}");
    return text.replace(kReading, "\\1").remove(' ').remove('\\');
}

QString nameOf(const QQuickItem* item) {
    QString name = item->objectName();
    for (const QQuickItem* up = item; name.isEmpty() && up != nullptr; up = up->parentItem()) {
        name = up->objectName();
    }
    const QString text = isText(item) ? textOf(item) : item->property("text").toString();
    return "`" + name + "` \"" + text.left(24) + "\"";
}

// What of the page is shown: popups cover it, and are the page then.
std::vector<Shown> shownOn(QQuickWindow* window, bool (*wanted)(const QQuickItem*)) {
    std::vector<Shown> all;
    const std::function<void(QQuickItem*, QRectF, bool)> walk = [&](QQuickItem* item, QRectF frame,
                                                                    bool enabled) {
        if (!item->isVisible() || item->opacity() == 0) return;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (item->clip()) frame &= place;
        enabled = enabled && item->isEnabled();
        if (wanted(item) && place.width() > 0 && place.height() > 0) {
            all.push_back({item, place, place & frame, enabled});
        }
        for (QQuickItem* child : item->childItems()) walk(child, frame, enabled);
    };
    walk(window->contentItem(), QRectF(0, 0, window->width(), window->height()), true);
    return all;
}

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

// The colour that most of a place has: what a text stands on.
QColor groundOf(const QImage& picture, const QRectF& place) {
    std::map<QRgb, int> count;
    const QRect area = place.toAlignedRect() & picture.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) ++count[picture.pixel(x, y)];
    }
    const auto most =
        std::ranges::max_element(count, {}, [](const auto& one) { return one.second; });
    return most == count.end() ? QColor() : QColor(most->first);
}

bool scrollsSideways(const QQuickItem* item) {
    return item->inherits("QQuickFlickable") &&
           item->property("contentWidth").toDouble() > item->width() + kSlack;
}

void checkText(const Shown& one, const QQuickWindow& window, const Look& look,
               const QImage& picture, QStringList& broken) {
    const QQuickItem* item = one.item;
    if (textOf(item).trimmed().isEmpty()) return;
    const double wanted = item->property("contentWidth").toDouble();
    if (wanted > item->width() + kPadding || one.place.left() < -kSlack ||
        one.place.right() > window.width() + kSlack) {
        broken += "3 cut off at the side: " + nameOf(item);
    }
    if (item->property("truncated").toBool()) broken += "3 cut with dots: " + nameOf(item);
    const bool ruby = item->inherits("ayumi::drawing::RubyItem");
    const QFont font = item->property("font").value<QFont>();
    const int pixels = ruby ? item->property("size").toInt() : font.pixelSize();
    if (!ruby && font.family() != "BIZ UDPGothic") {
        broken += "3 another font, " + font.family() + ": " + nameOf(item);
    }
    const bool letter = className(item->parentItem()).startsWith("Avatar");  // a picture of one
    if (!letter && pixels < kLeastLabel * look.textPercent / 100 - 1) {
        broken += QString("3 small, %1 px: %2").arg(pixels).arg(nameOf(item));
    }
    // Only what lies whole in view: of a text that is scrolled half out the ground is unsure.
    if (one.visible != one.place || !one.enabled) return;
    const QColor color = item->property("color").value<QColor>();
    const QColor ground = groundOf(picture, one.place);
    const double least = look.palette.startsWith("hc") ? 7.0 : 4.5;
    if (ground.isValid() && contrast(color, ground) < least) {
        broken +=
            QString("5 contrast %1: %2").arg(contrast(color, ground), 0, 'f', 1).arg(nameOf(item));
    }
}

void checkControl(const Shown& one, bool participant, QStringList& broken) {
    const QQuickItem* item = one.item;
    // A field is pressed anywhere in its frame, and is typed in.
    const bool field = !item->inherits("QQuickAbstractButton");
    const QQuickItem* pressed = field && item->parentItem() != nullptr ? item->parentItem() : item;
    const double least = participant && !field ? 76 : 48;
    if (pressed->width() < least - kSlack || pressed->height() < least - kSlack) {
        broken += QString("4 small, %1x%2: %3")
                      .arg(pressed->width())
                      .arg(pressed->height())
                      .arg(nameOf(item));
    }
    QAccessibleInterface* spoken =
        QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item));
    if (spoken == nullptr || spoken->role() == QAccessible::NoRole) {
        broken += "14 no role: " + nameOf(item);
    } else if (!spoken->state().passwordEdit &&
               spoken->text(QAccessible::Name).trimmed().isEmpty()) {
        broken += "14 no name: " + nameOf(item);
    }
}

bool isWithin(const QQuickItem* item, const QQuickItem* around) {
    while (item != nullptr && item != around) item = item->parentItem();
    return item != nullptr;
}

void checkApart(const std::vector<Shown>& all, const char* rule, QStringList& broken) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (isWithin(all[i].item, all[j].item) || isWithin(all[j].item, all[i].item)) continue;
            const QRectF shared = all[i].visible & all[j].visible;
            if (shared.width() > 2 && shared.height() > 2) {
                broken +=
                    QString("%1: %2 and %3").arg(rule, nameOf(all[i].item), nameOf(all[j].item));
            }
        }
    }
}

void checkQuestion(const Shown& one, QStringList& broken) {
    const QQuickItem* item = one.item;
    const QString text = textOf(item);
    if (text.size() <= kLongestTitle && !text.contains("。")) return;  // a page's name
    if (text.size() > kLongestQuestion) broken += "1 longer than 40: " + nameOf(item);
    static const QStringList kEnds{"です", "ます", "ません", "ました", "でした", "か", "ください"};
    QString end = text.trimmed();
    while (end.endsWith("。")) end.chop(1);
    const bool polite =
        std::ranges::any_of(kEnds, [&](const QString& wanted) { return end.endsWith(wanted); });
    if (!polite) broken += "1 not です・ます: " + nameOf(item);
}

}  // namespace

std::map<QString, QString> translations(const QString& language) {
    const char* source = std::getenv("AYUMI_SOURCE_DIR");
    QFile file(QString::fromUtf8(source == nullptr ? "." : source) + "/qml/i18n/ayumi_" + language +
               ".ts");
    std::map<QString, QString> words;
    if (!file.open(QIODevice::ReadOnly)) return words;
    QXmlStreamReader xml(&file);
    QString from;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"source") from = xml.readElementText();
        if (xml.name() != u"translation") continue;
        const QString to = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (from.size() > 1 && drawn(to) != drawn(from) && !from.contains('%')) words[from] = to;
    }
    return words;
}

PageRules::PageRules() {
    for (const char* language : {"ja_easy", "en"}) m_words[language] = translations(language);
}

QStringList PageRules::broken(PageApp& app, const Look& look) const {
    QQuickWindow* window = app.app->window();
    const QImage picture = app.driver->grab();
    const bool participant = !app.tablet().session().staff() && app.tablet().session().active();
    QStringList broken;
    const auto texts = shownOn(window, isText);
    const auto words = m_words.find(look.language);
    for (const Shown& one : texts) {
        checkText(one, *window, look, picture, broken);
        const QString text = textOf(one.item);
        if (words != m_words.end() && words->second.contains(text)) {
            broken += "language: " + nameOf(one.item);
        }
        const bool question = one.item->property("bold").toBool() &&
                              one.item->parentItem()->property("rubyShare").toDouble() == 0.46;
        if (participant && question && look.language == "ja") checkQuestion(one, broken);
    }
    const auto controls = shownOn(window, isControl);
    for (const Shown& one : controls) {
        if (one.enabled && isPressed(one.item)) checkControl(one, participant, broken);
    }
    checkApart(texts, "texts over each other", broken);
    checkApart(controls, "4 controls over each other", broken);
    for (const Shown& one : shownOn(window, scrollsSideways)) {
        broken += "scrolls sideways: " + nameOf(one.item);
    }
    broken.removeDuplicates();
    return broken;
}

QStringList PageRules::unreachable(PageApp& app) const {
    QQuickWindow* window = app.app->window();
    window->requestActivate();
    app.driver->settle();
    std::set<const QQuickItem*> reached;
    const QQuickItem* first = nullptr;
    for (int i = 0; i < kMostTabs; ++i) {
        QTest::keyClick(window, Qt::Key_Tab);
        const QQuickItem* item = window->activeFocusItem();
        if (item != nullptr && item == first) break;  // once around
        if (first == nullptr) first = item;
        if (item != nullptr) reached.insert(item);
    }
    app.driver->settle();
    QStringList missed;
    for (const Shown& one : shownOn(window, isControl)) {
        const bool reachable = std::ranges::any_of(reached, [&](const QQuickItem* item) {
            return item == one.item || isWithin(item, one.item);
        });
        if (one.enabled && isPressed(one.item) && !reachable)
            missed += "14 not reached by Tab: " + nameOf(one.item);
    }
    missed.removeDuplicates();
    return missed;
}

}  // namespace ayumi::testing
