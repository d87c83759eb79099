// What goes wrong in a simulated world: poison, clocks, kills, and what becomes of tablets.
#pragma once

#include "tests/simulation/people.h"

namespace ayumi::simulation {

class Troubles {
public:
    Troubles(Stage& stage, Network& network, People& people)
        : m_stage(stage), m_network(network), m_people(people) {}

    void poison(SimTablet& tablet, Random& dice);
    void jumpClock(SimTablet& tablet, Random& dice);
    void killTablet(SimTablet& tablet, Random& dice);
    void enrolAnother(SimTablet& tablet, Random& dice);
    void signIn(SimTablet& tablet, Random& dice);
    void clone(SimTablet& tablet, Random& dice);
    void setBack(SimTablet& tablet, Random& dice);  // to an old copy of its files
    void destroy(SimTablet& tablet, Random& dice);
    void revoke(SimTablet& tablet, Random& dice);
    void steal(SimTablet& tablet, Random& dice);

private:
    struct TabletCopy {
        Files files;
        TimeMs atMs = 0;
        std::size_t members = 0;
        Drafts drafts;
    };
    void takeAway(SimTablet& tablet, const char* state);

    Stage& m_stage;
    Network& m_network;
    People& m_people;
    std::map<std::string, TabletCopy> m_copies;
};

}  // namespace ayumi::simulation
