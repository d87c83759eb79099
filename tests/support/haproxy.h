// HAProxy before several server processes, with the configuration that docs/operations.md shows.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/background_process.h"

namespace ayumi::testing {

// The only fence of docs/operations.md with this language. Throws if there is none.
std::string operationsExample(const std::string& language);
// `text` with every `from` as `to`. Throws if there is none: the document has changed.
std::string exchanged(std::string text, const std::string& from, const std::string& to);

// Runs when it is made, on loopback, at a port that the kernel chose.
class HaProxy {
public:
    // `folder` for its configuration and log; `root`: the agency's root.pem; one port per server.
    // Whether it serves shows with the first request; what it has to say stands in haproxy.log.
    HaProxy(const std::filesystem::path& folder, const std::filesystem::path& root,
            const std::vector<int>& servers);

    static bool possible() { return programExists("haproxy"); }

    int port() const { return m_socket.port(); }

private:
    ListeningSocket m_socket;
    BackgroundProcess m_process;
};

}  // namespace ayumi::testing
