// Somebody in a simulated world who has a tablet's token and the keys made on it, and sends what
// the app never would.
#pragma once

#include "tests/simulation/people.h"

namespace ayumi::simulation {

class Hostile {
public:
    Hostile(Stage& stage, Network& network, People& people)
        : m_stage(stage), m_network(network), m_people(people) {}

    void attack(SimTablet& tablet, Random& dice);

private:
    struct Forgery {
        sync::Change change;
        std::set<std::string> codes;  // it is to be held for
    };
    void spy(SimTablet& tablet, Random& dice);
    std::optional<Forgery> forge(SimTablet& tablet, Random& dice);
    std::optional<Forgery> reusedId(SimTablet& tablet, Random& dice);
    std::optional<Forgery> otherPeople(SimTablet& tablet, Random& dice);
    std::optional<Forgery> strangersWork(SimTablet& tablet, Random& dice);
    std::optional<Forgery> strangersEntering(SimTablet& tablet, Random& dice);
    std::optional<Forgery> stolenKey(Random& dice);
    std::optional<Forgery> wrongDigest(SimTablet& tablet, Random& dice);
    std::optional<Forgery> othersRecord(SimTablet& tablet, Random& dice);
    sync::ChangeContent forgedContent(SimTablet& tablet, Random& dice);
    // Now, or until an assignment ended that may still be believed.
    bool isTheirs(const std::string& coach, const std::string& participant) const;
    static Forgery signedBy(SimTablet& tablet, sync::ChangeContent content,
                            std::set<std::string> codes);

    Stage& m_stage;
    Network& m_network;
    People& m_people;
    int m_forged = 0;  // changes, so far
};

}  // namespace ayumi::simulation
