// Time as the machines see it, behind an interface so that tests and the simulator own it.
#pragma once

#include <cstdint>

namespace ayumi {

using TimeMs = std::int64_t;  // milliseconds since 1970-01-01T00:00:00Z

// Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual TimeMs nowMs() const = 0;        // wall clock; may jump
    virtual TimeMs monotonicMs() const = 0;  // never goes back; origin unspecified
};

class SystemClock : public Clock {
public:
    TimeMs nowMs() const override;
    TimeMs monotonicMs() const override;
};

}  // namespace ayumi
