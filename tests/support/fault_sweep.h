// One operation, once for each place where the disk below it can fail and each way in which it can.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "shared/base/result.h"
#include "tests/support/fault_disk.h"

namespace ayumi::testing {

// What the caller of the operation was told: done, or why not.
using Told = std::optional<Error>;

struct FaultRun {
    DiskFault fault;
    std::int64_t at;  // the k of FaultDisk::breakAt
    bool happened;    // else the operation ended before
    Told told;
};

struct FaultedOperation {
    std::string name;
    Breakable& disk;
    std::function<void()> begin;  // everything as it was before, on a disk that works
    std::function<Told()> act;
    std::function<void()> restart;  // after a death; the disk works again
    std::function<void(const FaultRun&)> judge;
};

// Fails the test where something does not hold, with operation, way and place; a way ends with the
// first place that the operation does not reach. Every place if AYUMI_EVERY_FAULT is set, else each
// `stride`-th, beginning elsewhere for each way: always the same ones. Prints the places by way.
// Of what was told as an error the code is checked: that of no space where there is none, else that
// of a database that fails.
void sweepFaults(const FaultedOperation& operation, std::int64_t stride = 7);

}  // namespace ayumi::testing
