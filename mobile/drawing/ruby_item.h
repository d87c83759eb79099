// Draws ruby text set by ruby_layout. QML wraps it in RubyText.qml, which binds it to the theme.
// Like Text: implicitWidth is the unbroken width, implicitHeight follows the width it is given.
// GUI thread only; paint() may run on the render thread while the GUI thread is blocked.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickPaintedItem>

#include "mobile/drawing/ruby_layout.h"

namespace ayumi::drawing {

class RubyItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString markup MEMBER m_markup WRITE setMarkup NOTIFY markupChanged)
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY styleChanged)
    Q_PROPERTY(QStringList families READ families WRITE setFamilies NOTIFY styleChanged)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY styleChanged)
    Q_PROPERTY(double rubyShare READ rubyShare WRITE setRubyShare NOTIFY styleChanged)
    Q_PROPERTY(int rubyLeast READ rubyLeast WRITE setRubyLeast NOTIFY styleChanged)
    Q_PROPERTY(bool bold READ bold WRITE setBold NOTIFY styleChanged)
    Q_PROPERTY(bool phrased READ phrased WRITE setPhrased NOTIFY styleChanged)
    Q_PROPERTY(bool balanced READ balanced WRITE setBalanced NOTIFY styleChanged)
    Q_PROPERTY(bool keepBand READ keepBand WRITE setKeepBand NOTIFY styleChanged)
    Q_PROPERTY(bool wraps READ wraps WRITE setWraps NOTIFY styleChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(bool centered READ centered WRITE setCentered NOTIFY colorChanged)
    Q_PROPERTY(QString plainText READ plainText NOTIFY markupChanged)
    Q_PROPERTY(QString kanaText READ kanaText NOTIFY markupChanged)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY laidOut)
    Q_PROPERTY(double band READ band NOTIFY laidOut)
    Q_PROPERTY(double contentWidth READ contentWidth NOTIFY laidOut)

public:
    explicit RubyItem(QQuickItem* parent = nullptr);

    void setMarkup(const QString& markup);
    QString mode() const;
    void setMode(const QString& mode);
    QStringList families() const { return m_style.families; }
    void setFamilies(const QStringList& families) { change(m_style.families, families); }
    int size() const { return m_style.size; }
    void setSize(int size) { change(m_style.size, size); }
    double rubyShare() const { return m_style.rubyShare; }
    void setRubyShare(double share) { change(m_style.rubyShare, share); }
    int rubyLeast() const { return m_style.rubyLeast; }
    void setRubyLeast(int size) { change(m_style.rubyLeast, size); }
    bool bold() const { return m_style.bold; }
    void setBold(bool bold) { change(m_style.bold, bold); }
    bool phrased() const { return m_style.phrased; }
    void setPhrased(bool phrased) { change(m_style.phrased, phrased); }
    bool balanced() const { return m_style.balanced; }
    void setBalanced(bool balanced) { change(m_style.balanced, balanced); }
    bool keepBand() const { return m_style.keepBand; }
    void setKeepBand(bool keep) { change(m_style.keepBand, keep); }
    bool wraps() const { return m_style.wraps; }
    void setWraps(bool wraps) { change(m_style.wraps, wraps); }
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    bool centered() const { return m_centered; }
    void setCentered(bool centered);
    QString plainText() const;
    QString kanaText() const;
    int lineCount() const { return static_cast<int>(m_layout.lines.size()); }
    double band() const { return m_layout.band; }
    double contentWidth() const { return m_layout.width; }

    void paint(QPainter* painter) override;

signals:
    void markupChanged();
    void styleChanged();
    void colorChanged();
    void laidOut();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    template <class T>
    void change(T& member, const T& value) {
        if (member == value) return;
        member = value;
        emit styleChanged();
        layOut();
    }

    void layOut();
    void fitToWidth();

    QString m_markup;
    RubyText m_text;
    RubyStyle m_style;
    RubyLayout m_layout;
    QColor m_color = Qt::black;
    bool m_centered = false;
};

}  // namespace ayumi::drawing
