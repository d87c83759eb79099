// Routes are a table: method, path, handler. The HTTP layer is handed one router and knows no more.
#pragma once

#include <chrono>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/live.h"
#include "server/http/message.h"

namespace ayumi::http {

// Must not block an I/O thread: hands its work to a pool and replies from there.
using Handler = std::function<void(Request, Reply)>;

struct Route {
    std::string method;
    std::string path;  // a segment "{id}" matches one segment, put into Request::query["id"]
    Handler handler;
    bool adminOnly = false;  // 404 unless it came over the admin socket
};

// An answer that went out: of which route (its path as the table has it, "none" if nothing fits or
// the request never got so far), after how long. Called from any thread; must not throw.
struct Answered {
    std::string_view route;
    std::string_view method;  // of the route; "none" without one, whatever the client said
    int status = 0;
    std::chrono::steady_clock::duration took{};
};
using Observer = std::function<void(const Answered&)>;

// Built before the listener starts, then only read: thread-safe.
class Router {
public:
    void add(Route route);
    // `runOn`: where the handler runs; it must not block an I/O thread. Without: on that thread.
    void live(std::string path, LiveHandler handler, RunOn runOn = {});

    // One who counts answers, on this door and on the admin socket.
    void observe(Observer observer) { m_observer = std::move(observer); }
    // The HTTP layer refused something before it was a request for a route.
    void noteRefusal(int status) const;
    void noteLive(int status) const;  // 101: a live channel was opened

    // Replies 404 "not_found" or 405 "method_not_allowed" itself, and 500 "internal" for a handler
    // that throws or drops its Reply without calling it. A second call of a Reply does nothing.
    void handle(Request request, Reply reply) const;
    bool isLive(const std::string& path) const { return m_live && path == m_livePath; }

    // Asks the live handler; `done` is called once, from any thread.
    using LiveReply = std::function<void(LiveAnswer)>;
    void openLive(Request request, std::shared_ptr<LiveSession> session, LiveReply done) const;

private:
    const Route* find(Request& request, std::set<std::string>& otherMethods) const;
    Reply observed(Reply reply, const Route* route) const;

    std::vector<Route> m_routes;
    std::string m_livePath;
    LiveHandler m_live;
    RunOn m_runLiveOn;
    Observer m_observer;
};

}  // namespace ayumi::http
