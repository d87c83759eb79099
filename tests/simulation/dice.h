// One of several, as the dice fall.
#pragma once

#include <vector>

#include "shared/base/random.h"

namespace ayumi::simulation {

template <class T>
const T& anyOf(const std::vector<T>& all, Random& dice) {
    return all[dice.below(all.size())];
}

}  // namespace ayumi::simulation
