#include "tests/support/patroni_cluster.h"

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "shared/base/bytes.h"
#include "shared/base/random.h"
#include "tests/support/haproxy.h"
#include "tests/support/tls_client.h"

namespace ayumi::testing {

namespace {

namespace fs = std::filesystem;

constexpr const char* kOwner = "postgres";
constexpr std::chrono::minutes kPatience{3};

std::string url(int port) { return "http://127.0.0.1:" + std::to_string(port); }

void waitUntil(const char* what, const std::function<bool()>& holds) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) throw std::runtime_error(what);
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
}

// As /proc has it: "pid (name) state parent ...".
pid_t parentOf(const fs::path& process) {
    std::ifstream file(process / "stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto bracket = text.rfind(')');
    if (bracket == std::string::npos) return -1;
    std::istringstream fields(text.substr(bracket + 1));
    std::string state;
    pid_t parent = -1;
    fields >> state >> parent;
    return parent;
}

std::vector<pid_t> withChildren(pid_t process) {
    std::vector<pid_t> all{process};
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const auto name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        if (parentOf(entry.path()) == process) all.push_back(std::stoi(name));
    }
    return all;
}

// An owner's own folder; /dev/shm or a test's private folder user postgres could not enter.
fs::path ownedFolder() {
    const auto folder =
        fs::temp_directory_path() / ("ayumi-patroni-" + toHex(SystemRandom().bytes(6)));
    fs::create_directories(folder);
    const passwd* owner = ::geteuid() == 0 ? ::getpwnam(kOwner) : nullptr;
    if (owner != nullptr && ::chown(folder.c_str(), owner->pw_uid, owner->pw_gid) != 0) {
        throw std::runtime_error("no folder for user postgres");
    }
    return folder;
}

std::string newestPostgres() {
    std::string newest;
    for (const auto& entry : fs::directory_iterator("/usr/lib/postgresql")) {
        newest = std::max(newest, (entry.path() / "bin").string());
    }
    return newest;
}

}  // namespace

bool PatroniCluster::possible() {
    return programExists("patroni") && programExists("etcd") && fs::exists("/usr/lib/postgresql");
}

PatroniCluster::PatroniCluster() : m_folder(ownedFolder()) {
    const auto ports = freePorts(6);
    m_etcdPort = ports[0];
    m_etcd = std::make_unique<BackgroundProcess>(BackgroundProgram{
        "etcd",
        {"--name", "e", "--data-dir", (m_folder / "etcd").string(), "--listen-client-urls",
         url(ports[0]), "--advertise-client-urls", url(ports[0]), "--listen-peer-urls",
         url(ports[1]), "--initial-advertise-peer-urls", url(ports[1]), "--initial-cluster",
         "e=" + url(ports[1])},
        m_folder / "etcd.log",
        {},
        kOwner});
    for (int i = 0; i < 2; ++i) {
        const auto name = std::string(1, static_cast<char>('a' + i));
        auto& node = m_nodes[static_cast<std::size_t>(i)];
        node.port = ports[static_cast<std::size_t>(2 + 2 * i)];
        node.restPort = ports[static_cast<std::size_t>(3 + 2 * i)];
        node.data = m_folder / name / "ayumi";
        node.configuration = m_folder / (name + ".yml");
        node.log = m_folder / (name + ".log");
    }
    for (int i = 0; i < 2; ++i) {
        const auto name = std::string(1, static_cast<char>('a' + i));
        auto text = operationsExample("yaml");
        text = exchanged(text, "name: a\n", "name: " + name + "\n");
        if (i == 1) text = exchanged(text, "postgres-1.example", "postgres-2.example");
        text = exchanged(text, "/usr/lib/postgresql/15/bin", newestPostgres());
        text = exchanged(text, "/var/lib/postgresql", (m_folder / name).string());
        text = exchanged(text, "etcd-1.example:2379", "127.0.0.1:" + std::to_string(m_etcdPort));
        std::ofstream(m_nodes[static_cast<std::size_t>(i)].configuration) << withPlaces(text);
        start(i);
        // The first to come is the first primary.
        if (i == 0) waitForPrimary();
    }
    waitForCopy(1);
}

PatroniCluster::~PatroniCluster() {
    for (auto& node : m_nodes) {
        if (node.patroni && node.patroni->running()) node.patroni->stop();
    }
    m_etcd->killHard();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

// Every machine of the example is this one, at ports of its own.
std::string PatroniCluster::withPlaces(std::string text) const {
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto machine = "postgres-" + std::to_string(i + 1) + ".example";
        for (const auto& [from, to] :
             {std::pair{":5432", m_nodes[i].port}, std::pair{":8008", m_nodes[i].restPort}}) {
            if (text.find(machine + from) == std::string::npos) continue;
            text = exchanged(text, machine + from, "127.0.0.1:" + std::to_string(to));
        }
    }
    return text;
}

std::string PatroniCluster::connection() const {
    auto text = operationsExample("conninfo");
    text = exchanged(text, "postgres-1.example,postgres-2.example", "127.0.0.1,127.0.0.1");
    text = exchanged(text, "5432,5432",
                     std::to_string(m_nodes[0].port) + ',' + std::to_string(m_nodes[1].port));
    return text.substr(0, text.find('\n'));
}

bool PatroniCluster::says(int node, const std::string& role) const {
    try {
        test::TcpClient client(m_nodes.at(static_cast<std::size_t>(node)).restPort);
        client.write("GET /" + role + " HTTP/1.0\r\n\r\n");
        return client.readToEnd().find(" 200 ") == std::string("HTTP/1.0").size();
    } catch (const std::runtime_error&) {
        return false;
    }
}

int PatroniCluster::waitForPrimary() const {
    int found = -1;
    waitUntil("no primary", [&] {
        for (int node = 0; node < 2 && found < 0; ++node) {
            if (says(node, "primary")) found = node;
        }
        return found >= 0;
    });
    return found;
}

void PatroniCluster::waitForCopy(int node) const {
    waitUntil("no synchronous copy", [&] { return says(node, "sync"); });
}

void PatroniCluster::killHard(int node) {
    auto& killed = m_nodes.at(static_cast<std::size_t>(node));
    killed.patroni->killHard();
    pid_t postmaster = -1;
    std::ifstream(killed.data / "postmaster.pid") >> postmaster;
    if (postmaster <= 1) throw std::runtime_error("no PostgreSQL to kill");
    for (const pid_t process : withChildren(postmaster)) ::kill(process, SIGKILL);
}

void PatroniCluster::start(int node) {
    auto& started = m_nodes.at(static_cast<std::size_t>(node));
    started.patroni = std::make_unique<BackgroundProcess>(
        BackgroundProgram{"patroni", {started.configuration.string()}, started.log, {}, kOwner});
}

}  // namespace ayumi::testing
