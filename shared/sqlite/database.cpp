#include "shared/sqlite/database.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>

#include <sqlite3.h>

#include "shared/base/bytes.h"
#include "shared/base/crypto.h"

namespace ayumi::sqlite {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr int kBusyTimeoutMs = 10'000;

// Part of the file's format, so fixed for good. SHA-256 runs in hardware on tablets and servers
// alike, SHA-512 (SQLCipher's default) seldom: a third less time per written page, and pages of
// 8 KB hold most record states without overflow.
constexpr const char* kFileFormat =
    "PRAGMA cipher_page_size=8192;"
    "PRAGMA cipher_hmac_algorithm=HMAC_SHA256;";

// A commit is durable when it returns (synchronous=FULL). The log may grow to 16 MB before it is
// written back: fewer, larger write-backs when a tablet returns with thousands of changes.
constexpr const char* kSettings =
    "PRAGMA temp_store=MEMORY;"
    "PRAGMA synchronous=FULL;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA trusted_schema=OFF;"
    "PRAGMA cache_size=-8000;"
    "PRAGMA wal_autocheckpoint=2000;"
    "PRAGMA journal_size_limit=33554432;";

// Whether it is there with at least so much in it.
bool exists(const std::string& path, off_t bytes) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && status.st_size >= bytes;
}

// SQLite itself says that it could not open one of the files beside it.
bool takesNoWrites(const std::string& path) {
    return ::access(path.c_str(), F_OK) == 0 && ::access(path.c_str(), W_OK) != 0;
}

// SQLite would make it with the process's usual rights; its companions get the rights of the file.
void createPrivate(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0) ::close(file);
}

// Refusals of ours among what SQLite throws.
struct Refused {
    Error why;
};

void unlock(SQLite::Database& database, std::string_view key) {
    database.exec("PRAGMA cipher_log_level=NONE");  // failures are told by codes, not on stderr
    const SecretBytes pragma("PRAGMA key = \"x'" + toHex(key) + "'\"");
    database.exec(pragma.view().data());
    database.exec(kFileFormat);
    SQLite::Statement version(database, "PRAGMA cipher_version");
    if (!version.executeStep() || version.getColumn(0).getString().empty()) {
        throw Refused{{"encryption_missing", {}}};
    }
    try {
        database.execAndGet("SELECT count(*) FROM sqlite_master");  // the first page is read here
    } catch (const SQLite::Exception& failure) {
        if (failure.getErrorCode() != SQLITE_NOTADB) throw;
        throw Refused{{"database_wrong_key", {}}};
    }
}

bool givenUp(SQLite::Database& database) {
    try {
        return database.execAndGet("PRAGMA cipher_status").getString() != "1";
    } catch (const SQLite::Exception&) {
        return true;
    }
}

}  // namespace

Database::Database(Place place) : m_place(std::move(place)), m_now(connect(m_place)) {}

