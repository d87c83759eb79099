// What was erased is answered and stored nowhere.
#include <algorithm>

#include "server/services/push.h"
#include "shared/records/permissions.h"

namespace ayumi::services {

namespace {

// Whom it is about, as keys of what was erased.
std::set<std::string> personsOf(const sync::Change& change) {
    std::set<std::string> persons;
    if (!change.participant.empty()) {
        persons.insert(records::participantAudience(change.participant));
    }
    for (const auto& one : change.people) persons.insert(records::participantAudience(one));
    return persons;
}

}  // namespace

void PushBatch::loadErased(const PreparedPush& push) {
    std::set<std::string> keys;
    for (const auto& prepared : push.changes) {
        if (!prepared.change) continue;
        keys.insert(prepared.change->id);
        keys.merge(personsOf(*prepared.change));
    }
    std::erase_if(keys, [&](const std::string& key) { return m_erased.contains(key); });
    for (const auto& key : keys) m_erased[key] = false;
    for (const auto& key : m_writer.erased({keys.begin(), keys.end()})) m_erased[key] = true;
}

bool PushBatch::isErased(const std::string& key) {
    const auto [known, unknown] = m_erased.try_emplace(key, false);
    if (unknown) known->second = !m_writer.erased({key}).empty();
    return known->second;
}

bool PushBatch::isOfErased(const sync::Change& change) {
    const auto persons = personsOf(change);
    return std::any_of(persons.begin(), persons.end(),
                       [&](const std::string& person) { return isErased(person); });
}

// Whatever bytes came: the tablet need not keep them.
std::optional<sync::Verdict> PushBatch::answerIfErased(const std::string& id) {
    if (!isErased(id)) return std::nullopt;
    return sync::Verdict{id, sync::VerdictKind::Duplicate, sync::VerdictKind::Applied, {}};
}

}  // namespace ayumi::services
