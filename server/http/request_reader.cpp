#include "server/http/request_reader.h"

#include <array>
#include <utility>

#include <boost/asio/error.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include "server/http/wire_text.h"

namespace ayumi::http {
namespace {

namespace beast = boost::beast;
using Field = beast::http::field;
using HttpError = beast::http::error;
using Parser = beast::http::request_parser<beast::http::string_body>;

// An idle connection holds this much; a body arrives in larger reads.
constexpr std::size_t kSmallRead = 2 * 1024;
constexpr std::size_t kLargeRead = 16 * 1024;
// More than this never has to wait in the buffer: beyond it are endless chunk extensions.
constexpr std::size_t kMaxWaiting = 64 * 1024;

std::string_view view(beast::string_view text) { return {text.data(), text.size()}; }

// Nothing if there is nobody left to answer.
std::optional<Response> refusalOf(const error_code& error) {
    if (error == asio::error::timed_out) return problem(408, "request_timeout");
    if (error == HttpError::header_limit) return problem(431, "header_too_large");
    if (error == HttpError::body_limit) return problem(413, "body_too_large");
    if (error == HttpError::end_of_stream || error == HttpError::partial_message) return {};
    if (error.category() == make_error_code(HttpError::bad_method).category()) {
        return problem(400, "malformed_request");
    }
    return {};
}

// What the parser lets pass and we do not.
std::optional<Response> refusalOfHeader(const Parser& parser, Incoming& incoming) {
    const auto& fields = parser.get();
    const auto malformed = problem(400, "malformed_request");
    if (fields.version() == 11 && fields.count(Field::host) != 1) return malformed;
    if (fields.count(Field::authorization) > 1) return malformed;
    // Anything but plain chunked hides where the request ends.
    if (fields.count(Field::transfer_encoding) > 0 &&
        !beast::iequals(fields[Field::transfer_encoding], "chunked")) {
        return malformed;
    }
    if (!readTarget(view(fields.target()), incoming.request)) return malformed;

    const auto encodings = fields.count(Field::content_encoding);
    const auto encoding = fields[Field::content_encoding];
    incoming.packed = encodings == 1 && beast::iequals(encoding, "gzip");
    if (encodings == 0 || incoming.packed) return {};
    if (encodings == 1 && beast::iequals(encoding, "identity")) return {};
    return problem(415, "unsupported_encoding");
}

void takeHeader(const Parser& parser, Incoming& incoming) {
    const auto& fields = parser.get();
    incoming.request.method = std::string(view(fields.method_string()));
    incoming.request.bearer = bearerOf(view(fields[Field::authorization]));
    incoming.acceptsGzip = acceptsGzip(view(fields[Field::accept_encoding]));
    incoming.keepAlive = fields.version() == 11 && parser.keep_alive();
}

}  // namespace

class RequestReader::Impl {
public:
    Impl(TlsStream& stream, Deadline& deadline, const Limits& limits)
        : m_stream(stream), m_deadline(deadline), m_limits(limits) {}

    Awaitable<error_code> waitForBytes() {
        error_code error;
        if (m_buffer.size() == 0) {
            m_buffer.shrink_to_fit();
            error = co_await readSome(kSmallRead);
        }
        co_return error;
    }

    Awaitable<Incoming> read() {
        Incoming incoming;
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
        parser.body_limit(m_limits.bodyBytes);
        parser.eager(false);

        m_deadline.arm(m_limits.headerTime);
        error_code error = co_await feed(parser, [&] { return parser.is_header_done(); });
        if (!error) {
            takeHeader(parser, incoming);
            incoming.refusal = refusalOfHeader(parser, incoming);
            if (!incoming.refusal) error = co_await readBody(parser);
        }
        m_deadline.disarm();
        if (error) {
            incoming.refusal = refusalOf(error);
            incoming.gone = !incoming.refusal;
        }
        incoming.unread = error || !parser.is_done();
        if (incoming.unread) co_return incoming;

        if (beast::websocket::is_upgrade(parser.get())) {
            incoming.upgrade = parser.release();
        } else {
            incoming.request.body = std::move(parser.get().body());
        }
        co_return incoming;
    }

    Awaitable<void> discard() {
        std::array<char, kSmallRead> scratch;
        std::size_t left = m_limits.lingerBytes;
        error_code error;
        m_deadline.arm(m_limits.lingerTime);
        while (!error && left > 0 && !m_deadline.expired()) {
            const std::size_t count =
                co_await m_stream.async_read_some(asio::buffer(scratch), into(error));
            left -= std::min(left, count);
        }
        m_deadline.disarm();
    }

private:
    Awaitable<error_code> readBody(Parser& parser) {
        error_code error;
        if (parser.is_done()) co_return error;
        m_deadline.arm(m_limits.bodyTime);
        if (beast::iequals(parser.get()[Field::expect], "100-continue")) {
            static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
            co_await asio::async_write(m_stream, asio::buffer(kContinue), into(error));
            if (error) co_return error;
        }
        error = co_await feed(parser, [&] { return parser.is_done(); });
        co_return error;
    }

    template <class Done>
    Awaitable<error_code> feed(Parser& parser, Done done) {
        error_code error;
        while (!done()) {
            if (m_buffer.size() > 0) {
                m_buffer.consume(parser.put(m_buffer.data(), error));
                if (!error) continue;
                if (error != HttpError::need_more) co_return error;
                if (m_buffer.size() >= kMaxWaiting) co_return HttpError::bad_chunk_extension;
            }
            error = co_await readSome(parser.is_header_done() ? kLargeRead : kSmallRead);
            if (error) co_return error;
        }
        co_return error_code();
    }

    Awaitable<error_code> readSome(std::size_t size) {
        error_code error;
        if (!m_deadline.expired()) {
            const auto space = m_buffer.prepare(size);
            m_buffer.commit(co_await m_stream.async_read_some(space, into(error)));
        }
        if (m_deadline.expired()) error = asio::error::timed_out;
        co_return error;
    }

    TlsStream& m_stream;
    Deadline& m_deadline;
    const Limits& m_limits;
    beast::flat_buffer m_buffer;
};

RequestReader::RequestReader(TlsStream& stream, Deadline& deadline, const Limits& limits)
    : m_impl(std::make_unique<Impl>(stream, deadline, limits)) {}

RequestReader::~RequestReader() = default;

Awaitable<error_code> RequestReader::waitForBytes() { return m_impl->waitForBytes(); }

Awaitable<Incoming> RequestReader::read() { return m_impl->read(); }

Awaitable<void> RequestReader::discard() { return m_impl->discard(); }

}  // namespace ayumi::http
