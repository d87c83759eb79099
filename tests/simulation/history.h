// What truly happened in a simulated world, noted by the world itself while it happened: what the
// laws are checked against. Moments are the world's own time.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/sync/change.h"
#include "tests/simulation/reference.h"

namespace ayumi::simulation {

// A record as it stood on a screen.
struct Screen {
    reference::Fields standing;
    reference::Fields gone;      // what the server had said was replaced
    reference::Changes changes;  // those of `standing`
    std::set<std::string> waiting;
    bool isVoid = false;
};

struct SavedChange {
    sync::ChangePtr change;
    std::string tablet;
    TimeMs atMs = 0;
    bool clockWasWrong = false;  // more than a minute, as corrected by the tablet
    // What its author had before their eyes when it was made, or had replaced themselves there.
    reference::Fields saw;
    TimeMs firstAnsweredMs = 0;  // 0: the server never said that it has it
    TimeMs answeredMs = 0;       // last
};

struct Holder {
    std::string tablet;
    TimeMs atMs = 0;
};

struct Lapse {  // a database that went back to what it had been
    TimeMs toMs = 0;
    TimeMs atMs = 0;
    bool lost(TimeMs momentMs) const { return toMs <= momentMs && momentMs <= atMs; }
};

using Drafts = std::map<std::pair<std::string, std::string>, std::string>;  // (person, page)

struct LeftDraft {
    std::string words;
    std::string tablet;
    reference::Whom whom;
};

// Sent by somebody who has a tablet's token, and never to be applied.
struct HostileChange {
    std::string body;
    std::set<std::string> codes;  // it may be held for
    TimeMs atMs = 0;
};

struct Violation {
    std::string law;  // "1 nothing lost"
    std::string what;
};

struct History {
    std::map<std::string, SavedChange> saved;  // by change id
    // Change -> tablets that held it when they learnt of another log: they have to bring it back.
    std::map<std::string, std::vector<Holder>> offered;
    std::map<std::string, TimeMs> wiped;                // tablets, by name
    std::map<std::string, std::vector<Lapse>> oldCopy;  // tablets that got old files back
    std::vector<Lapse> restores;                        // of the server
    TimeMs serverLearntMs = 0;                          // its newest build; 0: from the beginning
    std::set<std::string> poisoned;                     // change ids that the server fails on
    std::map<std::string, HostileChange> hostile;       // as the server may name it
    std::map<std::string, std::string> devices;         // tablet -> device
    std::map<std::string, Drafts> drafts;  // tablet -> words that were begun there and not ended
    std::set<std::string> lockedOut;  // tablets, once the faults have ended (Stage::isLockedOut)
    std::vector<LeftDraft> draftsOfRevoked;  // words that nobody could end any more
    std::map<std::string, std::vector<std::string>> records;  // kind -> those without natural key
    std::vector<Violation> violations;                        // seen on the way
    std::map<std::string, int> counts;                        // of acts and faults, for the report
    bool tracing = false;
    std::vector<std::string> trace;

    void broken(const std::string& law, const std::string& what) {
        violations.push_back({law, what});
        tell("*** " + law + ": " + what);
    }
    void tell(const std::string& line) {
        if (tracing) trace.push_back(line);
    }
    // Whether the server went back, since, to what it had been before.
    bool lostByServer(TimeMs momentMs) const {
        for (const auto& one : restores) {
            if (one.lost(momentMs)) return true;
        }
        return false;
    }
    bool lostSince(TimeMs momentMs) const {
        return std::any_of(restores.begin(), restores.end(),
                           [&](const Lapse& one) { return momentMs <= one.atMs; });
    }
    bool lostByTablet(const std::string& tablet, TimeMs momentMs) const {
        const auto found = oldCopy.find(tablet);
        if (found == oldCopy.end()) return false;
        for (const auto& one : found->second) {
            if (one.lost(momentMs)) return true;
        }
        return false;
    }
};

}  // namespace ayumi::simulation
