#include "tests/support/heap.h"

#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
// Of the sanitizers' runtime; their allocator is not glibc's.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace ayumi::testing {

namespace {

std::size_t allocatedBytes() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
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

double median(std::vector<std::size_t> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return static_cast<double>(*middle);
}

}  // namespace

std::size_t sqliteBytes() { return static_cast<std::size_t>(::sqlite3_memory_used()); }

std::size_t heapBytes() { return allocatedBytes() - sqliteBytes(); }

std::string Growth::told() const {
    return std::to_string(bytesPerRound) + " bytes a round in " + std::to_string(rounds) +
           " rounds, to " + std::to_string(heap / 1024) + " KiB, and " +
           std::to_string(sqlite / 1024) + " KiB of SQLite";
}

Growth growthOf(std::size_t rounds, const std::function<void()>& round) {
    rounds = wantedRounds(rounds);
    for (std::size_t i = 0; i < rounds / 2; ++i) round();
    std::vector<std::size_t> first, second;
    for (std::size_t i = 0; i < rounds; ++i) {
        round();
        (i < rounds / 2 ? first : second).push_back(heapBytes());
    }
    Growth growth;
    growth.rounds = rounds;
    growth.bytesPerRound = (median(second) - median(first)) / (static_cast<double>(rounds) / 2);
    growth.heap = heapBytes();
    growth.sqlite = sqliteBytes();
    return growth;
}

}  // namespace ayumi::testing
