#include "tests/support/haproxy.h"

#include <fstream>
#include <stdexcept>

#include "tests/support/document.h"

namespace ayumi::testing {

namespace {

namespace fs = std::filesystem;

fs::path writeConfiguration(const fs::path& folder, const fs::path& root,
                            const std::vector<int>& servers, int socket) {
    std::string text = operationsExample("haproxy");
    text = exchanged(text, "bind :8443", "bind fd@" + std::to_string(socket));
    text = exchanged(text, "/etc/haproxy/ayumi-root.pem", root.string());
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const auto name = "server-" + std::to_string(i + 1);
        text = exchanged(text, name + ".example:8443", "127.0.0.1:" + std::to_string(servers[i]));
    }
    const auto path = folder / "haproxy.cfg";
    std::ofstream(path) << text;
    return path;
}

}  // namespace

std::string operationsExample(const std::string& language) {
    for (const auto& fence : fencesOf(documentText("docs/operations.md"))) {
        if (fence.info == language) return fence.text;
    }
    throw std::runtime_error("docs/operations.md shows no " + language);
}

std::string exchanged(std::string text, const std::string& from, const std::string& to) {
    auto at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("no " + from + " in the example");
    for (; at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// -db: in the foreground, one process.
HaProxy::HaProxy(const fs::path& folder, const fs::path& root, const std::vector<int>& servers)
    : m_process(
          {"haproxy",
           {"-db", "-f", writeConfiguration(folder, root, servers, m_socket.handle()).string()},
           folder / "haproxy.log",
           {m_socket.handle()}}) {}

}  // namespace ayumi::testing
