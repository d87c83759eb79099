#include "server/storage/examination.h"

#include "server/storage/migrations.h"
#include "server/storage/postgres/postgres_schema.h"
#include "server/storage/postgres/postgres_session.h"
#include "server/storage/store.h"
#include "shared/sqlite/database.h"

namespace ayumi::storage {

namespace {

constexpr const char* kFindSchema = "SELECT 1 WHERE to_regclass('schema') IS NOT NULL";
constexpr const char* kSchemaVersion = "SELECT version FROM schema";
constexpr const char* kSwitchedOff =
    "SELECT name FROM pg_settings WHERE setting = 'off'"
    " AND name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name";

Result<Examination> examineSqlite(const SqliteConfig& config) {
    auto opened =
        sqlite::Database::open(config.path, config.key, sqlite::Mode::ReadOnly, config.vfs);
    if (!opened) {
        Error why = opened.error();
        if (why.code == "database_missing") why.args["database"] = config.path;
        return why;
    }
    try {
        Examination found;
        found.schemaFound = (*opened)->raw().execAndGet("PRAGMA user_version").getInt64();
        found.schemaKnown = static_cast<std::int64_t>(sqliteMigrations().size());
        return found;
    } catch (const SQLite::Exception& failure) {
        return sqlite::errorOf(failure);
    }
}

Result<Examination> examinePostgres(const PostgresConfig& config) {
    try {
        PostgresConnection connection(config.connection);
        PostgresSession session(connection, "BEGIN READ ONLY", {}, [] {});
        Examination found;
        found.schemaKnown = static_cast<std::int64_t>(postgresMigrations().size());
        bool tables = false;
        session.select(kFindSchema, {}, [&](Row&) { tables = true; });
        if (!tables) return Error{"database_missing", {{"database", connection.name()}}};
        session.select(kSchemaVersion, {}, [&](Row& row) { found.schemaFound = row.number(); });
        session.select(kSwitchedOff, {},
                       [&](Row& row) { found.switchedOff.push_back(row.text()); });
        found.superuser = roleBesideWalls(session).has_value();
        return found;
    } catch (const StorageUnavailable&) {
        return Error{"database_unavailable", {}};
    } catch (const std::runtime_error&) {
        return Error{"database_failed", {}};
    }
}

}  // namespace

Result<Examination> examine(const StoreConfig& config) {
    if (const auto* embedded = std::get_if<SqliteConfig>(&config)) return examineSqlite(*embedded);
    return examinePostgres(std::get<PostgresConfig>(config));
}

}  // namespace ayumi::storage
