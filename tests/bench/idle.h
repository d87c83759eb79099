// W7: what many tablets cost the server while they are connected and nothing happens.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/bench/samples.h"

namespace ayumi::bench {

// 500 devices, each enrolled and signed in on, with a live channel each, against a server process
// that was started anew. `postgres`: connection string, or empty for the embedded database. Takes
// `seconds` of silence, and a minute or two before.
void measureIdleTablets(const std::filesystem::path& folder, const std::string& database,
                        const std::string& postgres, int seconds, std::vector<Figure>& figures);

}  // namespace ayumi::bench
