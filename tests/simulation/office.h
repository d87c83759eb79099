// What the office does in a simulated world, and what becomes of its server.
#pragma once

#include "tests/simulation/stage.h"

namespace ayumi::simulation {

class Office {
public:
    explicit Office(Stage& stage) : m_stage(stage) {}

    void transfer(SimTablet& tablet, Random& dice);   // a coach begins or ends with a participant
    void restore(SimTablet& tablet, Random& dice);    // an old copy comes back, nobody says so
    void failOver(SimTablet& tablet, Random& dice);   // to a standby that lost the last of it
    void erase(SimTablet& tablet, Random& dice);      // a participant, for good
    void passWeeks(SimTablet& tablet, Random& dice);  // in which nobody meets anybody

private:
    void reenter();
    void assign(const std::string& participant, const std::string& coach, const std::string& from);
    void end(Assignment& assignment);

    Stage& m_stage;
};

}  // namespace ayumi::simulation
