// What is agreed at the beginning, said about days, and signed.
#pragma once

#include "tests/demo/plot.h"

namespace ayumi::demo {

void tellBeginning(Plot& plot, const std::string& since);
void tellRest(Plot& plot);  // if it is theirs
void tellTalks(Plot& plot);

// `settledOn`: the day on which the record of `day` was complete, the same one or later.
void tellSigning(Plot& plot, const std::string& day, const std::string& settledOn);

}  // namespace ayumi::demo
