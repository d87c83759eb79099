#include "server/storage/postgres/postgres_store.h"

#include <chrono>
#include <exception>

#include "server/storage/postgres/postgres_listening.h"
#include "server/storage/postgres/postgres_schema.h"
#include "server/storage/postgres/postgres_session.h"
#include "server/storage/reads.h"

namespace ayumi::storage {

namespace {

constexpr const char* kBeginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr const char* kBeginWriting = "BEGIN ISOLATION LEVEL READ COMMITTED";

// Before an agency has its row, there is nothing to lock but its name. Whoever comes second finds
// the row that the first made.
void lockAgency(Session& session, const std::string& agency) {
    const auto lockRow = [&] {
        bool found = false;
        session.select("SELECT 1 FROM agency WHERE agency = $1 FOR UPDATE", {agency},
                       [&](Row&) { found = true; });
        return found;
    };
    if (lockRow()) return;
    session.select("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended($1, 0))) AS l",
                   {agency}, [](Row&) {});
    lockRow();
}

}  // namespace

Result<std::unique_ptr<Store>> PostgresStore::open(const PostgresConfig& config,
                                                   const records::KindTable& kinds,
                                                   Opening opening) {
    const auto views = viewsOf(kinds, Dialect::Postgres);
    std::unique_ptr<PostgresStore> store(new PostgresStore(config));
    try {
        auto connection = store->take();
        const auto done = bringSchemaUpToDate(*connection, views, opening);
        store->giveBack(std::move(connection));
        if (!done) return done.error();
    } catch (const StorageFull&) {
        return Error{"disk_full", {}};
    } catch (const StorageUnavailable&) {
        return Error{"database_unavailable", {}};
    } catch (const std::runtime_error&) {
        return Error{"database_failed", {}};
    }
    return std::unique_ptr<Store>(std::move(store));
}

std::unique_ptr<Reader> PostgresStore::read(const std::string& agency) {
    return std::make_unique<SqlReader>(Queries(session(kBeginReading, agency), agency, m_counts));
}

std::unique_ptr<Writer> PostgresStore::write(const std::string& agency) {
    auto writing = session(kBeginWriting, agency);
    lockAgency(*writing, agency);
    return std::make_unique<SqlWriter>(Queries(std::move(writing), agency, m_counts));
}

std::vector<std::string> PostgresStore::agencies() {
    std::vector<std::string> agencies;
    session(kBeginReading, kAllAgencies)
        ->select("SELECT agency FROM agency ORDER BY agency", {},
                 [&](Row& row) { agencies.push_back(row.text()); });
    return agencies;
}

// Not worth a disk's answer, nor a failed request; a writer that holds the row is not waited for.
void PostgresStore::noteSeen(const std::string& agency, const std::string& device, TimeMs now) {
    if (!m_seen.due(agency, device, now)) return;
    try {
        auto noting = session(kBeginWriting, agency);
        noting->execute("SET LOCAL synchronous_commit = off");
        noting->run(
            "UPDATE devices SET last_seen_at = $1 WHERE agency = $2 AND device ="
            " (SELECT device FROM devices WHERE agency = $2 AND device = $3"
            " AND last_seen_at < $1 FOR UPDATE SKIP LOCKED)",
            {now, agency, device});
        noting->commit();
    } catch (const std::runtime_error&) {
        m_seen.forget(agency, device);
    }
}

std::unique_ptr<Listening> PostgresStore::listen(Announced each) {
    return std::make_unique<PostgresListening>(m_config.connection, std::move(each));
}

std::vector<Error> PostgresStore::concerns() {
    const auto role = roleBesideWalls(*session(kBeginReading, {}));
    if (!role) return {};
    return {{"database_role_unbound", {{"role", *role}}}};
}

std::unique_ptr<Session> PostgresStore::session(const char* begin, std::string_view agency) {
    auto connection = take();
    auto& borrowed = *connection;
    // shared_ptr only because std::function copies.
    auto kept = std::make_shared<std::unique_ptr<PostgresConnection>>(std::move(connection));
    return std::make_unique<PostgresSession>(borrowed, begin, agency,
                                             [this, kept] { giveBack(std::move(*kept)); });
}

std::unique_ptr<PostgresConnection> PostgresStore::take() {
    {
        std::unique_lock lock(m_mutex);
        const bool free =
            m_returned.wait_for(lock, std::chrono::milliseconds(m_config.longestWaitMs),
                                [&] { return m_taken < m_config.connections; });
        if (!free) throw StorageUnavailable("no connection became free");
        ++m_taken;
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    try {
        return std::make_unique<PostgresConnection>(m_config.connection);
    } catch (...) {
        giveBack(nullptr);
        throw;
    }
}

// One that broke takes the idle ones along: a restart or failover of the server broke them all.
void PostgresStore::giveBack(std::unique_ptr<PostgresConnection> connection) {
    std::vector<std::unique_ptr<PostgresConnection>> broken;
    {
        const std::lock_guard lock(m_mutex);
        --m_taken;
        if (connection && connection->healthy()) {
            m_idle.push_back(std::move(connection));
        } else {
            broken.swap(m_idle);
        }
    }
    m_returned.notify_one();
}

}  // namespace ayumi::storage
