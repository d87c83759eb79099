#include "mobile/viewmodels/waiting_days.h"

#include <algorithm>
#include <iterator>

namespace ayumi::viewmodels {

namespace {

auto placeOf(const store::DayRow& row) { return std::pair(row.day, row.participant); }

}  // namespace

std::vector<store::DayRow> waitingDays(const std::vector<store::DayRow>& days) {
    std::vector<store::DayRow> waiting;
    std::ranges::copy_if(days, std::back_inserter(waiting), [](const auto& row) {
        return row.status != sync::DayStatus::Open && row.status != sync::DayStatus::Signed;
    });
    return waiting;
}

DaysAround daysAround(const std::vector<store::DayRow>& days, const std::string& participant,
                      const std::string& day) {
    const auto here = std::ranges::lower_bound(days, std::pair(day, participant), {}, placeOf);
    const bool waits = here != days.end() && placeOf(*here) == std::pair(day, participant);
    const auto next = waits ? std::next(here) : here;
    DaysAround around;
    around.others = static_cast<int>(days.size()) - (waits ? 1 : 0);
    if (here != days.begin()) around.before = *std::prev(here);
    if (next != days.end()) around.after = *next;
    return around;
}

}  // namespace ayumi::viewmodels
