// What a simulated world is made of: a server, tablets, a clock, and what is true of them. People,
// the network and troubles act on it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "tests/simulation/builds.h"
#include "tests/simulation/dice.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/watch.h"

namespace ayumi::simulation {

struct Plan {
    std::uint64_t seed = 1;
    Rates rates;
    bool day = false;  // work as on the day of domain.md, else in any order
    bool tracing = false;
};

struct Stage {
    Stage(const Founded& foundedAgency, Plan planned);

    // Of this build, which outlives it.
    void addTablet(const FoundedTablet& made, const std::filesystem::path& from,
                   const records::KindTable& kinds);
    // The earlier one with a chance of `ofFour`, where upgrades happen at all.
    const records::KindTable& anyBuild(std::uint64_t ofFour);
    SimTablet& anyTablet(Random& dice) { return *tablets[dice.below(tablets.size())]; }
    bool isTaken(const SimTablet& tablet) const { return truth.taken.contains(tablet.device()); }
    bool isStolen(const SimTablet& tablet) const;
    // A copy of a tablet, or one set back to a copy: its token died when the other went on with the
    // next one (docs/decisions 0015). It has to be enrolled anew.
    bool isLockedOut(const SimTablet& tablet) const;

    // Answered 90 days ago, and in the newest verified backup: its tablet need not keep it.
    bool mayBeDropped(const SavedChange& saved) const;

    // A server that went back has forgotten sign-ins: true is what it can still tell, or the
    // certificates of whichever copy of the tablet asks next. A log that has them brings them back.
    void recallSignIns();
    bool everyCopyShows(const std::string& device, const std::string& person) const;

    // What the log says by now of those whom coaches entered.
    void learnEntered();

    // Whether a fault befalls this exchange; counted if it does.
    bool happens(const char* fault, Random& dice, double share = 1);
    void count(const std::string& what) { ++history.counts[what]; }
    void tell(const std::string& line) { history.tell(line); }

    const Founded& founded;
    Plan plan;
    const records::KindTable earlier;  // what the build before the newest knew
    testing::TempFolder folder;
    testing::ManualClock clock;
    SeededRandom random;  // the server's
    Truth truth;
    History history;
    Watch watch;
    std::unique_ptr<SimServer> server;
    std::vector<std::unique_ptr<SimTablet>> tablets;
    std::vector<std::unique_ptr<SimTablet>> gone;  // destroyed
    int made = 0;                                  // tablets, so far

private:
    sync::Head m_learntAt;  // of the log, when it was last asked of those whom coaches entered
};

// Where the server keeps a change: as itself, beside another of the same id, or as text nobody
// read.
std::vector<std::string> rowsOf(const sync::Change& change);

using Act = std::function<void(SimTablet& tablet, Random& dice)>;

}  // namespace ayumi::simulation
