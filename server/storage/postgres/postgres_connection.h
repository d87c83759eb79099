// One connection to PostgreSQL over libpq: statements prepared once, parameters and results binary.
#pragma once

#include <libpq-fe.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "server/storage/session.h"

namespace ayumi::storage {

// Parameters of one statement in PostgreSQL's binary form. Texts and bytes are pointed to, not
// copied, numbers and lists are encoded.
class PostgresParameters {
public:
    void add(const Value& value);
    void addList(ColumnType type, const Value* first, std::size_t count, std::size_t step);

    int count() const { return static_cast<int>(m_types.size()); }
    const std::vector<Oid>& types() const { return m_types; }

private:
    friend class PostgresConnection;
    void point(Oid type, std::string_view bytes);
    void own(Oid type, std::string bytes);

    std::vector<Oid> m_types;
    std::vector<const char*> m_addresses;
    std::vector<int> m_lengths;
    std::vector<std::unique_ptr<std::string>> m_owned;
};

struct PostgresResultDeleter {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, PostgresResultDeleter>;

// What the server says beside an answer may quote values; libpq would write it to standard error.
void ignoreNotices(PGconn* connection);

// Failures: StorageUnavailable (connection, lock and server troubles), StorageFull, and
// std::runtime_error with the SQLSTATE for what would be a bug of ours. Never with values.
class PostgresConnection {
public:
    // Throws StorageUnavailable.
    explicit PostgresConnection(const std::string& connection);

    // False after any failure that leaves it in doubt; then it is not to be used again.
    bool healthy() const { return m_healthy && PQstatus(m_connection.get()) == CONNECTION_OK; }

    std::string name() const;  // of the database and its host, to tell an operator

    void execute(const std::string& sql);  // one or more statements without parameters
    // Opens a transaction with `sql`, one statement, that sees and changes rows of `agency` alone,
    // whatever it asks (migrations/006). Takes the snapshot, which BEGIN does not. One round trip.
    void begin(const std::string& sql, std::string_view agency);
    // `key` stands for the text: the same key always comes with the same text.
    PostgresResult run(const void* key, const std::string& sql, const PostgresParameters& values);
    void commit();  // throws unless it is certain

private:
    struct Closer {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };

    PostgresResult firstFailure();  // of what was sent in a pipeline; null: none
    PostgresResult checked(PGresult* result);
    [[noreturn]] void fail(const PGresult* result);
    const std::string& prepared(const void* key, const std::string& sql,
                                const PostgresParameters& values);

    std::unique_ptr<PGconn, Closer> m_connection;
    std::unordered_map<const void*, std::string> m_prepared;  // key -> name of the statement
    bool m_healthy = true;
};

}  // namespace ayumi::storage
