#include "server/storage/postgres/postgres_connection.h"

#include <cstring>

#include "server/storage/store.h"

namespace ayumi::storage {

namespace {

// Each statement of ours has one good plan, over its index; it is made once, while the tables may
// still be empty and statistics say nothing. Locks and idling transactions have an end, so that a
// process that hangs does not hold an agency for ever.
constexpr const char* kSettings =
    "SET client_min_messages=error; SET plan_cache_mode=force_generic_plan;"
    "SET enable_seqscan=off; SET enable_bitmapscan=off; SET enable_hashjoin=off;"
    "SET enable_mergejoin=off; SET jit=off; SET lock_timeout='15s';"
    "SET idle_in_transaction_session_timeout='60s'; SET bytea_output=hex";

// Until the transaction ends.
constexpr const char* kBindToAgency = "SELECT set_config('ayumi.agency', $1, true)";

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

// SQLSTATEs that say: not now, or not here. 42P01: somebody took the tables away.
bool meansUnavailable(std::string_view state) {
    for (const auto* start :
         {"08", "53", "57", "58", "40", "55P03", "25P03", "25006", "42P01", "XX"}) {
        if (startsWith(state, start)) return true;
    }
    return false;
}

}  // namespace

void ignoreNotices(PGconn* connection) {
    PQsetNoticeProcessor(
        connection, [](void*, const char*) {}, nullptr);
}

PostgresConnection::PostgresConnection(const std::string& connection) {
    // What the operator's connection string says comes last and wins.
    const char* names[] = {"connect_timeout",
                           "client_encoding",
                           "application_name",
                           "keepalives_idle",
                           "tcp_user_timeout",
                           "dbname",
                           nullptr};
    const char* values[] = {"5", "UTF8", "ayumi", "10", "20000", connection.c_str(), nullptr};
    m_connection.reset(PQconnectdbParams(names, values, 1));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        throw StorageUnavailable("database_unavailable");
    }
    ignoreNotices(m_connection.get());
    execute(kSettings);
}

std::string PostgresConnection::name() const {
    const auto text = [](const char* part) { return std::string(part == nullptr ? "" : part); };
    return text(PQdb(m_connection.get())) + '@' + text(PQhost(m_connection.get()));
}

void PostgresConnection::execute(const std::string& sql) {
    checked(PQexec(m_connection.get(), sql.c_str()));
}

void PostgresConnection::begin(const std::string& sql, std::string_view agency) {
    PostgresParameters bound;
    bound.add(agency);
    const auto& binding = prepared(kBindToAgency, kBindToAgency, bound);
    const int binary = 1;
    PGconn* server = m_connection.get();
    const bool sent =
        PQenterPipelineMode(server) == 1 &&
        PQsendQueryParams(server, sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 1) == 1 &&
        PQsendQueryPrepared(server, binding.c_str(), 1, bound.m_addresses.data(),
                            bound.m_lengths.data(), &binary, 1) == 1 &&
        PQpipelineSync(server) == 1;
    if (!sent) fail(nullptr);
    const auto failure = firstFailure();
    if (failure) fail(failure.get());
    if (PQexitPipelineMode(server) != 1) fail(nullptr);
}

PostgresResult PostgresConnection::firstFailure() {
    PostgresResult failure;
    int nulls = 0;  // one ends each statement; two in a row come from a connection that is gone
    while (nulls < 2) {
        PostgresResult result(PQgetResult(m_connection.get()));
        nulls = result ? 0 : nulls + 1;
        const auto status = PQresultStatus(result.get());
        if (result && status == PGRES_PIPELINE_SYNC) return failure;
        const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (result && !good && !failure) failure = std::move(result);
    }
    if (!failure) fail(nullptr);
    return failure;
}

PostgresResult PostgresConnection::run(const void* key, const std::string& sql,
                                       const PostgresParameters& values) {
    const auto& name = prepared(key, sql, values);
    const std::vector<int> binary(values.m_types.size(), 1);
    return checked(PQexecPrepared(m_connection.get(), name.c_str(), values.count(),
                                  values.m_addresses.data(), values.m_lengths.data(), binary.data(),
                                  1));
}

const std::string& PostgresConnection::prepared(const void* key, const std::string& sql,
                                                const PostgresParameters& values) {
    auto known = m_prepared.find(key);
    if (known != m_prepared.end()) return known->second;
    std::string name = "s" + std::to_string(m_prepared.size());
    checked(PQprepare(m_connection.get(), name.c_str(), sql.c_str(), values.count(),
                      values.m_types.data()));
    return m_prepared[key] = std::move(name);
}

// A transaction that had failed answers COMMIT with ROLLBACK.
void PostgresConnection::commit() {
    const auto result = checked(PQexec(m_connection.get(), "COMMIT"));
    if (std::strcmp(PQcmdStatus(result.get()), "COMMIT") != 0) {
        throw StorageUnavailable("transaction had failed");
    }
}

PostgresResult PostgresConnection::checked(PGresult* result) {
    PostgresResult owned(result);
    switch (PQresultStatus(result)) {  // null is PGRES_FATAL_ERROR
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
            return owned;
        default:
            fail(result);
    }
}

void PostgresConnection::fail(const PGresult* result) {
    const char* field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string state = field ? field : "";
    const std::string what = "postgresql " + (state.empty() ? "connection lost" : state);
    if (state == "53100") throw StorageFull(what);
    // A primary that became a standby, a server that shuts down: a new connection finds the new
    // one.
    if (state.empty() || startsWith(state, "08") || startsWith(state, "57P") ||
        startsWith(state, "25006") || startsWith(state, "25P03")) {
        m_healthy = false;
    }
    if (state.empty() || meansUnavailable(state)) throw StorageUnavailable(what);
    throw std::runtime_error(what);
}

}  // namespace ayumi::storage
