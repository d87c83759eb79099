// A new day may begin or end assignments while nobody asks anything: scope is looked at then too.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "server/services/limits.h"
#include "server/services/sync_service.h"

namespace ayumi::services {

// Owns its thread; the service outlives it. A database that does not answer is asked again.
class DayTurn {
public:
    DayTurn(SyncService& service, Clock& clock, std::chrono::milliseconds look);
    ~DayTurn();
    DayTurn(const DayTurn&) = delete;
    DayTurn& operator=(const DayTurn&) = delete;

private:
    void run();

    SyncService& m_service;
    Clock& m_clock;
    const std::chrono::milliseconds m_look;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_end = false;
    std::thread m_thread;
};

}  // namespace ayumi::services
