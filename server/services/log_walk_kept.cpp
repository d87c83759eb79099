// Backups and erasures, as the log tells of them.
#include "server/services/log_walk.h"

namespace ayumi::services {

void LogWalk::noteBackup(const storage::LogRow& row, const Json& body) {
    const auto number = body.is_object() ? body.value("number", std::int64_t{0}) : 0;
    if (number <= m_keptNumber) return;
    m_keptNumber = number;
    m_keptEntry = row.number;
}

void LogWalk::noteErasure(const Json& body) {
    const auto changes = body.is_object() ? body.find("changes") : body.end();
    if (changes == body.end()) return;
    for (const Json& id : *changes) {
        if (id.is_string()) m_erasures.insert(id.get<std::string>());
    }
}

// Nothing is gone but what an erasure names, and what it names is gone.
void LogWalk::checkErased() {
    for (const auto& [id, number] : m_erased) {
        if (m_erasures.erase(id) == 0) problem("erased_unlisted", number);
    }
    for (const auto& id : m_erasures) problem("erasure_undone", m_number, {{"change", id}});
}

}  // namespace ayumi::services
