// The travelling form of a state; built as text so that changes go on byte for byte as signed.
#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/state.h"

namespace ayumi::sync {

namespace {

Json identityMembers(const RecordState& state) {
    Json gone = Json::object();
    for (const auto& [field, ids] : state.gone) gone[field] = ids;
    Json capped = Json::object();
    for (const auto& [id, standing] : state.standing) {
        if (standing.cappedMs != standing.change->madeAtMs) {
            capped[id] = formatMoment(standing.cappedMs);
        }
    }
    Json object{{"record", state.record}, {"number", state.number}, {"gone", std::move(gone)}};
    if (!capped.empty()) object["capped"] = std::move(capped);
    return object;
}

}  // namespace

std::string travellingState(const RecordState& state, const std::set<std::string>& known) {
    std::string changes;
    for (const auto& [id, standing] : state.standing) {
        if (!changes.empty()) changes += ',';
        changes += known.contains(id) ? '"' + id + '"' : standing.change->travelling();
    }
    std::string rest = canonical(identityMembers(state));
    // "capped" < "changes" < "gone": put the list where sorting puts it.
    const auto place = rest.find("\"gone\":");
    return rest.substr(0, place) + "\"changes\":[" + changes + "]," + rest.substr(place);
}

Result<RecordState> readState(const Json& object,
                              const std::function<ChangePtr(const std::string&)>& knownChange) {
    const Error shape{"state_shape", {}};
    if (!object.is_object() || !object.contains("record") || !object.contains("changes") ||
        !object.contains("gone") || !object.contains("number")) {
        return shape;
    }
    const Json& changes = object["changes"];
    const Json& gone = object["gone"];
    if (!object["record"].is_string() || !object["number"].is_number_integer() ||
        !changes.is_array() || !gone.is_object()) {
        return shape;
    }
    RecordState state;
    for (const Json& item : changes) {
        ChangePtr change;
        if (item.is_string()) {
            change = knownChange(item.get<std::string>());
            if (!change) return shape;
        } else {
            auto read = readChange(item);
            if (!read) return read.error();
            change = std::make_shared<const Change>(std::move(*read));
        }
        if (state.standing.empty()) state = emptyState(*change);
        const TimeMs madeAtMs = change->madeAtMs;
        const std::string id = change->id;
        state.standing.emplace(id, Standing{std::move(change), madeAtMs});
    }
    state.record = object["record"].get<std::string>();
    state.number = object["number"].get<std::int64_t>();
    for (const auto& [field, ids] : gone.items()) {
        if (!ids.is_array()) return shape;
        for (const Json& id : ids) {
            if (!id.is_string()) return shape;
            state.gone[field].insert(id.get<std::string>());
        }
    }
    if (const auto capped = object.find("capped"); capped != object.end()) {
        if (!capped->is_object()) return shape;
        for (const auto& [id, moment] : capped->items()) {
            const auto found = state.standing.find(id);
            if (found == state.standing.end() || !moment.is_string()) return shape;
            const auto parsed = parseMoment(moment.get_ref<const std::string&>());
            if (!parsed) return parsed.error();
            found->second.cappedMs = *parsed;
        }
    }
    return state;
}

}  // namespace ayumi::sync
