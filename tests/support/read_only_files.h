// Files of a running program that turn read-only under it, as when a kernel finds its disk broken:
// every write of who has them open is refused from then on. Mounting a disk read-only is refused as
// long as somebody writes to it, so the calls are refused from outside, by strace.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <sys/types.h>

#include "tests/support/background_process.h"

namespace ayumi::testing {

// From its making until it goes. Throws std::runtime_error if strace does not take hold of every
// thread of `process`, or does not let go.
class ReadOnlyFiles {
public:
    static bool possible() { return programExists("strace"); }

    // `logs`: a folder for what strace says.
    ReadOnlyFiles(pid_t process, const std::vector<std::filesystem::path>& files,
                  const std::filesystem::path& logs);
    void turnBack();

private:
    const pid_t m_process;
    std::unique_ptr<BackgroundProcess> m_strace;
};

}  // namespace ayumi::testing
