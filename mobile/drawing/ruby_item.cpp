#include "mobile/drawing/ruby_item.h"

#include <QPainter>
#include <cmath>

namespace ayumi::drawing {

RubyItem::RubyItem(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void RubyItem::setMarkup(const QString& markup) {
    if (markup == m_markup) return;
    m_markup = markup;
    m_text = readRuby(markup.toStdString());
    emit markupChanged();
    layOut();
}

QString RubyItem::mode() const {
    if (m_style.mode == RubyMode::none) return QStringLiteral("none");
    return m_style.mode == RubyMode::kana ? QStringLiteral("kana") : QStringLiteral("above");
}

void RubyItem::setMode(const QString& mode) {
    change(m_style.mode, mode == u"none"   ? RubyMode::none
                         : mode == u"kana" ? RubyMode::kana
                                           : RubyMode::above);
}

void RubyItem::setColor(const QColor& color) {
    if (color == m_color) return;
    m_color = color;
    emit colorChanged();
    update();
}

void RubyItem::setCentered(bool centered) {
    if (centered == m_centered) return;
    m_centered = centered;
    emit colorChanged();
    update();
}

QString RubyItem::plainText() const { return QString::fromStdString(ayumi::plainText(m_text)); }

QString RubyItem::kanaText() const { return QString::fromStdString(ayumi::kanaText(m_text)); }

void RubyItem::componentComplete() {
    QQuickPaintedItem::componentComplete();
    layOut();
}

void RubyItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (isComponentComplete() && now.width() != before.width()) fitToWidth();
}

void RubyItem::layOut() {
    if (!isComponentComplete()) return;
    const RubyLayout unbroken = layoutRuby(m_text, m_style, 0);
    setImplicitWidth(std::ceil(unbroken.width));
    if (implicitHeight() <= 0) setImplicitHeight(unbroken.height);
    fitToWidth();
}

void RubyItem::fitToWidth() {
    m_layout = layoutRuby(m_text, m_style, width());
    // Not at once: a layout that is just giving out widths would be told a new height in the
    // middle of its pass, and gives up after the second time.
    QMetaObject::invokeMethod(
        this, [this] { setImplicitHeight(m_layout.height); }, Qt::QueuedConnection);
    emit laidOut();
    update();
}

void RubyItem::paint(QPainter* painter) {
    painter->setPen(m_color);
    painter->setRenderHint(QPainter::TextAntialiasing);
    const QFont base = rubyBaseFont(m_layout.style);
    const QFont reading = rubyReadingFont(m_layout.style);
    for (const RubyLine& line : m_layout.lines) {
        const double shift = m_centered ? std::max(0.0, std::floor((width() - line.width) / 2)) : 0;
        for (const RubyRun& run : line.runs) {
            painter->setFont(run.isReading ? reading : base);
            painter->drawText(QPointF(run.x + shift, std::round(run.baseline)), run.text);
        }
    }
}

}  // namespace ayumi::drawing
