// What this process has on its heap, and whether that grows with what it repeats.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace ayumi::testing {

// Bytes that are allocated and not freed, without SQLite's own: its caches have limits of their own
// and are warm only after megabytes.
std::size_t heapBytes();
std::size_t sqliteBytes();

struct Growth {
    double bytesPerRound = 0;  // between the medians of the second and the first half
    std::size_t rounds = 0;
    std::size_t heap = 0;    // at the end
    std::size_t sqlite = 0;  // at the end
    std::string told() const;
};

// Repeats `round`, half as often before it measures. Rounds: $AYUMI_GROWTH_ROUNDS, else
// `rounds`.
Growth growthOf(std::size_t rounds, const std::function<void()>& round);

// Less is noise of the allocator and of buffers that still find their size.
inline constexpr double kGrowthBytesPerRound = 2 * 1024;

}  // namespace ayumi::testing
