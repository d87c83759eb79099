// Records that hold from one day to another, with the fields `from` and `to`: placements,
// assignments, pauses, lists of tasks. Values are shown ones of records that are not void; days
// "2026-11-21".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::records {

// A record by its id (empty: one that is not saved yet) and its shown values.
struct RecordValues {
    std::string record;
    Json values;
};

std::string lastDayOf(const Json& values);  // after every day where the end is open

// From its first day to its last, both included; without a first day on none.
bool holdsOnDay(const Json& values, std::string_view day);

// Whether there is a day on which both hold.
bool spansMeet(const Json& one, const Json& other);

// Of a record that carries another one on (`follows`). "starts_before_followed" (args "field":
// from, "from" of the other): it would leave the other one no day.
std::optional<Error> carryingOnProblem(const Json& values, const Json& followed);
// The last day that the other one is given by it; nullopt if it keeps what it says. `wasFrom`: from
// which day the record carried it on until now, "" if it is new.
std::optional<std::string> lastDayOfFollowed(const Json& followed, const std::string& from,
                                             const std::string& wasFrom);

}  // namespace ayumi::records
