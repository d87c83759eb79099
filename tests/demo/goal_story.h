// Short-term goals: set by the coach with the person, marked day by day, one looked back on and
// carried on by the next.
#pragma once

#include "tests/demo/plot.h"

namespace ayumi::demo {

// After everything else of this person was told into `out`: goals are marked on days they came.
void tellGoals(Plot& plot, const std::vector<Happening>& out);

// People of cast.h, and how their goals stand today.
inline constexpr int kCarriedOn = 0;   // looked back on, and followed by another
inline constexpr int kEasyWords = 3;   // in the person's own easy words
inline constexpr int kSilentGoal = 6;  // nothing was marked for more than a week
inline constexpr int kGoalOver = 10;   // its days are past, nobody looked back on it

}  // namespace ayumi::demo
