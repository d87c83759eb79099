// The tablet's idea of the right time (law 12): its clock, corrected by the server's answers.
#pragma once

#include "shared/base/clock.h"

namespace ayumi::tablet {

// What was learnt of the right time: a plain value that other threads are told.
struct Correction {
    std::int64_t offsetMs = 0;  // the server's clock minus this one's
    TimeMs anchorServerMs = 0;
    TimeMs anchorMonotonicMs = -1;  // -1: nothing learnt since the start

    bool operator==(const Correction&) const = default;
};

// Clock plus the offset learnt last. A clock that was set back while the program runs is seen by
// the monotonic one; one set forward looks like sleep and is believed until the next answer.
TimeMs correctedMs(const Clock& clock, const Correction& correction);

class TabletTime {
public:
    TabletTime(const Clock& clock, std::int64_t storedOffsetMs)
        : m_clock(clock), m_correction{storedOffsetMs} {}

    TimeMs nowMs() const { return correctedMs(m_clock, m_correction); }
    std::int64_t offsetMs() const { return nowMs() - m_clock.nowMs(); }
    const Correction& correction() const { return m_correction; }

    // An answer said `serverMs`; the request had left at `sentMonotonicMs`. Differences within
    // `noiseMs` plus half the round trip change nothing.
    void learn(TimeMs serverMs, TimeMs sentMonotonicMs, TimeMs noiseMs);

private:
    const Clock& m_clock;
    Correction m_correction;
};

}  // namespace ayumi::tablet
