// What operators look at: who and what there is, how the log stands, whether chain and signatures
// hold. Never a value of a daily record.
#pragma once

#include <string>
#include <vector>

#include "server/storage/store.h"
#include "shared/base/json.h"
#include "shared/records/kinds.h"

namespace ayumi::services {

// People, sites, placements, assignments and devices, for the command line.
Json overview(storage::Reader& reader);

// Counts and the head of the log.
Json status(storage::Reader& reader);

struct Verification {
    std::int64_t entries = 0;
    std::int64_t changes = 0;
    std::int64_t signatures = 0;      // that hold
    std::vector<Error> problems;      // each with arg "number": chain_broken, entry_altered,
                                      // change_missing, signature_wrong, number_skipped,
                                      // state_altered
    bool holds() const { return problems.empty(); }
};

// Walks the whole log: numbers dense, every hash recomputed from the bytes that lie there, every
// applied change's signature checked with its registered key, every record state made of changes
// that the log holds.
Verification verifyLog(storage::Reader& reader, const records::KindTable& kinds);

}  // namespace ayumi::services
