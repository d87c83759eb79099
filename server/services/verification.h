// Whether what lies in the database is what was received: chain, signatures, verdicts, records.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "server/storage/store.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"

namespace ayumi::services {

struct Verification {
    std::int64_t entries = 0;
    std::int64_t changes = 0;
    std::int64_t signatures = 0;  // that hold
    std::int64_t records = 0;     // made anew from the log and found the same
    // Each with the arg "number" (an entry of the log), and "record", "key" or "device" where it is
    // about one: number_skipped, chain_broken, entry_altered, change_missing, change_unlogged,
    // head_altered, verdict_altered, erased_unlisted, erasure_undone, signature_wrong, key_altered,
    // device_altered, state_altered, record_missing, sign_off_broken (arg "why": as
    // whySignOffHeld).
    std::vector<Error> problems;
    bool holds() const { return problems.empty(); }
};

// Walks the whole log: numbers dense, every hash recomputed from the bytes that lie there. Which
// changes were applied, which keys are registered and which devices revoked is taken from the log,
// not from the columns beside it, and the columns are compared with that. The signature of every
// applied change is checked with its certificate's key, every certificate with the agency's
// registration key. What every applied sign-off covers must have the digest and the values that it
// was signed with. Then every record is made anew from its applied changes, by the writer's own
// code, and compared with what lies there and what the views show.
//
// Memory: about 150 bytes for each applied change, and one page of records at a time.
Verification verifyLog(storage::Reader& reader, const records::KindTable& kinds,
                       std::string_view registrationKey);

}  // namespace ayumi::services
