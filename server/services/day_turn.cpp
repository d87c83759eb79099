#include "server/services/day_turn.h"

#include "server/telemetry/log.h"
#include "shared/base/time_text.h"

namespace ayumi::services {

DayTurn::DayTurn(SyncService& service, Clock& clock, std::chrono::milliseconds look)
    : m_service(service), m_clock(clock), m_look(look), m_thread([this] { run(); }) {}

DayTurn::~DayTurn() {
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_ended.notify_all();
    m_thread.join();
}

void DayTurn::run() {
    std::string day = dayOf(m_clock.nowMs());
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, m_look, [this] { return m_end; })) {
        std::string today = dayOf(m_clock.nowMs());
        if (today == day) continue;
        lock.unlock();
        try {
            m_service.ensureScope();
            m_service.judgeLearnt();  // an older process may have served beside this one
            day = std::move(today);
        } catch (const std::exception& error) {
            logEvent(telemetry::Level::Warning, "day_not_turned", {telemetry::failure(error)});
        }
        lock.lock();
    }
}

}  // namespace ayumi::services
