// The attached Layout.* properties: what an item asks of the layout it stands in.
// -1 (or an infinite maximum) means "not said"; lengths are logical pixels. GUI thread only.
#pragma once

#include <QtQml/qqml.h>
#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <cmath>
#include <limits>
#include <optional>

namespace ayumi::drawing {

class LayoutHints : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool fillWidth READ fillWidth WRITE setFillWidth NOTIFY changed)
    Q_PROPERTY(bool fillHeight MEMBER fillHeight NOTIFY changed)
    Q_PROPERTY(double preferredWidth MEMBER preferredWidth NOTIFY changed)
    Q_PROPERTY(double preferredHeight MEMBER preferredHeight NOTIFY changed)
    Q_PROPERTY(double minimumWidth MEMBER minimumWidth NOTIFY changed)
    Q_PROPERTY(double minimumHeight MEMBER minimumHeight NOTIFY changed)
    Q_PROPERTY(double maximumWidth MEMBER maximumWidth NOTIFY changed)
    Q_PROPERTY(Qt::Alignment alignment MEMBER alignment NOTIFY changed)
    Q_PROPERTY(int columnSpan MEMBER columnSpan NOTIFY changed)
    Q_PROPERTY(double margins MEMBER margins NOTIFY changed)
    Q_PROPERTY(double leftMargin MEMBER leftMargin NOTIFY changed)
    Q_PROPERTY(double topMargin MEMBER topMargin NOTIFY changed)
    Q_PROPERTY(double rightMargin MEMBER rightMargin NOTIFY changed)
    Q_PROPERTY(double bottomMargin MEMBER bottomMargin NOTIFY changed)

public:
    using QObject::QObject;

    // Not said: an item keeps its width; a layout grows if something in it does.
    bool saysFillWidth() const { return m_fillWidth.has_value(); }
    bool fillWidth() const { return m_fillWidth.value_or(false); }
    void setFillWidth(bool fill) {
        if (m_fillWidth == fill) return;
        m_fillWidth = fill;
        emit changed();
    }
    double left() const { return sideOr(leftMargin); }
    double top() const { return sideOr(topMargin); }
    double right() const { return sideOr(rightMargin); }
    double bottom() const { return sideOr(bottomMargin); }

    bool fillHeight = false;
    double preferredWidth = -1;
    double preferredHeight = -1;
    double minimumWidth = -1;
    double minimumHeight = -1;
    double maximumWidth = std::numeric_limits<double>::infinity();
    Qt::Alignment alignment = {};
    int columnSpan = 1;
    double margins = 0;
    double leftMargin = std::numeric_limits<double>::quiet_NaN();
    double topMargin = std::numeric_limits<double>::quiet_NaN();
    double rightMargin = std::numeric_limits<double>::quiet_NaN();
    double bottomMargin = std::numeric_limits<double>::quiet_NaN();

signals:
    void changed();

private:
    double sideOr(double side) const { return std::isnan(side) ? margins : side; }

    std::optional<bool> m_fillWidth;
};

// The name under which QML attaches the hints.
class Layout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Layout is only attached")
    QML_ATTACHED(ayumi::drawing::LayoutHints)

public:
    static LayoutHints* qmlAttachedProperties(QObject* item) { return new LayoutHints(item); }
};

}  // namespace ayumi::drawing
