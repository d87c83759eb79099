// Rule 3: what stands on a page can be read to its end, if need be by scrolling.
#include <algorithm>
#include <functional>

#include "tests/qml/pages/page_rules.h"

namespace ayumi::testing {

namespace {

constexpr double kRounded = 1.5;  // px

// A head that goes with the body stands beside the Flickable, in a clip of its own.
const QQuickItem* scrollerOfHead(const QQuickItem* item) {
    const QQuickItem* frame = item->parentItem();
    if (!item->clip() || frame == nullptr || !frame->property("headScrolls").toBool()) {
        return nullptr;
    }
    return frame->property("scroller").value<QQuickItem*>();
}

QString unreached(const QQuickItem* item, const QRectF& place, const QRectF& clip,
                  const QQuickItem* flick) {
    if (item->implicitHeight() > item->height() + kRounded) return "3 cut below";
    if (flick == nullptr) {
        const bool out =
            place.bottom() > clip.bottom() + kRounded || place.top() < clip.top() - kRounded;
        return out ? "3 out of the window" : QString();
    }
    const auto* inner = flick->property("contentItem").value<QQuickItem*>();
    const QRectF within = inner->mapRectFromScene(place);
    const double top = flick->property("originY").toDouble();  // of a list with a header
    const double height = std::max(flick->property("contentHeight").toDouble(), flick->height());
    const bool beyond = within.bottom() > top + height + kRounded || within.top() < top - kRounded;
    return beyond ? "3 cannot be scrolled to" : QString();
}

}  // namespace

QStringList brokenReach(QQuickWindow* window) {
    QStringList broken;
    const std::function<void(const QQuickItem*, QRectF, const QQuickItem*)> walk =
        [&](const QQuickItem* item, QRectF clip, const QQuickItem* flick) {
            if (!item->isVisible() || item->opacity() == 0) return;
            const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            if (isText(item)) {
                if (textOf(item).isEmpty() || place.width() <= 0) return;
                const QString why = unreached(item, place, clip, flick);
                if (!why.isEmpty()) broken += why + ": " + nameOf(item);
                if (hasMarkup(textOf(item))) broken += "markup shows: " + nameOf(item);
                return;
            }
            if (isFlickable(item)) flick = item;
            if (const QQuickItem* scroller = scrollerOfHead(item)) flick = scroller;
            if (item->clip()) clip &= place;
            for (const QQuickItem* child : item->childItems()) walk(child, clip, flick);
        };
    walk(topSheet(window), QRectF(0, 0, window->width(), window->height()), nullptr);
    return broken;
}

}  // namespace ayumi::testing
