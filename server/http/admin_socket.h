// The door for the command line: a local UNIX-domain socket that hands to the same router with
// Request::admin = true. Who may open the socket file (0600) is the admin; there is no token.
//
// A frame is 4 bytes of length, big-endian, then canonical JSON:
//   to the server    {"body":"...","method":"POST","path":"/v1/...","query":{"name":"value"}}
//   and back         {"body":"...","status":200}
// Frames follow each other on one connection, one at a time.
#pragma once

#include <filesystem>
#include <memory>

#include "server/http/router.h"
#include "shared/base/result.h"

namespace ayumi::http {

class AdminSocket {
public:
    // Listens when it returns, on a thread of its own. `router` must outlive it. A socket file left
    // by a killed process is replaced. Codes: "already_running" (path) if a living process holds
    // it, "socket_path_too_long" (path), "file_unwritable" (path).
    static Result<std::unique_ptr<AdminSocket>> start(const std::filesystem::path& path,
                                                      const Router& router);
    ~AdminSocket();  // stops

    // Closes all connections, also with a request unanswered; removes the file; joins. Idempotent.
    void stop();

private:
    class Impl;
    explicit AdminSocket(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace ayumi::http
