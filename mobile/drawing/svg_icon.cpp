#include "mobile/drawing/svg_icon.h"

#include <QFile>
#include <QPainter>
#include <QQmlFile>
#include <QSvgRenderer>
#include <QtQml/QQmlInfo>

namespace ayumi::drawing {
namespace {

// How every file in qml/icons names its one colour and its stroke.
constexpr auto kColorInFile = "stroke=\"#000\"";
constexpr auto kStrokeInFile = "stroke-width=\"2\"";

}  // namespace

SvgIcon::SvgIcon(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

SvgIcon::~SvgIcon() = default;

void SvgIcon::setSource(const QUrl& source) {
    if (source == m_source) return;
    m_source = source;
    load();
}

void SvgIcon::setColor(const QColor& color) {
    if (color == m_color) return;
    m_color = color;
    tint();
}

void SvgIcon::setStrokeWidth(double width) {
    if (width == m_strokeWidth) return;
    m_strokeWidth = width;
    tint();
}

bool SvgIcon::ready() const { return m_renderer && m_renderer->isValid(); }

void SvgIcon::componentComplete() {
    QQuickPaintedItem::componentComplete();
    load();
}

void SvgIcon::load() {
    if (!isComponentComplete()) return;
    m_svg.clear();
    if (!m_source.isEmpty()) {
        QFile file(QQmlFile::urlToLocalFileOrQrc(m_source));
        if (file.open(QIODevice::ReadOnly)) {
            m_svg = file.readAll();
        } else {
            qmlWarning(this) << "no icon at " << m_source;
        }
    }
    tint();
}

void SvgIcon::tint() {
    if (!isComponentComplete()) return;
    m_renderer.reset();
    if (!m_svg.isEmpty()) {
        QByteArray svg = m_svg;
        svg.replace(kColorInFile, "stroke=\"" + m_color.name().toLatin1() + "\" stroke-opacity=\"" +
                                      QByteArray::number(m_color.alphaF()) + '"');
        svg.replace(kStrokeInFile, "stroke-width=\"" + QByteArray::number(m_strokeWidth) + '"');
        m_renderer = std::make_unique<QSvgRenderer>(svg);
    }
    emit changed();
    update();
}

void SvgIcon::paint(QPainter* painter) {
    if (!ready()) return;
    painter->setRenderHint(QPainter::Antialiasing);
    m_renderer->render(painter, QRectF(0, 0, width(), height()));
}

}  // namespace ayumi::drawing
