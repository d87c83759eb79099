// One open WebSocket of the live channel.
#pragma once

#include <memory>

#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "server/http/asio_types.h"
#include "server/http/connections.h"
#include "server/http/limits.h"
#include "server/http/live.h"

namespace ayumi::http {

using TlsStream = asio::ssl::stream<tcp::socket>;
using UpgradeRequest = boost::beast::http::request<boost::beast::http::string_body>;

// Made and run on the strand of its connection; stop() on that strand too.
class LiveChannel {
public:
    virtual ~LiveChannel() = default;

    // What the API writes to. Usable before run(): what is sent then waits for the upgrade.
    virtual std::shared_ptr<LiveSession> session() = 0;

    // Upgrades and serves until either side closes. Owns the subscription meanwhile.
    virtual Awaitable<void> run(TlsStream stream, UpgradeRequest request,
                                std::unique_ptr<LiveSubscription> subscription) = 0;
    virtual void stop(Stop how) = 0;
};

std::shared_ptr<LiveChannel> makeLiveChannel(const asio::any_io_executor& strand,
                                             const Limits& limits);

}  // namespace ayumi::http
