// A PostgreSQL of the test's own, which it may stop and start under whoever uses it.
#pragma once

#include <filesystem>
#include <string>

namespace ayumi::testing {

// Runs when it is made, in a temporary folder; gone with it. Failures throw std::runtime_error.
class PostgresCluster {
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    static bool possible();  // false where no PostgreSQL is installed

    std::string connection() const;  // as libpq takes it
    // Whoever is connected is sent away: in order, or as by a power cut ("immediate").
    void stop(const std::string& mode = "fast");
    void start();  // at the same port

private:
    std::filesystem::path m_folder;
    std::string m_port;
};

}  // namespace ayumi::testing
