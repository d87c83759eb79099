#include "server/services/record_rows.h"

#include "shared/records/permissions.h"

namespace ayumi::services {

storage::RecordRow rowOf(const sync::RecordState& state, const records::KindTable& kinds,
                         const records::Facts& facts) {
    storage::RecordRow row;
    row.record = state.record;
    row.kind = state.kind;
    row.participant = state.participant;
    row.day = state.day;
    row.about = state.about;
    row.number = state.number;
    row.values =
        sync::shownValues(state, [&](std::string_view person) { return facts.roleOf(person); });
    row.state = sync::travellingState(state);
    row.audiences = audiencesOf(*kinds.find(state.kind), sync::subjectOf(state, row.values));
    return row;
}

sync::RecordState stateOf(const storage::RecordRow& row) {
    auto state =
        sync::readState(Json::parse(row.state), [](const std::string&) { return nullptr; });
    sync::RecordState whole = std::move(state).value();
    whole.kind = row.kind;
    whole.participant = row.participant;
    whole.day = row.day;
    whole.about = row.about;
    return whole;
}

}  // namespace ayumi::services
