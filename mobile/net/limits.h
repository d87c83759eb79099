// All limits and pauses of the tablet's network, in one place. Times are injectable for tests.
#pragma once

#include <cstddef>

namespace ayumi::net {

// Bodies above this many bytes are gzipped; below, the packing costs more than it saves.
inline constexpr std::size_t kGzipAboveBytes = 600;
inline constexpr int kGzipLevel = 1;

// An answer, as sent and as unpacked. A page of records is far below it; a bomb stops here.
inline constexpr std::size_t kMaxAnswerBytes = 8u << 20;

// The live channel only carries numbers.
inline constexpr std::size_t kMaxLiveTextBytes = 4u << 10;

// Pins in a QR are whole (32 bytes); typed ones are the first 16 base32 characters (80 bits).
inline constexpr std::size_t kMinPinBytes = 10;
inline constexpr std::size_t kMaxPinBytes = 32;

// A longer Retry-After is taken as this.
inline constexpr int kMaxRetryAfterS = 24 * 60 * 60;

struct Pauses {
    // Without a byte in either direction, also while connecting: then the request is given up.
    int idleMs = 30'000;
    // The live channel is asked for a sign of life this often. One that gave none since the last
    // time is dead: noticed after one to two of these.
    int pingMs = 20'000;
};

}  // namespace ayumi::net
