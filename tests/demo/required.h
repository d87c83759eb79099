// A demonstration that cannot be made says why and stops.
#pragma once

#include "tests/support/required.h"

namespace ayumi::demo {

using testing::require;
using testing::required;

}  // namespace ayumi::demo
