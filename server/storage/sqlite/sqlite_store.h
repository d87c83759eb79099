// The embedded central database: one connection that writes, a few that read.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "server/storage/factory.h"
#include "server/storage/page_counts.h"
#include "server/storage/seen_times.h"
#include "server/storage/sqlite/sqlite_session.h"

namespace ayumi::storage {

// A mutex that may be freed by another thread than the one that took it.
class Gate {
public:
    void lock();
    bool try_lock();
    void unlock();

private:
    std::mutex m_mutex;
    std::condition_variable m_freed;
    bool m_taken = false;
};

// Which file lies at a path.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

class SqliteStore final : public Store {
public:
    static Result<std::unique_ptr<Store>> open(const SqliteConfig& config,
                                               const records::KindTable& kinds, Opening opening);

    std::unique_ptr<Reader> read(const std::string& agency) override;
    std::unique_ptr<Writer> write(const std::string& agency) override;
    std::vector<std::string> agencies() override;
    void noteSeen(const std::string& agency, const std::string& device, TimeMs now) override;
    std::unique_ptr<Listening> listen(Announced) override { return nullptr; }

private:
    SqliteStore(SqliteConfig config, std::unique_ptr<sqlite::Database> writing);

    // What is written to a file that lies no longer at its path would be gone with the process.
    // Throws StorageUnavailable.
    void requireFile() const;

    std::unique_ptr<Session> readSession();
    std::unique_ptr<Session> writeSession();
    std::unique_ptr<SqliteConnection> takeReading();
    void giveBackReading(std::unique_ptr<SqliteConnection> connection);

    const SqliteConfig m_config;
    const std::optional<FileIdentity> m_identity;
    PageCounts m_counts;
    SeenTimes m_seen;
    Gate m_writing;  // taken by the one Writer there can be
    SqliteConnection m_writeConnection;
    std::mutex m_idleMutex;
    std::vector<std::unique_ptr<SqliteConnection>> m_idle;
};

}  // namespace ayumi::storage
