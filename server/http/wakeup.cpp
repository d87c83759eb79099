#include "server/http/wakeup.h"

#include <boost/asio/post.hpp>

namespace ayumi::http {

Wakeup::Wakeup(const asio::any_io_executor& strand)
    : m_executor(strand), m_timer(std::in_place, strand, asio::steady_timer::time_point::max()) {}

Awaitable<void> Wakeup::wait() {
    const auto self = shared_from_this();
    while (!m_signalled) {
        error_code cancelled;
        co_await m_timer->async_wait(into(cancelled));
    }
    m_signalled = false;
}

void Wakeup::detach() {
    {
        const std::lock_guard lock(m_mutex);
        m_executor.reset();
    }
    m_timer.reset();
}

void Wakeup::notify() {
    const std::lock_guard lock(m_mutex);
    if (!m_executor || m_posted) return;
    m_posted = true;
    asio::post(*m_executor, [self = shared_from_this()] { self->wake(); });
}

void Wakeup::wake() {
    {
        const std::lock_guard lock(m_mutex);
        m_posted = false;
    }
    m_signalled = true;
    if (m_timer) m_timer->cancel();
}

}  // namespace ayumi::http
