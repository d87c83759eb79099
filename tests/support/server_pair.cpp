#include "tests/support/server_pair.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "tests/support/required.h"

namespace ayumi::testing {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::minutes kPatience{2};

}  // namespace

ServerPair::ServerPair(fs::path folder, const std::string& postgres)
    : AgencyClient(folder, postgres, system()), m_data{m_folders.data, folder / "second"} {
    fs::create_directories(m_data[1]);
    fs::copy(m_data[0] / "server.json", m_data[1] / "server.json");
    for (int server = 0; server < 2; ++server) start(server);
    m_proxy = std::make_unique<HaProxy>(folder, m_folders.tls() / "root.pem",
                                        std::vector<int>{m_ports[0], m_ports[1]});
    waitUntilReady(port());
}

ServerPair::~ServerPair() = default;

int ServerPair::portOf(int server) const { return m_ports.at(static_cast<std::size_t>(server)); }

pid_t ServerPair::pidOf(int server) const {
    return m_servers.at(static_cast<std::size_t>(server))->pid();
}

void ServerPair::start(int server) {
    const auto i = static_cast<std::size_t>(server);
    m_servers.at(i) =
        std::make_unique<ServerProcess>(m_data.at(i).string(), m_ports.at(i),
                                        ServerProcess::Extra{{"--keys", m_folders.keys.string()}});
    m_ports.at(i) = m_servers.at(i)->port();
}

int ServerPair::stop(int server) {
    auto& process = m_servers.at(static_cast<std::size_t>(server));
    const int status = process->stop();
    process.reset();
    return status;
}

void ServerPair::killHard(int server) {
    auto& process = m_servers.at(static_cast<std::size_t>(server));
    process->killHard();
    process.reset();
}

std::size_t ServerPair::applied(const std::vector<std::string>& ids) const {
    const auto kinds = records::KindTable::released();
    const auto configuration = required(server::readConfiguration(m_folders));
    const auto store = required(server::openAgencyStore(m_folders, configuration, kinds));
    const auto rows = store->read(configuration.agency)->changes(ids);
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const auto& row) { return row.verdict == "applied"; }));
}

void ServerPair::waitUntilReady(int port) const {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < end) {
        try {
            if (test::TlsClient(port).ask(test::getRequest("/readyz")).status == 200) return;
        } catch (const std::runtime_error&) {
            // Nobody listens yet.
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    throw std::runtime_error("port " + std::to_string(port) + " does not become ready");
}

}  // namespace ayumi::testing
