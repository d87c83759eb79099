#include "tests/qml/pages/page_rules.h"

#include <QAccessible>
#include <QFile>
#include <QFont>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "tests/qml/pages/page_reading.h"

namespace ayumi::testing {

namespace {

constexpr double kSlack = 1.5;  // px: borders and rounded sizes
constexpr double kPadding = 4;  // px: what the least padding around words takes up
constexpr double kApart = 8;
constexpr double kTouch = 48, kParticipantsTouch = 76;
constexpr int kLeastLabel = 18;
constexpr double kLeastBox = 16;  // px: what is smaller is a mark, not a box with a border

// The words of a translation as they are drawn without readings.
QString drawn(QString text) {
    static const QRegularExpression kReading("\\{([^|{}]*)\\|[^{}]*\\}");
    return text.replace(kReading, "\\1").remove(' ').remove('\\');
}

bool isHighContrast(const Look& look) { return look.palette.startsWith("hc"); }

// Where a screen is: what is wrong in it, and with what it is compared.
struct Page {
    const QQuickWindow& window;
    const Look& look;
    const QImage picture;
    const bool participants;
    QStringList& broken;
};

void checkText(const Page& page, const Shown& one) {
    const QQuickItem* item = one.item;
    if (textOf(item).trimmed().isEmpty()) return;
    const double wanted = item->property("contentWidth").toDouble();
    if (wanted > item->width() + kPadding || one.place.left() < -kSlack ||
        one.place.right() > page.window.width() + kSlack) {
        page.broken += "3 cut off at the side: " + nameOf(item);
    }
    if (item->property("truncated").toBool()) page.broken += "3 cut with dots: " + nameOf(item);
    const bool ruby = item->inherits("ayumi::drawing::RubyItem");
    const QFont font = item->property("font").value<QFont>();
    const int pixels = ruby ? item->property("size").toInt() : font.pixelSize();
    if (!ruby && font.family() != "BIZ UDPGothic") {
        page.broken += "3 another font, " + font.family() + ": " + nameOf(item);
    }
    const bool letter = className(item->parentItem()).startsWith("Avatar");  // a picture of one
    if (!letter && pixels < kLeastLabel * page.look.textPercent / 100 - 1) {
        page.broken += QString("3 small, %1 px: %2").arg(pixels).arg(nameOf(item));
    }
}

// A text, or an icon that stands for something.
void checkContrast(const Page& page, const Shown& one, double least) {
    // Only what lies whole in view: of what is scrolled half out the ground is unsure.
    if (!one.whole() || !one.enabled) return;
    if (isText(one.item) && textOf(one.item).trimmed().isEmpty()) return;
    if (isHighContrast(page.look)) least = 7.0;
    const QColor color = one.item->property("color").value<QColor>();
    const QColor ground = groundOf(page.picture, one.place);
    if (!ground.isValid() || color.alpha() == 0 || contrast(color, ground) >= least) return;
    page.broken += QString("5 contrast %1 of %2: %3")
                       .arg(contrast(color, ground), 0, 'f', 1)
                       .arg(isIcon(one.item) ? "an icon" : "words", nameOf(one.item));
}

void checkControl(const Page& page, const Shown& one) {
    const QQuickItem* item = one.item;
    // A field is pressed anywhere in its frame, and is typed in.
    const bool field = isField(item);
    const QQuickItem* pressed = field && item->parentItem() != nullptr ? item->parentItem() : item;
    const double least = page.participants && !field ? kParticipantsTouch : kTouch;
    if (pressed->width() < least - kSlack || pressed->height() < least - kSlack) {
        page.broken += QString("4 small, %1x%2: %3")
                           .arg(pressed->width())
                           .arg(pressed->height())
                           .arg(nameOf(item));
    }
    QAccessibleInterface* spoken =
        QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item));
    if (spoken == nullptr || spoken->role() == QAccessible::NoRole) {
        page.broken += "14 no role: " + nameOf(item);
    } else if (!spoken->state().passwordEdit &&
               spoken->text(QAccessible::Name).trimmed().isEmpty()) {
        page.broken += "14 no name: " + nameOf(item);
    }
}

// Whether its border says something: that it is typed into, or that it is chosen or not.
bool borderSpeaks(const QQuickItem* control) {
    if (isField(control)) return true;
    QAccessibleInterface* spoken =
        QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(control));
    return spoken != nullptr && spoken->state().checkable;
}

bool hasBorder(const QQuickItem* item) {
    if (!item->inherits("QQuickRectangle") || item->width() < kLeastBox) return false;
    const auto* border = item->property("border").value<QObject*>();
    return border != nullptr && border->property("width").toInt() > 0 &&
           border->property("color").value<QColor>().alpha() > 0;
}

void checkBorder(const Page& page, const Shown& control) {
    if (!control.enabled || !borderSpeaks(control.item)) return;
    const double least = isHighContrast(page.look) ? 7.0 : 3.0;
    for (const Shown& one :
         shownIn(control.item, const_cast<QQuickWindow*>(&page.window), hasBorder)) {
        const QColor around = groundAround(page.picture, one.place);
        if (!control.whole() || !around.isValid()) continue;
        const auto* border = one.item->property("border").value<QObject*>();
        const double frame = contrast(border->property("color").value<QColor>(), around);
        const double face = contrast(one.item->property("color").value<QColor>(), around);
        if (std::max(frame, face) >= least) continue;
        page.broken += QString("5 contrast %1 of a border: %2")
                           .arg(frame, 0, 'f', 1)
                           .arg(nameOf(control.item));
    }
}

