// What was contested once and is no longer: read out of a record's whole history, so that who chose
// which of two values stays readable (docs/sync.md, law 4). Plain functions, no state.
#pragma once

#include <string>
#include <vector>

#include "shared/base/clock.h"
#include "shared/sync/state.h"

namespace ayumi::sync {

// A change of the past, with the time the server counts it at.
struct PastChange {
    ChangePtr change;
    TimeMs atMs = 0;  // capped
};

// Two or more values stood beside each other in a field until `by` named them all as seen.
struct Settlement {
    std::string field;
    std::vector<PastChange> stood;  // one per value, in log order; at least two, all different
    PastChange by;
    bool takenBack = false;  // `by` voids the record and chose none of them
};

// `history`: every applied change of one record, in log order. In the order of the choosing.
std::vector<Settlement> settlementsOf(const std::vector<PastChange>& history);

}  // namespace ayumi::sync
