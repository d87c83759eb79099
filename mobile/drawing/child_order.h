// In which order Tab goes through the children of an item: from above. A list makes its rows in
// whatever order it needs them, and Tab would follow that. GUI thread only.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QPointer>
#include <QQuickItem>

namespace ayumi::drawing {

class ChildOrder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* of READ of WRITE setOf NOTIFY changed)

public:
    using QObject::QObject;

    QQuickItem* of() const { return m_of; }
    void setOf(QQuickItem* item);

    Q_INVOKABLE void restore();

signals:
    void changed();

private:
    QPointer<QQuickItem> m_of;
};

}  // namespace ayumi::drawing
