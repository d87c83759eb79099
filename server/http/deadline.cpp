#include "server/http/deadline.h"

#include <utility>

namespace ayumi::http {
namespace {
constexpr std::chrono::milliseconds kAgain{50};
}

struct Deadline::Shared : std::enable_shared_from_this<Deadline::Shared> {
    Shared(const asio::any_io_executor& strand, std::function<void()> onExpiry)
        : timer(strand), cancel(std::move(onExpiry)) {}

    void waitFor(std::chrono::milliseconds time) {
        timer.expires_after(time);
        timer.async_wait([self = shared_from_this(), armed = generation](error_code) {
            // A wait that ended by re-arming carries an older generation.
            if (armed != self->generation) return;
            self->expired = true;
            self->cancel();
            self->waitFor(kAgain);
        });
    }

    asio::steady_timer timer;
    std::function<void()> cancel;
    unsigned generation = 0;
    bool expired = false;
};

Deadline::Deadline(const asio::any_io_executor& strand, std::function<void()> cancel)
    : m_shared(std::make_shared<Shared>(strand, std::move(cancel))) {}

Deadline::~Deadline() { disarm(); }

void Deadline::arm(std::chrono::milliseconds time) {
    ++m_shared->generation;
    m_shared->expired = false;
    m_shared->waitFor(time);
}

void Deadline::disarm() {
    ++m_shared->generation;
    m_shared->timer.cancel();
}

bool Deadline::expired() const { return m_shared->expired; }

}  // namespace ayumi::http
