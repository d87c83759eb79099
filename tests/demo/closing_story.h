// Months that a supervisor closed: one stays closed, one was opened again for a reason. Each is the
// last month in which the story leaves nothing in the way.
#pragma once

#include <string>
#include <vector>

#include "tests/demo/story.h"

namespace ayumi::demo {

inline constexpr int kMonthClosed = 5;
inline constexpr int kMonthOpenedAgain = 8;

// After everything else was told: adds to `out`, which is in no order yet.
void tellClosings(const std::string& today, std::vector<Happening>& out);

}  // namespace ayumi::demo
