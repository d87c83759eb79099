// How often something is killed: a few times beside the other tests, AYUMI_KILLS by hand.
#pragma once

#include <algorithm>
#include <cstdlib>

namespace ayumi::testing {

inline int killCount(int few) {
    const char* asked = std::getenv("AYUMI_KILLS");
    return asked == nullptr ? few : std::max(1, std::atoi(asked));
}

}  // namespace ayumi::testing