std::unique_ptr<Database::Connection> Database::connect(const Place& place) {
    const bool writable = place.mode != Mode::ReadOnly;
    const bool made = place.mode == Mode::ReadWrite;
    if (place.vfs.empty()) {
        if (!made && !exists(place.path, writable ? 1 : 0)) {
            throw Refused{{"database_missing", {}}};
        }
        if (made) createPrivate(place.path);
    }
    const int flags = (writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                      (made ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX;
    auto raw = std::make_unique<SQLite::Database>(place.path, flags, kBusyTimeoutMs, place.vfs);
    unlock(*raw, place.key.view());
    if (writable) raw->execAndGet("PRAGMA journal_mode=WAL");
    raw->exec(kSettings + place.settings);
    // Else SQLite compiles a statement anew for every value bound to a LIMIT.
    sqlite3_db_config(raw->getHandle(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    return std::make_unique<Connection>(Connection{std::move(raw)});
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, std::string_view key,
                                                 Mode mode, const std::string& vfs) {
    if (key.size() != kKeyBytes) throw std::invalid_argument("database key is not 32 bytes");
    try {
        return std::unique_ptr<Database>(new Database({path, SecretBytes(Bytes(key)), mode, vfs}));
    } catch (const Refused& refused) {
        return refused.why;
    } catch (const SQLite::Exception& failure) {
        Error why = errorOf(failure);
        const bool writes = mode != Mode::ReadOnly && vfs.empty();
        if (writes && takesNoWrites(path)) why.code = "database_read_only";
        return why;
    }
}

// Before the old connection is closed: the last one to close would write the log back.
void Database::openAnewIfGivenUp() {
    sqlite3* handle = m_now->database->getHandle();
    const int last = sqlite3_errcode(handle);
    m_doubtful |= last != SQLITE_OK && last != SQLITE_ROW && last != SQLITE_DONE;
    if (!m_doubtful || sqlite3_get_autocommit(handle) == 0) return;
    m_doubtful = givenUp(*m_now->database);
    if (!m_doubtful) return;
    if (m_place.mode == Mode::ReadWrite) m_place.mode = Mode::Existing;
    try {
        auto anew = connect(m_place);
        resetStatements();
        m_before = std::exchange(m_now, std::move(anew));
        ++m_openings;
        m_doubtful = false;
    } catch (const Refused&) {
    } catch (const SQLite::Exception&) {  // still not: whoever asks hears it from the old one
    }
}

SQLite::Statement& Database::prepared(const std::string& sql) {
    openAnewIfGivenUp();
    auto& statement = m_now->statements[sql];
    if (!statement) {
        try {
            statement = std::make_unique<SQLite::Statement>(*m_now->database, sql);
        } catch (...) {
            m_now->statements.erase(sql);
            throw;
        }
        return *statement;
    }
    statement->tryReset();
    statement->clearBindings();
    return *statement;
}

std::string Database::othersVersion() {
    auto& statement = prepared("PRAGMA data_version");
    statement.executeStep();
    const std::string version = statement.getColumn(0).getString();
    statement.reset();
    return std::to_string(m_openings) + ' ' + version;
}

void Database::execute(const std::string& sql) { m_now->database->exec(sql); }

void Database::configure(std::string sql) {
    execute(sql);
    m_place.settings += sql + ';';
}

void Database::resetStatements() {
    for (auto& [sql, statement] : m_now->statements) statement->tryReset();
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database) {
    database.openAnewIfGivenUp();
    database.m_before.reset();
    m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
}

Transaction::~Transaction() {
    if (!m_open) return;
    m_database.resetStatements();
    m_database.m_doubtful = true;
    // SQLite has rolled back by itself after some failures (full disk): nothing left to do then.
    m_database.raw().tryExec("ROLLBACK");
}

void Transaction::commit() {
    m_database.resetStatements();  // a statement left half read would keep its snapshot
    m_database.execute("COMMIT");
    m_open = false;
}

Error errorOf(const SQLite::Exception& failure) {
    const int extended = failure.getExtendedErrorCode();
    std::map<std::string, std::string> args{{"sqlite", std::to_string(extended)}};
    // The shared memory of the log is a file as well, and space is all that making it needs.
    if (extended == SQLITE_IOERR_SHMSIZE) return {"disk_full", std::move(args)};
    if (extended == SQLITE_CORRUPT_VTAB) return {"index_damaged", std::move(args)};
    switch (failure.getErrorCode()) {
        case SQLITE_FULL:
            return {"disk_full", std::move(args)};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {"database_busy", std::move(args)};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {"database_damaged", std::move(args)};
        case SQLITE_READONLY:
            return {"database_read_only", std::move(args)};
        default:
            return {"database_failed", std::move(args)};
    }
}

bool comesFromOutside(const SQLite::Exception& failure) {
    switch (failure.getErrorCode()) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_PROTOCOL:
        case SQLITE_NOMEM:  // also of the cipher, once a page could not be read or written
            return true;
        default:
            return false;
    }
}

}  // namespace ayumi::sqlite
