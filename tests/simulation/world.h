// One simulated history: tablets, a server, people and faults, all from one seed. Each step draws
// from a seed of its own, so that leaving out steps leaves the others as they are, as far as what
// they meet is the same: that is how a failing history is shrunk.
#pragma once

#include <deque>
#include <functional>
#include <memory>

#include "tests/simulation/history.h"

namespace ayumi::simulation {

// Names of faults a world may be allowed, for the command line and the report.
const std::vector<std::string>& allFaults();

class World {
public:
    World(const Founded& founded, std::uint64_t seed, std::set<std::string> faults);
    ~World();

    void step(int index);
    // The faults end, someone unlocks each tablet, and time passes.
    void heal();

    const History& history() const { return m_history; }
    SimServer& server() { return *m_server; }
    std::vector<std::unique_ptr<SimTablet>>& tablets() { return m_tablets; }
    const Founded& founded() const { return m_founded; }
    TimeMs nowMs() const { return m_clock.nowMs(); }

    // The truth about rights, by the world's own time.
    bool hasRight(const std::string& person, const std::string& participant, TimeMs at) const;

private:
    struct Late {  // on its way although nobody waits for it
        SimTablet* tablet;
        std::uint64_t ticket;
        std::optional<tablet::HttpRequest> request;  // not at the server yet
        std::optional<tablet::HttpAnswer> answer;    // not back yet
    };

    // world_people.cpp
    void save(SimTablet& tablet, Random& dice);
    void sign(SimTablet& tablet, Random& dice);
    void draft(SimTablet& tablet, Random& dice);
    void note(SimTablet& tablet, const Result<tablet::Saved>& saved,
              const std::set<std::string>& known);
    std::string participantFor(SimTablet& tablet, Random& dice) const;
    std::set<std::string> knownOf(SimTablet& tablet, const std::string& record);

    // world_faults.cpp
    void deliver(SimTablet& tablet, Random& dice);
    void deliverLate(Random& dice);
    void jumpClock(SimTablet& tablet, Random& dice);
    void killTablet(SimTablet& tablet, Random& dice);
    void transfer(Random& dice);
    void restore();
    void revoke(SimTablet& tablet);
    void enrolAnother(Random& dice);

    tablet::HttpAnswer ask(const tablet::HttpRequest& request);
    void endDraft(SimTablet& tablet, const store::Draft& draft);
    void assign(const std::string& participant, const std::string& coach);
    void end(Assignment& assignment);
    bool allowed(const char* fault) const { return m_faults.contains(fault); }
    SimTablet& anyTablet(Random& dice);
    void broken(const char* law, const std::string& what) {
        m_history.violations.push_back({law, what});
    }

    const Founded& m_founded;
    std::uint64_t m_seed;
    std::set<std::string> m_faults;
    testing::TempFolder m_folder;
    testing::ManualClock m_clock;
    SeededRandom m_serverRandom;
    std::unique_ptr<SimServer> m_server;
    std::vector<std::unique_ptr<SimTablet>> m_tablets;
    std::deque<Late> m_late;
    History m_history;
};

}  // namespace ayumi::simulation
