// Who is connected: admission by number and address, and the way to stop them all.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "server/http/asio_types.h"
#include "server/http/limits.h"

namespace ayumi::http {

enum class Stop {
    kSoon,  // finish the request in flight, then close
    kNow,   // close
};

// What Connections can stop. stop() is called from any thread and must not block; it takes `self`
// along to the connection's strand, so that a connection never ends anywhere else.
class Stoppable {
public:
    virtual ~Stoppable() = default;
    virtual void stop(Stop how, std::shared_ptr<Stoppable> self) = 0;
};

// IPv4 as it is, also when mapped into IPv6; IPv6 by its /64.
std::string limitKeyOf(const asio::ip::address& address);

// Thread-safe.
class Connections {
public:
    explicit Connections(const Limits& limits) : m_limits(limits) {}

    // False: over a limit or stopped. Every true needs one leave().
    bool enter(const std::string& key, const std::shared_ptr<Stoppable>& connection);
    void leave(const std::string& key, const Stoppable* connection);

    void stopAll(Stop how);  // from its beginning on enter() refuses and stopping() is true
    bool stopping() const { return m_stopping; }
    bool waitUntilEmpty(std::chrono::milliseconds time);
    std::size_t size() const;

private:
    const Limits& m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_left;
    std::map<const Stoppable*, std::weak_ptr<Stoppable>> m_open;
    std::map<std::string, std::size_t> m_perAddress;
    std::atomic<bool> m_stopping = false;
};

}  // namespace ayumi::http
