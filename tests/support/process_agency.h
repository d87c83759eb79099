// The real program ayumi-server as a process that serves, is stopped and is killed, and an agency
// in it.
#pragma once

#include <memory>

#include "tests/support/agency_client.h"
#include "tests/support/server_process.h"

namespace ayumi::testing {

class ProcessAgency : public AgencyClient {
public:
    // As AgencyClient; serves at once, and always at the same port.
    explicit ProcessAgency(std::filesystem::path folder, const std::string& postgres = {});
    ~ProcessAgency() override;

    void start();
    int stop();  // SIGTERM; its exit status
    void killHard();
    int port() const override { return m_port; }
    pid_t pid() const { return m_server->pid(); }

private:
    std::unique_ptr<ServerProcess> m_server;
    int m_port = 0;
};

}  // namespace ayumi::testing
