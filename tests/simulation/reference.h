// The reference model: what fold must come to, said once more in the shortest way, from all the
// changes there are and without an order. It shares no code with shared/sync/state.cpp.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/sync/change.h"

namespace ayumi::simulation {

// field -> ids that stand: those that no change of that field names as seen there (what a void saw
// of other fields only tells whether it saw all of the record).
using StandingIds = std::map<std::string, std::set<std::string>>;

inline StandingIds standingOf(const std::vector<sync::Change>& applied) {
    std::map<std::string, std::set<std::string>> replaced;
    for (const auto& change : applied) {
        for (const auto& [field, ids] : change.seen) {
            if (change.set.contains(field)) replaced[field].insert(ids.begin(), ids.end());
        }
    }
    StandingIds standing;
    for (const auto& change : applied) {
        for (const auto& [field, value] : change.set) {
            if (!replaced[field].contains(change.id)) standing[field].insert(change.id);
        }
    }
    return standing;
}

}  // namespace ayumi::simulation
