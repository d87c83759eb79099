// The earlier build of a simulated world: what it did not know yet and people write.
#pragma once

#include "shared/base/random.h"
#include "shared/records/kinds.h"

namespace ayumi::simulation {

// The released table without one to three kinds, a choice, and sometimes a field, or part of its
// length.
records::KindTable earlierKinds(Random& dice);

// Kinds of the newest build that this one lacks.
std::vector<std::string> lackedBy(const records::KindTable& kinds);

}  // namespace ayumi::simulation
