#include "tests/support/server_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace ayumi::testing {

namespace {

std::string programPath() {
    const char* build = std::getenv("AYUMI_BUILD_DIR");
    return std::string(build == nullptr ? "." : build) + "/bin/ayumi-server";
}

struct Pipe {
    Pipe() {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    }
    std::array<int, 2> ends{};
};

// An empty locale: as this process has it.
pid_t spawn(const std::string& program, const std::vector<std::string>& arguments, int out, int err,
            const std::string& locale, int in = -1) {
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const auto& one : arguments) argv.push_back(const_cast<char*>(one.c_str()));
    argv.push_back(nullptr);
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("no fork");
    if (child > 0) return child;
    if (in >= 0) ::dup2(in, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    if (!locale.empty()) ::setenv("LC_ALL", locale.c_str(), 1);
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
}

std::string readAll(int file) {
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t got = ::read(file, buffer.data(), buffer.size()); got > 0;
         got = ::read(file, buffer.data(), buffer.size())) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    ::close(file);
    return text;
}

int statusOf(int waited) {
    return WIFEXITED(waited) ? WEXITSTATUS(waited) : 128 + WTERMSIG(waited);
}

Ran run(const std::string& program, const std::vector<std::string>& arguments,
        const std::string& locale, const std::string& input = {}) {
    Pipe in, out, err;
    if (::write(in.ends[1], input.data(), input.size()) != static_cast<ssize_t>(input.size())) {
        throw std::runtime_error("the input is too long for a pipe");
    }
    ::close(in.ends[1]);
    const pid_t child = spawn(program, arguments, out.ends[1], err.ends[1], locale, in.ends[0]);
    ::close(in.ends[0]);
    ::close(out.ends[1]);
    ::close(err.ends[1]);
    Ran ran;
    std::thread errors([&] { ran.err = readAll(err.ends[0]); });
    ran.out = readAll(out.ends[0]);
    errors.join();
    int waited = 0;
    ::waitpid(child, &waited, 0);
    ran.status = statusOf(waited);
    return ran;
}

}  // namespace

Ran runServerCommand(const std::vector<std::string>& arguments, const std::string& locale,
                     const std::string& input) {
    return run(programPath(), arguments, locale, input);
}

Ran runProgram(const std::string& program, const std::vector<std::string>& arguments) {
    return run(program, arguments, {});
}

ServerProcess::ServerProcess(std::string data, int port, const std::string& keys)
    : m_data(std::move(data)) {
    Pipe out;
    std::vector<std::string> arguments{"--data", m_data, "serve", "--port", std::to_string(port)};
    if (!keys.empty()) arguments.insert(arguments.end(), {"--keys", keys});
    m_pid = spawn(programPath(), arguments, out.ends[1], STDERR_FILENO, "C.UTF-8");
    ::close(out.ends[1]);
    m_out = out.ends[0];
    std::string line;
    char c = 0;
    while (line.find('\n') == std::string::npos && ::read(m_out, &c, 1) == 1) line += c;
    const auto space = line.rfind(' ');  // "Serving on port 8443"
    if (line.empty() || space == std::string::npos) {
        const int status = wait();
        throw std::runtime_error("ayumi-server ended with status " + std::to_string(status));
    }
    m_port = std::stoi(line.substr(space + 1));
}

ServerProcess::~ServerProcess() {
    if (m_pid > 0) killHard();
    ::close(m_out);
}

int ServerProcess::wait() {
    int waited = 0;
    ::waitpid(m_pid, &waited, 0);
    m_pid = -1;
    return statusOf(waited);
}

int ServerProcess::stop() {
    ::kill(m_pid, SIGTERM);
    return wait();
}

void ServerProcess::killHard() {
    ::kill(m_pid, SIGKILL);
    wait();
}

}  // namespace ayumi::testing
