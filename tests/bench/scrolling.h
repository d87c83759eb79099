// A list of thousands on a page: how long the overview of a workplace takes to open, to be counted
// anew, and to scroll by a screen until the next picture is there. The pages themselves, on an
// encrypted database, drawn by the software renderer.
#pragma once

#include <vector>

#include "tests/bench/samples.h"

namespace ayumi::bench {

// `rows` people work at one workplace; each has a record of yesterday. No server takes part. Needs
// a QGuiApplication.
void measureScrolling(int rows, std::vector<Figure>& figures);

}  // namespace ayumi::bench
