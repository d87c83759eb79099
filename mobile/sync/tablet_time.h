// The tablet's idea of the right time (law 12): its clock, corrected by the server's answers.
#pragma once

#include "shared/base/clock.h"

namespace ayumi::tablet {

class TabletTime {
public:
    TabletTime(const Clock& clock, std::int64_t storedOffsetMs)
        : m_clock(clock), m_offsetMs(storedOffsetMs) {}

    // Clock plus the offset learnt last. A clock that was set back while the program runs is seen
    // by the monotonic one; one set forward looks like sleep and is believed until the next answer.
    TimeMs nowMs() const;
    std::int64_t offsetMs() const { return nowMs() - m_clock.nowMs(); }

    // An answer said `serverMs`; the request had left at `sentMonotonicMs`. Differences within
    // `noiseMs` plus half the round trip change nothing.
    void learn(TimeMs serverMs, TimeMs sentMonotonicMs, TimeMs noiseMs);

private:
    const Clock& m_clock;
    std::int64_t m_offsetMs;
    TimeMs m_anchorServerMs = 0;
    TimeMs m_anchorMonotonicMs = -1;  // -1: nothing learnt since the start
};

}  // namespace ayumi::tablet
