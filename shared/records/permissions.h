// Who may read and write what. One set of rules for both sides (law 11): the server decides with
// it, the tablet merely also hides with it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/clock.h"
#include "shared/base/json.h"
#include "shared/records/kinds.h"

namespace ayumi::records {

// What is known of people at a moment; made from the master records (facts.h).
class Relations {
public:
    virtual ~Relations() = default;
    virtual std::optional<Role> roleOf(std::string_view person) const = 0;
    virtual bool isAssigned(std::string_view coach, std::string_view participant,
                            TimeMs at) const = 0;
    // Whether there is, or ever was, a record that says who this is or who looks after them.
    virtual bool isKnown(std::string_view participant) const = 0;
};

// The record asked about, as far as rules look at it.
struct Subject {
    std::string participant = {};          // empty where the kind has none
    std::vector<std::string> people = {};  // Audience::People
    std::string author = {};               // of its first change; Audience::Author
    std::string state = {};                // shown value of the field "state", or empty
};

bool may(const Kind& kind, Access access, std::string_view person, const Subject& subject,
         const Relations& relations, TimeMs at);

// A coach enters somebody whom nobody knows (domain.md "Data"): the `person`, and with it one
// `assignment` to themselves that says `provisional`. It never opens a person who is there already.
bool mayEnter(const Kind& kind, std::string_view person, const Subject& subject,
              const std::map<std::string, Json>& set, const Relations& relations);

// A right that does not hang on one record: what `role` standing in `relation` may do.
bool allows(const Kind& kind, Access access, Role role, Relation relation, std::string_view state);

// ---- Audience keys as they travel ("forget") and are stored: "p:<participant>", "a" the agency,
// "o:<author>" the author alone.
std::string participantAudience(std::string_view participant);
std::string authorAudience(std::string_view author);
inline constexpr std::string_view kAgencyAudience = "a";

std::vector<std::string> audiencesOf(const Kind& kind, const Subject& subject);

}  // namespace ayumi::records
