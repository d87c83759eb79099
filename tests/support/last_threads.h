// Qt no longer waits for its HTTP threads once they have said goodbye, and OpenSSL gives back what
// a thread had at its very end. A leak check in between would take that for a leak.
#pragma once

#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>

namespace ayumi::testing {

// Until this process has one thread, at most two seconds.
inline void waitForLastThreads() {
    const auto threads = [] {
        using Entries = std::filesystem::directory_iterator;
        return std::distance(Entries("/proc/self/task"), Entries());
    };
    for (int tries = 0; tries < 200 && threads() > 1; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

}  // namespace ayumi::testing
