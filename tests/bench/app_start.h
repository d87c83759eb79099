// A1: from the start of the app's process until its first page is drawn, and from a secret until a
// coach's own page is; on a tablet with many records, with the secrets' real cost.
#pragma once

#include <filesystem>
#include <vector>

#include "tests/bench/samples.h"

namespace ayumi::bench {

// Starts `ayumi_bench_app` (AYUMI_BUILD_DIR) `rounds` times. Needs a QGuiApplication.
void measureAppStart(const std::filesystem::path& folder, int records, int rounds,
                     std::vector<Figure>& figures);

}  // namespace ayumi::bench
