// What the network makes of requests and answers in a simulated world.
#pragma once

#include <deque>
#include <optional>

#include "tests/simulation/stage.h"

namespace ayumi::simulation {

class Network {
public:
    explicit Network(Stage& stage) : m_stage(stage) {}

    // One exchange of what is due there, if anything is, and what becomes of it.
    void deliver(SimTablet& tablet, Random& dice);
    void sync(SimTablet& tablet, Random& dice);  // a person asks for it
    // The next that it sends. The law of order is looked at here.
    std::optional<NotingTransport::Sent> take(SimTablet& tablet);
    // Something that nobody waits for any more arrives after all.
    void deliverLate(Random& dice);
    // What waits on several tablets is committed together, as the queue of pushes does it.
    void gather();

    // Without a fault, but those of the server.
    tablet::HttpAnswer ask(SimTablet& tablet, const tablet::HttpRequest& request);
    void give(SimTablet& tablet, std::uint64_t ticket, tablet::HttpAnswer answer);

    void drop(const SimTablet& tablet);  // whatever is on its way to or from it
    void dropAll() { m_late.clear(); }

    std::set<std::string> offline;  // tablets without a connection

private:
    struct Late {  // on its way although nobody waits for it
        SimTablet* tablet;
        std::uint64_t ticket;
        std::optional<tablet::HttpRequest> request;  // not at the server yet
        std::optional<tablet::HttpAnswer> answer;    // not back yet
    };
    bool isPoisoned(const tablet::HttpRequest& request) const;
    void noteToken(const SimTablet& tablet, const tablet::HttpRequest& request,
                   const tablet::HttpAnswer& answer);
    void noteKnown(const SimTablet& tablet, const std::string& token);
    static tablet::HttpRequest shuffled(tablet::HttpRequest request, Random& dice);

    Stage& m_stage;
    std::deque<Late> m_late;
};

}  // namespace ayumi::simulation
