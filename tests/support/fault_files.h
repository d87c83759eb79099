// Small files that fail when they are told to: the system calls that the program's own code makes
// on files of one folder. Works in programs that are linked with test_fault_files, which puts
// itself in the place of open, read, write, fsync, rename ... (the linker's --wrap).
#pragma once

#include <filesystem>
#include <memory>

#include "tests/support/fault_disk.h"

namespace ayumi::testing {

// As long as it lives; one at a time, for one thread. Each call that changes something is an
// operation; Forget loses everything that was not synced, names included.
class FaultFiles : public Breakable {
public:
    explicit FaultFiles(std::filesystem::path folder);
    ~FaultFiles() override;
    FaultFiles(const FaultFiles&) = delete;
    FaultFiles& operator=(const FaultFiles&) = delete;

    void breakAt(DiskFault fault, std::int64_t operation, std::uint64_t seed = 0) override;
    bool broken() const override;
    bool pending() const override;
    void heal() override;
    void losePower();  // as Forget, now; counted from breakAt or the last time

    struct State;

private:
    std::unique_ptr<State> m_state;
};

}  // namespace ayumi::testing
