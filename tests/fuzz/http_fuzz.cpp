// What Beast leaves to us: targets, a few headers (server/http/wire_text.h), the table of routes,
// and the frames of the admin socket (server/http/admin_frame.h).
#include "mobile/sync/query_text.h"
#include "server/http/admin_frame.h"
#include "server/http/router.h"
#include "server/http/wire_text.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

const http::Router& routes() {
    static const http::Router made = [] {
        http::Router router;
        for (const char* path : {"/v1/records", "/v1/records/{id}/history", "/healthz"}) {
            router.add({"GET", path, [](const http::Request& request, const http::Reply& reply) {
                            reply({200, request.path, "text/plain", {}});
                        }});
        }
        return router;
    }();
    return made;
}

void routed(const http::Request& request) {
    int answers = 0;
    routes().handle(request, [&](const http::Response& response) {
        ++answers;
        require(response.status == 200 || response.status == 404, "a path is one of ours or not");
    });
    require(answers == 1, "a request is answered once");
}

void readTarget(std::string_view target) {
    http::Request request;
    if (!http::readTarget(target, request)) return;
    std::string written = request.path;
    for (const auto& [name, value] : request.query) {
        require(isUtf8(name) && isUtf8(value), "a query is text");
        written += written.size() == request.path.size() ? '?' : '&';
        written += tablet::queryText(name) + '=' + tablet::queryText(value);
    }
    http::Request again;
    require(http::readTarget(written, again), "a target as a tablet writes it is read");
    require(again.path == request.path && again.query == request.query, "as it was meant");
    request.method = "GET";
    routed(request);
}

void readFrames(std::string_view text) {
    const std::string frame = http::frameOf(text);
    const std::string_view header = std::string_view(frame).substr(0, http::kFrameHeaderBytes);
    require(http::frameSize(header) == text.size(), "a frame says how long it is");
    if (const auto request = http::parseRequestText(text)) {
        const auto again = http::parseRequestText(http::requestText(*request));
        require(again.ok() && again->method == request->method && again->path == request->path &&
                    again->query == request->query && again->body == request->body && again->admin,
                "a request of the admin is read as it was written");
    } else {
        requireCode(request.error(), {"malformed_request"});
    }
    if (const auto response = http::parseResponseText(text)) {
        const auto again = http::parseResponseText(http::responseText(*response));
        require(again.ok() && again->status == response->status && again->body == response->body,
                "an answer to the admin is read as it was written");
        require(response->status >= 100 && response->status <= 999, "a status is one");
    } else {
        requireCode(response.error(), {"malformed_answer"});
    }
}

}  // namespace

// Three lines: a target, an Authorization, an Accept-Encoding; or a frame of the admin socket.
void tryInput(std::string_view input) {
    readFrames(input);
    readTarget(takeLine(input));
    const std::string token = http::bearerOf(takeLine(input));
    require(token.find_first_of(" \t") != 0, "a token has no blank before it");
    require(!token.empty() || http::bearerOf("Bearer " + token).empty(), "no token is none");
    require(!http::acceptsGzip("identity, " + std::string(input) + ", gzip;q=0") ||
                input.find_first_of("gG*") != std::string_view::npos,
            "gzip is only sent to whoever names it");
}

}  // namespace ayumi::fuzz
