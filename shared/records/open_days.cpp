#include "shared/records/open_days.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/records/day_span.h"

namespace ayumi::records {

namespace {

const Json* weekdaysIn(const Json& values, const char* field) {
    const auto found = values.find(field);
    return found != values.end() && found->is_array() ? &*found : nullptr;
}

bool names(const Json* weekdays, const std::string& day) {
    return weekdays != nullptr &&
           std::find(weekdays->begin(), weekdays->end(), Json(weekdayOf(day))) != weekdays->end();
}

const Json* agreedWeekdays(const Json& placement, const std::vector<Json>& agreements,
                           const std::string& day) {
    const Json* chosen = weekdaysIn(placement, "weekdays");
    std::pair<bool, std::string> best;
    bool agreed = false;
    for (const Json& agreement : agreements) {
        const Json* weekdays = weekdaysIn(agreement, "weekdays");
        if (weekdays == nullptr || weekdays->empty()) continue;
        const std::string site = textOf(agreement, "site");
        if (!site.empty() && site != textOf(placement, "site")) continue;
        const std::string from = textOf(agreement, "from");
        const std::string to = textOf(agreement, "to");
        if ((!from.empty() && day < from) || (!to.empty() && to < day)) continue;
        const auto rank = std::pair(!site.empty(), from);
        if (agreed && rank <= best) continue;
        agreed = true;
        best = rank;
        chosen = weekdays;
    }
    return chosen;
}

}  // namespace

bool restsOn(const std::vector<Json>& pauses, const std::string& day) {
    return std::any_of(pauses.begin(), pauses.end(),
                       [&](const Json& pause) { return holdsOnDay(pause, day); });
}

bool AgreedDays::isAgreed(const Json& placement, const std::string& day) const {
    return day >= recordsFrom && holdsOnDay(placement, day) && !restsOn(pauses, day) &&
           names(agreedWeekdays(placement, agreements, day), day);
}

void OpenDays::putException(const std::string& site, const std::string& day, const Json& calendar) {
    const auto open = calendar.find("open");
    if (open != calendar.end() && open->is_boolean()) exceptions[{site, day}] = open->get<bool>();
}

bool OpenDays::isOpen(const std::string& site, const std::string& day) const {
    if (const auto exception = exceptions.find({site, day}); exception != exceptions.end()) {
        return exception->second;
    }
    return isUsuallyOpen(site, day);
}

bool OpenDays::isUsuallyOpen(const std::string& site, const std::string& day) const {
    const auto found = sites.find(site);
    if (found == sites.end()) return true;
    const Json* weekdays = weekdaysIn(found->second, "open_weekdays");
    return weekdays == nullptr || names(weekdays, day);
}

}  // namespace ayumi::records
