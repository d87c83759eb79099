// Support plans, the meetings about them and the talks of the month.
#pragma once

#include "tests/demo/plot.h"

namespace ayumi::demo {

void tellPlans(Plot& plot);

}  // namespace ayumi::demo
