#include "tests/server/storage/store_fixture.h"

#include <libpq-fe.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>

#include "shared/sqlite/database.h"

namespace ayumi::storage {

namespace {

const std::string kKey(32, '\x61');

std::vector<SqlRow> queryPostgres(const std::string& connection, const std::string& sql) {
    PGconn* opened = PQconnectdb(connection.c_str());
    PGresult* result = PQexec(opened, sql.c_str());
    const auto status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        ADD_FAILURE() << PQerrorMessage(opened);
    }
    std::vector<SqlRow> rows;
    for (int i = 0; i < PQntuples(result); ++i) {
        auto& row = rows.emplace_back();
        for (int c = 0; c < PQnfields(result); ++c) {
            row[PQfname(result, c)] =
                PQgetisnull(result, i, c) ? "(null)" : PQgetvalue(result, i, c);
        }
    }
    PQclear(result);
    PQfinish(opened);
    return rows;
}

std::vector<SqlRow> querySqlite(const std::string& file, const std::string& sql) {
    auto database = std::move(sqlite::Database::open(file, kKey, sqlite::Mode::ReadWrite)).value();
    SQLite::Statement statement(database->raw(), sql);
    std::vector<SqlRow> rows;
    while (statement.executeStep()) {
        auto& row = rows.emplace_back();
        for (int c = 0; c < statement.getColumnCount(); ++c) {
            const auto column = statement.getColumn(c);
            row[column.getName()] = column.isNull() ? "(null)" : column.getString();
        }
    }
    return rows;
}

}  // namespace

StoreTest::StoreTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "ayumi-XXXXXX").string();
    m_folder = mkdtemp(pattern.data());
    if (!onPostgres()) return;
    const char* connection = std::getenv("AYUMI_TEST_POSTGRES");
    const char* outside = std::getenv("AYUMI_TEST_POSTGRES_OPERATOR");
    if (!connection || !outside) throw std::runtime_error(kNoPostgres);
    static std::atomic<int> count{0};
    m_schema = "test_" + std::to_string(getpid()) + "_" + std::to_string(++count);
    const std::string path = " options='-c search_path=" + m_schema;
    m_connection = connection + path + "'";
    m_outside = outside + path + " -c ayumi.agency=" + m_agency + "'";
    executeAsServer("CREATE SCHEMA " + m_schema);
}

StoreTest::~StoreTest() {
    if (!m_schema.empty()) {
        execute("SET client_min_messages = error; DROP SCHEMA " + m_schema + " CASCADE");
    }
    std::filesystem::remove_all(m_folder);
}

StoreConfig StoreTest::config() const {
    if (onPostgres()) return PostgresConfig{.connection = m_connection};
    return SqliteConfig{.path = file(), .key = kKey};
}

StoreConfig StoreTest::operatorConfig() const {
    if (onPostgres()) return PostgresConfig{.connection = m_outside};
    return config();
}

std::unique_ptr<Store> StoreTest::open(const records::KindTable& kinds) {
    auto opened = openStore(config(), kinds, Opening::Founding);
    if (!opened) throw std::runtime_error(opened.error().code);
    return std::move(opened).value();
}

std::unique_ptr<Store> StoreTest::openAs(const StoreConfig& config) {
    auto opened = openStore(config, records::KindTable::released(), Opening::Founding);
    if (!opened) throw std::runtime_error(opened.error().code);
    return std::move(opened).value();
}

std::string StoreTest::codeOfOpening(const records::KindTable& kinds) {
    auto opened = openStore(config(), kinds, Opening::Founding);
    return opened ? "opened" : opened.error().code;
}

std::vector<SqlRow> StoreTest::query(const std::string& sql) const {
    return onPostgres() ? queryPostgres(m_outside, sql) : querySqlite(file(), sql);
}

std::vector<SqlRow> StoreTest::queryOf(const std::string& agency, const std::string& sql) const {
    if (!onPostgres()) return query(sql);
    return query("SET ayumi.agency = '" + agency + "'; " + sql);
}

void StoreTest::executeAsServer(const std::string& sql) const { queryPostgres(m_connection, sql); }

void StoreTest::execute(const std::string& sql) const { query(sql); }

RecordRow recordRow(const std::string& record, std::int64_t number,
                    std::vector<std::string> audiences, const std::string& kind) {
    RecordRow row;
    row.record = record;
    row.kind = kind;
    row.number = number;
    row.state = "state of " + record + " at " + std::to_string(number);
    row.audiences = std::move(audiences);
    return row;
}

DeviceRow deviceRow(const std::string& device) {
    return {.device = device,
            .name = "",
            .protection = "",
            .use = "",
            .publicKey = "",
            .tokenHash = "",
            .certificate = Json::object()};
}

std::string nameOfBackend(const testing::TestParamInfo<Backend>& info) {
    return info.param == Backend::Sqlite ? "Sqlite" : "Postgres";
}

}  // namespace ayumi::storage
