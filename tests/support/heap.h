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
    std::size_t rounds = 0;
    std::size_t before = 0;  // heap after the warm-up
    std::size_t heap = 0;    // at the end
    std::size_t sqlite = 0;  // at the end

    bool flat() const;
    std::string told() const;
};

// What may come while pools and buffers find their size, once; and what is noise in each round. So
// a short run sees twelve kilobytes a round, a long one little more than one.
inline constexpr std::size_t kSettlingBytes = 256 * 1024;
inline constexpr std::size_t kBytesPerRound = 1024;

// Repeats `round`, half as often before it measures. Rounds: $AYUMI_GROWTH_ROUNDS, else `rounds`.
Growth growthOf(std::size_t rounds, const std::function<void()>& round);

}  // namespace ayumi::testing
