// How often something is killed: 10 times beside the other tests, AYUMI_KILLS by hand.
#pragma once

#include <algorithm>
#include <cstdlib>

namespace ayumi::testing {

inline int killCount() {
    const char* asked = std::getenv("AYUMI_KILLS");
    return asked == nullptr ? 10 : std::max(1, std::atoi(asked));
}

}  // namespace ayumi::testing
