#include "mobile/viewmodels/paced_refresh.h"

#include <algorithm>
#include <utility>

namespace ayumi::viewmodels {

namespace {

constexpr qint64 kRestForWork = 3;

}  // namespace

PacedRefresh::PacedRefresh(std::function<void()> refresh) : m_refresh(std::move(refresh)) {
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(&m_timer, [this] { now(); });
}

void PacedRefresh::ask() {
    if (m_timer.isActive()) return;
    const qint64 rested = m_since.isValid() ? m_since.elapsed() : 0;
    m_timer.start(static_cast<int>(std::max<qint64>(0, kRestForWork * m_tookMs - rested)));
}

void PacedRefresh::now() {
    m_timer.stop();
    QElapsedTimer watch;
    watch.start();
    m_refresh();
    m_tookMs = watch.elapsed();
    m_since.start();
}

}  // namespace ayumi::viewmodels
