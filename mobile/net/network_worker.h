// What lives on the network thread: the requests in flight and the live channel of one server.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "mobile/net/http_exchange.h"
#include "mobile/net/limits.h"
#include "mobile/net/live_channel.h"
#include "mobile/net/server_access.h"
#include "mobile/sync/transport.h"

namespace ayumi::net {

class NetworkWorker : public QObject {
public:
    NetworkWorker(tablet::TransportListener& listener, Pauses pauses);

    void setServer(tablet::ServerAddress address);
    void send(std::uint64_t ticket, tablet::HttpRequest request);
    void cancel(std::uint64_t ticket);
    void openLive(std::string bearer);
    void closeLive();
    void shutDown();  // answers what is in flight; the last call

private:
    struct Flight {
        std::uint64_t ticket;
        HttpExchange* exchange;
    };

    void cancelAll();
    void land(HttpExchange* exchange, tablet::HttpAnswer answer);
    void onLiveEnded();

    tablet::TransportListener& m_listener;
    Pauses m_pauses;
    std::unique_ptr<ServerAccess> m_server;
    std::vector<Flight> m_flights;
    LiveChannel* m_live = nullptr;
};

}  // namespace ayumi::net
