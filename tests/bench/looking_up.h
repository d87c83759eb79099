// What the index of words costs, and what it gives: the same saves and pages into a tablet's
// database with it and without it, by turns, so that both see the same machine; then looking up.
#pragma once

#include <filesystem>
#include <vector>

#include "tests/bench/samples.h"

namespace ayumi::bench {

// `records` of them come in pages of 1000 and are looked up afterwards. No server takes part.
void measureLookingUp(const std::filesystem::path& folder, int records,
                      std::vector<Figure>& figures);

}  // namespace ayumi::bench
