#include "shared/records/stages.h"

#include <algorithm>
#include <set>
#include <utility>

#include "shared/base/months.h"
#include "shared/records/day_span.h"

namespace ayumi::records {

StageCounts stagesOn(const std::vector<PlacementOf>& placements, const std::string& day,
                     const std::string& site) {
    std::map<std::pair<std::string, std::string>, const Json*> standing;  // person, site ->
    for (const PlacementOf& one : placements) {
        const std::string at = textOf(one.values, "site");
        if ((!site.empty() && at != site) || !holdsOnDay(one.values, day)) continue;
        const Json*& last = standing[{one.participant, at}];
        if (last == nullptr || textOf(*last, "from") <= textOf(one.values, "from")) {
            last = &one.values;
        }
    }
    std::map<std::string, std::set<std::string>> people;
    for (const auto& [key, values] : standing) {
        people[textOf(*values, "stage")].insert(key.first);
    }
    StageCounts counts;
    for (const auto& [stage, ofStage] : people) counts[stage] = static_cast<int>(ofStage.size());
    return counts;
}

std::string stageDayOf(const std::string& month, const std::string& today) {
    if (monthOfDay(today) < month) return {};
    return std::min(lastOfMonth(month), today);
}

}  // namespace ayumi::records
