#include "mobile/sync/tablet_time.h"

#include <algorithm>
#include <cstdlib>

namespace ayumi::tablet {

TimeMs correctedMs(const Clock& clock, const Correction& correction) {
    const TimeMs byClock = clock.nowMs() + correction.offsetMs;
    if (correction.anchorMonotonicMs < 0) return byClock;
    const TimeMs runMs = clock.monotonicMs() - correction.anchorMonotonicMs;
    return std::max(byClock, correction.anchorServerMs + runMs);
}

void TabletTime::learn(TimeMs serverMs, TimeMs sentMonotonicMs, TimeMs noiseMs) {
    const TimeMs monotonicMs = m_clock.monotonicMs();
    const TimeMs halfTrip = std::max<TimeMs>(0, monotonicMs - sentMonotonicMs) / 2;
    const TimeMs serverNow = serverMs + halfTrip;
    if (std::llabs(serverNow - nowMs()) > noiseMs + halfTrip) {
        m_correction.offsetMs = serverNow - m_clock.nowMs();
        m_correction.anchorServerMs = serverNow;
        m_correction.anchorMonotonicMs = monotonicMs;
    } else if (m_correction.anchorMonotonicMs < 0) {
        m_correction.anchorServerMs = nowMs();
        m_correction.anchorMonotonicMs = monotonicMs;
    }
}

}  // namespace ayumi::tablet
