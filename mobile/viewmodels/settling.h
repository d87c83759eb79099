// Where two values stand in one field: the one that somebody chose is written once more, having
// seen the others, and stays.
#pragma once

#include <QString>

#include <functional>

#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

// `change`: of the value that is shown, or of one beside it. Code: "value_gone", the field or the
// value is not there any more; never another value in its place.
Result<tablet::SaveRequest> settlingRequest(const store::RecordView& record,
                                            const std::string& field, const std::string& change);

// The same, saved: `then` follows once it is, or is not; why not stands in `problem`. Of a choice
// that cannot be made nothing follows. `page` bounds it all.
void settle(Tablet& tablet, QObject* page, const store::RecordView& record, const QString& field,
            const QString& change, Problem& problem, std::function<void()> then);

}  // namespace ayumi::viewmodels
