// Upgrades in a simulated world: of the server and of each tablet, apart from each other.
#pragma once

#include "tests/simulation/people.h"

namespace ayumi::simulation {

class Upgrades {
public:
    Upgrades(Stage& stage, People& people) : m_stage(stage), m_people(people) {}

    void upgradeAny(SimTablet& tablet, Random& dice);  // the server, or this one
    // When the faults have ended: to the newest build, if it has another.
    void finishServer();
    void finish(SimTablet& tablet);

private:
    void upgradeServer();
    void upgradeTablet(SimTablet& tablet);
    void checkHidden(SimTablet& tablet);
    void checkShown(SimTablet& tablet, const std::vector<std::string>& learnt);
    void checkCarried(SimTablet& tablet);
    bool isNewest(const records::KindTable& kinds) const {
        return &kinds == &m_stage.founded.kinds;
    }

    Stage& m_stage;
    People& m_people;
};

}  // namespace ayumi::simulation
