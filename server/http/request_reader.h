// Reads requests off one connection, within the limits. Beast's parser lives in the .cpp.
#pragma once

#include <memory>
#include <optional>

#include "server/http/asio_types.h"
#include "server/http/deadline.h"
#include "server/http/limits.h"
#include "server/http/live_channel.h"
#include "server/http/message.h"

namespace ayumi::http {

// One request, or why there is none.
struct Incoming {
    bool gone = false;                // the peer left or fell silent between requests: just close
    std::optional<Response> refusal;  // answer with this instead of asking anyone
    bool unread = false;              // part of the request is still to come: close after answering

    Request request;  // the body still packed if `packed`; peer is not filled in
    bool packed = false;
    bool keepAlive = false;
    bool acceptsGzip = false;
    std::optional<UpgradeRequest> upgrade;  // it asks for a WebSocket
};

// Belongs to the strand of its connection. `stream` and `deadline` must outlive it.
class RequestReader {
public:
    RequestReader(TlsStream& stream, Deadline& deadline, const Limits& limits);
    ~RequestReader();

    // Ends without error when bytes are there. Bytes of a pipelined request count at once.
    Awaitable<error_code> waitForBytes();
    Awaitable<Incoming> read();
    Awaitable<void> discard();  // what still comes after a refusal, bounded by the limits

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace ayumi::http
