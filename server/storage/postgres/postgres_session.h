// A Session on one connection to PostgreSQL.
#pragma once

#include <functional>

#include "server/storage/postgres/postgres_connection.h"

namespace ayumi::storage {

inline constexpr std::string_view kAllAgencies = "*";

class PostgresSession final : public Session {
public:
    // `begin`, `agency`: as PostgresConnection::begin. kAllAgencies lists the agencies; empty: none
    // of their rows. `giveBack` runs once: after a commit, else when the session is destroyed.
    PostgresSession(PostgresConnection& connection, const char* begin, std::string_view agency,
                    std::function<void()> giveBack);
    ~PostgresSession() override;

    void execute(const std::string& sql) override { connection().execute(sql); }
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
    void announce(const std::string& text) override;
    void commit() override;

private:
    PostgresConnection& connection();

    PostgresConnection& m_connection;
    std::function<void()> m_giveBack;
};

}  // namespace ayumi::storage
