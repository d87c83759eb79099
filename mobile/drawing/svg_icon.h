// An icon of ours: an SVG of strokes in one colour, drawn in the colour and stroke it is given,
// sharp at any size and pixel ratio. A file that cannot be read draws nothing and warns once.
// GUI thread only; paint() may run on the render thread while the GUI thread is blocked.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickPaintedItem>
#include <QUrl>
#include <memory>

class QSvgRenderer;

namespace ayumi::drawing {

class SvgIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source MEMBER m_source WRITE setSource NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY changed)
    Q_PROPERTY(double strokeWidth MEMBER m_strokeWidth WRITE setStrokeWidth NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)

public:
    explicit SvgIcon(QQuickItem* parent = nullptr);
    ~SvgIcon() override;

    void setSource(const QUrl& source);
    void setColor(const QColor& color);
    void setStrokeWidth(double width);
    bool ready() const;

    void paint(QPainter* painter) override;

signals:
    void changed();

protected:
    void componentComplete() override;

private:
    void load();
    void tint();

    QUrl m_source;
    QColor m_color = Qt::black;
    double m_strokeWidth = 2;  // on the grid of 24
    QByteArray m_svg;
    std::unique_ptr<QSvgRenderer> m_renderer;
};

}  // namespace ayumi::drawing
