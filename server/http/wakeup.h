// Wakes a coroutine from any thread, and is harmless once the coroutine is gone.
#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include <boost/asio/steady_timer.hpp>

#include "server/http/asio_types.h"

namespace ayumi::http {

// Made and waited for on one strand by one owner, which detaches it before it goes. Notifications
// before a wait are not lost; several become one.
class Wakeup : public std::enable_shared_from_this<Wakeup> {
public:
    explicit Wakeup(const asio::any_io_executor& strand);

    Awaitable<void> wait();  // on the strand
    void detach();           // on the strand, or when no thread runs it any more: the end of it

    void notify();  // thread-safe, also after detach() and after the io_context is gone

private:
    void wake();  // on the strand

    std::mutex m_mutex;  // guards m_executor and m_posted
    std::optional<asio::any_io_executor> m_executor;
    bool m_posted = false;

    std::optional<asio::steady_timer> m_timer;  // these two belong to the strand
    bool m_signalled = false;
};

}  // namespace ayumi::http
