#include "tests/bench/bench_server.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "server/http/tls_root.h"

namespace ayumi::bench {

namespace {

// The last word of the line that begins with `label`.
std::string wordAfter(const std::string& text, const std::string& label) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(label)) return line.substr(line.rfind(' ') + 1);
    }
    throw std::runtime_error("no " + label + " in: " + text);
}

}  // namespace

BenchServer::BenchServer(const std::filesystem::path& folder, const std::string& postgres)
    : m_data((folder / "data").string()) {
    std::filesystem::create_directories(folder);
    std::vector<std::string> arguments{"init", "--name", "bench", "--host", "127.0.0.1"};
    if (!postgres.empty()) {
        const auto file = folder / "postgres";
        std::ofstream(file) << postgres << '\n';
        arguments.insert(arguments.end(), {"--postgres-file", file.string()});
    }
    run(std::move(arguments));
    start();
}

void BenchServer::start() {
    m_process = std::make_unique<testing::ServerProcess>(m_data, m_port);
    m_port = m_process->port();
}

std::string BenchServer::run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--data", m_data});
    const auto ran = testing::runServerCommand(arguments);
    if (ran.status != 0) throw std::runtime_error(ran.err);
    return ran.out;
}

BenchServer::Invitation BenchServer::invite() {
    const auto out = run({"device", "invite", "--name", "bench"});
    const auto at = out.find("&secret=");
    const auto pins = http::loadTlsPins(m_data + "-keys/tls");
    return {{"127.0.0.1", m_port, {pins->root, pins->spare}}, out.substr(at + 8, 10)};
}

std::string BenchServer::addStaff(const std::string& login) {
    return wordAfter(run({"person", "add", "--role", "supervisor", "--name", login, "--login",
                          login}),
                     "password");
}

std::string BenchServer::addPerson(const std::string& name) {
    return wordAfter(run({"person", "add", "--name", name}), "id");
}

std::string BenchServer::addSite(const std::string& name) {
    return wordAfter(run({"site", "add", "--name", name}), "id");
}

}  // namespace ayumi::bench
