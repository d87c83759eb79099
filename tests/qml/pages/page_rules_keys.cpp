// Rule 14: by keyboard to everything, in the order it is read in.
#include <QtTest/QTest>

#include <algorithm>
#include <set>

#include "tests/qml/pages/page_rules.h"

namespace ayumi::testing {

namespace {

constexpr int kTabsTried = 200;
constexpr double kSameRow = 12;  // px that two of one row may overlap less than whole

// The controls that Tab comes to, from the first one until it is there again.
std::vector<const QQuickItem*> tabbed(QQuickWindow* window) {
    std::vector<const QQuickItem*> order;
    for (int i = 0; i < kTabsTried; ++i) {
        QTest::keyClick(window, Qt::Key_Tab);
        const QQuickItem* item = window->activeFocusItem();
        if (item == nullptr) continue;
        if (!order.empty() && item == order.front()) break;  // once around
        if (std::ranges::find(order, item) == order.end()) order.push_back(item);
    }
    return order;
}

QRectF placeIn(const QQuickItem* item) {
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

// A head that was scrolled away counts as just above its frame, below what stands over that.
QRectF placeOf(const QQuickItem* item) {
    QRectF place = placeIn(item);
    const QQuickItem* scrolled = flickableAround(item);
    for (const auto* around = item->parentItem(); around != nullptr;
         around = around->parentItem()) {
        if (!around->clip() || around == scrolled) continue;
        const double edge = placeIn(around).top();
        if (place.bottom() <= edge) place = QRectF(place.left(), edge - 1, place.width(), 0);
    }
    return place;
}

// Two places whose order a reader sees. What one frame scrolls is compared in it; beside that frame
// it counts as the frame, wherever it is scrolled to just now.
std::pair<QRectF, QRectF> compared(const QQuickItem* one, const QQuickItem* other) {
    const QQuickItem* around = flickableAround(one);
    const QQuickItem* otherAround = flickableAround(other);
    if (around == otherAround) return {placeOf(one), placeOf(other)};
    return {around == nullptr ? placeOf(one) : placeOf(around),
            otherAround == nullptr ? placeOf(other) : placeOf(otherAround)};
}

// Read before `one` although it comes after it: above it and not in a column to the right, or left
// of it in the same row.
bool readBefore(const QRectF& other, const QRectF& one) {
    const bool above = other.bottom() <= one.top() + kSameRow / 2;
    if (above) return other.left() < one.right() - kSameRow / 2;
    const bool sameRow =
        other.top() < one.bottom() - kSameRow && other.bottom() > one.top() + kSameRow;
    return sameRow && other.right() <= one.left() + 1;
}

// The order is a ring, and where the page's life begins may be in its middle (a field that waits
// for words): one step back is the way round from its end to its first, a second one is not.
void checkOrder(const std::vector<const QQuickItem*>& order, QStringList& broken) {
    QStringList back;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QQuickItem* item = order[i];
        const QQuickItem* following = order[(i + 1) % order.size()];
        if (isWithin(following, item) || isWithin(item, following)) continue;
        const auto [one, next] = compared(item, following);
        if (one != next && readBefore(next, one)) {
            back += "14 Tab goes back, from " + nameOf(item) + " to " + nameOf(following);
        }
    }
    if (back.size() > 1) broken += back;
}

// For fingers: whoever goes by keyboard has what is reached scrolled into view.
bool isForScrolling(const QQuickItem* item) {
    return item->objectName() == "scrollUp" || item->objectName() == "scrollDown";
}

}  // namespace

QStringList PageRules::byKeyboard(PageApp& app) const {
    QQuickWindow* window = app.app->window();
    window->requestActivate();
    app.driver->settle();
    const auto order = tabbed(window);
    app.driver->settle();
    QStringList broken;
    for (const Shown& one : shownOn(window, isControl)) {
        const bool reachable = std::ranges::any_of(order, [&](const QQuickItem* item) {
            return item == one.item || isWithin(item, one.item);
        });
        if (one.enabled && isPressed(one.item) && !reachable && !isForScrolling(one.item)) {
            broken += "14 not reached by Tab: " + nameOf(one.item);
        }
    }
    checkOrder(order, broken);
    broken.removeDuplicates();
    return broken;
}

}  // namespace ayumi::testing
