// A tablet's transport that calls a LoopbackServer, or any routes of this process. Answers wait
// until the loop that drives the engine takes them, so everything happens in one thread and in a
// fixed order. No live channel.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <utility>

#include "mobile/store/tablet_rows.h"
#include "mobile/sync/transport.h"
#include "tests/support/loopback_server.h"

namespace ayumi::testing {

// A tablet's request put to routes of this process, and their answer as a tablet gets it.
tablet::HttpAnswer exchanged(const std::function<http::Response(http::Request)>& ask,
                             tablet::HttpRequest request);

// What an enrolment gave, as a tablet keeps it.
store::Identity identityOf(const sync::EnrolResponse& enrolled);

// Not thread-safe. What answers outlives it.
class LoopbackTransport : public tablet::Transport {
public:
    using Ask = std::function<http::Response(http::Request)>;
    explicit LoopbackTransport(Ask ask) : m_ask(std::move(ask)) {}
    explicit LoopbackTransport(const LoopbackServer& server)
        : m_ask([&server](http::Request request) { return server.ask(std::move(request)); }) {}

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
    Ask m_ask;
    std::deque<Answer> m_answers;
};

}  // namespace ayumi::testing
