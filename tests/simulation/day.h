// A day of domain.md in a simulated world, scene by scene: morning with a connection, visits
// without one, the absence call, back online, settling, signing, a late change, signing again.
#pragma once

#include "tests/simulation/people.h"

namespace ayumi::simulation {

class Day {
public:
    Day(Stage& stage, Network& network, People& people)
        : m_stage(stage), m_network(network), m_people(people) {}

    void play(int index, Random& dice);  // the step after `index` others, of as many days as needed

private:
    void morning(Random& dice);
    void driveOut(Random& dice);
    void visit(Random& dice);
    void takeAttendance(Random& dice);
    void handOver(Random& dice);
    void takeCall(Random& dice);
    void settle(Random& dice);
    void signDays(Random& dice);
    void changeLate(Random& dice);
    void goHome(Random& dice);
    SimTablet& tabletOf(const std::string& person, Random& dice);  // unlocked by them

    Stage& m_stage;
    Network& m_network;
    People& m_people;
};

}  // namespace ayumi::simulation
