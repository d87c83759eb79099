#include "server/http/admin_socket.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <exception>
#include <optional>
#include <thread>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include "server/http/admin_frame.h"
#include "server/http/limits.h"
#include "server/http/local_socket.h"
#include "server/http/reply_wait.h"

namespace ayumi::http {
namespace {

using Local = asio::local::stream_protocol;

// How long to leave the system alone that has no file descriptor or memory for a connection.
constexpr std::chrono::milliseconds kAdminAcceptPause{100};

// The lock, not the socket file, tells the living from the dead: the kernel drops it even when its
// process is killed, and two that start at once cannot both have it.
Result<OwnedHandle> lockFor(const std::filesystem::path& socketPath) {
    const std::string path = socketPath.string() + ".lock";
    OwnedHandle lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock.valid()) return Error{"file_unwritable", {{"path", path}}};
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) == 0) return lock;
    return Error{"already_running", {{"path", socketPath.string()}}};
}

Result<OwnedHandle> listenAt(const std::filesystem::path& path) {
    const Error unwritable{"file_unwritable", {{"path", path.string()}}};
    const auto address = localAddress(path);
    if (!address) return Error{"socket_path_too_long", {{"path", path.string()}}};
    OwnedHandle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.valid()) return unwritable;
    ::unlink(path.c_str());
    // Before bind(), so that the file never exists with wider rights.
    if (::fchmod(socket.get(), 0600) != 0) return unwritable;
    const auto* raw = reinterpret_cast<const sockaddr*>(&*address);
    if (::bind(socket.get(), raw, sizeof *address) != 0) return unwritable;
    if (::chmod(path.c_str(), 0600) != 0) return unwritable;
    if (::listen(socket.get(), static_cast<int>(kMaxAdminConnections)) != 0) return unwritable;
    return socket;
}

}  // namespace

class AdminSocket::Impl {
public:
    Impl(std::filesystem::path path, OwnedHandle lock, OwnedHandle socket, const Router& router)
        : m_path(std::move(path)),
          m_lock(std::move(lock)),
          m_router(router),
          m_io(std::make_unique<asio::io_context>(1)),
          m_acceptor(std::in_place, *m_io, Local(), socket.release()) {
        asio::co_spawn(*m_io, acceptAll(), asio::detached);
        m_thread = std::thread([this] { m_io->run(); });
    }

    ~Impl() { stop(); }

    void stop() {
        if (!m_thread.joinable()) return;
        m_io->stop();
        m_thread.join();
        m_acceptor.reset();
        m_io.reset();  // and with it every connection
        ::unlink(m_path.c_str());
        m_lock = OwnedHandle();
    }

private:
    Awaitable<void> acceptAll() {
        for (;;) {
            error_code error;
            Local::socket socket = co_await m_acceptor->async_accept(into(error));
            if (error == asio::error::operation_aborted) co_return;
            if (error) {
                asio::steady_timer pause(*m_io, kAdminAcceptPause);
                co_await pause.async_wait(into(error));
            } else if (m_connections < kMaxAdminConnections) {
                asio::co_spawn(*m_io, serve(std::move(socket)), asio::detached);
            }
        }
    }

    Awaitable<void> serve(Local::socket socket) {
        ++m_connections;
        try {
            while (co_await serveOne(socket)) {
            }
        } catch (const std::exception&) {
            // An answer that is no text, or no memory: hanging up tells the client.
        }
        --m_connections;
    }

    Awaitable<bool> serveOne(Local::socket& socket) {
        error_code error;
        std::array<char, kFrameHeaderBytes> header;
        co_await asio::async_read(socket, asio::buffer(header), into(error));
        const std::size_t size = frameSize({header.data(), header.size()});
        if (error || size > kMaxAdminFrameBytes) co_return false;
        std::string text(size, '\0');
        co_await asio::async_read(socket, asio::buffer(text), into(error));
        if (error) co_return false;

        auto request = parseRequestText(text);
        std::optional<Response> response;
        if (request) {
            ReplyWait reply(m_io->get_executor());
            const std::function<void(Reply)> start = [this, &request](Reply done) {
                m_router.handle(*std::move(request), std::move(done));
            };
            response = co_await reply.ask(start);
        } else {
            response = problem(400, request.error().code);
        }
        const std::string frame = frameOf(responseText(*response));
        co_await asio::async_write(socket, asio::buffer(frame), into(error));
        co_return !error && request.ok();
    }

    const std::filesystem::path m_path;
    OwnedHandle m_lock;
    const Router& m_router;
    std::unique_ptr<asio::io_context> m_io;  // one thread runs it, so it is its own strand
    std::optional<Local::acceptor> m_acceptor;
    std::size_t m_connections = 0;
    std::thread m_thread;
};

Result<std::unique_ptr<AdminSocket>> AdminSocket::start(const std::filesystem::path& path,
                                                        const Router& router) {
    auto lock = lockFor(path);
    if (!lock) return lock.error();
    auto socket = listenAt(path);
    if (!socket) return socket.error();
    auto impl = std::make_unique<Impl>(path, *std::move(lock), *std::move(socket), router);
    return std::unique_ptr<AdminSocket>(new AdminSocket(std::move(impl)));
}

AdminSocket::AdminSocket(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

AdminSocket::~AdminSocket() = default;

void AdminSocket::stop() { m_impl->stop(); }

}  // namespace ayumi::http
