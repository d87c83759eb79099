// A founded agency behind the real server process, on either database.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "mobile/sync/transport.h"
#include "tests/support/server_process.h"

namespace ayumi::bench {

class BenchServer {
public:
    // `postgres`: connection string, or empty for the embedded database.
    BenchServer(const std::filesystem::path& folder, const std::string& postgres);

    void stop() { m_process.reset(); }
    void start();  // on the same port
    int port() const { return m_port; }
    pid_t pid() const { return m_process->pid(); }

    struct Invitation {
        tablet::ServerAddress server;
        std::string secret;
    };
    Invitation invite();
    std::string addStaff(const std::string& login);  // a supervisor; returns the password
    std::string addPerson(const std::string& name);  // returns the id
    std::string addSite(const std::string& name);    // returns the id

private:
    std::string run(std::vector<std::string> arguments) const;
    std::string m_data;
    int m_port = 0;
    std::unique_ptr<testing::ServerProcess> m_process;
};

}  // namespace ayumi::bench
