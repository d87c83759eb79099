// What a page of one record shows beside its values: who wrote them, which stand twice, what stood
// before and what was settled; and the changes that settle a field or take the record back.
#pragma once

#include <QVariantList>

#include <optional>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/record_history.h"

namespace ayumi::viewmodels {

struct RecordPast {
    QVariantList writers;    // {by, bySelf, way, at}, oldest first
    QVariantList contested;  // FactLines with rivals
    QVariantList replaced;   // replacedFacts()
    QVariantList settled;    // settledFacts()
};

// Asks `histories` for what it does not know of the record yet. While the tablet is readable.
RecordPast pastOf(AppContext& app, RecordHistories& histories, const store::RecordView& view);

// Of two values that stand in one field, `change` is the one that stays; nothing if there is none.
std::optional<tablet::SaveRequest> settling(const store::RecordView& view, const std::string& field,
                                            const std::string& change);

tablet::SaveRequest takingBack(const store::RecordView& view, const QString& reason);

}  // namespace ayumi::viewmodels
