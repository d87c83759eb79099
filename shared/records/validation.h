// What a field may hold, decided by the table of kinds. Run when a tablet saves (the message goes
// beside the field) and again when the server judges (then the change is kept in quarantine).
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"

namespace ayumi::records {

inline constexpr std::size_t kMaxChangeBytes = 64 * 1024;  // security.md "Limits"

// Null clears a field and is always valid. Codes, all with arg "field": "field_type",
// "field_too_long" (arg "max"), "field_out_of_range" (args "min", "max"), "field_choice",
// "field_time_past_midnight" (25:00 is the next day's, marked as such), "field_day", "field_time".
Result<void> validateField(const Field& field, const Json& value);

// Every known field of `set`; names this build does not know pass (law 10).
Result<void> validateSet(const Kind& kind, const std::map<std::string, Json>& set);

// UUIDv8 of a record with a natural key (security.md "Daily record id"). `participant`, `day`,
// `about` may be empty where the kind does not ask for them.
std::string naturalRecordId(const Kind& kind, std::string_view agency, std::string_view participant,
                            std::string_view day, std::string_view about);

std::size_t codePoints(std::string_view utf8);

}  // namespace ayumi::records
