// One call over the admin socket, for the command line. Blocking.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <string>

#include "server/http/message.h"
#include "shared/base/result.h"

namespace ayumi::http {

struct AdminCall {
    std::string method;
    std::string path;
    std::map<std::string, std::string> query = {};
    std::string body = {};
};

// Response::contentType and retryAfterS are not carried. Codes: "server_not_running" (path) if
// nobody listens, "admin_forbidden" (path) if the socket file belongs to another user,
// "socket_path_too_long" (path), "admin_call_failed" (path) if the connection broke
// or the time ran out: the server may then have done the work all the same.
Result<Response> callAdmin(const std::filesystem::path& socketPath, const AdminCall& call,
                           std::chrono::milliseconds timeLimit = std::chrono::minutes(1));

}  // namespace ayumi::http
