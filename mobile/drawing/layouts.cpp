#include "mobile/drawing/layouts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QQmlInfo>

namespace ayumi::drawing {

namespace {

// Before one frame. A page settles in fewer than ten, a long list after each change of each of its
// rows (Qt polishes the last first, so the list comes between them); one that never does must not
// hang.
constexpr int kMostPolishes = 100;
constexpr int kMostPolishesPerRow = 10;

// Also of lists that stand beside each other in it.
int rowsIn(const QQuickItem& layout) {
    qsizetype rows = 0;
    for (const QQuickItem* child : layout.childItems()) rows += 1 + child->childItems().size();
    return static_cast<int>(rows);
}

LayoutHints* hintsOf(QQuickItem* item) {
    return qobject_cast<LayoutHints*>(qmlAttachedPropertiesObject<Layout>(item));
}

// Text widths are fractions; half a pixel too little would wrap the last character.
double whole(double length) { return std::ceil(length - 0.01); }

// Where the track `index` begins.
double startOf(const std::vector<double>& sizes, int index, double spacing) {
    return std::accumulate(sizes.begin(), sizes.begin() + index, spacing * index);
}

// From the beginning of the first of `count` tracks to the end of the last.
double spanned(const std::vector<double>& sizes, int first, int count, double spacing) {
    return startOf(sizes, first + count, spacing) - startOf(sizes, first, spacing) - spacing;
}

double gapsOf(const std::vector<Track>& tracks, double spacing) {
    return tracks.empty() ? 0 : spacing * static_cast<double>(tracks.size() - 1);
}

std::vector<double> each(const std::vector<Track>& tracks, double Track::*size) {
    std::vector<double> sizes;
    for (const Track& track : tracks) sizes.push_back(track.*size);
    return sizes;
}

// Whole pixels, and together as much as before.
void roundDown(std::vector<double>& sizes) {
    double edge = 0;
    double taken = 0;
    for (double& size : sizes) {
        edge += size;
        size = std::floor(edge + 0.01) - taken;
        taken += size;
    }
}

}  // namespace

// Items outlive their layout by a moment, and say so.
LayoutBase::~LayoutBase() {
    for (QQuickItem* item : childItems()) unwatch(item);
}

void LayoutBase::setSpacings(double columnSpacing, double rowSpacing) {
    m_columnSpacing = columnSpacing;
    m_rowSpacing = rowSpacing;
    widthsTouched();
}

void LayoutBase::widthsTouched() {
    m_widthsAgain = true;
    if (!m_arranging) polish();
}

void LayoutBase::heightsTouched() {
    m_heightsAgain = true;
    if (!m_arranging) polish();
}

void LayoutBase::componentComplete() {
    QQuickItem::componentComplete();
    polish();
}

void LayoutBase::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size()) return;
    m_heightsAgain = true;
    m_widthsAgain |= newGeometry.width() != oldGeometry.width();
    if (!m_arranging) polish();
}

void LayoutBase::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemChildAddedChange) watch(data.item);
    if (change == ItemChildRemovedChange) {
        unwatch(data.item);
        m_ownSizes.remove(data.item);
        widthsTouched();
    }
    if (change == ItemVisibleHasChanged && data.boolValue) polish();
    QQuickItem::itemChange(change, data);
}

void LayoutBase::updatePolish() {
    if (m_polished == 0)
        QMetaObject::invokeMethod(
            this, [this] { m_polished = 0; }, Qt::QueuedConnection);
    const int most = kMostPolishes + kMostPolishesPerRow * rowsIn(*this);
    if (++m_polished < most)
        arrange();
    else if (m_polished == most)
        qmlWarning(this) << "does not settle: what stands in it asks for another size each time";
}

void LayoutBase::watch(QQuickItem* item) {
    connect(item, &QQuickItem::implicitWidthChanged, this, &LayoutBase::widthsTouched);
    connect(item, &QQuickItem::implicitHeightChanged, this, &LayoutBase::heightsTouched);
    connect(item, &QQuickItem::visibleChanged, this, &LayoutBase::widthsTouched);
    connect(hintsOf(item), &LayoutHints::changed, this, &LayoutBase::widthsTouched);
    widthsTouched();
}

void LayoutBase::unwatch(QQuickItem* item) {
    item->disconnect(this);
    if (auto* hints = qmlAttachedPropertiesObject<Layout>(item, false)) hints->disconnect(this);
}

