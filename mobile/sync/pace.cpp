#include "mobile/sync/pace.h"

#include <algorithm>

namespace ayumi::tablet {

namespace {

constexpr int kMostDoublings = 20;

TimeMs jitter(TimeMs mostMs, Random& random) {
    return mostMs <= 0 ? 0 : static_cast<TimeMs>(random.below(static_cast<std::uint64_t>(mostMs)));
}

}  // namespace

TimeMs GrowingPause::next(Random& random) {
    const TimeMs full = std::min(m_mostMs, m_leastMs << std::min(m_failures, kMostDoublings));
    ++m_failures;
    return full - jitter(full / 2, random);
}

Pace::Pace(const Tuning& tuning, Random& random)
    : m_tuning(tuning),
      m_random(random),
      m_pause(tuning.pauseLeastMs, tuning.pauseMostMs),
      m_livePause(tuning.livePauseLeastMs, tuning.livePauseMostMs) {}

void Pace::wantAt(TimeMs atMs) { m_dueMs = std::min(m_dueMs, atMs); }

void Pace::failed(TimeMs nowMs, std::optional<int> retryAfterS) {
    const TimeMs pause = retryAfterS
                             ? TimeMs{1000} * std::clamp(*retryAfterS, 1, m_tuning.retryAfterMostS)
                             : m_pause.next(m_random);
    m_notBeforeMs = nowMs + pause;
    wantAt(m_notBeforeMs);
}

void Pace::refused(TimeMs nowMs) {
    m_notBeforeMs = nowMs + m_tuning.refusedPauseMs;
    wantAt(m_notBeforeMs);
}

void Pace::asked(TimeMs nowMs) {
    m_notBeforeMs = nowMs;
    wantAt(nowMs);
    if (m_live == Live::Closed) m_liveAtMs = nowMs;
}

void Pace::progressed() { m_pause.settle(); }

TimeMs Pace::nextPoll(TimeMs nowMs) {
    return nowMs + m_tuning.pollMs + jitter(m_tuning.pollJitterMs, m_random);
}

void Pace::finished(TimeMs nowMs) {
    m_dueMs = kNever;
    m_pollAtMs = live() ? kNever : nextPoll(nowMs);
}

bool Pace::takePoll(TimeMs nowMs) {
    if (nowMs < m_pollAtMs || paused(nowMs)) return false;
    m_pollAtMs = kNever;
    wantAt(nowMs);
    return true;
}

void Pace::liveOpening(TimeMs nowMs) {
    m_live = Live::Opening;
    m_liveAtMs = nowMs;
}

void Pace::liveHeard(TimeMs nowMs) {
    if (m_live == Live::Up) return;
    m_live = Live::Up;
    m_liveAtMs = nowMs;
}

void Pace::liveClosed(TimeMs nowMs) {
    if (m_live == Live::Up && nowMs - m_liveAtMs >= m_tuning.liveSettledMs) m_livePause.settle();
    m_live = Live::Closed;
    m_liveAtMs = nowMs + m_livePause.next(m_random);
    m_pollAtMs = std::min(m_pollAtMs, nextPoll(nowMs));
}

TimeMs Pace::nextWakeMs() const {
    const TimeMs wished = std::min(m_dueMs, m_pollAtMs);
    return wished == kNever ? kNever : std::max(wished, m_notBeforeMs);
}

}  // namespace ayumi::tablet
