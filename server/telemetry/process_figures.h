// What this process uses of its machine.
#pragma once

#include <cstdint>

namespace ayumi::telemetry {

struct ProcessFigures {
    std::int64_t residentBytes = 0;
    double cpuSeconds = 0;
    std::int64_t openFiles = 0;
    std::int64_t maxFiles = 0;
};

// What cannot be found out is 0.
ProcessFigures processFigures();

}  // namespace ayumi::telemetry
