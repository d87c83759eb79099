// Plain TCP on 127.0.0.1 between clients and a server, with the faults of a bad wire. Knows nothing
// of TLS: what it cuts, it cuts wherever the bytes stand, inside a record or a frame too.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>

namespace ayumi::testing {

enum class WireFault {
    None,
    Delay,      // each piece waits `pause`
    Trickle,    // one byte each `pause`
    Cut,        // a reset both ways, once `after` bytes have passed
    Drop,       // open both ways, and nothing passes any more; with 0 bytes nothing ever did
    HalfClose,  // the end of the answers once `after` bytes have passed, while requests still go up
};

struct WirePlan {
    WireFault fault = WireFault::None;
    bool down = false;      // `after` counts what the server sends, else what the client sends
    std::size_t after = 0;  // exact
    std::chrono::microseconds pause{0};
};

// A thread of its own; calls are thread-safe. Failures to listen throw std::runtime_error.
class WireProxy {
public:
    // Asked once for each connection, in the order they come, on the proxy's thread.
    using Plans = std::function<WirePlan(int connection)>;

    explicit WireProxy(int target, Plans plans = {});
    ~WireProxy();
    WireProxy(const WireProxy&) = delete;
    WireProxy& operator=(const WireProxy&) = delete;

    int port() const { return m_port; }
    int connections() const;     // that came so far
    void setPlans(Plans plans);  // of those that come
    void dropOpen();             // of those that are open now: nothing passes any more
    void endOpen();              // of those that are open now: reset

private:
    using Clock = std::chrono::steady_clock;
    struct Way {  // one direction
        int from = -1;
        int to = -1;
        std::string waiting = {};
        std::size_t passed = 0;
        Clock::time_point notBefore = {};
        bool ended = false;   // nothing more comes
        bool closed = false;  // and that was passed on
    };
    struct Pair {
        WirePlan plan;
        Way up;
        Way down;
        bool over = false;
    };

    void run();
    void wake();
    bool obey();  // what other threads asked for; false: stop
    void accept();
    void read(Pair& pair, Way& way);
    void pass(Pair& pair, Way& way);
    std::size_t mayPass(const Pair& pair, const Way& way) const;
    void reached(Pair& pair, Way& way);
    static void end(Pair& pair, bool hard);
    long pauseNs() const;

    const int m_target;
    int m_listener = -1;
    int m_port = 0;
    int m_wake[2] = {-1, -1};
    mutable std::mutex m_mutex;  // guards the next four
    Plans m_plans;
    int m_connections = 0;
    WireFault m_forOpen = WireFault::None;
    bool m_stop = false;
    std::list<Pair> m_pairs;  // the proxy's thread only
    std::thread m_thread;
};

}  // namespace ayumi::testing
