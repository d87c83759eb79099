#include "server/app/database_watch.h"

#include "server/services/inspection.h"
#include "server/telemetry/storage_trouble.h"

namespace ayumi::server {

namespace {

constexpr std::chrono::seconds kPause{5};

}  // namespace

DatabaseWatch::DatabaseWatch(storage::Store& store, std::string agency,
                             std::function<void()> answered)
    : m_store(store),
      m_agency(std::move(agency)),
      m_answered(std::move(answered)),
      m_last(look()),
      m_thread([this] { run(); }) {}

DatabaseWatch::~DatabaseWatch() {
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_ended.notify_all();
    m_thread.join();
}

telemetry::Standing DatabaseWatch::last() const {
    const std::lock_guard lock(m_mutex);
    return m_last;
}

void DatabaseWatch::run() {
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, kPause, [this] { return m_end; })) {
        lock.unlock();
        auto now = look();
        if (now.databaseUp) m_answered();
        lock.lock();
        // What was known of the log stays true while nobody can look.
        if (now.databaseUp) m_last = now;
        m_last.databaseUp = now.databaseUp;
    }
}

telemetry::Standing DatabaseWatch::look() {
    telemetry::Standing now;
    try {
        const auto reader = m_store.read(m_agency);
        const auto agency = reader->agency();
        if (!agency) throw storage::StorageUnavailable("the agency is not there");
        now.head = agency->number;
        now.backupHead = agency->keptNumber;
        now.backupAtS = services::lastBackupMs(*reader).value_or(0) / 1000;
        now.quarantined = reader->countChanges("quarantined");
        now.databaseUp = true;
        telemetry::storageTrouble().answered();
    } catch (const storage::StorageUnavailable& error) {
        telemetry::storageTrouble().silent(error.what());
    } catch (const std::exception&) {
        telemetry::storageTrouble().silent("the database cannot be read");
    }
    return now;
}

}  // namespace ayumi::server
