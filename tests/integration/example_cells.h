// What a tablet computes of the states it was sent in the examples of docs/sync.md "Comparing".
#pragma once

#include <map>
#include <string>

#include "shared/base/json.h"
#include "shared/sync/compare_messages.h"
#include "shared/sync/state_hash.h"

namespace ayumi::testing {

// audience -> month -> hash, of records that have one audience.
inline std::map<std::string, sync::MonthHashes> cellsOf(const Json& states) {
    std::map<std::string, sync::MonthHashes> cells;
    for (const Json& state : states) {
        const Json& first = state["changes"][0];
        const auto participant = textOf(first, "participant");
        const std::string audience = participant.empty() ? "a" : "p:" + participant;
        sync::toggle(cells[audience][sync::monthOf(textOf(first, "day"))],
                     sync::stateHash(canonical(state)));
    }
    return cells;
}

}  // namespace ayumi::testing
