// A tablet's transport that calls a LoopbackServer. Answers wait until the loop that drives the
// engine takes them, so everything happens in one thread and in a fixed order. No live channel.
#pragma once

#include <deque>
#include <optional>

#include "mobile/sync/transport.h"
#include "tests/support/loopback_server.h"

namespace ayumi::testing {

// Not thread-safe. The server outlives it.
class LoopbackTransport : public tablet::Transport {
public:
    explicit LoopbackTransport(const LoopbackServer& server) : m_server(server) {}

    struct Answer {
        std::uint64_t ticket;
        tablet::HttpAnswer answer;
    };
    std::optional<Answer> take();  // the oldest that was not taken yet

    void setServer(tablet::ServerAddress) override {}
    void send(std::uint64_t ticket, tablet::HttpRequest request) override;
    void cancel(std::uint64_t ticket) override;
    void openLive(std::string) override {}
    void closeLive() override {}

private:
    const LoopbackServer& m_server;
    std::deque<Answer> m_answers;
};

}  // namespace ayumi::testing
