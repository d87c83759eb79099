// Days on which a supervisor is away, and who confirms in their place meanwhile (docs/data.md
// `staff_leave`). No right moves: whoever stands in is a supervisor already. Values are shown ones
// of records that are not void; days "2026-12-28".
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/day_span.h"

namespace ayumi::records {

// A leave is told on the desks from so many days before it on.
inline constexpr int kLeaveToldDays = 14;

using StaffById = std::map<std::string, Json>;  // record -> values of those that are not void

bool maySign(const StaffById& staff, const std::string& person);  // a supervisor who has not left

// Why it cannot be saved, each with the arg "field": "field_empty", "leave_ends_before_start",
// "leave_twice", "deputy_oneself", "deputy_no_supervisor" (not asked of a leave that is over),
// "deputy_away".
std::vector<Error> leaveProblems(const RecordValues& leave, const std::vector<RecordValues>& others,
                                 const StaffById& staff, const std::string& today);

// What became of it since: nobody was named, or whoever was may sign no more, or is away too.
enum class Cover { Held, Nobody, NoSupervisor, Away };
Cover coverOf(const RecordValues& leave, const std::vector<RecordValues>& others,
              const StaffById& staff);
std::string_view nameOf(Cover cover);  // "held", "nobody", "no_supervisor", "away"

bool isLeaveTold(const Json& leave, const std::string& today);  // it runs, or soon begins

// For whom this person stood in on that day, in the order in which they went.
std::vector<std::string> stoodInFor(const std::vector<RecordValues>& leaves,
                                    const std::string& person, const std::string& day);

}  // namespace ayumi::records
