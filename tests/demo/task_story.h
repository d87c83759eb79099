// The work of a site, cut into tasks for a person by the coach, changed as it goes, and marked on
// the days they came.
#pragma once

#include "tests/demo/plot.h"

namespace ayumi::demo {

// After everything else of this person was told into `out`.
void tellTasks(Plot& plot, const std::vector<Happening>& out);

// People of cast.h, and how their lists stand today.
inline constexpr int kTasksCarriedOn = 0;  // the second list follows the first
inline constexpr int kTaskByTwo = 2;       // another coach added a task to it
inline constexpr int kTasksEasy = 3;       // in easy words
inline constexpr int kTaskUntimed = 6;     // one task says no minutes
inline constexpr int kTasksEnded = 10;     // the only list is over

}  // namespace ayumi::demo
