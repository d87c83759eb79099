#include "server/http/live_channel.h"

#include <mutex>
#include <optional>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

#include "server/http/wakeup.h"

namespace ayumi::http {
namespace {

namespace beast = boost::beast;
namespace websocket = beast::websocket;

// Ends TLS as Session does: our close_notify goes out, the peer's is not waited for. Beast finds
// the two functions by the type.
struct LiveStream : TlsStream {
    explicit LiveStream(TlsStream tls) : TlsStream(std::move(tls)) {}

    void skipPeersGoodbye() { SSL_set_shutdown(native_handle(), SSL_RECEIVED_SHUTDOWN); }

    friend void teardown(beast::role_type, LiveStream& live, error_code& error) {
        live.skipPeersGoodbye();
        live.shutdown(error);
    }

    template <class Handler>
    friend void async_teardown(beast::role_type, LiveStream& live, Handler&& handler) {
        live.skipPeersGoodbye();
        live.async_shutdown(std::forward<Handler>(handler));
    }
};

// Without permessage-deflate: the messages are numbers, and its windows would cost memory.
using WebSocket = websocket::stream<LiveStream, false>;

// The newest text that nobody sent yet, and the wish to close.
class Mailbox : public LiveSession {
public:
    explicit Mailbox(std::shared_ptr<Wakeup> wakeup) : m_wakeup(std::move(wakeup)) {}

    void send(std::string text) override {
        {
            const std::lock_guard lock(m_mutex);
            m_text = std::move(text);
        }
        m_wakeup->notify();
    }

    void close() override { closeWith(websocket::close_code::policy_error); }

    void closeWith(websocket::close_code code) {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_close) m_close = code;
        }
        m_wakeup->notify();
    }

    std::optional<std::string> takeText() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_text, std::nullopt);
    }

    std::optional<websocket::close_code> closeWanted() const {
        const std::lock_guard lock(m_mutex);
        return m_close;
    }

private:
    const std::shared_ptr<Wakeup> m_wakeup;
    mutable std::mutex m_mutex;  // guards the two below
    std::optional<std::string> m_text;
    std::optional<websocket::close_code> m_close;
};

class BeastLiveChannel : public LiveChannel, public std::enable_shared_from_this<BeastLiveChannel> {
public:
    BeastLiveChannel(const asio::any_io_executor& strand, const Limits& limits)
        : m_limits(limits),
          m_wakeup(std::make_shared<Wakeup>(strand)),
          m_mailbox(std::make_shared<Mailbox>(m_wakeup)) {}
    ~BeastLiveChannel() override { m_wakeup->detach(); }

    std::shared_ptr<LiveSession> session() override { return m_mailbox; }

    Awaitable<void> run(TlsStream stream, UpgradeRequest request,
                        std::unique_ptr<LiveSubscription> subscription) override {
        const auto self = shared_from_this();
        const auto subscribed = std::move(subscription);
        m_socket.emplace(LiveStream(std::move(stream)));
        setUp();
        error_code error;
        co_await m_socket->async_accept(request, into(error));
        if (!error) {
            m_reading = true;
            asio::co_spawn(m_socket->get_executor(), readAll(), asio::detached);
            co_await writeAll();
        }
        abortSocket();
        while (m_reading) co_await m_wakeup->wait();
    }

    void stop(Stop how) override {
        if (how == Stop::kNow) return abortSocket();
        m_mailbox->closeWith(websocket::close_code::going_away);
    }

private:
    void setUp() {
        websocket::stream_base::timeout times;
        times.handshake_timeout = m_limits.handshakeTime;
        times.idle_timeout = 2 * m_limits.livePing;  // Beast pings after half of it
        times.keep_alive_pings = true;
        m_socket->set_option(times);
        m_socket->read_message_max(m_limits.liveMessageBytes);
        m_socket->text(true);
    }

    // Reading is what answers pings and close frames; what a client says is thrown away.
    Awaitable<void> readAll() {
        const auto self = shared_from_this();
        error_code error;
        beast::flat_buffer ignored;
        while (!error) {
            co_await m_socket->async_read(ignored, into(error));
            ignored.clear();
        }
        m_reading = false;
        m_wakeup->notify();
    }

    Awaitable<void> writeAll() {
        error_code error;
        while (!error && m_reading) {
            if (const auto text = m_mailbox->takeText()) {
                co_await m_socket->async_write(asio::buffer(*text), into(error));
            } else if (const auto code = m_mailbox->closeWanted()) {
                const websocket::close_reason reason(*code);
                co_await m_socket->async_close(reason, into(error));
                co_return;
            } else {
                co_await m_wakeup->wait();
            }
        }
    }

    void abortSocket() {
        if (!m_socket) return;
        error_code ignored;
        beast::get_lowest_layer(*m_socket).close(ignored);
    }

    const Limits& m_limits;
    const std::shared_ptr<Wakeup> m_wakeup;
    const std::shared_ptr<Mailbox> m_mailbox;
    std::optional<WebSocket> m_socket;
    bool m_reading = false;
};

}  // namespace

std::shared_ptr<LiveChannel> makeLiveChannel(const asio::any_io_executor& strand,
                                             const Limits& limits) {
    return std::make_shared<BeastLiveChannel>(strand, limits);
}

}  // namespace ayumi::http
