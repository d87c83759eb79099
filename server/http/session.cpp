#include "server/http/session.h"

#include <exception>
#include <functional>
#include <optional>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include "server/http/deadline.h"
#include "server/http/live_channel.h"
#include "server/http/reply_wait.h"
#include "server/http/request_reader.h"
#include "server/http/wire_text.h"
#include "shared/base/gzip.h"

namespace ayumi::http {
namespace {

std::string peerOf(const asio::ip::address& address) {
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    }
    return address.to_string();
}

std::optional<Response> unpack(std::string& body, const Limits& limits) {
    auto plain = gunzip(body, limits.unpackedBytes);
    if (!plain) {
        const bool tooLarge = plain.error().code == "gzip_too_large";
        return tooLarge ? problem(413, "body_too_large") : problem(400, "gzip_damaged");
    }
    body = *std::move(plain);
    return {};
}

Response tooMany(const Limits& limits) {
    Response response = problem(429, "too_many_requests");
    response.retryAfterS = limits.retryAfterS;
    return response;
}

class Session : public Stoppable, public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, const asio::ip::address& peer,
            std::shared_ptr<ServerContext> context)
        : m_context(std::move(context)),
          m_strand(socket.get_executor()),
          m_peer(peerOf(peer)),
          m_key(limitKeyOf(peer)),
          m_stream(std::move(socket), *m_context->tls()),
          m_deadline(m_strand, [this] { cancel(); }),
          m_reader(m_stream, m_deadline, m_context->limits) {}

    bool enter() { return m_context->connections.enter(m_key, shared_from_this()); }

    // Holds the session from here on, so that it ends on its strand.
    static Awaitable<void> run(std::shared_ptr<Session> session) {
        const Leave leave(*session);
        try {
            co_await session->serve();
        } catch (const std::exception&) {
            // Memory ran out or the like: this connection ends, the server does not.
        }
        session->close();
    }

    void stop(Stop how, std::shared_ptr<Stoppable> self) override {
        const auto strand = m_strand;  // as soon as it is posted, `this` may be gone
        asio::post(strand, [this, how, kept = std::move(self)] { stopHere(how); });
    }

