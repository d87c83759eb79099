// What is filled in on sheets: self-checks months apart, the daily rhythm, reviews and hearings.
#pragma once

#include "tests/demo/plot.h"

namespace ayumi::demo {

// After everything else of this person was told into `out`: sheets are filled in when they came.
void tellSheets(Plot& plot, const std::vector<Happening>& out);

}  // namespace ayumi::demo
