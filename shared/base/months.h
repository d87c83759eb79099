// Months of the calendar. A day is "2026-11-21" (time_text.h), a month "2026-11".
#pragma once

#include <string>
#include <string_view>

namespace ayumi {

// The same day of the month, so many months later; where that month is shorter, its last day:
// 31 January and one month is 28 or 29 February. Counted from the first day each time, a series
// does not drift: 31 January and two months is 31 March. `day` is a day of the calendar.
std::string addMonths(std::string_view day, int months);

std::string monthOfDay(std::string_view day);
std::string monthAfter(std::string_view month, int months);  // so many later, or earlier
std::string firstOfMonth(std::string_view month);
std::string lastOfMonth(std::string_view month);

// How many days lie between: 0 for the same day, negative if `to` is the earlier.
int daysBetween(std::string_view from, std::string_view to);

}  // namespace ayumi
