// A Session on one connection of the embedded database.
#pragma once

#include <functional>
#include <memory>
#include <unordered_map>

#include "server/storage/session.h"
#include "server/storage/store.h"
#include "shared/sqlite/database.h"

namespace ayumi::storage {

// A connection and the texts it has prepared. Belongs to the pool; a session borrows it.
class SqliteConnection {
public:
    explicit SqliteConnection(std::unique_ptr<sqlite::Database> database)
        : m_database(std::move(database)) {}

    sqlite::Database& database() { return *m_database; }
    // `sql` in the common form (session.h); its address stays the same for the program's life.
    SQLite::Statement& prepared(const char* sql);
    SQLite::Statement& prepared(const BulkTable& table);

private:
    std::unique_ptr<sqlite::Database> m_database;
    std::unordered_map<const void*, std::string> m_texts;
};

class SqliteSession final : public Session {
public:
    // `giveBack` runs once: after a commit, else when the session is destroyed.
    SqliteSession(SqliteConnection& connection, sqlite::Transaction::Kind kind,
                  std::function<void()> giveBack);
    ~SqliteSession() override;

    void execute(const std::string& sql) override;
    void run(const char* sql, Values values) override;
    void select(const char* sql, Values values, const std::function<void(Row&)>& each) override;
    void put(const BulkTable& table, std::string_view agency,
             const std::vector<Value>& values) override;
    std::vector<std::vector<PlaceEntry>> places(std::string_view agency,
                                                const std::vector<PlaceRange>& ranges,
                                                std::int64_t limit) override;
    std::int64_t countPlaces(std::string_view agency,
                             const std::vector<PlaceRange>& ranges) override;
    std::vector<std::int64_t> newest(std::string_view agency,
                                     const std::vector<std::string>& audiences) override;
    void announce(const std::string&) override {}  // nobody else writes here
    void commit() override;

private:
    SqliteConnection& connection();
    void end();
    void selectRange(const char* sql, std::string_view agency, const PlaceRange& range,
                     std::int64_t limit, const std::function<void(Row&)>& each);

    SqliteConnection& m_connection;
    std::function<void()> m_giveBack;
    std::unique_ptr<sqlite::Transaction> m_transaction;
};

// A StorageUnavailable with the error behind it.
class SqliteUnavailable : public StorageUnavailable {
public:
    SqliteUnavailable(Error error, const std::string& what)
        : StorageUnavailable(what), m_error(std::move(error)) {}
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

// Throws what store.h promises for a failure of SQLite.
[[noreturn]] void throwStorageFailure(const SQLite::Exception& failure);

}  // namespace ayumi::storage
