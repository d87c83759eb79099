#include "shared/records/not_coming.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/records/day_span.h"

namespace ayumi::records {

namespace {

bool isPlaced(const PersonRecords& records, const std::string& day) {
    return std::ranges::any_of(records.placements,
                               [&](const Json& placement) { return holdsOnDay(placement, day); });
}

bool isExpected(const PersonRecords& records, const std::string& day) {
    return isPlaced(records, day) && !restsOn(records.agreed.pauses, day);
}

bool isVisitDue(const std::vector<std::string>& days, const std::vector<std::string>& visits) {
    auto from = days.begin();
    while (days.end() - from >= kDaysUntilVisit) {
        const std::string& fifth = *(from + (kDaysUntilVisit - 1));
        std::string visited;
        for (const auto& visit : visits) {
            if (visit > fifth && (visited.empty() || visit < visited)) visited = visit;
        }
        if (visited.empty()) return true;
        from = std::ranges::upper_bound(from, days.end(), visited);
    }
    return false;
}

}  // namespace

NotComing notComingOf(const PersonRecords& records, const std::vector<std::string>& visits,
                      const std::string& today) {
    NotComing row;
    for (std::string day = today; isExpected(records, day); day = addDays(day, -1)) {
        const auto places = placesOn(records, day, today);
        const DayState state = stateOf(places);
        if (state == DayState::Came) break;
        if (day == today || std::ranges::none_of(places, &PlaceDay::planned)) continue;
        if (state == DayState::Absent) row.days.push_back(day);
        row.unrecorded += state == DayState::Unrecorded ? 1 : 0;
        row.contested += state == DayState::Contested ? 1 : 0;
    }
    std::ranges::reverse(row.days);
    row.visitDue = isVisitDue(row.days, visits);
    return row;
}

}  // namespace ayumi::records
