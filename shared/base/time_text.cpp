#include "shared/base/time_text.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace ayumi {

namespace {

namespace chr = std::chrono;

constexpr TimeMs beginningOf(chr::sys_days day) {
    return chr::duration_cast<chr::milliseconds>(day.time_since_epoch()).count() -
           kJapanOffsetMinutes * TimeMs{60'000};
}

// What can be written: years of four digits, from 1 on.
constexpr TimeMs kFirstMoment = beginningOf(chr::year{1} / 1 / 1);
constexpr TimeMs kEndOfTime = beginningOf(chr::year{10'000} / 1 / 1);

// The digits at `from`, or -1 if they are not all digits.
int digits(std::string_view text, std::size_t from, std::size_t count) {
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

chr::sys_days toDays(std::string_view day) {
    return chr::year{digits(day, 0, 4)} / chr::month{static_cast<unsigned>(digits(day, 5, 2))} /
           chr::day{static_cast<unsigned>(digits(day, 8, 2))};
}

std::string fromDays(chr::sys_days days) {
    const chr::year_month_day date{days};
    std::array<char, 16> out{};
    const int length =
        std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {out.data(), static_cast<std::size_t>(length)};
}

}  // namespace

std::string formatMoment(TimeMs moment, int offsetMinutes) {
    const TimeMs local = moment + offsetMinutes * TimeMs{60'000};
    const chr::sys_time<chr::milliseconds> localTime{chr::milliseconds(local)};
    const auto days = chr::floor<chr::days>(localTime);
    const TimeMs inDay = (localTime - days).count();
    const int offset = offsetMinutes < 0 ? -offsetMinutes : offsetMinutes;
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "T%02d:%02d:%02d.%03d%c%02d:%02d",
                  static_cast<int>(inDay / 3'600'000), static_cast<int>(inDay / 60'000 % 60),
                  static_cast<int>(inDay / 1000 % 60), static_cast<int>(inDay % 1000),
                  offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60);
    return fromDays(days) + out.data();
}

Result<TimeMs> parseMoment(std::string_view text) {
    const Error bad{"bad_time", {}};
    if (text.size() != 29 || text[10] != 'T' || text[19] != '.' || text[26] != ':' ||
        (text[23] != '+' && text[23] != '-') || text[16] != ':' || !isDay(text.substr(0, 10)) ||
        !isTimeOfDay(text.substr(11, 5))) {
        return bad;
    }
    const int seconds = digits(text, 17, 2);
    const int millis = digits(text, 20, 3);
    const int offsetHours = digits(text, 24, 2);
    const int offsetMinutes = digits(text, 27, 2);
    if (seconds < 0 || seconds > 59 || millis < 0 || offsetHours < 0 || offsetHours > 14 ||
        offsetMinutes < 0 || offsetMinutes > 59) {
        return bad;
    }
    const int offset = (offsetHours * 60 + offsetMinutes) * (text[23] == '-' ? -1 : 1);
    const TimeMs minutes = digits(text, 11, 2) * TimeMs{60} + digits(text, 14, 2);
    const TimeMs moment = startOfDayMs(text.substr(0, 10), offset) + minutes * 60'000 +
                          seconds * TimeMs{1000} + millis;
    // In another offset it may lie on a day that has no text here.
    if (moment < kFirstMoment || moment >= kEndOfTime) return bad;
    return moment;
}

std::string dayOf(TimeMs moment, int offsetMinutes) {
    return formatMoment(moment, offsetMinutes).substr(0, 10);
}

std::string timeOfDay(TimeMs moment, int offsetMinutes) {
    return formatMoment(moment, offsetMinutes).substr(11, 5);
}

bool isDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1 || month < 1 || day < 1) return false;
    return (chr::year{year} / chr::month{static_cast<unsigned>(month)} /
            chr::day{static_cast<unsigned>(day)})
        .ok();
}

bool isTimeOfDay(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return false;
    const int hours = digits(text, 0, 2);
    const int minutes = digits(text, 3, 2);
    return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
}

std::string addDays(std::string_view day, int days) {
    return fromDays(toDays(day) + chr::days{days});
}

TimeMs startOfDayMs(std::string_view day, int offsetMinutes) {
    return chr::duration_cast<chr::milliseconds>(toDays(day).time_since_epoch()).count() -
           offsetMinutes * TimeMs{60'000};
}

int weekdayOf(std::string_view day) {
    return static_cast<int>(chr::weekday{toDays(day)}.iso_encoding());
}

}  // namespace ayumi
