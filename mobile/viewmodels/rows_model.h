// A list of rows for QML, driven by a Q_GADGET: its properties are the roles, named alike.
// setRows() changes only what differs, so delegates (focus, scroll position) live on.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QMetaProperty>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace ayumi::viewmodels {

class RowsModelBase : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(RowsModel)
    QML_UNCREATABLE("made by page objects")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    int count() const { return rowCount(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // The row as a gadget, for tests and for pages that need one row.
    Q_INVOKABLE QVariant at(int row) const;

signals:
    void countChanged();

protected:
    explicit RowsModelBase(const QMetaObject& gadget) : m_gadget(gadget) {}
    virtual const void* gadgetAt(int row) const = 0;
    virtual QVariant variantAt(int row) const = 0;
    // The roles in which two rows differ: a list inside a row that stays is not drawn anew.
    QList<int> differing(const void* one, const void* other) const;

private:
    const QMetaObject& m_gadget;
};

// Row: a Q_GADGET with a member `QString key` that is unique in the list, and operator==.
template <class Row>
class RowsModel : public RowsModelBase {
public:
    RowsModel() : RowsModelBase(Row::staticMetaObject) {}

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row* find(const QString& key) const {
        const auto found = std::ranges::find(m_rows, key, &Row::key);
        return found == m_rows.end() ? nullptr : &*found;
    }

    void setRows(std::vector<Row> rows) {
        const auto countBefore = m_rows.size();
        removeMissing(rows);
        for (int i = 0; i < static_cast<int>(rows.size()); ++i) place(i, std::move(rows[i]));
        if (m_rows.size() != countBefore) emit countChanged();
    }

protected:
    const void* gadgetAt(int row) const override { return &m_rows[row]; }
    QVariant variantAt(int row) const override { return QVariant::fromValue(m_rows[row]); }

private:
    void removeMissing(const std::vector<Row>& wanted) {
        if (m_rows.empty()) return;
        QSet<QString> keys;
        for (const Row& row : wanted) keys.insert(row.key);
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (keys.contains(m_rows[i].key)) continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }

    void place(int position, Row row) {
        // Those before it stand where they belong; one that stays is the first that is looked at.
        const auto found =
            std::ranges::find(m_rows.begin() + position, m_rows.end(), row.key, &Row::key);
        if (found == m_rows.end()) {
            beginInsertRows({}, position, position);
            m_rows.insert(m_rows.begin() + position, std::move(row));
            endInsertRows();
            return;
        }
        const int from = static_cast<int>(found - m_rows.begin());
        if (from != position) {
            beginMoveRows({}, from, from, {}, position);
            std::rotate(m_rows.begin() + position, m_rows.begin() + from,
                        m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (m_rows[position] == row) return;
        const QList<int> roles = differing(&m_rows[position], &row);
        m_rows[position] = std::move(row);
        if (!roles.isEmpty()) emit dataChanged(index(position), index(position), roles);
    }

    std::vector<Row> m_rows;
};

}  // namespace ayumi::viewmodels
