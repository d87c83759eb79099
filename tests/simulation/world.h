// One simulated history: tablets, a server, people and faults, all from one seed. Each step draws
// from a seed of its own, so that leaving out steps leaves the others as they are, as far as what
// they meet is the same: that is how a failing history is shrunk.
#pragma once

#include "tests/simulation/day.h"
#include "tests/simulation/disks.h"
#include "tests/simulation/hostile.h"
#include "tests/simulation/office.h"
#include "tests/simulation/troubles.h"
#include "tests/simulation/upgrades.h"

namespace ayumi::simulation {

class World {
public:
    World(const Founded& founded, Plan plan);

    void step(int index);
    // The faults end, someone unlocks each tablet, and time passes.
    void heal();

    Stage& stage() { return m_stage; }
    People& people() { return m_people; }
    Network& network() { return m_network; }
    Disks& disks() { return m_disks; }

private:
    struct Fate {  // an act and the fault whose rate it has
        const char* fault;
        Act act;
    };
    std::vector<Fate> fates();
    void signInAgain(SimTablet& tablet);
    bool exchangeAll(SimTablet& tablet);  // false: it never comes to rest

    Stage m_stage;
    Network m_network;
    People m_people;
    Office m_office;
    Troubles m_troubles;
    Disks m_disks;
    Upgrades m_upgrades;
    Hostile m_hostile;
    Day m_day;
    std::vector<Fate> m_fates;
};

}  // namespace ayumi::simulation
