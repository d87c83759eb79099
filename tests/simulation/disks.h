// Disks that fail, tear and forget in a simulated world.
#pragma once

#include "tests/simulation/people.h"

namespace ayumi::simulation {

class Disks {
public:
    Disks(Stage& stage, Network& network, People& people)
        : m_stage(stage), m_network(network), m_people(people) {}

    // Any of these, at any operation.
    void breakAny(SimTablet& tablet, Random& dice);

    // People go on working while it happens, if it does; then the machine is started again.
    void breakTablets(SimTablet& tablet, testing::DiskFault fault, std::int64_t operation,
                      Random& dice);
    void breakServers(testing::DiskFault fault, std::int64_t operation, Random& dice);
    void fill(SimTablet& tablet, Random& dice);

    // A record of a tablet is gone without a trace, as if it had never come: its hashes agree.
    void damage(SimTablet& tablet, Random& dice);

private:
    void workOn(SimTablet& tablet, Random& dice);

    Stage& m_stage;
    Network& m_network;
    People& m_people;
    std::set<std::string> m_damaged;  // tablets: a part is mended once a day
};

}  // namespace ayumi::simulation
