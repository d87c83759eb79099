// One encrypted SQLite file, over SQLiteCpp and SQLCipher. Used by the tablet's store and by the
// server's embedded database.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "shared/base/crypto.h"
#include "shared/base/result.h"
#include "shared/sqlite/migration.h"

namespace ayumi::sqlite {

enum class Mode {
    ReadWrite,  // makes the file if there is none
    Existing,   // the same, but a file that is not there or empty is refused and not made
    ReadOnly,
};

// One connection, used by one thread at a time. Write-ahead log, synchronous=FULL, foreign keys on.
// Once a page could not be read, SQLCipher gives its connection up for good, also where the disk
// failed only for a moment. Then the file is opened anew before the next transaction or statement
// outside of one; until that is possible, everything fails as before.
class Database {
public:
    // `key`: 32 raw bytes. Codes: "database_missing" (not with ReadWrite), "database_wrong_key",
    // "encryption_missing" (not linked with SQLCipher), and those of errorOf. A file that ReadWrite
    // makes is readable by its owner alone. `vfs`: another way to the disk, registered with SQLite
    // under this name, which then sees to rights and to files that are not there; empty: the usual.
    static Result<std::unique_ptr<Database>> open(const std::string& path, std::string_view key,
                                                  Mode mode, const std::string& vfs = {});

    // A cached statement, reset and with bindings cleared. Valid until the next call with this sql
    // or the next transaction; the end of a Transaction resets it.
    SQLite::Statement& prepared(const std::string& sql);
    void execute(const std::string& sql);  // one or more statements without results
    void configure(std::string sql);       // as execute(), and again whenever it is opened anew
    SQLite::Database& raw() { return *m_now->database; }
    // While it is the same, no other connection has changed what this one sees.
    std::string othersVersion();

private:
    friend class Transaction;
    struct Connection {
        std::unique_ptr<SQLite::Database> database;
        std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> statements = {};
    };
    struct Place {
        std::string path;
        SecretBytes key;
        Mode mode;
        std::string vfs;
        std::string settings = {};
    };
    explicit Database(Place place);
    static std::unique_ptr<Connection> connect(const Place& place);
    void openAnewIfGivenUp();
    void resetStatements();

    Place m_place;
    std::unique_ptr<Connection> m_now;
    std::unique_ptr<Connection> m_before;  // given up; somebody may hold one of its statements
    int m_openings = 1;
    bool m_doubtful = false;  // a transaction failed: look whether it is given up
};

// BEGIN IMMEDIATE (or DEFERRED for reading) ... COMMIT; rolls back when it goes uncommitted.
class Transaction {
public:
    enum class Kind { Write, Read };
    explicit Transaction(Database& database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

// Brings the file to the newest migration, each in a transaction. Code "database_newer" (args
// "found", "known") if the file was written by a newer program: it is left unharmed.
Result<void> migrate(Database& database, const std::vector<Migration>& migrations);

// What a SQLite failure means to callers: "disk_full", "database_busy", "database_damaged",
// "database_read_only" (the disk or the file takes no writes), "index_damaged" (a full-text one),
// else "database_failed". The only argument is "sqlite", the extended result code; never a value.
Error errorOf(const SQLite::Exception& failure);

// True if the file, the disk or another process is the cause; false if it is our SQL.
bool comesFromOutside(const SQLite::Exception& failure);

}  // namespace ayumi::sqlite
