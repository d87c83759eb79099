#include "server/storage/sqlite/sqlite_store.h"

#include <sys/stat.h>

#include <utility>

#include "server/storage/migrations.h"
#include "server/storage/reads.h"
#include "server/storage/views.h"

namespace ayumi::storage {

namespace {

// The writer works on the newest pages of every table; readers go through what they answer once.
constexpr const char* kWriterCache = "PRAGMA cache_size=-16000";
constexpr const char* kReaderCache = "PRAGMA cache_size=-4000";

std::optional<FileIdentity> identityOf(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

}  // namespace

void Gate::lock() {
    std::unique_lock lock(m_mutex);
    m_freed.wait(lock, [&] { return !m_taken; });
    m_taken = true;
}

bool Gate::try_lock() {
    const std::lock_guard lock(m_mutex);
    return !std::exchange(m_taken, true);
}

void Gate::unlock() {
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
    }
    m_freed.notify_one();
}

SqliteStore::SqliteStore(SqliteConfig config, std::unique_ptr<sqlite::Database> writing)
    : m_config(std::move(config)),
      m_identity(identityOf(m_config.path)),
      m_writeConnection(std::move(writing)) {}

Result<std::unique_ptr<Store>> SqliteStore::open(const SqliteConfig& config,
                                                 const records::KindTable& kinds, Opening opening) {
    const auto mode =
        opening == Opening::Founding ? sqlite::Mode::ReadWrite : sqlite::Mode::Existing;
    auto opened = sqlite::Database::open(config.path, config.key, mode, config.vfs);
    if (!opened) {
        Error why = opened.error();
        if (why.code == "database_missing") why.args["database"] = config.path;
        return why;
    }
    if (auto done = sqlite::migrate(**opened, sqliteMigrations()); !done) return done.error();
    const auto views = viewsOf(kinds, Dialect::Sqlite);
    try {
        (*opened)->configure(kWriterCache);
        std::unique_ptr<SqliteStore> store(new SqliteStore(config, std::move(opened).value()));
        auto session = store->writeSession();
        bringViewsUpToDate(*session, views);
        session->commit();
        session.reset();
        return std::unique_ptr<Store>(std::move(store));
    } catch (const SQLite::Exception& failure) {
        return sqlite::errorOf(failure);
    } catch (const StorageFull&) {
        return Error{"disk_full", {}};
    } catch (const SqliteUnavailable& failure) {
        return failure.error();
    } catch (const StorageUnavailable&) {
        return Error{"database_busy", {}};  // the file went away just now
    }
}

std::unique_ptr<Reader> SqliteStore::read(const std::string& agency) {
    return std::make_unique<SqlReader>(Queries(readSession(), agency, m_counts));
}

std::unique_ptr<Writer> SqliteStore::write(const std::string& agency) {
    return std::make_unique<SqlWriter>(Queries(writeSession(), agency, m_counts));
}

std::vector<std::string> SqliteStore::agencies() {
    std::vector<std::string> agencies;
    readSession()->select("SELECT agency FROM agency ORDER BY agency", {},
                          [&](Row& row) { agencies.push_back(row.text()); });
    return agencies;
}

// Not worth waiting for a writer, nor a failed request.
void SqliteStore::noteSeen(const std::string& agency, const std::string& device, TimeMs now) {
    if (!m_seen.due(agency, device, now)) return;
    if (!m_writing.try_lock()) return m_seen.forget(agency, device);
    try {
        SqliteSession session(m_writeConnection, sqlite::Transaction::Kind::Write,
                              [this] { m_writing.unlock(); });
        session.run(
            "UPDATE devices SET last_seen_at = $1"
            " WHERE agency = $2 AND device = $3 AND last_seen_at < $1",
            {now, agency, device});
        session.commit();
    } catch (const std::runtime_error&) {
        m_seen.forget(agency, device);
    }
}

void SqliteStore::requireFile() const {
    if (identityOf(m_config.path) == m_identity) return;
    throw StorageUnavailable("the database's file was taken away or replaced");
}

std::unique_ptr<Session> SqliteStore::readSession() {
    requireFile();
    auto connection = takeReading();
    auto& borrowed = *connection;
    // shared_ptr only because std::function copies.
    auto kept = std::make_shared<std::unique_ptr<SqliteConnection>>(std::move(connection));
    return std::make_unique<SqliteSession>(borrowed, sqlite::Transaction::Kind::Read,
                                           [this, kept] { giveBackReading(std::move(*kept)); });
}

std::unique_ptr<Session> SqliteStore::writeSession() {
    requireFile();
    m_writing.lock();
    return std::make_unique<SqliteSession>(m_writeConnection, sqlite::Transaction::Kind::Write,
                                           [this] { m_writing.unlock(); });
}

std::unique_ptr<SqliteConnection> SqliteStore::takeReading() {
    {
        const std::lock_guard lock(m_idleMutex);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    auto opened =
        sqlite::Database::open(m_config.path, m_config.key, sqlite::Mode::ReadOnly, m_config.vfs);
    if (!opened) {
        if (opened.error().code == "disk_full") throw StorageFull("disk_full");
        throw StorageUnavailable(opened.error().code);
    }
    (*opened)->execute(kReaderCache);
    return std::make_unique<SqliteConnection>(std::move(opened).value());
}

void SqliteStore::giveBackReading(std::unique_ptr<SqliteConnection> connection) {
    const std::lock_guard lock(m_idleMutex);
    if (m_idle.size() < static_cast<std::size_t>(m_config.idleReaders)) {
        m_idle.push_back(std::move(connection));
    }
}

}  // namespace ayumi::storage
