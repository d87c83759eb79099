#include "mobile/viewmodels/sync_status.h"

#include <algorithm>
#include <cstdlib>

#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

namespace {

// Less is not worth a word: records carry corrected times anyway.
constexpr TimeMs kClockToleranceMs = TimeMs{3} * 60 * 1000;

bool isOffline(const tablet::SyncStatus& status) {
    return status.phase == tablet::Phase::Waiting && status.problem &&
           (status.problem->code == "unreachable" || status.problem->code == "timeout" ||
            status.problem->code == "cut");
}

}  // namespace

SyncStatus::SyncStatus(Tablet& tablet) : m_tablet(tablet) {
    connect(&tablet, &Tablet::syncStatusChanged, this, &SyncStatus::update);
    connect(&tablet, &Tablet::recordsChanged, this, &SyncStatus::update);
    connect(&tablet, &Tablet::peopleChanged, this, &SyncStatus::update);
    update();
}

void SyncStatus::update() {
    const tablet::SyncStatus& now = m_tablet.syncStatus();
    m_waiting = static_cast<int>(now.waiting);
    if (m_tablet.readable()) {
        const auto counts = m_tablet.reader().counts(m_tablet.viewer());
        m_waiting = static_cast<int>(counts.waiting);
        m_contested = static_cast<int>(counts.contested);
        m_held = static_cast<int>(counts.held);
    }
    m_waitingSince = localMoment(now.waitingSinceMs);
    m_lastSuccess = localMoment(now.lastSuccessMs);
    if (!isOffline(now)) {
        m_offlineSince.clear();
    } else if (m_offlineSince.isEmpty()) {
        m_offlineSince = localMoment(m_tablet.nowMs());
    }
    m_nextTryAt = localMoment(now.nextTryAtMs);
    m_spaceLow = now.spaceLow;
    m_atOffice = static_cast<int>(now.atOffice);
    m_unseen.clear();
    for (const auto& one : now.unseen) {
        m_unseen += QVariantMap{{"name", QString::fromStdString(one.name)},
                                {"lastSeen", localMoment(one.lastSeenMs)}};
    }
    const TimeMs ahead = m_tablet.clockAheadMs();
    m_clockAheadMinutes =
        std::abs(ahead) < kClockToleranceMs ? 0 : static_cast<int>(ahead / (60 * 1000));
    m_receiving = now.firstSync;
    choose();
    emit changed();
}

// What a person must know first comes first.
void SyncStatus::choose() {
    const tablet::SyncStatus& now = m_tablet.syncStatus();
    const bool sending = now.phase == tablet::Phase::Sending;
    m_sendingTotal = sending ? std::max(m_sendingTotal, m_waiting) : 0;
    m_total = 0;
    if (now.phase == tablet::Phase::Revoked) {
        m_status = "stopped";
        m_count = m_waiting;
    } else if (now.firstSync && now.phase == tablet::Phase::Receiving) {
        m_status = "firstSync";
        m_count = static_cast<int>(now.received);
        m_total = static_cast<int>(now.received + now.remaining);
    } else if (sending && m_sendingTotal > 1) {
        m_status = "sending";
        m_count = m_sendingTotal - m_waiting;
        m_total = m_sendingTotal;
    } else if (m_waiting > 0) {
        m_status = "waiting";
        m_count = m_waiting;
    } else if (m_held > 0) {
        m_status = "quarantined";
        m_count = m_held;
    } else if (m_contested > 0) {
        m_status = "contested";
        m_count = m_contested;
    } else {
        m_status = "allSent";
        m_count = 0;
    }
}

}  // namespace ayumi::viewmodels
