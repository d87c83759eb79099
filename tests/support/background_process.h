// Any program that runs beside a test until the test ends it: HAProxy, etcd, Patroni.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace ayumi::testing {

struct BackgroundProgram {
    std::string program;  // searched in PATH
    std::vector<std::string> arguments;
    std::filesystem::path log;    // what it says, both streams; added to what is there
    std::vector<int> keptOpen{};  // files that it inherits under their numbers
    std::string user{};           // run as this one if we are root; empty: as we are
};

// Ends with the process that started it, however that ends. Not thread-safe.
class BackgroundProcess {
public:
    // Throws std::runtime_error if there is no such user; a program that is not there ends at once.
    explicit BackgroundProcess(const BackgroundProgram& program);
    ~BackgroundProcess();  // killed hard unless it has ended
    BackgroundProcess(const BackgroundProcess&) = delete;
    BackgroundProcess& operator=(const BackgroundProcess&) = delete;

    bool running();
    int stop();       // SIGTERM, and waits; its exit status, or 128 + signal
    void killHard();  // SIGKILL, and waits

private:
    int wait();
    pid_t m_pid = -1;
};

// Whether `program` is in PATH or where Debian keeps what only root runs.
bool programExists(const std::string& program);

// A socket that listens on loopback, at a port that the kernel chose; to be inherited.
class ListeningSocket {
public:
    ListeningSocket();
    ~ListeningSocket();
    ListeningSocket(const ListeningSocket&) = delete;
    ListeningSocket& operator=(const ListeningSocket&) = delete;

    int handle() const { return m_handle; }
    int port() const { return m_port; }

private:
    int m_handle = -1;
    int m_port = 0;
};

// Ports that the kernel had free a moment ago, each another; for programs that inherit no socket.
std::vector<int> freePorts(std::size_t count);

}  // namespace ayumi::testing
