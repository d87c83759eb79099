#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

QVariant RowsModelBase::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const int property = role - Qt::UserRole;
    if (property < 0 || property >= m_gadget.propertyCount()) return {};
    return m_gadget.property(property).readOnGadget(gadgetAt(index.row()));
}

QHash<int, QByteArray> RowsModelBase::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_gadget.propertyCount(); ++i) {
        names.insert(Qt::UserRole + i, m_gadget.property(i).name());
    }
    return names;
}

QList<int> RowsModelBase::differing(const void* one, const void* other) const {
    QList<int> roles;
    for (int i = 0; i < m_gadget.propertyCount(); ++i) {
        const QMetaProperty property = m_gadget.property(i);
        if (property.readOnGadget(one) != property.readOnGadget(other)) roles += Qt::UserRole + i;
    }
    return roles;
}

QVariant RowsModelBase::at(int row) const {
    return row >= 0 && row < rowCount() ? variantAt(row) : QVariant();
}

}  // namespace ayumi::viewmodels
