// The laws of docs/architecture.md, checked one by one on a world that has healed, against what the
// world itself noted (history.h) and the reference model (reference.h).
#pragma once

#include <vector>

#include "tests/simulation/world.h"

namespace ayumi::simulation {

std::vector<Violation> violationsIn(World& world);

}  // namespace ayumi::simulation
