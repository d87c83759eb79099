// A record's state: its standing changes, as signed, and the ids they replaced (sync.md "Fold").
// Fold is a set rule: the same changes in any order give the same bytes.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/records/kinds.h"
#include "shared/records/permissions.h"
#include "shared/sync/change.h"

namespace ayumi::sync {

using ChangePtr = std::shared_ptr<const Change>;

// One change that stands in at least one field. `cappedMs`: its made_at, not later than its
// arrival at the server (law 12); on a tablet, before it was answered, made_at itself.
struct Standing {
    ChangePtr change;
    TimeMs cappedMs = 0;
};

struct RecordState {
    std::string record;
    std::string kind;
    std::string participant;
    std::string day;
    std::string about;
    std::vector<std::string> people;
    std::int64_t number = 0;  // of the log entry that touched it last
    std::map<std::string, Standing> standing;             // by change id
    std::map<std::string, std::set<std::string>> gone;    // field -> replaced change ids

    bool stands(const std::string& field, const std::string& change) const;
};

RecordState emptyState(const ChangeContent& first);

// False if participant, day, about, people or kind differ from the record's (quarantined/identity).
bool sameIdentity(const RecordState& state, const ChangeContent& change);

void fold(RecordState& state, const ChangePtr& change, TimeMs cappedMs);

// ---- What people see
struct ShownValue {
    Json value;
    ChangePtr change;
    TimeMs cappedMs = 0;
};

struct ShownField {
    ShownValue shown;
    std::vector<ShownValue> rivals;  // other values that stand; equal values are shown as one
    std::vector<std::string> ids;    // every standing change id: what the next change names as seen
};

using RoleOf = std::function<std::optional<records::Role>(std::string_view person)>;

// The one that is shown: for attendance the higher role first, then the later capped time, then
// the greater id.
std::map<std::string, ShownField> shownFields(const RecordState& state, const RoleOf& roleOf);

// field -> shown value; what permissions, facts and views look at.
Json shownValues(const RecordState& state, const RoleOf& roleOf);

bool isVoid(const RecordState& state);

// More than one value stands in a field, or a void stands beside a value it did not see.
bool isContested(const RecordState& state);
std::set<std::string> contestedFields(const RecordState& state);

// ---- Making the next change
// `seen` for the fields to be set (for a void: for every field), fold 2: the ids standing on the
// screen (`shown`, with unanswered changes folded in), what the server said was replaced
// (`answered`, may be null), and what the same author's unanswered changes under them had seen.
std::map<std::string, std::vector<std::string>> seenFor(
    const RecordState& shown, const RecordState* answered, const std::map<std::string, Json>& set,
    const std::string& author, const std::vector<ChangePtr>& unanswered);

records::Subject subjectOf(const RecordState& state, const Json& values);

// ---- Travelling form (docs/sync.md "State")
// Changes named in `known` travel as their id alone: the other side has just sent them.
std::string travellingState(const RecordState& state, const std::set<std::string>& known = {});

// `knownChange` gives a change for a bare id, or nullptr. Codes: "state_shape" and those of
// readChange.
Result<RecordState> readState(const Json& object,
                              const std::function<ChangePtr(const std::string&)>& knownChange);

}  // namespace ayumi::sync
