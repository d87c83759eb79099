#include "tests/support/heap.h"

#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#ifdef __SANITIZE_ADDRESS__
// Of the sanitizer's runtime; its allocator is not glibc's.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace ayumi::testing {

namespace {

std::size_t allocatedBytes() {
#ifdef __SANITIZE_ADDRESS__
    return __sanitizer_get_current_allocated_bytes();
#else
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
#endif
}

std::size_t wantedRounds(std::size_t rounds) {
    const char* wanted = std::getenv("AYUMI_GROWTH_ROUNDS");
    return wanted == nullptr ? rounds : std::stoul(wanted);
}

constexpr std::size_t kBlock = 4;

// Of some rounds the least, since a connection may still be ending when it is looked at.
std::size_t leastOf(const std::size_t* heaps) { return *std::min_element(heaps, heaps + kBlock); }

}  // namespace

std::size_t sqliteBytes() { return static_cast<std::size_t>(::sqlite3_memory_used()); }

std::size_t heapBytes() { return allocatedBytes() - sqliteBytes(); }

bool Growth::flat() const { return heap < before + kSettlingBytes + kBytesPerRound * rounds; }

std::string Growth::told() const {
    return std::to_string(rounds) + " rounds: from " + std::to_string(before / 1024) + " to " +
           std::to_string(heap / 1024) + " KiB, and " + std::to_string(sqlite / 1024) +
           " KiB of SQLite";
}

Growth growthOf(std::size_t rounds, const std::function<void()>& round) {
    rounds = std::max(wantedRounds(rounds), 2 * kBlock);
    for (std::size_t i = 0; i < rounds / 2; ++i) round();
    std::vector<std::size_t> heaps;
    for (std::size_t i = 0; i < rounds; ++i) {
        round();
        heaps.push_back(heapBytes());
    }
    return {rounds, leastOf(heaps.data()), leastOf(heaps.data() + rounds - kBlock), sqliteBytes()};
}

}  // namespace ayumi::testing
