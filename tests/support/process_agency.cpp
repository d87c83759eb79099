#include "tests/support/process_agency.h"

namespace ayumi::testing {

ProcessAgency::ProcessAgency(std::filesystem::path folder, const std::string& postgres)
    : AgencyClient(std::move(folder), postgres, system()) {
    start();
}

ProcessAgency::~ProcessAgency() = default;

void ProcessAgency::start() {
    m_server = std::make_unique<ServerProcess>(m_folders.data.string(), m_port);
    if (m_port == 0) m_port = m_server->port();  // later starts keep it; others may be reading it
}

int ProcessAgency::stop() {
    const int status = m_server->stop();
    m_server.reset();
    return status;
}

void ProcessAgency::killHard() {
    m_server->killHard();
    m_server.reset();
}

}  // namespace ayumi::testing
