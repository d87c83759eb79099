// Both databases behind one fixture: each test runs on SQLite (a file of its own) and on PostgreSQL
// (a schema of its own in the database that AYUMI_TEST_POSTGRES names).
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "server/storage/factory.h"
#include "shared/records/kinds.h"

namespace ayumi::storage {

enum class Backend { Sqlite, Postgres };

using SqlRow = std::map<std::string, std::string>;  // column -> text; NULL is "(null)"

class StoreTest : public ::testing::TestWithParam<Backend> {
protected:
    StoreTest();
    ~StoreTest() override;

    bool onPostgres() const { return GetParam() == Backend::Postgres; }
    StoreConfig config() const;
    StoreConfig operatorConfig() const;  // on PostgreSQL as a superuser
    std::unique_ptr<Store> open(const records::KindTable& kinds = records::KindTable::released());
    static std::unique_ptr<Store> openAs(const StoreConfig& config);
    std::string codeOfOpening(const records::KindTable& kinds = records::KindTable::released());

    // SQL from outside, past the wall between agencies: in PostgreSQL as a superuser, who sees
    // every table whole. Views stand behind the wall of their owner, and show m_agency.
    std::vector<SqlRow> query(const std::string& sql) const;
    std::vector<SqlRow> queryOf(const std::string& agency, const std::string& sql) const;  // views
    void execute(const std::string& sql) const;
    void executeAsServer(const std::string& sql) const;  // as the role that the server has
    std::string file() const { return (m_folder / "central.db").string(); }

    const std::string m_agency = "0190a000-0000-7000-8000-000000000001";
    const std::string m_otherAgency = "0190a000-0000-7000-8000-000000000002";

private:
    std::filesystem::path m_folder;
    std::string m_schema;
    std::string m_connection;
    std::string m_outside;
};

inline constexpr const char* kNoPostgres =
    "AYUMI_TEST_POSTGRES is not set: run inside tests/support/with-postgres";

RecordRow recordRow(const std::string& record, std::int64_t number,
                    std::vector<std::string> audiences, const std::string& kind = "attendance");

DeviceRow deviceRow(const std::string& device);  // nothing else is said of it

std::string nameOfBackend(const ::testing::TestParamInfo<Backend>& info);

#define AYUMI_ON_BOTH_DATABASES(suite)                                                             \
    INSTANTIATE_TEST_SUITE_P(                                                                      \
        Databases, suite,                                                                          \
        ::testing::Values(::ayumi::storage::Backend::Sqlite, ::ayumi::storage::Backend::Postgres), \
        ::ayumi::storage::nameOfBackend)

}  // namespace ayumi::storage
