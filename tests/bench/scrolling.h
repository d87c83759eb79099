// A long list on a page: how long the overview of a workplace takes to open, to be counted anew,
// and to draw each frame while it is scrolled. The pages themselves, on an encrypted database,
// drawn whole by the software renderer.
#pragma once

#include <vector>

#include "tests/bench/samples.h"

namespace ayumi::bench {

// `rows` people work at one workplace; each has a record of yesterday. No server takes part. Needs
// a QGuiApplication.
void measureScrolling(int rows, std::vector<Figure>& figures);

}  // namespace ayumi::bench
