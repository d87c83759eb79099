// The rows of a list that a screen has room for, and all of them once the page was drawn: a page of
// thirty people is on the screen before the twentieth row is made. GUI thread only.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QSortFilterProxyModel>

namespace ayumi::viewmodels {

class FirstRows : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* rows READ sourceModel WRITE setRows NOTIFY changed)
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY changed)
    Q_PROPERTY(bool whole READ whole WRITE setWhole NOTIFY changed)

public:
    void setRows(QAbstractItemModel* rows);  // not owned
    int first() const { return m_first; }
    void setFirst(int first);
    bool whole() const { return m_whole; }
    void setWhole(bool whole);

signals:
    void changed();

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        return m_whole || row < m_first;
    }

private:
    int m_first = 0;
    bool m_whole = false;
};

}  // namespace ayumi::viewmodels
