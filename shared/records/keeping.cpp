#include "shared/records/keeping.h"

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/kinds.h"

namespace ayumi::records {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr std::size_t kDayOfMonth = 8;  // where it stands in "2026-11-21"

}  // namespace

const NumberSetting& keepingSetting() {
    static const NumberSetting setting{"keep_years", 1, 30};
    return setting;
}

int keepYears(const SettingReader& setting) {
    return numberOr(keepingSetting(), kKeepYears, setting);
}

std::string lastDayKept(std::string_view endedOn, int years) {
    const std::string first = addDays(endedOn, 1);
    const std::string after = addMonths(first, years * kMonthsOfYear);
    const bool sameDate = after.substr(kDayOfMonth) == first.substr(kDayOfMonth);
    return sameDate ? addDays(after, -1) : after;
}

std::optional<std::string> keptUntil(const Json& person, int years) {
    const std::string ended = textOf(person, "ended_on");
    return isDay(ended) ? std::optional(lastDayKept(ended, years)) : std::nullopt;
}

bool keepingOver(const Json& person, int years, std::string_view today) {
    const auto taken = person.find(std::string(kVoidField));
    if (taken != person.end() && *taken == true) return false;
    const auto until = keptUntil(person, years);
    return until && *until < today;
}

}  // namespace ayumi::records