bool nested(const Shown& one, const Shown& other) {
    return isWithin(one.item, other.item) || isWithin(other.item, one.item);
}

void checkOver(const Page& page, const std::vector<Shown>& all, const char* rule) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const QRectF shared = all[i].visible & all[j].visible;
            if (shared.width() <= 2 || shared.height() <= 2 || nested(all[i], all[j])) continue;
            page.broken +=
                QString("%1: %2 and %3").arg(rule, nameOf(all[i].item), nameOf(all[j].item));
        }
    }
}

// A field's own frame, or the button.
QRectF pressedPlace(const Shown& one) {
    if (!isField(one.item) || one.item->parentItem() == nullptr) return one.place;
    const QQuickItem* frame = one.item->parentItem();
    return frame->mapRectToScene(QRectF(0, 0, frame->width(), frame->height()));
}

void checkApart(const Page& page, const std::vector<Shown>& all) {
    const auto gap = [](double end, double begin, double otherEnd, double otherBegin) {
        return std::max(begin - otherEnd, otherBegin - end);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].whole() || !isPressed(all[i].item)) continue;
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (!all[j].whole() || !isPressed(all[j].item) || nested(all[i], all[j])) continue;
            // How near one comes to the edge of its frame is a matter of scrolling.
            if (flickableAround(all[i].item) != flickableAround(all[j].item)) continue;
            const QRectF one = pressedPlace(all[i]), other = pressedPlace(all[j]);
            const double across = gap(one.right(), one.left(), other.right(), other.left());
            const double down = gap(one.bottom(), one.top(), other.bottom(), other.top());
            if (std::max(across, down) >= kApart - kSlack || std::max(across, down) < -2) continue;
            page.broken += QString("4 only %1 px apart: %2 and %3")
                               .arg(std::max(across, down))
                               .arg(nameOf(all[i].item), nameOf(all[j].item));
        }
    }
}

bool scrollsSideways(const QQuickItem* item) {
    return isFlickable(item) && item->property("contentWidth").toDouble() > item->width() + kSlack;
}

bool isScrollButtons(const QQuickItem* item) { return className(item).startsWith("ScrollButtons"); }

// What is longer than its frame has buttons for it: nothing needs a swipe.
void checkScrolling(const Page& page, QQuickWindow* window) {
    const auto buttons = shownOn(window, isScrollButtons);
    for (const Shown& one : shownOn(window, isFlickable)) {
        const double beyond = one.item->property("contentHeight").toDouble() - one.item->height();
        if (beyond < 4 || isField(one.item)) continue;
        const bool has = std::ranges::any_of(buttons, [&](const Shown& button) {
            return button.item->property("target").value<QQuickItem*>() == one.item;
        });
        if (!has) page.broken += "4 only a swipe scrolls: " + nameOf(one.item);
    }
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

bool isParticipants(PageApp& app) {
    const auto& session = app.tablet().session();
    const QString route = app.context().navigator()->route();
    const QObject* page = app.context().navigator()->page();
    if (route == "secret") return true;  // chosen by the participant, whoever vouches for it
    if (session.active()) return !session.staff();
    if (route == "cards") return !page->property("staffShown").toBool();
    return route == "pin" && !page->property("staff").toBool();
}

PageRules::PageRules() {
    for (const char* language : {"ja_easy", "en"}) m_words[language] = translations(language);
}

QStringList PageRules::broken(PageApp& app, const Look& look) const {
    QQuickWindow* window = app.app->window();
    QStringList broken;
    const Page page{*window, look, app.driver->picture(), isParticipants(app), broken};
    const auto texts = shownOn(window, isText);
    const auto words = m_words.find(look.language);
    if (texts.empty()) broken += "nothing is on the page";
    for (const Shown& one : texts) {
        checkText(page, one);
        checkContrast(page, one, 4.5);
        if (words != m_words.end() && words->second.contains(textOf(one.item))) {
            broken += "language: " + nameOf(one.item);
        }
    }
    for (const Shown& one : shownOn(window, isIcon)) checkContrast(page, one, 3.0);
    auto controls = shownOn(window, isControl);
    for (const Shown& one : controls) {
        if (one.enabled && isPressed(one.item)) checkControl(page, one);
        checkBorder(page, one);
    }
    checkOver(page, texts, "texts over each other");
    checkOver(page, controls, "4 controls over each other");
    checkApart(page, controls);
    checkScrolling(page, window);
    for (const Shown& one : shownOn(window, scrollsSideways)) {
        broken += "4 scrolls sideways: " + nameOf(one.item);
    }
    broken += brokenReach(window) + brokenForParticipants(app, look) + brokenNames(window);
    broken.removeDuplicates();
    return broken;
}

}  // namespace ayumi::testing
