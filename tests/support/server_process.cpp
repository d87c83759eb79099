#include "tests/support/server_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <stdexcept>
#include <string_view>
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

// This process's environment; LC_ALL as `locale` says unless that is empty.
std::vector<std::string> environmentWith(const std::string& locale) {
    constexpr std::string_view kName = "LC_ALL=";
    std::vector<std::string> entries;
    for (char** one = environ; *one != nullptr; ++one) {
        if (locale.empty() || !std::string_view(*one).starts_with(kName))
            entries.emplace_back(*one);
    }
    if (!locale.empty()) entries.push_back(std::string(kName) + locale);
    return entries;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (auto& one : texts) pointers.push_back(one.data());
    pointers.push_back(nullptr);
    return pointers;
}

// Never fork() with more than exec behind it: other threads (a tablet's engine) may hold the
// allocator's lock in that moment, and a child that allocates then waits for ever.
pid_t spawn(const std::string& program, std::vector<std::string> arguments, int out, int err,
            const std::string& locale, int in = -1) {
    arguments.insert(arguments.begin(), program);
    auto environment = environmentWith(locale);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    if (in >= 0) ::posix_spawn_file_actions_adddup2(&files, in, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, err, STDERR_FILENO);
    pid_t child = -1;
    const int failed = ::posix_spawn(&child, program.c_str(), &files, nullptr,
                                     pointersTo(arguments).data(), pointersTo(environment).data());
    ::posix_spawn_file_actions_destroy(&files);
    if (failed != 0) throw std::runtime_error(program + ": " + std::strerror(failed));
    return child;
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

// What its threads wait in, as the kernel tells it.
std::string waitsOf(pid_t process) {
    std::string told;
    std::error_code gone;
    const std::filesystem::path tasks = "/proc/" + std::to_string(process) + "/task";
    for (const auto& task : std::filesystem::directory_iterator(tasks, gone)) {
        for (const char* name : {"comm", "wchan", "syscall"}) {
            std::string line;
            std::getline(std::ifstream(task.path() / name), line);
            told += line + ' ';
        }
        told += '\n';
    }
    return told;
}

// Kills a command that does not end, and says where it stood: a test that hangs tells nothing.
class Overdue {
public:
    explicit Overdue(pid_t process) : m_thread([this, process] { watch(process); }) {}

    std::string end() {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
        return m_told;
    }

private:
    static constexpr std::chrono::minutes kPatience{4};

    void watch(pid_t process) {
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, kPatience, [this] { return m_ended; })) return;
        m_told = "killed, it did not end; its threads:\n" + waitsOf(process);
        ::kill(process, SIGKILL);
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_told;
    bool m_ended = false;
    std::thread m_thread;
};

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
    Overdue overdue(child);
    std::thread errors([&] { ran.err = readAll(err.ends[0]); });
    ran.out = readAll(out.ends[0]);
    errors.join();
    int waited = 0;
    ::waitpid(child, &waited, 0);
    ran.err += overdue.end();
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

ServerProcess::ServerProcess(std::string data, int port, const Extra& extra)
    : m_data(std::move(data)) {
    Pipe out;
    std::vector<std::string> arguments{"--data", m_data, "serve", "--port", std::to_string(port)};
    arguments.insert(arguments.end(), extra.arguments.begin(), extra.arguments.end());
    const int errors = extra.errors.empty()
                           ? ::dup(STDERR_FILENO)
                           : ::open(extra.errors.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    m_pid = spawn(programPath(), arguments, out.ends[1], errors, "C.UTF-8");
    ::close(errors);
    ::close(out.ends[1]);
    m_out = out.ends[0];
    const std::string line = nextLine();
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

std::string ServerProcess::nextLine() {
    std::string line;
    char c = 0;
    while (line.find('\n') == std::string::npos && ::read(m_out, &c, 1) == 1) line += c;
    return line;
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
