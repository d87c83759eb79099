// What is really so in a simulated world: who looks after whom, who signed in on which tablet,
// which tablets were taken away. The laws are checked against it, never against what the server
// believes.
#pragma once

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tests/simulation/founding.h"
#include "tests/simulation/reference.h"

namespace ayumi::simulation {

inline constexpr TimeMs kBelievedMs = 30 * 24 * kHourMs;  // a right that ended

// Somebody whom a coach entered: nobody knew them before. Who stands to them is what the log says
// at a time (Stage::learnEntered), since only tablets can bring it back to a server that lost it.
struct Entered {
    std::string coach;
    std::string record;      // the provisional assignment
    std::string assignment;  // the change that began it
    std::string person;      // the change that says who they are
    TimeMs atMs = 0;
    bool isThere = false;  // in the log: what says who they are, and it was not taken back
};

class Truth {
public:
    explicit Truth(const Founded& founded);

    // As far as the office had said it by `saidBy`.
    bool isAssigned(const std::string& coach, const std::string& participant, TimeMs at,
                    TimeMs saidBy = std::numeric_limits<TimeMs>::max()) const;
    // Whether nobody could know it then: the office entered it later on that day.
    bool isSaidLater(const std::string& coach, const std::string& participant, TimeMs at) const;
    // When the last assignment of the two ended or will end; nullopt if none does.
    std::optional<TimeMs> assignmentEndMs(const std::string& coach, const std::string& participant,
                                          TimeMs saidBy = std::numeric_limits<TimeMs>::max()) const;

    // `wanted`: 'r' read, 'w' write. Who stands to any one of `whom` stands to the record.
    bool may(char wanted, const std::string& person, const std::string& kind,
             const reference::Whom& whom, TimeMs at,
             TimeMs saidBy = std::numeric_limits<TimeMs>::max()) const;
    // Whether anyone who signed in there may read it.
    bool mayReadOn(const std::string& device, const std::string& kind, const reference::Whom& whom,
                   TimeMs at) const;
    bool standsOn(const std::string& device, const std::string& participant, TimeMs at) const;
    bool isSupervised(const std::string& device) const;
    bool isSignedIn(const std::string& device, const std::string& person) const;

    int roleOf(const std::string& person) const;  // as reference::allows takes it
    bool isCoach(const std::string& person) const { return roleOf(person) == 1; }

    bool isErased(const std::string& person, TimeMs at) const;
    bool areErased(const reference::Whom& whom,  // all of them
                   TimeMs at = std::numeric_limits<TimeMs>::max()) const;

    bool isEntered(const std::string& participant) const { return entered.contains(participant); }
    // To the office: founded with the agency, or entered and come in.
    bool isThere(const std::string& participant) const;
    bool hasAssignment(const std::string& participant) const;
    bool allFoundedErasedBut(std::size_t left) const;

    std::vector<std::string> participants;   // founded with the agency, then those entered
    std::map<std::string, Entered> entered;  // by participant
    std::vector<Assignment> assignments;
    std::map<std::string, TimeMs> erased;                      // participants
    std::map<std::string, std::set<std::string>> people;       // by device
    std::map<std::string, std::set<std::string>> lostSignIns;  // until a log that has them is back
    std::map<std::string, std::string> taken;                  // device -> "revoked", "stolen"
    std::map<std::string, TimeMs> takenMs;
    std::map<std::string, std::string> tokens;  // device -> with which it was let in last
    std::set<std::string> refused;              // tablets, by name: not let in last

private:
    bool standsTo(const std::string& person, const std::string& participant, TimeMs at,
                  TimeMs saidBy = std::numeric_limits<TimeMs>::max()) const;

    const Founded& m_founded;
};

}  // namespace ayumi::simulation