private:
    struct Leave {
        explicit Leave(const Session& theSession) : session(theSession) {}
        Leave(const Leave&) = delete;
        ~Leave() { session.m_context->connections.leave(session.m_key, &session); }
        const Session& session;
    };

    const Limits& limits() const { return m_context->limits; }
    bool stopping() const { return m_context->connections.stopping(); }

    Awaitable<void> serve() {
        error_code error;
        m_deadline.arm(limits().handshakeTime);
        co_await m_stream.async_handshake(TlsStream::server, into(error));
        bool goOn = !error && !m_deadline.expired();
        if (!goOn) co_return;
        while (goOn && !stopping()) {
            m_idle = true;
            m_deadline.arm(limits().idleTime);
            error = co_await m_reader.waitForBytes();
            m_idle = false;
            if (error) break;
            goOn = co_await serveOne();
        }
        if (m_live) co_return;
        co_await sayGoodbye();
    }

    // Whether the connection can take another request.
    Awaitable<bool> serveOne() {
        Incoming incoming = co_await m_reader.read();
        if (incoming.gone) co_return false;
        if (!incoming.refusal && isLive(incoming.request)) co_return co_await serveLive(incoming);
        std::optional<Slot> slot;
        std::optional<Response> response = std::move(incoming.refusal);
        if (!response) {
            slot = Slot::take(m_context->requestsInFlight, limits().requestsInFlight);
            if (!slot) response = tooMany(limits());
        }
        if (!response && incoming.packed) response = unpack(incoming.request.body, limits());
        if (!response) {
            incoming.request.peer = m_peer;
            AnswerForm form = formOf(incoming);
            response = co_await ask(std::move(incoming.request));
            if (!response) co_return false;
            form.close = form.close || stopping();
            if (response->body.size() <= limits().smallAnswerBytes) slot.reset();
            co_return co_await answer(std::move(*response), form);
        }
        m_context->router.noteRefusal(response->status);
        const bool goOn = co_await answer(std::move(*response), formOf(incoming));
        if (incoming.unread) co_await m_reader.discard();
        co_return goOn;
    }

    AnswerForm formOf(const Incoming& incoming) const {
        AnswerForm form;
        form.gzipAllowed = incoming.acceptsGzip;
        form.close = !incoming.keepAlive || incoming.unread || stopping();
        form.headOnly = incoming.request.method == "HEAD";
        return form;
    }

    Awaitable<std::optional<Response>> ask(Request request) {
        const auto& router = m_context->router;
        const std::function<void(Reply)> start = [&router, &request](Reply reply) {
            router.handle(std::move(request), std::move(reply));
        };
        co_return co_await wait(start);
    }

    // Nothing if the server stops meanwhile.
    Awaitable<std::optional<Response>> wait(std::function<void(Reply)> start) {
        m_reply.emplace(m_strand);
        if (m_stopped) m_reply->abandon();
        std::optional<Response> response = co_await m_reply->ask(std::move(start));
        m_reply.reset();
        co_return response;
    }

    Awaitable<bool> answer(Response response, AnswerForm form) {
        const std::string text = answerText(std::move(response), form, limits());
        error_code error;
        m_deadline.arm(limits().writeTime);
        co_await asio::async_write(m_stream, asio::buffer(text), into(error));
        m_deadline.disarm();
        co_return !error && !form.close;
    }

    bool isLive(const Request& request) const {
        return request.method == "GET" && m_context->router.isLive(request.path);
    }

    Awaitable<bool> serveLive(Incoming& incoming) {
        AnswerForm form = formOf(incoming);
        if (!incoming.upgrade) {
            co_return co_await answer(problem(426, "upgrade_required"), form);
        }
        auto slot = Slot::take(m_context->liveChannels, limits().liveChannels);
        if (!slot) co_return co_await answer(tooMany(limits()), form);

        incoming.request.peer = m_peer;
        const auto channel = makeLiveChannel(m_strand, limits());
        const auto asked = co_await subscribe(std::move(incoming.request), channel->session());
        if (!asked) co_return false;
        if (auto* refused = std::get_if<Response>(asked->get())) {
            m_context->router.noteLive(refused->status);
            co_return co_await answer(std::move(*refused), form);
        }
        m_context->router.noteLive(101);
        m_live = channel;
        co_await channel->run(std::move(m_stream), std::move(*incoming.upgrade),
                              std::move(std::get<std::unique_ptr<LiveSubscription>>(**asked)));
        co_return false;
    }

    // What the handler said, from whichever thread; nothing if the server stops meanwhile.
    Awaitable<std::optional<std::shared_ptr<LiveAnswer>>> subscribe(
        Request request, std::shared_ptr<LiveSession> session) {
        const auto told = std::make_shared<LiveAnswer>(problem(500, "internal"));
        const auto& router = m_context->router;
        const std::function<void(Reply)> start = [&](const Reply& reply) {
            router.openLive(std::move(request), std::move(session),
                            [told, reply](LiveAnswer decided) {
                                *told = std::move(decided);
                                reply({});
                            });
        };
        const auto answered = co_await wait(start);
        if (!answered) co_return std::nullopt;
        co_return told;
    }

    // Our close_notify goes out; the peer's is not waited for.
    Awaitable<void> sayGoodbye() {
        SSL_set_shutdown(m_stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
        error_code ignored;
        m_deadline.arm(limits().lingerTime);
        co_await m_stream.async_shutdown(into(ignored));
        m_deadline.disarm();
    }

    void stopHere(Stop how) {
        m_stopped = m_stopped || how == Stop::kNow;
        if (m_live) return m_live->stop(how);
        if (m_stopped && m_reply) m_reply->abandon();
        if (m_stopped) return close();
        if (m_idle) m_deadline.arm(std::chrono::milliseconds(0));
    }

    void cancel() {
        error_code ignored;
        m_stream.lowest_layer().cancel(ignored);
    }

    void close() {
        error_code ignored;
        m_stream.lowest_layer().close(ignored);
    }

    const std::shared_ptr<ServerContext> m_context;
    const asio::any_io_executor m_strand;
    const std::string m_peer;
    const std::string m_key;
    TlsStream m_stream;
    Deadline m_deadline;
    RequestReader m_reader;
    std::optional<ReplyWait> m_reply;
    std::shared_ptr<LiveChannel> m_live;
    bool m_idle = true;  // nothing of a request has come; true during the handshake
    bool m_stopped = false;
};

}  // namespace

void startSession(tcp::socket socket, std::shared_ptr<ServerContext> context) {
    error_code error;
    const tcp::endpoint peer = socket.remote_endpoint(error);
    if (error) return;
    socket.set_option(tcp::no_delay(true), error);
    const auto strand = socket.get_executor();
    auto session = std::make_shared<Session>(std::move(socket), peer.address(), std::move(context));
    if (!session->enter()) return;
    asio::co_spawn(strand, Session::run(std::move(session)), asio::detached);
}

}  // namespace ayumi::http
