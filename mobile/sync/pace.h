// When to try: policy apart from mechanism. Knows no network and no database.
#pragma once

#include <limits>
#include <optional>

#include "mobile/sync/tuning.h"
#include "shared/base/random.h"

namespace ayumi::tablet {

inline constexpr TimeMs kNever = std::numeric_limits<TimeMs>::max();

// A pause that doubles with each failure, a random half of it taken off.
class GrowingPause {
public:
    GrowingPause(TimeMs leastMs, TimeMs mostMs) : m_leastMs(leastMs), m_mostMs(mostMs) {}
    TimeMs next(Random& random);
    void settle() { m_failures = 0; }

private:
    TimeMs m_leastMs;
    TimeMs m_mostMs;
    int m_failures = 0;
};

// All times are monotonic.
class Pace {
public:
    Pace(const Tuning& tuning, Random& random);

    // ---- Exchanges
    bool due(TimeMs nowMs) const { return nowMs >= m_dueMs && nowMs >= m_notBeforeMs; }
    bool paused(TimeMs nowMs) const { return nowMs < m_notBeforeMs; }
    void wantAt(TimeMs atMs);  // the earliest wish counts
    void failed(TimeMs nowMs, std::optional<int> retryAfterS);
    void refused(TimeMs nowMs);
    void asked(TimeMs nowMs);     // by a person: pauses end
    void progressed();            // an exchange worked: pauses start small again
    void finished(TimeMs nowMs);  // nothing to do: next a poll, if there is no channel
    bool takePoll(TimeMs nowMs);  // it is time for one; then it is wanted now

    // ---- The live channel
    bool liveDue(TimeMs nowMs) const { return m_live == Live::Closed && nowMs >= m_liveAtMs; }
    void liveOpening(TimeMs nowMs);
    void liveHeard(TimeMs nowMs);
    void liveClosed(TimeMs nowMs);
    bool live() const { return m_live == Live::Up; }

    TimeMs nextWakeMs() const;  // of exchanges
    TimeMs liveWakeMs() const { return m_live == Live::Closed ? m_liveAtMs : kNever; }
    TimeMs notBeforeMs() const { return m_notBeforeMs; }

private:
    TimeMs nextPoll(TimeMs nowMs);
    enum class Live { Closed, Opening, Up };

    Tuning m_tuning;
    Random& m_random;
    GrowingPause m_pause;
    GrowingPause m_livePause;
    TimeMs m_dueMs = kNever;
    TimeMs m_pollAtMs = kNever;
    TimeMs m_notBeforeMs = 0;
    Live m_live = Live::Closed;
    TimeMs m_liveAtMs = 0;  // Closed: may open then; else: since then
};

}  // namespace ayumi::tablet
