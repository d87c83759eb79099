#include "server/http/reply_wait.h"

#include <mutex>

#include "server/http/wakeup.h"

namespace ayumi::http {

struct ReplyWait::Shared {
    explicit Shared(const asio::any_io_executor& strand)
        : wakeup(std::make_shared<Wakeup>(strand)) {}

    void finish(std::optional<Response> answer) {
        {
            const std::lock_guard lock(mutex);
            if (done) return;
            done = true;
            response = std::move(answer);
        }
        wakeup->notify();
    }

    bool isDone() {
        const std::lock_guard lock(mutex);
        return done;
    }

    const std::shared_ptr<Wakeup> wakeup;
    std::mutex mutex;  // guards the two below
    bool done = false;
    std::optional<Response> response;
};

ReplyWait::ReplyWait(const asio::any_io_executor& strand)
    : m_shared(std::make_shared<Shared>(strand)) {}

ReplyWait::~ReplyWait() { m_shared->wakeup->detach(); }

Awaitable<std::optional<Response>> ReplyWait::ask(std::function<void(Reply)> start) {
    const auto shared = m_shared;
    start([shared](Response response) { shared->finish(std::move(response)); });
    while (!shared->isDone()) co_await shared->wakeup->wait();
    const std::lock_guard lock(shared->mutex);
    co_return std::move(shared->response);
}

void ReplyWait::abandon() { m_shared->finish(std::nullopt); }

}  // namespace ayumi::http
