#include "mobile/drawing/child_order.h"

#include <algorithm>

namespace ayumi::drawing {

void ChildOrder::setOf(QQuickItem* item) {
    if (m_of == item) return;
    m_of = item;
    emit changed();
}

void ChildOrder::restore() {
    if (m_of == nullptr) return;
    QList<QQuickItem*> items = m_of->childItems();
    if (std::ranges::is_sorted(items, {}, &QQuickItem::y)) return;
    std::ranges::stable_sort(items, {}, &QQuickItem::y);
    for (qsizetype i = 1; i < items.size(); ++i) items[i]->stackAfter(items[i - 1]);
}

}  // namespace ayumi::drawing
