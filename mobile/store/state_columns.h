// The members of a travelling state that become columns.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/records/kinds.h"
#include "shared/records/permissions.h"
#include "shared/sync/state.h"

namespace ayumi::store {

inline constexpr int kPendingMark = 1;
inline constexpr int kContestedMark = 2;
inline constexpr int kVoidMark = 4;

// Text of a change of this tablet that an answer names by its id alone; "" if it is not here.
using TextOf = std::function<std::string(std::string_view change)>;

struct StateColumns {
    std::string record;
    std::int64_t number = 0;
    std::string kind;
    std::string participant;
    std::string day;
    std::string about;
    std::vector<std::string> people;
    std::string author;  // of the first change
    bool whole = true;   // no change stands there as its id alone
    // Set if one change stands, nothing was ever replaced and it voids nothing: its `set` is what
    // is shown.
    std::optional<std::string> plainSet;
};

// Nullopt if the text is not a state.
std::optional<StateColumns> readColumns(std::string_view state, const TextOf& textOf);

// The whole state; nullopt if it or one of its changes cannot be read.
std::optional<sync::RecordState> readStateText(std::string_view state, const TextOf& textOf);

sync::ChangePtr readChangeText(std::string_view travelling);  // null if it cannot be read

// Audience keys with a space between. A kind this build does not know goes by its participant.
std::string audienceOf(const records::KindTable& kinds, const std::string& kind,
                       const records::Subject& subject);
std::string audienceOf(const records::KindTable& kinds, const StateColumns& columns);
template <class Use>
void eachAudience(std::string_view audiences, Use use) {
    while (!audiences.empty()) {
        const auto end = std::min(audiences.find(' '), audiences.size());
        use(audiences.substr(0, end));
        audiences.remove_prefix(std::min(end + 1, audiences.size()));
    }
}
bool audienceHas(std::string_view audiences, std::string_view one);
bool anyAudienceIn(const std::set<std::string>& some, std::string_view audiences);

}  // namespace ayumi::store