bool LayoutBase::takesPart(QQuickItem* item) const {
    return item->isVisible() && !item->inherits("QQuickRepeater");
}

bool LayoutBase::fillsWidth(QQuickItem* item) const {
    const LayoutHints* hints = hintsOf(item);
    if (hints->saysFillWidth()) return hints->fillWidth();
    const auto* layout = qobject_cast<const LayoutBase*>(item);
    return layout != nullptr && std::ranges::any_of(layout->childItems(), [&](QQuickItem* inner) {
               return layout->takesPart(inner) && layout->fillsWidth(inner);
           });
}

std::vector<LayoutBase::Cell> LayoutBase::cells() {
    std::vector<Cell> cells;
    const int columns = columnCount();
    int row = 0;
    int column = 0;
    for (QQuickItem* item : childItems()) {
        if (!takesPart(item)) continue;
        if (!m_ownSizes.contains(item)) m_ownSizes[item] = item->size();
        LayoutHints* hints = hintsOf(item);
        const int span = columns > 0 ? std::clamp(hints->columnSpan, 1, columns) : 1;
        if (columns > 0 && column + span > columns) {
            ++row;
            column = 0;
        }
        cells.push_back({item, hints, row, column, span, fillsWidth(item)});
        column += span;
    }
    return cells;
}

LayoutBase::Wish LayoutBase::widthOf(const Cell& cell) const {
    const LayoutHints& hints = *cell.hints;
    Wish wish;
    if (hints.preferredWidth >= 0)
        wish.wanted = whole(hints.preferredWidth);
    else if (cell.item->implicitWidth() > 0)
        wish.wanted = whole(cell.item->implicitWidth());
    else
        wish.wanted = m_ownSizes[cell.item].width();
    const auto* layout = qobject_cast<const LayoutBase*>(cell.item);
    wish.least = hints.minimumWidth >= 0 ? hints.minimumWidth : layout ? layout->leastWidth() : 0;
    wish.wanted = std::max(wish.least, std::min(wish.wanted, hints.maximumWidth));
    if (!cell.fillsWidth) wish.least = wish.wanted;
    const double margins = hints.left() + hints.right();
    return {wish.least + margins, wish.wanted + margins};
}

double LayoutBase::wantedHeight(const Cell& cell) const {
    const LayoutHints& hints = *cell.hints;
    double height = hints.preferredHeight;
    if (height < 0) height = cell.item->implicitHeight();
    if (height <= 0) height = m_ownSizes[cell.item].height();
    return whole(std::max(height, hints.minimumHeight));
}

std::vector<Track> LayoutBase::columnTracks(const std::vector<Cell>& cells) const {
    int count = 0;
    for (const Cell& cell : cells) count = std::max(count, cell.column + cell.span);
    std::vector<Track> tracks(static_cast<std::size_t>(count), Track{0, 0, 0, false});
    for (const Cell& cell : cells) {
        if (cell.span > 1) continue;
        Track& track = tracks[static_cast<std::size_t>(cell.column)];
        const Wish wish = widthOf(cell);
        track.least = std::max(track.least, wish.least);
        track.wanted = std::max(track.wanted, wish.wanted);
        if (cell.fillsWidth) {
            track.grows = true;
            track.most = std::max(track.most, cell.hints->maximumWidth);
        }
    }
    for (Track& track : tracks) track.most = std::max(track.most, track.wanted);
    // One column is as wide as the layout, whatever stands in it.
    if (count == 1) tracks[0] = {0, tracks[0].wanted, Track().most, true};
    for (const Cell& cell : cells) {
        if (cell.span == 1) continue;
        const double lacking =
            widthOf(cell).wanted -
            spanned(each(tracks, &Track::wanted), cell.column, cell.span, m_columnSpacing);
        if (lacking <= 0) continue;
        for (int i = cell.column; i < cell.column + cell.span; ++i) {
            tracks[static_cast<std::size_t>(i)].wanted += lacking / cell.span;
        }
    }
    return tracks;
}

std::vector<Track> LayoutBase::rowTracks(const std::vector<Cell>& cells) const {
    std::vector<Track> tracks(cells.empty() ? 0 : static_cast<std::size_t>(cells.back().row + 1));
    for (const Cell& cell : cells) {
        Track& track = tracks[static_cast<std::size_t>(cell.row)];
        const double height = wantedHeight(cell) + cell.hints->top() + cell.hints->bottom();
        track.wanted = std::max(track.wanted, height);
        if (cell.hints->fillHeight)
            track.grows = true;
        else
            track.least = std::max(track.least, height);
    }
    if (tracks.size() == 1) tracks[0].grows = true;
    return tracks;
}

