#include "tests/support/read_only_files.h"

#include <chrono>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace ayumi::testing {

namespace {

constexpr const char* kWriting = "write,pwrite64,ftruncate,fallocate,fsync,fdatasync";

bool isTraced(const std::filesystem::path& status) {
    std::ifstream file(status);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("TracerPid:")) return !line.ends_with("\t0");
    }
    return false;  // it has just ended
}

// How many threads of it strace holds, and how many there are.
std::pair<int, int> traced(pid_t process) {
    std::pair<int, int> counts;
    const auto threads = "/proc/" + std::to_string(process) + "/task";
    for (const auto& thread : std::filesystem::directory_iterator(threads)) {
        ++counts.second;
        counts.first += isTraced(thread.path() / "status") ? 1 : 0;
    }
    return counts;
}

void waitUntil(const std::function<bool()>& done, const char* otherwise) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
    while (!done()) {
        if (std::chrono::steady_clock::now() > end) throw std::runtime_error(otherwise);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

}  // namespace

ReadOnlyFiles::ReadOnlyFiles(pid_t process, const std::vector<std::filesystem::path>& files,
                             const std::filesystem::path& logs)
    : m_process(process) {
    std::vector<std::string> arguments{"-f", "-q",
                                       "-e", std::string("trace=") + kWriting,
                                       "-e", std::string("inject=") + kWriting + ":error=EROFS"};
    const auto add = [&](const char* option, std::string value) {
        arguments.emplace_back(option);
        arguments.push_back(std::move(value));
    };
    for (const auto& file : files) add("-P", file.string());
    add("-o", (logs / "calls").string());
    add("-p", std::to_string(process));
    m_strace = std::make_unique<BackgroundProcess>(
        BackgroundProgram{"strace", arguments, logs / "strace"});
    const auto all = [&] {
        const auto [held, there] = traced(m_process);
        return held == there;
    };
    waitUntil(all, "strace does not attach");
}

void ReadOnlyFiles::turnBack() {
    m_strace->stop();
    m_strace.reset();
    waitUntil([&] { return traced(m_process).first == 0; }, "strace does not go");
}

}  // namespace ayumi::testing
