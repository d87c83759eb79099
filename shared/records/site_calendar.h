// Days on which a workplace is not open as its weekdays say (docs/data.md `calendar`): what a
// stroke over several days writes, and how such days are read together. Days are "2026-12-29".
// Plain functions.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::records {

// A holiday over two months is no exception any more: the weekdays of the site are other ones.
inline constexpr int kMostCalendarDays = 62;

// What is decided for days: "closed", "open", or "usual", as the weekdays say.
inline constexpr std::string_view kClosedPlan = "closed";
inline constexpr std::string_view kOpenPlan = "open";
inline constexpr std::string_view kUsualPlan = "usual";

// Of the shown values of a calendar entry.
std::string_view calendarPlanOf(const Json& values);

struct CalendarStroke {
    std::string from;
    std::string to;  // "": the first day alone
    std::string plan;
    std::string note;
};

// Why it cannot be written, each with the arg "field" (from, to, plan): "field_empty",
// "calendar_ends_before_start", "calendar_too_long" (arg max).
std::vector<Error> calendarProblems(const CalendarStroke& stroke);

std::vector<std::string> daysOf(const CalendarStroke& stroke);  // of one without a problem

// What the stroke writes into a day's entry with these values: fields that become others; of a
// contested entry every field, for what is written settles it.
std::map<std::string, Json> calendarChange(const CalendarStroke& stroke, const Json& values,
                                           bool contested);

// Days after each other of which the same is said.
struct CalendarSpan {
    std::string from;
    std::string to;
    std::string plan;
    std::string note;

    bool operator==(const CalendarSpan&) const = default;
};

// `entries`: day -> shown values of entries that are not void. Days as usual are in none.
std::vector<CalendarSpan> calendarSpans(const std::map<std::string, Json>& entries);

}  // namespace ayumi::records
