#include "mobile/viewmodels/first_rows.h"

namespace ayumi::viewmodels {

void FirstRows::setRows(QAbstractItemModel* rows) {
    if (sourceModel() == rows) return;
    setSourceModel(rows);
    emit changed();
}

void FirstRows::setFirst(int first) {
    if (m_first == first) return;
    m_first = first;
    if (!m_whole) invalidateRowsFilter();
    emit changed();
}

void FirstRows::setWhole(bool whole) {
    if (m_whole == whole) return;
    m_whole = whole;
    invalidateRowsFilter();
    emit changed();
}

}  // namespace ayumi::viewmodels
