#include "mobile/drawing/day_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ayumi::drawing {
namespace {

constexpr int kHairline = 1;
constexpr int kGap = 2;  // between two marks
constexpr int kLeastForSign = 16;
constexpr int kLevels = 4;
constexpr int kUnknown = 5;
constexpr int kCome = 1, kNotCome = 2;

QPainterPath outlineOf(DayMarks::Shape shape, const QRectF& box) {
    QPainterPath path;
    if (shape == DayMarks::Dot) {
        path.addEllipse(box);
    } else {
        const double radius = std::min(4.0, box.width() / 5);
        path.addRoundedRect(box, radius, radius);
    }
    return path;
}

}  // namespace

DayMarks::DayMarks(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &DayMarks::changed, this, [this] { update(); });
}

int DayMarks::edgeOf(int column) const {
    return static_cast<int>(std::lround(width() * column / std::max(1, m_columns)));
}

void DayMarks::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    paintLines(*painter);
    const int down = static_cast<int>(std::lround(height()));
    for (int i = 0; i < static_cast<int>(std::min<qsizetype>(m_marks.size(), m_columns)); ++i) {
        const int mark = m_marks[i];
        if (mark == 0 || (m_only != 0 && mark != m_only)) continue;
        const QRect cell(edgeOf(i), 0, edgeOf(i + 1) - edgeOf(i), down);
        if (m_shape == Bar) {
            paintBar(*painter, mark, cell);
        } else {
            paintMark(*painter, mark, cell);
        }
    }
}

void DayMarks::paintLines(QPainter& painter) const {
    const int down = static_cast<int>(std::lround(height()));
    if (m_ruled) painter.fillRect(0, down / 2, edgeOf(m_columns), kHairline, m_line);
    for (int i = 0; m_group > 0 && i < m_columns; i += m_group) {
        painter.fillRect(edgeOf(i), 0, kHairline, down, m_line);
    }
}

// A lane of dots says its level by where it is: there they are whole.
void DayMarks::paintMark(QPainter& painter, int mark, const QRect& cell) const {
    const int side = std::min({cell.width() - kGap, cell.height() - kGap, m_most});
    if (side < 4) return;
    const QRect box(cell.x() + (cell.width() - side) / 2, (cell.height() - side) / 2, side, side);
    const QPainterPath whole = outlineOf(m_shape, box);
    const int stroke = std::min(m_stroke, side / 4);
    const bool lane = m_only != 0 && m_shape == Dot;
    const int share = mark > kLevels ? 0 : lane ? kLevels - 1 : mark - 1;
    painter.fillPath(whole, m_color);
    if (share < kLevels - 1) {
        const QRect inner = box.adjusted(stroke, stroke, -stroke, -stroke);
        painter.fillPath(outlineOf(m_shape, inner), m_ground);
        const int filled =
            static_cast<int>(std::lround(double(inner.height()) * share / (kLevels - 1)));
        painter.save();
        painter.setClipRect(inner.adjusted(0, inner.height() - filled, 0, 0));
        if (filled > 0) painter.fillPath(whole, m_color);
        painter.restore();
    }
    // The word beside a lane says what it is of: without room for a sign the outline is enough.
    const bool needless = m_only != 0 && side < kLeastForSign;
    if (mark > kLevels && !needless) paintSign(painter, mark, box);
}

void DayMarks::paintSign(QPainter& painter, int mark, const QRect& box) const {
    if (mark != kUnknown) {
        const int wide = std::max(4, box.width() / 2);
        const int high = std::max(2, box.height() / 8);
        painter.fillRect(box.x() + (box.width() - wide) / 2, box.y() + (box.height() - high) / 2,
                         wide, high, m_color);
        return;
    }
    QFont font(m_family);
    font.setPixelSize(std::max(8, box.height() * 3 / 4));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_color);
    painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
}

// Come is whole, not come an outline, open a low outline.
void DayMarks::paintBar(QPainter& painter, int mark, const QRect& cell) const {
    const int across = std::min(cell.width() - kGap, m_most);
    if (across < 4) return;
    const int high = mark == kCome || mark == kNotCome ? cell.height() : cell.height() / 3;
    const QRect box(cell.x() + (cell.width() - across) / 2, cell.height() - high, across, high);
    painter.fillPath(outlineOf(Bar, box), m_color);
    if (mark == kCome) return;
    const int stroke = std::min(m_stroke, across / 4);
    painter.fillPath(outlineOf(Bar, box.adjusted(stroke, stroke, -stroke, -stroke)), m_ground);
}

}  // namespace ayumi::drawing
