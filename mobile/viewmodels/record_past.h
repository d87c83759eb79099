// What a page of one record shows beside its values: who wrote them, which stand twice, what stood
// before and what was settled, change by change; and the change that takes the record back.
#pragma once

#include <QVariantList>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/record_history.h"

namespace ayumi::viewmodels {

struct RecordPast {
    QVariantList writers;    // {by, bySelf, way, at}, oldest first
    QVariantList contested;  // FactLines with rivals
    QVariantList replaced;   // replacedFacts()
    QVariantList settled;    // settledFacts()
    QString reason;          // why it was taken back, or moved here
};

// Asks `histories` for what it does not know of the record yet. While the tablet is readable.
RecordPast pastOf(const DayLines& lines, RecordHistories& histories, const store::RecordView& view);

// {by, bySelf, way, at, why, facts} of one change, made at `atMs`.
QVariantMap changeEntry(const sync::Change& change, TimeMs atMs, const DayLines& lines,
                        store::TabletReader& reader);

tablet::SaveRequest takingBack(const store::RecordView& view, const QString& reason);

}  // namespace ayumi::viewmodels
