// A transport without a network: every request is answered with "unreachable", the live channel
// closes as soon as it is opened. Of a tablet that has no server: the practice, and tests of pages.
#pragma once

#include <string>

#include "mobile/sync/transport.h"

namespace ayumi::tablet {

class NoTransport : public Transport {
public:
    explicit NoTransport(TransportListener& listener) : m_listener(listener) {}  // outlives it

    void setServer(ServerAddress) override {}
    void send(std::uint64_t ticket, HttpRequest) override {
        m_listener.onAnswer(ticket, {0, {}, "unreachable", {}});
    }
    void cancel(std::uint64_t) override {}
    void openLive(std::string) override { m_listener.onLiveClosed(); }
    void closeLive() override {}

private:
    TransportListener& m_listener;
};

}  // namespace ayumi::tablet
