#include "shared/sync/settlements.h"

#include <algorithm>

namespace ayumi::sync {

namespace {

bool sees(const Change& change, const std::string& field, const std::string& id) {
    const auto seen = change.seen.find(field);
    return seen != change.seen.end() &&
           std::find(seen->second.begin(), seen->second.end(), id) != seen->second.end();
}

// Of what `by` saw in the field, the values that nothing else it saw had replaced.
std::vector<PastChange> stoodFor(const std::vector<PastChange>& history, const Change& by,
                                 const std::string& field) {
    std::vector<PastChange> seen;
    for (const PastChange& past : history) {
        if (past.change->set.contains(field) && sees(by, field, past.change->id)) {
            seen.push_back(past);
        }
    }
    std::vector<PastChange> stood;
    for (const PastChange& one : seen) {
        const bool replaced = std::any_of(seen.begin(), seen.end(), [&](const auto& other) {
            return sees(*other.change, field, one.change->id);
        });
        const bool said = std::any_of(stood.begin(), stood.end(), [&](const auto& other) {
            return other.change->set.at(field) == one.change->set.at(field);
        });
        if (!replaced && !said) stood.push_back(one);
    }
    return stood;
}

}  // namespace

std::vector<Settlement> settlementsOf(const std::vector<PastChange>& history) {
    std::vector<Settlement> found;
    for (const PastChange& by : history) {
        const bool takes = voids(by.change->set);
        for (const auto& [field, ids] : by.change->seen) {
            if (ids.size() < 2 || (!takes && !by.change->set.contains(field))) continue;
            auto stood = stoodFor(history, *by.change, field);
            if (stood.size() < 2) continue;
            found.push_back(
                {field, std::move(stood), by, takes && !by.change->set.contains(field)});
        }
    }
    return found;
}

}  // namespace ayumi::sync
