#include "shared/sync/state.h"

#include <algorithm>
#include <tuple>

namespace ayumi::sync {

namespace {

int rankOf(const RecordState& state, const ShownValue& value, const RoleOf& roleOf) {
    if (state.kind != "attendance") return 0;
    const auto role = roleOf(value.change->author);
    return role ? static_cast<int>(*role) : -1;  // Participant < Coach < Supervisor
}

const Standing* standingVoid(const RecordState& state) {
    for (const auto& [id, standing] : state.standing) {
        if (!voids(standing.change->set)) continue;
        if (state.stands(std::string(records::kVoidField), id)) return &standing;
    }
    return nullptr;
}

std::map<std::string, std::vector<std::string>> standingIds(const RecordState& state) {
    std::map<std::string, std::vector<std::string>> ids;
    for (const auto& [id, standing] : state.standing) {
        for (const auto& [field, value] : standing.change->set) {
            if (state.stands(field, id)) ids[field].push_back(id);
        }
    }
    return ids;
}

// What some standing void had not seen: its rivals (fold 4).
std::set<std::string> fieldsUnseenByVoid(const RecordState& state) {
    std::set<std::string> fields;
    if (standingVoid(state) == nullptr) return fields;
    std::map<std::string, std::set<std::string>> saw;
    const std::string voidField(records::kVoidField);
    for (const auto& [id, standing] : state.standing) {
        if (!voids(standing.change->set) || !state.stands(voidField, id)) continue;
        for (const auto& [field, ids] : standing.change->seen) {
            saw[field].insert(ids.begin(), ids.end());
        }
    }
    for (const auto& [field, ids] : standingIds(state)) {
        if (field == voidField) continue;
        const auto& known = saw[field];
        const bool unseen = std::any_of(ids.begin(), ids.end(),
                                        [&](const std::string& id) { return !known.contains(id); });
        if (unseen) fields.insert(field);
    }
    return fields;
}

}  // namespace

bool RecordState::stands(const std::string& field, const std::string& change) const {
    const auto found = gone.find(field);
    return found == gone.end() || !found->second.contains(change);
}

RecordState emptyState(const ChangeContent& first) {
    RecordState state;
    state.record = first.record;
    state.kind = first.kind;
    state.participant = first.participant;
    state.day = first.day;
    state.about = first.about;
    state.people = first.people;
    return state;
}

bool sameIdentity(const RecordState& state, const ChangeContent& change) {
    return std::tie(state.kind, state.participant, state.day, state.about, state.people) ==
           std::tie(change.kind, change.participant, change.day, change.about, change.people);
}

void fold(RecordState& state, const ChangePtr& change, TimeMs cappedMs) {
    state.standing.emplace(change->id, Standing{change, cappedMs});
    for (const auto& [field, value] : change->set) {
        const auto seen = change->seen.find(field);
        if (seen == change->seen.end() || seen->second.empty()) continue;
        state.gone[field].insert(seen->second.begin(), seen->second.end());
    }
    std::erase_if(state.standing, [&](const auto& entry) {
        const auto& set = entry.second.change->set;
        return std::none_of(set.begin(), set.end(), [&](const auto& value) {
            return state.stands(value.first, entry.first);
        });
    });
}

std::map<std::string, ShownField> shownFields(const RecordState& state, const RoleOf& roleOf) {
    std::map<std::string, ShownField> fields;
    for (const auto& [field, ids] : standingIds(state)) {
        std::vector<ShownValue> values;
        for (const auto& id : ids) {
            const Standing& standing = state.standing.at(id);
            values.push_back({standing.change->set.at(field), standing.change, standing.cappedMs});
        }
        std::sort(values.begin(), values.end(), [&](const ShownValue& a, const ShownValue& b) {
            const std::string_view idA = a.change->id;
            const std::string_view idB = b.change->id;
            return std::tuple(rankOf(state, a, roleOf), a.cappedMs, idA) >
                   std::tuple(rankOf(state, b, roleOf), b.cappedMs, idB);
        });
        ShownField shown{values.front(), {}, ids};
        std::set<Json> listed{values.front().value};
        for (std::size_t i = 1; i < values.size(); ++i) {
            if (listed.insert(values[i].value).second) shown.rivals.push_back(values[i]);
        }
        fields.emplace(field, std::move(shown));
    }
    return fields;
}

Json shownValues(const RecordState& state, const RoleOf& roleOf) {
    Json values = Json::object();
    if (state.standing.size() == 1) {  // most records: there is nothing to choose from
        const auto& [id, standing] = *state.standing.begin();
        for (const auto& [field, value] : standing.change->set) {
            if (state.stands(field, id)) values[field] = value;
        }
        return values;
    }
    for (const auto& [field, shown] : shownFields(state, roleOf)) values[field] = shown.shown.value;
    return values;
}

bool isVoid(const RecordState& state) { return standingVoid(state) != nullptr; }

bool isContested(const RecordState& state) {
    const bool alone =
        state.standing.size() == 1 && !voids(state.standing.begin()->second.change->set);
    return !alone && !contestedFields(state).empty();
}

std::set<std::string> contestedFields(const RecordState& state) {
    std::set<std::string> contested = fieldsUnseenByVoid(state);
    for (const auto& [field, ids] : standingIds(state)) {
        const Json& first = state.standing.at(ids.front()).change->set.at(field);
        const bool differs =
            std::any_of(ids.begin(), ids.end(), [&, &field = field](const std::string& id) {
                return state.standing.at(id).change->set.at(field) != first;
            });
        if (differs) contested.insert(field);
    }
    return contested;
}

std::map<std::string, std::vector<std::string>> seenFor(const RecordState& shown,
                                                        const RecordState* answered,
                                                        const std::map<std::string, Json>& set,
                                                        const std::string& author,
                                                        const std::vector<ChangePtr>& unanswered) {
    const auto standing = standingIds(shown);
    std::set<std::string> fields;
    for (const auto& [field, value] : set) fields.insert(field);
    if (voids(set)) {
        for (const auto& [field, ids] : standing) fields.insert(field);
    }
    std::map<std::string, std::vector<std::string>> seen;
    for (const auto& field : fields) {
        std::set<std::string> ids;
        if (const auto found = standing.find(field); found != standing.end()) {
            ids.insert(found->second.begin(), found->second.end());
        }
        const std::set<std::string> onScreen = ids;
        for (const auto& change : unanswered) {
            if (change->author != author || !onScreen.contains(change->id)) continue;
            const auto under = change->seen.find(field);
            if (under == change->seen.end()) continue;
            ids.insert(under->second.begin(), under->second.end());
        }
        if (answered != nullptr) {
            const auto replaced = answered->gone.find(field);
            if (replaced != answered->gone.end()) {
                ids.insert(replaced->second.begin(), replaced->second.end());
            }
        }
        if (!ids.empty()) seen[field].assign(ids.begin(), ids.end());
    }
    return seen;
}

records::Subject subjectOf(const RecordState& state, const Json& values) {
    records::Subject subject{state.participant, state.people, {}, {}};
    if (!state.standing.empty()) subject.author = state.standing.begin()->second.change->author;
    subject.state = textOf(values, records::kStateField);
    return subject;
}

}  // namespace ayumi::sync
