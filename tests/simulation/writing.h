// What people write in a simulated world: kinds, and values that make sense for them.
#pragma once

#include <map>
#include <string>

#include "shared/base/json.h"
#include "shared/base/random.h"
#include "tests/simulation/founding.h"

namespace ayumi::simulation {

using Set = std::map<std::string, Json>;

struct Writing {
    const char* kind;
    int weight;
    const char* writers;  // of "pcs": participant, coach, supervisor
    bool ownWords;        // the participant's: handed over, or written down for them
    bool daily;           // of a day
    Set (*values)(const Founded& founded, Random& dice);
};

// One that this role (0 participant, 1 coach, 2 supervisor) writes.
const Writing& anyWriting(int role, Random& dice);

}  // namespace ayumi::simulation
