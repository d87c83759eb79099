// Randomness behind an interface: the system's for real, a seed's for tests and the simulator.
#pragma once

#include <cstddef>
#include <cstdint>

#include "shared/base/bytes.h"

namespace ayumi {

// Thread-safe where said by the implementation; SystemRandom is.
class Random {
public:
    virtual ~Random() = default;
    virtual Bytes bytes(std::size_t count) = 0;

    std::uint64_t below(std::uint64_t limit);  // uniform in [0, limit); limit > 0
};

class SystemRandom : public Random {
public:
    Bytes bytes(std::size_t count) override;
};

// Deterministic from its seed (ChaCha20 stream). Not thread-safe; never for keys of real people.
class SeededRandom : public Random {
public:
    explicit SeededRandom(std::uint64_t seed);
    Bytes bytes(std::size_t count) override;

private:
    Bytes m_seed;
    std::uint64_t m_block = 0;
};

}  // namespace ayumi
