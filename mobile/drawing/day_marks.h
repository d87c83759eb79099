// Marks for the days of some weeks: dots, squares or bars side by side on whole pixels. How much
// was said is a share of the mark that is filled, so that it reads without colour as well: none, a
// third, two thirds, all. What is no level has a sign in it: ? and –. GUI thread only; paint() may
// run on the render thread while the GUI thread is blocked.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace ayumi::drawing {

class DayMarks : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // One for each day: 0 nothing, 1 to 4 a level, 5 not known, 6 not answered. Of bars: 1 come,
    // 2 not come, 3 open.
    Q_PROPERTY(QList<int> marks MEMBER m_marks NOTIFY changed)
    Q_PROPERTY(int only MEMBER m_only NOTIFY changed)        // this mark alone; 0: all
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY changed)  // that share the width
    Q_PROPERTY(
        int group MEMBER m_group NOTIFY changed)  // a hairline before each such many; 0: none
    Q_PROPERTY(bool ruled MEMBER m_ruled NOTIFY changed)  // a hairline through the middle
    Q_PROPERTY(Shape shape MEMBER m_shape NOTIFY changed)
    Q_PROPERTY(int most MEMBER m_most NOTIFY changed)  // px: the side of a mark
    Q_PROPERTY(int stroke MEMBER m_stroke NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)  // inside of an outline
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed)

public:
    enum Shape { Dot, Square, Bar };
    Q_ENUM(Shape)

    explicit DayMarks(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    void paintLines(QPainter& painter) const;
    void paintMark(QPainter& painter, int mark, const QRect& cell) const;
    void paintBar(QPainter& painter, int mark, const QRect& cell) const;
    void paintSign(QPainter& painter, int mark, const QRect& box) const;
    int edgeOf(int column) const;

    QList<int> m_marks;
    int m_only = 0;
    int m_columns = 7;
    int m_group = 0;
    bool m_ruled = false;
    Shape m_shape = Square;
    int m_most = 20;
    int m_stroke = 2;
    QColor m_color = Qt::black;
    QColor m_ground = Qt::white;
    QColor m_line = Qt::gray;
    QString m_family;
};

}  // namespace ayumi::drawing
