// What a month comes to at a workplace, day by day and person by person (docs/numbers.md "A
// workplace's month"): the days of records::PersonMonth, looked at by place. One rule for pages
// and papers. Days are "2026-11-21", months "2026-11".
#pragma once

#include <map>
#include <string>

#include "shared/records/person_month.h"

namespace ayumi::records {

// Of days that people had at one place, each counted once for each person. Somebody who was absent
// here and came elsewhere on that day is absent here. `planned` is the sum of those who came
// without `cameUnplanned`, `plannedAbsent`, `unrecorded`, `plannedContested` and `ahead`.
struct PlaceSums {
    int planned = 0;
    int came = 0;
    int cameUnplanned = 0;  // of those
    int late = 0;           // of those, by the status
    int early = 0;
    int absent = 0;
    int plannedAbsent = 0;  // of those
    int unrecorded = 0;
    int contested = 0;  // in no other number but `planned`, nor in any time
    int plannedContested = 0;
    int ahead = 0;
    // ---- Minutes. Agreed are those of planned days from the planned start to the planned end,
    // breaks included; worked are without the breaks, which stand beside them.
    int agreedMinutes = 0;
    int agreedAheadMinutes = 0;  // of those: of days ahead
    int agreedUntimed = 0;       // planned days without both planned times
    int workedMinutes = 0;
    int breakMinutes = 0;   // of what was worked
    int workedUntimed = 0;  // came, and has no times that can be; not while the day goes on

    void add(const PlaceDay& place, const std::string& today);
    PlaceSums& operator+=(const PlaceSums& other);
    bool operator==(const PlaceSums&) const = default;
};

struct SiteMonth {
    std::map<std::string, PlaceSums> days;    // that were agreed or have a record
    std::map<std::string, PlaceSums> people;  // participant ->
    PlaceSums all;
};
using SiteMonths = std::map<std::string, SiteMonth>;  // site ->

void addTo(SiteMonths& sites, const std::string& participant, const PersonMonth& month,
           const std::string& today);

}  // namespace ayumi::records
