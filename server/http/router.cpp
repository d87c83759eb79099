#include "server/http/router.h"

#include <atomic>
#include <exception>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace ayumi::http {
namespace {

constexpr std::string_view kNoRoute = "none";

using Parameters = std::vector<std::pair<std::string, std::string>>;

// Takes the part before the next '/' off the front of `path`.
std::string_view nextSegment(std::string_view& path) {
    const auto slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    return segment;
}

bool isParameter(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

std::optional<Parameters> match(std::string_view pattern, std::string_view path) {
    Parameters parameters;
    while (!pattern.empty() && !path.empty()) {
        const bool patternGoesOn = pattern.find('/') != std::string_view::npos;
        const bool pathGoesOn = path.find('/') != std::string_view::npos;
        const std::string_view expected = nextSegment(pattern);
        const std::string_view found = nextSegment(path);
        if (patternGoesOn != pathGoesOn) return std::nullopt;
        if (isParameter(expected)) {
            if (found.empty()) return std::nullopt;
            parameters.emplace_back(expected.substr(1, expected.size() - 2), found);
        } else if (expected != found) {
            return std::nullopt;
        }
    }
    if (!pattern.empty() || !path.empty()) return std::nullopt;
    return parameters;
}

// Makes "called exactly once" true whatever a handler does: the first call counts, and a Reply that
// is destroyed uncalled answers for itself.
class OnceReply {
public:
    explicit OnceReply(Reply reply) : m_reply(std::move(reply)) {}
    OnceReply(const OnceReply&) = delete;
    OnceReply& operator=(const OnceReply&) = delete;
    ~OnceReply() { call(problem(500, "internal")); }

    void call(Response response) {
        if (!m_called.exchange(true)) m_reply(std::move(response));
    }

private:
    Reply m_reply;
    std::atomic<bool> m_called = false;
};

void run(const Handler& handler, Request request, Reply reply) {
    const auto once = std::make_shared<OnceReply>(std::move(reply));
    try {
        handler(std::move(request), [once](Response response) { once->call(std::move(response)); });
    } catch (const std::exception&) {
        once->call(problem(500, "internal"));
    }
}

std::string joined(const std::set<std::string>& methods) {
    std::string text;
    for (const auto& method : methods) text += (text.empty() ? "" : ", ") + method;
    return text;
}

}  // namespace

void Router::add(Route route) { m_routes.push_back(std::move(route)); }

void Router::live(std::string path, LiveHandler handler, RunOn runOn) {
    m_livePath = std::move(path);
    m_live = std::move(handler);
    m_runLiveOn = std::move(runOn);
}

void Router::noteRefusal(int status) const {
    if (m_observer) m_observer({kNoRoute, kNoRoute, status, {}});
}

void Router::noteLive(int status) const {
    if (m_observer) m_observer({m_livePath, "GET", status, {}});
}

Reply Router::observed(Reply reply, const Route* route) const {
    if (!m_observer) return reply;
    return [this, route, reply = std::move(reply),
            begun = std::chrono::steady_clock::now()](Response response) {
        m_observer({route ? std::string_view(route->path) : kNoRoute,
                    route ? std::string_view(route->method) : kNoRoute, response.status,
                    std::chrono::steady_clock::now() - begun});
        reply(std::move(response));
    };
}

void Router::openLive(Request request, std::shared_ptr<LiveSession> session, LiveReply done) const {
    auto work = [this, request = std::move(request), session = std::move(session),
                 done = std::move(done)] {
        try {
            done(m_live(request, session));
        } catch (const std::exception&) {
            done(problem(500, "internal"));
        }
    };
    if (m_runLiveOn) return m_runLiveOn(std::move(work));
    work();
}

const Route* Router::find(Request& request, std::set<std::string>& otherMethods) const {
    for (const Route& route : m_routes) {
        if (route.adminOnly && !request.admin) continue;
        const auto parameters = match(route.path, request.path);
        if (!parameters) continue;
        if (route.method != request.method) {
            otherMethods.insert(route.method);
            continue;
        }
        for (const auto& [name, value] : *parameters) request.query[name] = value;
        return &route;
    }
    return nullptr;
}

void Router::handle(Request request, Reply reply) const {
    std::set<std::string> methods;
    const Route* route = find(request, methods);
    reply = observed(std::move(reply), route);
    if (route) return run(route->handler, std::move(request), std::move(reply));
    if (isLive(request.path) && !request.admin) methods.insert("GET");
    if (methods.empty()) return reply(problem(404, "not_found"));
    Response response = problem(405, "method_not_allowed");
    response.allow = joined(methods);
    reply(std::move(response));
}

}  // namespace ayumi::http
