// A table of a PostgreSQL that somebody else holds: whoever wants to read or write it waits.
#pragma once

#include <libpq-fe.h>

#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

namespace ayumi::testing {

// Until its destruction. Failures throw std::runtime_error.
class PostgresHold {
public:
    PostgresHold(const std::string& connection, const std::string& table)
        : m_connection(PQconnectdb(connection.c_str()), PQfinish) {
        run("BEGIN");
        run("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
    }

    // Who waits for a lock in this database, now.
    int waiting() const {
        return std::stoi(
            run("SELECT count(*) FROM pg_locks WHERE NOT granted AND database ="
                " (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }
    void awaitWaiting(int count) const {
        for (int tries = 0; tries < 3000; ++tries) {
            if (waiting() >= count) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        throw std::runtime_error("nobody waits for the table");
    }

private:
    std::string run(const std::string& sql) const {
        const std::unique_ptr<PGresult, void (*)(PGresult*)> result(
            PQexec(m_connection.get(), sql.c_str()), PQclear);
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
            throw std::runtime_error(PQerrorMessage(m_connection.get()));
        }
        return PQntuples(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "";
    }

    std::unique_ptr<PGconn, void (*)(PGconn*)> m_connection;
};

}  // namespace ayumi::testing
