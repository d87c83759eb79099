// How many people stand in which stage (段階) of their placements, month by month. Days are
// "2026-11-21", months "2026-11".
#pragma once

#include <map>
#include <string>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::records {

struct PlacementOf {
    std::string participant;
    Json values;  // of a placement that is not void
};

using StageCounts = std::map<std::string, int>;  // stage, or "" where none is written -> people

// Of those whose placement holds on that day, each person once in a stage. Of several placements of
// a person at one site the one that began last counts; at several sites they may stand in several
// stages. Without a site: of all.
StageCounts stagesOn(const std::vector<PlacementOf>& placements, const std::string& day,
                     const std::string& site);

// The day of which a month tells: its last, of the month that is not over `today`; "" of one that
// has not begun.
std::string stageDayOf(const std::string& month, const std::string& today);

}  // namespace ayumi::records
