#include "mobile/sync/tablet_time.h"

#include <algorithm>
#include <cstdlib>

namespace ayumi::tablet {

TimeMs TabletTime::nowMs() const {
    const TimeMs byClock = m_clock.nowMs() + m_offsetMs;
    if (m_anchorMonotonicMs < 0) return byClock;
    return std::max(byClock, m_anchorServerMs + m_clock.monotonicMs() - m_anchorMonotonicMs);
}

void TabletTime::learn(TimeMs serverMs, TimeMs sentMonotonicMs, TimeMs noiseMs) {
    const TimeMs monotonicMs = m_clock.monotonicMs();
    const TimeMs halfTrip = std::max<TimeMs>(0, monotonicMs - sentMonotonicMs) / 2;
    const TimeMs serverNow = serverMs + halfTrip;
    if (std::llabs(serverNow - nowMs()) > noiseMs + halfTrip) {
        m_offsetMs = serverNow - m_clock.nowMs();
        m_anchorServerMs = serverNow;
        m_anchorMonotonicMs = monotonicMs;
    } else if (m_anchorMonotonicMs < 0) {
        m_anchorServerMs = nowMs();
        m_anchorMonotonicMs = monotonicMs;
    }
}

}  // namespace ayumi::tablet
