#include "server/http/http_server.h"

#include <optional>
#include <thread>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include "server/http/server_context.h"
#include "server/http/session.h"
#include "server/http/tls_context.h"

namespace ayumi::http {
namespace {

// How long to leave the system alone that has no file descriptor or memory for a connection.
constexpr std::chrono::milliseconds kAcceptPause{100};
// After everything was closed; what still runs then is given up.
constexpr std::chrono::milliseconds kLastWait{2'000};

Error listenError(const error_code& error, const std::string& address, int port) {
    std::string code = "bad_address";
    if (error == asio::error::address_in_use) code = "port_in_use";
    if (error == asio::error::access_denied) code = "port_forbidden";
    return {code, {{"address", address}, {"port", std::to_string(port)}}};
}

error_code openAcceptor(tcp::acceptor& acceptor, const tcp::endpoint& endpoint) {
    error_code error;
    acceptor.open(endpoint.protocol(), error);
    // Without it, a restart waits minutes for old connections to be forgotten.
    if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error && endpoint.address().is_v6()) {
        acceptor.set_option(asio::ip::v6_only(false), error);
    }
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

}  // namespace

class HttpServer::Impl {
public:
    Impl(Config config, const Router& router, const Clock& clock)
        : m_config(std::move(config)),
          m_clock(clock),
          m_context(std::make_shared<ServerContext>(router, m_config.limits)),
          m_work(asio::make_work_guard(m_io)),
          m_strand(asio::make_strand(m_io)),
          m_acceptor(m_strand),
          m_timer(m_strand) {}

    ~Impl() { stop(); }

    Result<void> start() {
        error_code error;
        const auto address = asio::ip::make_address(m_config.address, error);
        if (error || m_config.port < 0 || m_config.port > 65535) {
            return listenError(asio::error::invalid_argument, m_config.address, m_config.port);
        }
        const tcp::endpoint endpoint(address, static_cast<std::uint16_t>(m_config.port));
        error = openAcceptor(m_acceptor, endpoint);
        if (error) return listenError(error, m_config.address, m_config.port);
        m_port = m_acceptor.local_endpoint().port();

        renewLeaf();
        asio::co_spawn(m_strand, acceptAll(), asio::detached);
        asio::co_spawn(m_strand, keepLeafFresh(), asio::detached);
        for (int i = 0; i < std::max(1, m_config.threads); ++i) {
            m_threads.emplace_back([this] { m_io.run(); });
        }
        return {};
    }

    void stop() {
        if (std::exchange(m_stopped, true)) return;
        asio::post(m_strand, [this] {
            m_closing = true;
            error_code ignored;
            m_acceptor.close(ignored);
            m_timer.cancel();
        });
        Connections& connections = m_context->connections;
        connections.stopAll(Stop::kSoon);
        if (!m_threads.empty() && !connections.waitUntilEmpty(m_config.limits.stopTime)) {
            connections.stopAll(Stop::kNow);
            connections.waitUntilEmpty(kLastWait);
        }
        m_work.reset();
        m_io.stop();
        for (std::thread& thread : m_threads) thread.join();
    }

    int port() const { return m_port; }

    Load load() const {
        return {m_context->connections.size(), m_context->requestsInFlight,
                m_context->liveChannels};
    }

private:
    Awaitable<void> acceptAll() {
        while (!m_closing) {
            error_code error;
            tcp::socket socket =
                co_await m_acceptor.async_accept(asio::make_strand(m_io), into(error));
            if (m_closing) break;
            if (!error) error = begin(std::move(socket));
            if (!error) continue;
            m_timer.expires_after(kAcceptPause);
            co_await m_timer.async_wait(into(error));
        }
    }

    error_code begin(tcp::socket socket) {
        try {
            startSession(std::move(socket), m_context);
            return {};
        } catch (const std::exception&) {
            return asio::error::no_memory;
        }
    }

    Awaitable<void> keepLeafFresh() {
        asio::steady_timer timer(m_strand);
        while (!m_closing) {
            error_code ignored;
            timer.expires_after(m_config.leafLook);
            co_await timer.async_wait(into(ignored));
            if (m_clock.nowMs() >= m_renewLeafAtMs) renewLeaf();
        }
    }

    void renewLeaf() {
        const TlsLeaf leaf = makeTlsLeaf(m_config.root, m_config.names, m_clock.nowMs());
        m_context->setTls(makeTlsContext(leaf));
        m_renewLeafAtMs = leaf.renewAtMs;
    }

    const Config m_config;
    const Clock& m_clock;
    const std::shared_ptr<ServerContext> m_context;
    asio::io_context m_io;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    const asio::any_io_executor m_strand;  // of the acceptor, the timers and m_closing
    tcp::acceptor m_acceptor;
    asio::steady_timer m_timer;
    std::vector<std::thread> m_threads;
    int m_port = 0;
    TimeMs m_renewLeafAtMs = 0;
    bool m_closing = false;
    bool m_stopped = false;
};

Result<std::unique_ptr<HttpServer>> HttpServer::start(Config config, const Router& router,
                                                      const Clock& clock) {
    auto impl = std::make_unique<Impl>(std::move(config), router, clock);
    if (auto started = impl->start(); !started) return started.error();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

HttpServer::~HttpServer() = default;

int HttpServer::port() const { return m_impl->port(); }

HttpServer::Load HttpServer::load() const { return m_impl->load(); }

void HttpServer::stop() { m_impl->stop(); }

}  // namespace ayumi::http
