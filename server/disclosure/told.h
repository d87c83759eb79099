// What a disclosure tells, ready to be written in either form: other people are under bars in it
// already (parties.h), and what is left out is only named.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "server/disclosure/parties.h"
#include "shared/base/clock.h"
#include "shared/base/json.h"

namespace ayumi::disclosure {

struct ToldChange {
    std::string id;
    std::int64_t number = 0;  // of its entry in the log
    TimeMs madeAtMs = 0;
    TimeMs receivedAtMs = 0;
    Party author;                   // who typed
    std::optional<Party> wordsOf;   // whose words, if not the author's
    bool confirmed = false;         // the person confirmed that they are
    std::optional<Party> handedBy;  // of the staff, who handed their tablet to the author
    std::string reason;
    Json set = Json::object();              // field -> value
    std::vector<std::string> stands;        // fields in which it is (one of) the present value(s)
    std::vector<std::string> leftOut = {};  // fields, or "reason", whose words are not told
};

struct ToldRecord {
    std::string record;
    std::string kind;
    std::string day = {};
    std::string about = {};
    bool takenBack = false;
    bool sealed = false;     // a consent was withdrawn: no tablet shows it (records/consents.h)
    bool ownEyes = false;    // for the person's own eyes
    std::size_t others = 0;  // how many other people it is about as well
    Json values = Json::object();                          // field -> shown value
    std::map<std::string, std::vector<Json>> beside = {};  // other values that stand in a field
    std::vector<std::string> leftOut = {};
    std::vector<ToldChange> past = {};  // in log order, also what stands
};

// In quarantine: received, and no part of any record.
struct ToldHeld {
    std::string code;  // why
    std::string kind;
    std::string day = {};
    bool readable = true;  // false: its text is no change; only that it is there is told
    std::size_t others = 0;
    std::string decision;  // what a supervisor decided about it, or ""
    ToldChange change;
};

struct ToldTablet {
    std::string name;
    std::string use;
    std::string protection;
    std::string state;
    TimeMs lastSeenAtMs = 0;
    bool holds = false;  // is sent the person's records; else it was once, or they signed in there
    std::optional<TimeMs> signedInAtMs = {};  // the person, last
};

struct ToldCoach {
    Party coach;
    std::string from;
    std::string to;
};

struct ToldDisclosure {
    TimeMs atMs = 0;
    std::string askedBy;
    std::string reason;
};

}  // namespace ayumi::disclosure
