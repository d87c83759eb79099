// Where two values stand in one field: the one that somebody chose is written once more, having
// seen the others, and stays.
#pragma once

#include "mobile/store/tablet_views.h"
#include "mobile/sync/requests.h"
#include "shared/base/result.h"

namespace ayumi::viewmodels {

// `change`: of the value that is shown, or of one beside it. Code: "value_gone", the field or the
// value is not there any more; never another value in its place.
Result<tablet::SaveRequest> settlingRequest(const store::RecordView& record,
                                            const std::string& field, const std::string& change);

}  // namespace ayumi::viewmodels
