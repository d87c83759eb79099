// The real program ayumi-server as a process: commands that end, and a server that serves.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace ayumi::testing {

struct Ran {
    int status = -1;  // exit status; 128 + signal if killed
    std::string out;
    std::string err;
};

// $AYUMI_BUILD_DIR/bin/ayumi-server with these arguments in this locale; waits for its end.
// `input`: a short text on its standard input.
Ran runServerCommand(const std::vector<std::string>& arguments,
                     const std::string& locale = "C.UTF-8", const std::string& input = {});

// Any program by its path, in the locale of this process.
Ran runProgram(const std::string& program, const std::vector<std::string>& arguments);

// `serve` on a data folder. Killed hard on destruction unless stopped before.
class ServerProcess {
public:
    // Waits until it listens. `keys`: its folder, empty: beside the data. Throws std::runtime_error
    // otherwise; what it said stands on our standard error.
    ServerProcess(std::string data, int port = 0, const std::string& keys = {});
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    int port() const { return m_port; }
    pid_t pid() const { return m_pid; }
    int stop();       // SIGTERM; its exit status
    void killHard();  // SIGKILL

private:
    int wait();
    std::string m_data;
    pid_t m_pid = -1;
    int m_out = -1;
    int m_port = 0;
};

}  // namespace ayumi::testing
