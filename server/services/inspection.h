// What operators look at: who and what there is and how the log stands. Never a value of a daily
// record.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "server/storage/store.h"
#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::services {

// The master records, and the devices, for the command line.
Json overview(storage::Reader& reader);

// A master record as it travels: what whoever changes it names as seen. Code "record_unknown", also
// for a record of another kind.
Result<Json> masterState(storage::Reader& reader, const std::string& record);

// Device -> how many of its numbers below the newest have not come (sync.md, exchanges 6).
std::map<std::string, std::int64_t> missingNumbers(storage::Reader& reader);

// When the last verified backup was made; nothing if there is none, or it did not say so yet.
std::optional<TimeMs> lastBackupMs(storage::Reader& reader);

// Counts and the head of the log.
Json status(storage::Reader& reader);

}  // namespace ayumi::services
