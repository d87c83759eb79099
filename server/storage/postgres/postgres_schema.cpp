#include "server/storage/postgres/postgres_schema.h"

#include "server/storage/migrations.h"
#include "server/storage/postgres/postgres_session.h"

namespace ayumi::storage {

namespace {

// "ayumi" in ASCII: a number for this purpose among the database's advisory locks.
constexpr const char* kLock = "SELECT pg_advisory_xact_lock(418346363241)";
constexpr const char* kVersionTable = "CREATE TABLE IF NOT EXISTS schema (version bigint NOT NULL)";

constexpr const char* kFindVersionTable = "SELECT 1 WHERE to_regclass('schema') IS NOT NULL";

bool hasTables(Session& session) {
    bool found = false;
    session.select(kFindVersionTable, {}, [&](Row&) { found = true; });
    return found;
}

std::int64_t versionIn(Session& session) {
    std::int64_t version = 0;
    session.select("SELECT version FROM schema", {}, [&](Row& row) { version = row.number(); });
    return version;
}

// The wall between agencies (006) stands before its owner too, who would rewrite no row of any.
// Lets the owner through, and puts it up again.
std::string forceWalls(const char* force, const char* standing) {
    return std::string("DO $$ DECLARE one regclass; BEGIN FOR one IN SELECT oid FROM pg_class") +
           " WHERE relnamespace = current_schema()::regnamespace AND " + standing +
           " LOOP EXECUTE format('ALTER TABLE %s " + force +
           " ROW LEVEL SECURITY', one); END LOOP; END $$";
}

void migrate(Session& session, std::int64_t found) {
    const auto& migrations = postgresMigrations();
    session.execute(forceWalls("NO FORCE", "relforcerowsecurity"));
    for (auto next = static_cast<std::size_t>(found); next < migrations.size(); ++next) {
        session.execute(std::string(migrations[next].sql));
    }
    session.execute(forceWalls("FORCE", "relrowsecurity"));
    session.run("DELETE FROM schema", {});
    session.run("INSERT INTO schema (version) VALUES ($1)",
                {static_cast<std::int64_t>(migrations.size())});
}

}  // namespace

Result<void> bringSchemaUpToDate(PostgresConnection& connection, const std::vector<KindView>& views,
                                 Opening opening) {
    PostgresSession session(connection, "BEGIN", {}, [] {});
    session.execute(kLock);
    const bool founding = opening == Opening::Founding;
    const Error missing{"database_missing", {{"database", connection.name()}}};
    if (!founding && !hasTables(session)) return missing;
    session.execute(kVersionTable);
    const auto found = versionIn(session);
    if (!founding && found == 0) return missing;
    const auto known = static_cast<std::int64_t>(postgresMigrations().size());
    if (found > known) {
        return Error{"database_newer",
                     {{"found", std::to_string(found)}, {"known", std::to_string(known)}}};
    }
    if (found < known) migrate(session, found);
    bringViewsUpToDate(session, views);
    session.commit();
    return {};
}

std::optional<std::string> roleBesideWalls(Session& session) {
    std::optional<std::string> role;
    session.select(
        "SELECT rolname::text FROM pg_roles"
        " WHERE rolname = current_user AND (rolsuper OR rolbypassrls)",
        {}, [&](Row& row) { role = row.text(); });
    return role;
}

}  // namespace ayumi::storage