void LayoutBase::arrange() {
    if (m_arranging || !isComponentComplete() || !isVisible()) return;
    m_arranging = true;
    // The second round is for items that say another width once they have one.
    for (int round = 0; round < 4 && (m_widthsAgain || m_heightsAgain) && isVisible(); ++round) {
        m_widthsAgain = false;
        m_heightsAgain = false;
        place();
    }
    m_arranging = false;
}

void LayoutBase::place() {
    const std::vector<Cell> all = cells();
    const std::vector<Track> columns = columnTracks(all);
    const double columnGaps = gapsOf(columns, m_columnSpacing);
    m_leastWidth = sumOf(each(columns, &Track::least)) + columnGaps;
    setImplicitWidth(sumOf(each(columns, &Track::wanted)) + columnGaps);
    std::vector<double> widths = trackSizes(columns, width() - columnGaps);
    roundDown(widths);
    giveWidths(all, widths);
    m_heightsAgain = false;  // those that follow from the widths are read now

    const std::vector<Track> rows = rowTracks(all);
    const double rowGaps = gapsOf(rows, m_rowSpacing);
    setImplicitHeight(sumOf(each(rows, &Track::wanted)) + rowGaps);
    std::vector<double> heights = trackSizes(rows, height() - rowGaps);
    roundDown(heights);
    giveHeights(all, widths, heights);
}

void LayoutBase::giveWidths(const std::vector<Cell>& cells, const std::vector<double>& widths) {
    for (const Cell& cell : cells) {
        const LayoutHints& hints = *cell.hints;
        const double margins = hints.left() + hints.right();
        const double room = spanned(widths, cell.column, cell.span, m_columnSpacing) - margins;
        const double wanted = widthOf(cell).wanted - margins;
        cell.item->setWidth(cell.fillsWidth ? std::max(0.0, std::min(room, hints.maximumWidth))
                                            : std::min(wanted, std::max(room, hints.minimumWidth)));
        if (auto* layout = qobject_cast<LayoutBase*>(cell.item)) layout->arrange();
    }
}

void LayoutBase::giveHeights(const std::vector<Cell>& cells, const std::vector<double>& widths,
                             const std::vector<double>& heights) {
    for (const Cell& cell : cells) {
        const LayoutHints& hints = *cell.hints;
        double left = hints.left() + startOf(widths, cell.column, m_columnSpacing);
        double top = hints.top() + startOf(heights, cell.row, m_rowSpacing);
        const double roomX = spanned(widths, cell.column, cell.span, m_columnSpacing) -
                             hints.left() - hints.right() - cell.item->width();
        const double row = heights[static_cast<std::size_t>(cell.row)];
        const double room = row - hints.top() - hints.bottom();
        cell.item->setHeight(hints.fillHeight ? std::max(0.0, room) : wantedHeight(cell));
        const double roomY = room - cell.item->height();
        if (hints.alignment & Qt::AlignRight) left += roomX;
        if (hints.alignment & Qt::AlignHCenter) left += std::floor(roomX / 2);
        if (hints.alignment & Qt::AlignBottom) top += roomY;
        if (!(hints.alignment & (Qt::AlignTop | Qt::AlignBottom))) top += std::floor(roomY / 2);
        cell.item->setPosition({left, top});
    }
}

void GridLayout::setColumns(int columns) {
    if (m_columns == columns) return;
    m_columns = columns;
    widthsTouched();
    emit changed();
}

void GridLayout::setColumnSpacing(double spacing) {
    if (spacing == columnSpacing()) return;
    setSpacings(spacing, rowSpacing());
    emit changed();
}

void GridLayout::setRowSpacing(double spacing) {
    if (spacing == rowSpacing()) return;
    setSpacings(columnSpacing(), spacing);
    emit changed();
}

void GridLayout::setFlow(Flow flow) {
    if (m_flow == flow) return;
    m_flow = flow;
    widthsTouched();
    emit changed();
}

void ColumnLayout::setSpacing(double spacing) {
    if (spacing == rowSpacing()) return;
    setSpacings(columnSpacing(), spacing);
    emit changed();
}

void RowLayout::setSpacing(double spacing) {
    if (spacing == columnSpacing()) return;
    setSpacings(spacing, rowSpacing());
    emit changed();
}

}  // namespace ayumi::drawing
