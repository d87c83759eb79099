// The time in which a person is served: from the day it began to 完結の日, with the pauses in it,
// and who looks after them meanwhile (docs/data.md `person`, `pause`, `assignment`). Values are
// shown ones of records that are not void; days "2026-11-21".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/day_span.h"

namespace ayumi::records {

enum class ServiceState { Ahead, Running, Resting, Ended };
std::string_view nameOf(ServiceState state);  // "ahead", "running", ...

// A person without a first day is served until the last; on the last day still.
ServiceState serviceStateOf(const Json& person, const std::vector<Json>& pauses,
                            const std::string& today);
// The service has begun and is not over; a pause is part of it.
bool isServed(const Json& person, const std::string& today);

// Why it cannot be saved, each with the arg "field": "field_empty", "service_ends_before_start",
// "reading_not_kana", "day_ahead".
std::vector<Error> personProblems(const Json& values, const std::string& today);
// "field_empty", "assignment_ends_before_start", "assignment_twice": the same coach at the same
// time. Two coaches at once are right: a handing over takes days.
std::vector<Error> assignmentProblems(const RecordValues& assignment,
                                      const std::vector<RecordValues>& others);
// What follows today if this one is taken back: access holds while there is an assignment.
struct AssignmentGone {
    bool endsAccess = false;  // its coach has no other one with the person that holds today
    bool uncovers = false;    // nobody else looks after the person today
};
AssignmentGone withoutAssignment(const RecordValues& assignment,
                                 const std::vector<RecordValues>& others, const std::string& today);
// The first day, from `today` on and at most `days` ahead, on which none of a person's assignments
// holds; "" if there is none.
std::string firstDayWithout(const std::vector<Json>& assignments, const std::string& today,
                            int days);
// "field_empty", "pause_ends_before_start", "pause_twice".
std::vector<Error> pauseProblems(const RecordValues& pause,
                                 const std::vector<RecordValues>& others);

// Kana of either kind, the marks that go with them, and blanks: what an order of readings can do
// with. Empty text is.
bool isReading(std::string_view text);

}  // namespace ayumi::records
