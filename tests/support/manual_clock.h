// A clock that stands until a test moves it. Thread-safe.
#pragma once

#include <atomic>

#include "shared/base/clock.h"

namespace ayumi::testing {

class ManualClock : public Clock {
public:
    explicit ManualClock(TimeMs startMs) : m_nowMs(startMs) {}

    TimeMs nowMs() const override { return m_nowMs; }
    TimeMs monotonicMs() const override { return m_monotonicMs; }

    void advance(TimeMs byMs) {
        m_nowMs += byMs;
        m_monotonicMs += byMs;
    }
    void jumpTo(TimeMs moment) { m_nowMs = moment; }  // the wall clock alone

private:
    std::atomic<TimeMs> m_nowMs;
    std::atomic<TimeMs> m_monotonicMs{1'000'000};
};

}  // namespace ayumi::testing
