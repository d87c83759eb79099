// The reference model: the rules of docs/sync.md and docs/data.md once more, as short as they can
// be said, from all the changes there are and without an order. It shares no rule with shared/.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/sync/state.h"

namespace ayumi::simulation::reference {

using Ids = std::set<std::string>;
using Fields = std::map<std::string, Ids>;               // field -> change ids
using Changes = std::map<std::string, sync::ChangePtr>;  // by id
using SawOf = std::function<Ids(const std::string& change, const std::string& field)>;
// Of a change: its author's rank where that counts, and its capped time. The greater is shown.
using RankOf = std::function<std::pair<int, TimeMs>(const std::string& change)>;

// ---- Fold
struct Record {
    Changes changes;
    Fields gone;      // replaced
    Fields standing;  // 1: what no change that sets the same field names
};

// `gone`: what is known to be replaced by changes that are not there any more.
Record foldOf(Changes changes, Fields gone = {});

Json shownIn(const Record& record, const RankOf& rankOf);  // 3: field -> value
Ids standingVoids(const Record& record);
// 4: fields with a value that these voids did not see.
Ids unseenBy(const Record& record, const Ids& voids, const SawOf& saw);
Ids contestedIn(const Record& record);

// ---- Sign-off
using Log = std::map<std::string, Record>;  // of one day, by record

Json coversOf(const Log& log);  // of a decision made now
std::string digestOf(const Json& covers, const Changes& changes);
// `field`: "signed" or "returned". The decisions that stand: change -> what it covers.
std::map<std::string, Json> decisionsIn(const Record& signOff, const std::string& field);
std::string statusOf(const Log& log, const Record& signOff, bool expectsConfirmation);

// ---- Consents: the shown values of one participant's
using Consents = std::vector<Json>;
enum class LastDay { Over, Counts };  // that on which a consent is withdrawn

// The scope that these fields need and that no consent covers on the day; "" if none is needed.
std::string missingConsent(const std::string& kind, const std::map<std::string, Json>& set,
                           const Consents& consents, const std::string& day, LastDay lastDay);

bool needsConsent(const std::string& kind, const std::map<std::string, Json>& set);

// ---- Audience: the participants that a record is for; {""} where it is the agency's.
using Whom = std::vector<std::string>;
Whom whomOf(const std::string& participant, const Whom& people);
Whom whomOf(const sync::Change& change);

// ---- Kinds. `role`: 0 participant, 1 coach, 2 supervisor, 3 admin; who stands to the record.
// `wanted`: 'r' read, 'w' write.
bool allows(char wanted, const std::string& kind, int role);
bool ofAgency(const std::string& kind);  // of nobody in particular
bool inDayLog(const std::string& kind);

}  // namespace ayumi::simulation::reference
