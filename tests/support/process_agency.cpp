#include "tests/support/process_agency.h"

namespace ayumi::testing {

namespace {

// The word after `label` in a command's output.
std::string wordAfter(const std::string& out, const std::string& label) {
    const auto at = out.find_first_not_of(' ', out.find(label) + label.size());
    return out.substr(at, out.find_first_of(" \n", at) - at);
}

const SystemClock kSystem;

}  // namespace

PeopledAgency::PeopledAgency(std::filesystem::path folder, const std::string& postgres)
    : AgencyClient(std::move(folder), postgres, kSystem) {}

ProcessAgency::ProcessAgency(std::filesystem::path folder, const std::string& postgres)
    : PeopledAgency(std::move(folder), postgres) {
    start();
}

ProcessAgency::~ProcessAgency() = default;

void ProcessAgency::start() {
    m_server = std::make_unique<ServerProcess>(m_folders.data.string(), m_port);
    m_port = m_server->port();
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

void PeopledAgency::addPeople() {
    const auto added =
        command({"person", "add", "--role", "coach", "--name", "高橋", "--login", "takahashi"});
    coach = wordAfter(added, "id");
    password = wordAfter(added, "password");
    sato = wordAfter(command({"person", "add", "--name", "佐藤"}), "id");
    site = wordAfter(command({"site", "add", "--name", "南店"}), "id");
    command({"assign", "佐藤", "--coach", "高橋"});
}

ServedTablet PeopledAgency::signedIn(const std::string& name) {
    auto tablet = enrol(name);
    signIn(tablet, coach, "takahashi", password);
    return tablet;
}

}  // namespace ayumi::testing
