// Text forms of moments and days. `made_at` is "2026-11-21T09:03:12.123+09:00", a day "2026-11-21",
// a time of day "09:02"; all are frozen (security.md). Japan has one offset and no summer time.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/clock.h"
#include "shared/base/result.h"

namespace ayumi {

inline constexpr int kJapanOffsetMinutes = 540;

std::string formatMoment(TimeMs moment, int offsetMinutes = kJapanOffsetMinutes);
Result<TimeMs> parseMoment(std::string_view text);  // that form, years 1 to 9999; "bad_time"

// The day a moment belongs to: it begins at midnight in the agency's time zone (domain.md).
std::string dayOf(TimeMs moment, int offsetMinutes = kJapanOffsetMinutes);
std::string timeOfDay(TimeMs moment, int offsetMinutes = kJapanOffsetMinutes);  // "09:02"

bool isDay(std::string_view text);        // a day of the calendar: refuses 31 February
bool isTimeOfDay(std::string_view text);  // 00:00-23:59
std::string addDays(std::string_view day, int days);
TimeMs startOfDayMs(std::string_view day, int offsetMinutes = kJapanOffsetMinutes);
int weekdayOf(std::string_view day);  // ISO: 1 = Monday ... 7 = Sunday

}  // namespace ayumi
