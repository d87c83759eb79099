// A2 and A3: saving what people enter, one after the other, from the page to the disk and back; and
// opening every page of the app. On an encrypted database with many records.
#pragma once

#include <vector>

#include "tests/bench/samples.h"

namespace ayumi::bench {

// Needs a QGuiApplication and prepareLook(). No server takes part.
void measurePages(int records, int rounds, std::vector<Figure>& figures);

}  // namespace ayumi::bench
