// Asks the database now and then how it stands, so that whoever asks for metrics never waits for
// it.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "server/storage/store.h"
#include "server/telemetry/metrics.h"

namespace ayumi::server {

// Owns its thread. The store outlives it. The log hears when it goes and
// when it is back.
class DatabaseWatch {
public:
    // `answered` is called on its thread after each time that the database did.
    DatabaseWatch(storage::Store& store, std::string agency, std::function<void()> answered);
    ~DatabaseWatch();

    // As it was found last; thread-safe. Only what the database knows is filled in.
    telemetry::Standing last() const;

private:
    void run();
    telemetry::Standing look();

    storage::Store& m_store;
    const std::string m_agency;
    const std::function<void()> m_answered;
    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    telemetry::Standing m_last;
    bool m_end = false;
    std::thread m_thread;
};

}  // namespace ayumi::server
