#include "tests/support/fault_sweep.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <set>

namespace ayumi::testing {

namespace {

struct Way {
    const char* name;
    DiskFault fault;
};

constexpr std::array kWays{
    Way{"refuse", DiskFault::Fail},     Way{"die", DiskFault::Kill},  Way{"tear", DiskFault::Tear},
    Way{"forget", DiskFault::Forget},   Way{"away", DiskFault::Away}, Way{"fill", DiskFault::Fill},
    Way{"misread", DiskFault::Misread},
};

void expectDocumented(const FaultRun& run) {
    if (!run.told) return;
    static const std::set<std::string> full{"disk_full", "storage_full", "lobby_unwritable",
                                            "file_unwritable"};
    static const std::set<std::string> failed{
        "database_failed", "storage_unavailable", "lobby_unwritable", "lobby_unreadable",
        "file_unwritable", "file_unreadable",     "file_unconfirmed"};
    EXPECT_TRUE((run.fault == DiskFault::Fill ? full : failed).contains(run.told->code))
        << "told as " << run.told->code;
    EXPECT_TRUE(run.happened) << "told as " << run.told->code << ", and nothing had failed";
}

// False: the operation ended before the place.
bool runOnce(const FaultedOperation& operation, const Way& way, std::int64_t at) {
    SCOPED_TRACE(operation.name + ": " + way.name + " at " + std::to_string(at));
    operation.begin();
    FaultRun run{way.fault, at, false, {}};
    operation.disk.breakAt(way.fault, at, static_cast<std::uint64_t>(at));
    run.told = operation.act();
    run.happened = !operation.disk.pending();
    if (operation.disk.broken()) {
        operation.restart();
    } else {
        operation.disk.heal();
    }
    expectDocumented(run);
    operation.judge(run);
    return run.happened;
}

}  // namespace

void sweepFaults(const FaultedOperation& operation, std::int64_t stride) {
    if (std::getenv("AYUMI_EVERY_FAULT") != nullptr) stride = 1;
    std::string counts;
    std::int64_t first = 0;
    for (const auto& way : kWays) {
        std::int64_t tried = 0;
        for (auto at = 1 + first % stride; runOnce(operation, way, at); at += stride) {
            ++tried;
            if (::testing::Test::HasFailure()) return;
        }
        if (::testing::Test::HasFailure()) return;
        counts += std::string(" ") + way.name + ' ' + std::to_string(tried);
        ++first;
    }
    std::cout << "    " << operation.name << ':' << counts << std::endl;
}

}  // namespace ayumi::testing
