#include "server/http/admin_client.h"

#include <sys/socket.h>
#include <sys/time.h>

#include <cerrno>
#include <utility>

#include "server/http/admin_frame.h"
#include "server/http/limits.h"
#include "server/http/local_socket.h"

namespace ayumi::http {
namespace {

timeval toTimeval(std::chrono::milliseconds time) {
    timeval value{};
    value.tv_sec = static_cast<time_t>(time.count() / 1000);
    value.tv_usec = static_cast<suseconds_t>(time.count() % 1000 * 1000);
    return value;
}

bool sendAll(int socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool receiveAll(int socket, std::string& bytes) {
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto got = ::recv(socket, bytes.data() + filled, bytes.size() - filled, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        filled += static_cast<std::size_t>(got);
    }
    return true;
}

}  // namespace

Result<Response> callAdmin(const std::filesystem::path& socketPath, const AdminCall& call,
                           std::chrono::milliseconds timeLimit) {
    const std::map<std::string, std::string> args{{"path", socketPath.string()}};
    const Error failed{"admin_call_failed", args};
    const auto address = localAddress(socketPath);
    if (!address) return Error{"socket_path_too_long", args};
    const OwnedHandle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const timeval wait = toTimeval(timeLimit);
    ::setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    ::setsockopt(socket.get(), SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
    const auto* raw = reinterpret_cast<const sockaddr*>(&*address);
    if (::connect(socket.get(), raw, sizeof *address) != 0) {
        return Error{errno == EACCES ? "admin_forbidden" : "server_not_running", args};
    }

    Request request;
    request.method = call.method;
    request.path = call.path;
    request.query = call.query;
    request.body = call.body;
    if (!sendAll(socket.get(), frameOf(requestText(request)))) return failed;
    std::string header(kFrameHeaderBytes, '\0');
    if (!receiveAll(socket.get(), header)) return failed;
    if (frameSize(header) > kMaxAdminFrameBytes) return failed;
    std::string text(frameSize(header), '\0');
    if (!receiveAll(socket.get(), text)) return failed;
    auto response = parseResponseText(text);
    if (!response) return failed;
    return response;
}

}  // namespace ayumi::http
