#include "shared/base/months.h"

#include <chrono>

#include "shared/base/clock.h"
#include "shared/base/time_text.h"

namespace ayumi {

namespace {

namespace chr = std::chrono;

constexpr std::size_t kMonthLength = 7;  // of "2026-11"
constexpr TimeMs kDayMs = TimeMs{24} * 60 * 60 * 1000;

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
}

chr::year_month_day dateOf(std::string_view day) {
    return chr::year{number(day.substr(0, 4))} /
           chr::month{static_cast<unsigned>(number(day.substr(5, 2)))} /
           chr::day{static_cast<unsigned>(number(day.substr(8, 2)))};
}

}  // namespace

std::string addMonths(std::string_view day, int months) {
    const chr::year_month_day from = dateOf(day);
    chr::year_month_day to = from + chr::months{months};
    if (!to.ok()) to = to.year() / to.month() / chr::last;
    const chr::sys_days first = from;
    const chr::sys_days last = to;
    return addDays(day, static_cast<int>((last - first).count()));
}

std::string monthOfDay(std::string_view day) { return std::string(day.substr(0, kMonthLength)); }

std::string monthAfter(std::string_view month, int months) {
    return monthOfDay(addMonths(firstOfMonth(month), months));
}

std::string firstOfMonth(std::string_view month) { return std::string(month) + "-01"; }

std::string lastOfMonth(std::string_view month) {
    return addDays(firstOfMonth(monthAfter(month, 1)), -1);
}

int daysBetween(std::string_view from, std::string_view to) {
    return static_cast<int>((startOfDayMs(to) - startOfDayMs(from)) / kDayMs);
}

}  // namespace ayumi
