// What a page of one record shows beside its values: who wrote them, which stand twice, what stood
// before and what was settled, change by change; and the change that takes the record back.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/record_history.h"

namespace ayumi::viewmodels {

struct RecordPast {
    Q_GADGET
    QML_VALUE_TYPE(recordPast)
    Q_PROPERTY(QVariantList writers MEMBER writers)      // {by, bySelf, way, at}, oldest first
    Q_PROPERTY(QVariantList contested MEMBER contested)  // FactLines with rivals
    Q_PROPERTY(QVariantList replaced MEMBER replaced)    // replacedFacts()
    Q_PROPERTY(QVariantList settled MEMBER settled)      // settledFacts()

public:
    QVariantList writers;
    QVariantList contested;
    QVariantList replaced;
    QVariantList settled;
    QString reason;  // why it was taken back, or moved here
};

// Asks `histories` for what it does not know of the record yet. While the tablet is readable.
RecordPast pastOf(const DayLines& lines, RecordHistories& histories, const store::RecordView& view);

// {by, bySelf, way, at, why, facts} of one change, made at `atMs`.
QVariantMap changeEntry(const sync::Change& change, TimeMs atMs, const DayLines& lines,
                        store::TabletReader& reader);

tablet::SaveRequest takingBack(const store::RecordView& view, const QString& reason);

}  // namespace ayumi::viewmodels
