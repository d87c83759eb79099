// ColumnLayout, RowLayout and GridLayout under the names and with the meaning of QtQuick.Layouts,
// as far as the pages use them. Why not those: docs/decisions/0006-layouts-of-our-own.md.
//
// Widths go down, heights come up: a layout gives each item its width, reads the heights that
// follow (text that wraps anew), and knows its own. What changes is laid out before the next frame,
// and what comes of it before the same frame, however deep the layouts stand in each other.
// GUI thread only.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QQuickItem>
#include <QSizeF>
#include <vector>

#include "mobile/drawing/layout_hints.h"
#include "mobile/drawing/track_sizes.h"

namespace ayumi::drawing {

class LayoutBase : public QQuickItem {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit LayoutBase(QQuickItem* parent = nullptr) : QQuickItem(parent) {}
    ~LayoutBase() override;

    double leastWidth() const { return m_leastWidth; }

protected:
    // How many items stand side by side; 0: all of them.
    virtual int columnCount() const = 0;
    void setSpacings(double columnSpacing, double rowSpacing);
    double columnSpacing() const { return m_columnSpacing; }
    double rowSpacing() const { return m_rowSpacing; }
    void widthsTouched();
    void heightsTouched();

    void componentComplete() override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void updatePolish() override;

private:
    struct Cell {
        QQuickItem* item = nullptr;
        LayoutHints* hints = nullptr;
        int row = 0;
        int column = 0;
        int span = 1;
        bool fillsWidth = false;
    };
    struct Wish {
        double least = 0;
        double wanted = 0;
    };

    void watch(QQuickItem* item);
    void unwatch(QQuickItem* item);
    bool takesPart(QQuickItem* item) const;
    bool fillsWidth(QQuickItem* item) const;
    std::vector<Cell> cells();
    Wish widthOf(const Cell& cell) const;
    double wantedHeight(const Cell& cell) const;
    std::vector<Track> columnTracks(const std::vector<Cell>& cells) const;
    std::vector<Track> rowTracks(const std::vector<Cell>& cells) const;
    void arrange();
    void place();
    void giveWidths(const std::vector<Cell>& cells, const std::vector<double>& widths);
    void giveHeights(const std::vector<Cell>& cells, const std::vector<double>& widths,
                     const std::vector<double>& heights);

    double m_columnSpacing = 5;
    double m_rowSpacing = 5;
    double m_leastWidth = 0;
    bool m_arranging = false;
    bool m_widthsAgain = true;  // touched since it was placed
    bool m_heightsAgain = true;
    int m_polished = 0;  // since the event loop last ran
    QHash<QQuickItem*, QSizeF> m_ownSizes;  // of items that say no implicit size
};

class GridLayout : public ayumi::drawing::LayoutBase {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns MEMBER m_columns WRITE setColumns NOTIFY changed)
    Q_PROPERTY(double columnSpacing READ columnSpacing WRITE setColumnSpacing NOTIFY changed)
    Q_PROPERTY(double rowSpacing READ rowSpacing WRITE setRowSpacing NOTIFY changed)
    Q_PROPERTY(Flow flow MEMBER m_flow WRITE setFlow NOTIFY changed)

public:
    enum Flow { LeftToRight, TopToBottom };
    Q_ENUM(Flow)

    using LayoutBase::LayoutBase;
    void setColumns(int columns);
    void setColumnSpacing(double spacing);
    void setRowSpacing(double spacing);
    void setFlow(Flow flow);

signals:
    void changed();

protected:
    int columnCount() const override { return m_flow == TopToBottom ? 1 : m_columns; }

private:
    int m_columns = 0;
    Flow m_flow = LeftToRight;
};

class ColumnLayout : public ayumi::drawing::LayoutBase {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double spacing READ rowSpacing WRITE setSpacing NOTIFY changed)

public:
    using LayoutBase::LayoutBase;
    void setSpacing(double spacing);

signals:
    void changed();

protected:
    int columnCount() const override { return 1; }
};

class RowLayout : public ayumi::drawing::LayoutBase {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double spacing READ columnSpacing WRITE setSpacing NOTIFY changed)

public:
    using LayoutBase::LayoutBase;
    void setSpacing(double spacing);

signals:
    void changed();

protected:
    int columnCount() const override { return 0; }
};

}  // namespace ayumi::drawing
