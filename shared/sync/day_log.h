// The log of one participant's day: what a supervisor signs, and how the day stands. One set of
// rules for both sides (law 11; docs/sync.md "Sign-off").
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"
#include "shared/sync/digest.h"
#include "shared/sync/state.h"

namespace ayumi::sync {

// record -> field -> ids of the changes that stand there, ascending.
using Covers = std::map<std::string, std::map<std::string, std::vector<std::string>>>;

// The states of a day's log: of kinds with `inDayLog`, of one participant and day. They must
// outlive whoever is given them.
using LogStates = std::vector<const RecordState*>;

Covers coversOf(const LogStates& log);
std::vector<CoveredValue> coveredValues(const LogStates& log);  // what the digest is made of
std::set<std::string> changesOf(const Covers& covers);

// (record, field) whose standing changes are others now than those covered, ascending.
std::vector<std::pair<std::string, std::string>> differencesOf(const Covers& covered,
                                                               const Covers& now);

// What a sign_off change sets in `signed` or `returned`.
struct Decision {
    Covers covers;
    std::string digest;         // lower-case hex
    Json log = Json::object();  // the values as signed: record -> {kind, about, values: {field:
                                // value}}; empty if they were too large to travel
};

Json writeDecision(const Decision& decision);
Result<Decision> readDecision(const Json& value);  // "sign_off_shape"

// Of what stands: covers, digest and the values as people see them.
Decision decisionOn(const LogStates& log, const RoleOf& roleOf);

// A decision that stands in a sign-off's record.
struct StandingDecision {
    Decision decision;
    ChangePtr change;
    TimeMs cappedMs = 0;
};
// `field`: "signed" or "returned". Newest first; those that cannot be read are left out.
std::vector<StandingDecision> standingDecisions(const RecordState* signOff,
                                                const std::string& field);

enum class DayStatus { Open, Ready, Returned, Signed, Amended, Contested };
std::string_view nameOf(DayStatus status);

// What the day is derived from, nothing else.
struct DayFacts {
    LogStates log;
    const RecordState* signOff = nullptr;  // of the day, if there is one
    bool expectsConfirmation = false;      // an agreement in force expects entries of the person
};

DayStatus statusOf(const DayFacts& day);

// True if `expects` of an agreement names anything: then a confirmation, or why not, belongs to a
// day on which the person came.
bool expectsConfirmation(const std::vector<Json>& agreements, std::string_view day);

// Why `person`, who has the right and reads all of it, cannot sign or return the day as it stands:
// "day_open", "day_contested", "own_log" (one who wrote all of it does not sign it), or "".
std::string hindranceFor(const DayFacts& day, std::string_view person);

}  // namespace ayumi::sync
