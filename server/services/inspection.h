// What operators look at: who and what there is and how the log stands. Never a value of a daily
// record.
#pragma once

#include "server/storage/store.h"
#include "shared/base/json.h"

namespace ayumi::services {

// People, sites, placements, assignments and devices, for the command line.
Json overview(storage::Reader& reader);

// Counts and the head of the log.
Json status(storage::Reader& reader);

}  // namespace ayumi::services
