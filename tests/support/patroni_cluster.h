// Two PostgreSQL with synchronous replication under Patroni and etcd, with the configuration that
// docs/operations.md shows; on loopback, started as user postgres if we are root.
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>

#include "tests/support/background_process.h"

namespace ayumi::testing {

// Runs when it is made, in a temporary folder; gone with it. Waits end after three minutes.
// Failures throw std::runtime_error; what the programs said stands in the folder until then.
class PatroniCluster {
public:
    PatroniCluster();  // returns once there is a primary with a synchronous copy
    ~PatroniCluster();
    PatroniCluster(const PatroniCluster&) = delete;
    PatroniCluster& operator=(const PatroniCluster&) = delete;

    static bool possible();

    std::string connection() const;  // as libpq takes it, both named

    int waitForPrimary() const;        // 0 or 1
    void waitForCopy(int node) const;  // until it may take over without loss
    void killHard(int node);           // Patroni and every process of its PostgreSQL
    void start(int node);              // after killHard()

private:
    struct Node {
        int port = 0;
        int restPort = 0;
        std::filesystem::path data, configuration, log;
        std::unique_ptr<BackgroundProcess> patroni;
    };
    bool says(int node, const std::string& role) const;
    std::string withPlaces(std::string example) const;

    std::filesystem::path m_folder;
    int m_etcdPort = 0;
    std::unique_ptr<BackgroundProcess> m_etcd;
    std::array<Node, 2> m_nodes;
};

}  // namespace ayumi::testing
