#include "tests/qml/pages/page_eyes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace ayumi::testing {

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

class Colours {
public:
    void count(const QImage& picture, const QRect& place, int step) {
        const QRect area = place & picture.rect();
        for (int y = area.top(); y <= area.bottom(); y += step) {
            for (int x = area.left(); x <= area.right(); x += step) ++m_count[picture.pixel(x, y)];
        }
    }
    QColor most() const {
        const auto most =
            std::ranges::max_element(m_count, {}, [](auto& one) { return one.second; });
        return most == m_count.end() ? QColor() : QColor(most->first);
    }

private:
    std::unordered_map<QRgb, int> m_count;
};

}  // namespace

bool isText(const QQuickItem* item) {
    return item->inherits("ayumi::drawing::RubyItem") || item->inherits("QQuickText");
}

bool isIcon(const QQuickItem* item) { return item->inherits("ayumi::drawing::SvgIcon"); }

bool isControl(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton") || isField(item);
}

bool isField(const QQuickItem* item) {
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

bool isFlickable(const QQuickItem* item) { return item->inherits("QQuickFlickable"); }

bool isPressed(const QQuickItem* item) {
    const QVariant pressable = item->property("pressable");
    return !pressable.isValid() || pressable.toBool();
}

bool isWithin(const QQuickItem* item, const QQuickItem* around) {
    while (item != nullptr && item != around) item = item->parentItem();
    return item != nullptr;
}

const QQuickItem* flickableAround(const QQuickItem* item) {
    const QQuickItem* up = item->parentItem();
    while (up != nullptr && !isFlickable(up)) up = up->parentItem();
    return up;
}

QString textOf(const QQuickItem* item) {
    return item->property(item->inherits("QQuickText") ? "text" : "plainText").toString();
}

bool hasMarkup(const QString& text) {
    static const QRegularExpression kReading("\\{[^|{}]*\\|[^{}]*\\}");
    return text.contains(kReading);
}

QString className(const QObject* item) {
    return QString::fromLatin1(item == nullptr ? "" : item->metaObject()->className());
}

QString nameOf(const QQuickItem* item) {
    QString name = item->objectName();
    for (const QQuickItem* up = item; name.isEmpty() && up != nullptr; up = up->parentItem()) {
        name = up->objectName();
    }
    const QString text = isText(item) ? textOf(item) : item->property("text").toString();
    return "`" + name + "` \"" + text.left(24) + "\"";
}

// The last popup that is open; the items of all lie in the window's overlay.
QQuickItem* topSheet(QQuickWindow* window) {
    QQuickItem* top = window->contentItem();
    for (QQuickItem* layer : window->contentItem()->childItems()) {
        if (!layer->inherits("QQuickOverlay") || !layer->isVisible()) continue;
        for (QQuickItem* item : layer->childItems()) {
            if (item->inherits("QQuickPopupItem") && item->isVisible()) top = item;
        }
    }
    return top;
}

std::vector<Shown> shownIn(QQuickItem* root, QQuickWindow* window, Wanted wanted) {
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
    walk(root, QRectF(0, 0, window->width(), window->height()), true);
    return all;
}

std::vector<Shown> shownOn(QQuickWindow* window, Wanted wanted) {
    return shownIn(topSheet(window), window, wanted);
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor groundOf(const QImage& picture, const QRectF& place) {
    Colours colours;
    colours.count(picture, place.toAlignedRect(),
                  place.width() > 60 && place.height() > 40 ? 2 : 1);
    return colours.most();
}

QColor groundAround(const QImage& picture, const QRectF& place) {
    const QRect around = place.toAlignedRect().adjusted(-2, -2, 2, 2);
    Colours colours;
    colours.count(picture, QRect(around.left(), around.top(), around.width(), 1), 1);
    colours.count(picture, QRect(around.left(), around.bottom(), around.width(), 1), 1);
    colours.count(picture, QRect(around.left(), around.top(), 1, around.height()), 1);
    colours.count(picture, QRect(around.right(), around.top(), 1, around.height()), 1);
    return colours.most();
}

}  // namespace ayumi::testing
