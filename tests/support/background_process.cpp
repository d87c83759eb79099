#include "tests/support/background_process.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace ayumi::testing {

namespace {

constexpr const char* kPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

// What the child becomes, looked up before there is a child: after a fork only little is safe.
struct Owner {
    uid_t user = 0;
    gid_t group = 0;
    bool other = false;
};

Owner ownerOf(const std::string& name) {
    if (name.empty() || ::geteuid() != 0) return {};
    const passwd* entry = ::getpwnam(name.c_str());
    if (entry == nullptr) throw std::runtime_error("there is no user " + name);
    return {entry->pw_uid, entry->pw_gid, true};
}

bool become(const Owner& owner) {
    if (!owner.other) return true;
    return ::chdir("/") == 0 && ::setgroups(0, nullptr) == 0 && ::setgid(owner.group) == 0 &&
           ::setuid(owner.user) == 0;
}

[[noreturn]] void run(char* const* argv, int log, const std::vector<int>& keptOpen,
                      const Owner& owner, pid_t parent) {
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    for (const int file : keptOpen) ::fcntl(file, F_SETFD, 0);
    // After the change of user, which takes this back.
    if (!become(owner) || ::prctl(PR_SET_PDEATHSIG, SIGTERM) != 0 || ::getppid() != parent) {
        ::_exit(126);
    }
    ::execvp(argv[0], argv);
    ::_exit(127);
}

}  // namespace

BackgroundProcess::BackgroundProcess(const BackgroundProgram& program) {
    const Owner owner = ownerOf(program.user);
    std::vector<char*> argv{const_cast<char*>(program.program.c_str())};
    for (const auto& one : program.arguments) argv.push_back(const_cast<char*>(one.c_str()));
    argv.push_back(nullptr);
    ::setenv("PATH", kPath, 1);
    const int log = ::open(program.log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (log < 0) throw std::runtime_error("no log " + program.log.string());
    const pid_t parent = ::getpid();
    m_pid = ::fork();
    if (m_pid == 0) run(argv.data(), log, program.keptOpen, owner, parent);
    ::close(log);
    if (m_pid < 0) throw std::runtime_error("no fork");
}

BackgroundProcess::~BackgroundProcess() { killHard(); }

bool BackgroundProcess::running() {
    if (m_pid > 0 && ::waitpid(m_pid, nullptr, WNOHANG) == m_pid) m_pid = -1;
    return m_pid > 0;
}

int BackgroundProcess::wait() {
    int waited = 0;
    ::waitpid(std::exchange(m_pid, -1), &waited, 0);
    return WIFEXITED(waited) ? WEXITSTATUS(waited) : 128 + WTERMSIG(waited);
}

int BackgroundProcess::stop() {
    if (m_pid < 0) throw std::runtime_error("it has ended before");
    ::kill(m_pid, SIGTERM);
    return wait();
}

void BackgroundProcess::killHard() {
    if (m_pid < 0) return;
    ::kill(m_pid, SIGKILL);
    wait();
}

bool programExists(const std::string& program) {
    std::istringstream folders(kPath);
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (::access((folder + '/' + program).c_str(), X_OK) == 0) return true;
    }
    return false;
}

ListeningSocket::ListeningSocket() : m_handle(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_handle, any, size) != 0 || ::listen(m_handle, 128) != 0 ||
        ::getsockname(m_handle, any, &size) != 0) {
        throw std::runtime_error("no port on loopback");
    }
    m_port = ntohs(address.sin_port);
}

ListeningSocket::~ListeningSocket() { ::close(m_handle); }

std::vector<int> freePorts(std::size_t count) {
    std::vector<std::unique_ptr<ListeningSocket>> held;
    std::vector<int> ports;
    for (std::size_t i = 0; i < count; ++i) {
        held.push_back(std::make_unique<ListeningSocket>());
        ports.push_back(held.back()->port());
    }
    return ports;
}

}  // namespace ayumi::testing
