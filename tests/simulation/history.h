// What truly happened in a simulated world, noted by the world itself while it happened: what the
// laws are checked against.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/sync/change.h"
#include "shared/sync/state.h"
#include "tests/simulation/founding.h"

namespace ayumi::simulation {

struct SavedChange {
    sync::ChangePtr change;
    std::string tablet;
    bool hadRight = false;        // its author and its signer, at the true time
    std::set<std::string> known;  // change ids that the tablet showed or knew to be replaced
};

struct Violation {
    std::string law;  // "1 nothing lost"
    std::string what;
};

struct History {
    std::map<std::string, SavedChange> saved;  // by change id
    std::vector<Assignment> assignments;
    std::set<std::string> revokedDevices;
    std::set<std::string> poisoned;         // change ids that the server fails on
    std::set<std::string> draftsOfRevoked;  // words that nobody could end any more
    int restores = 0;
    bool clocksWereWrong = false;
    bool restoredAfterAWipe = false;    // what only the wiped tablet held cannot come back
    std::vector<Violation> violations;  // seen on the way
    std::map<std::string, int> counts;  // of acts and faults, for the report
};

}  // namespace ayumi::simulation
