// Two processes of ayumi-server on one PostgreSQL, each with a data folder of its own and one keys
// folder, behind HAProxy: as docs/operations.md tells an operator to run them.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/agency_client.h"
#include "tests/support/haproxy.h"
#include "tests/support/server_process.h"

namespace ayumi::testing {

// Commands go to the first process. Failures throw std::runtime_error.
class ServerPair : public AgencyClient {
public:
    // As AgencyClient; both serve at once.
    ServerPair(std::filesystem::path folder, const std::string& postgres);
    ~ServerPair() override;

    int port() const override { return m_proxy->port(); }  // HAProxy's
    int portOf(int server) const;                          // past HAProxy; 0 or 1
    pid_t pidOf(int server) const;

    void killHard(int server);
    void start(int server);  // again, at its port
    int stop(int server);    // SIGTERM; its exit status

    // How many of these changes are in the database, applied.
    std::size_t applied(const std::vector<std::string>& ids) const;

    void waitUntilReady(int port) const;  // /readyz answers 200; at most two minutes

private:
    std::array<std::filesystem::path, 2> m_data;
    std::array<int, 2> m_ports{};
    std::array<std::unique_ptr<ServerProcess>, 2> m_servers;
    std::unique_ptr<HaProxy> m_proxy;
};

}  // namespace ayumi::testing
