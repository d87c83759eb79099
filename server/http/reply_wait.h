// Turns "a handler replies from any thread" into something a coroutine awaits.
#pragma once

#include <memory>
#include <optional>

#include "server/http/asio_types.h"
#include "server/http/router.h"

namespace ayumi::http {

// Waits for the answer of the router on the strand of the calling coroutine. abandon() ends the
// wait; the late reply is then dropped.
class ReplyWait {
public:
    explicit ReplyWait(const asio::any_io_executor& strand);
    ~ReplyWait();
    ReplyWait(const ReplyWait&) = delete;
    ReplyWait& operator=(const ReplyWait&) = delete;

    // Hands `start` a Reply and waits until it was called. Nothing if abandoned. Once per object.
    Awaitable<std::optional<Response>> ask(std::function<void(Reply)> start);
    void abandon();  // on the strand

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace ayumi::http
