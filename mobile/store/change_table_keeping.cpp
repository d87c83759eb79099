// Answered changes that a verified backup of the server holds.
#include "mobile/store/change_table.h"

namespace ayumi::store {

std::vector<WaitingChange> ChangeTable::kept(std::int64_t keptNumber, TimeMs toldBeforeMs,
                                             std::size_t most) {
    auto& statement = m_database.prepared(
        "SELECT seq, change, record, text FROM changes INDEXED BY changes_told"
        " WHERE told_at IS NOT NULL AND told_at <= ? AND answered_head <= ?"
        " AND verdict IS NOT NULL AND (verdict <> 'quarantined' OR settled = 1)"
        " ORDER BY told_at LIMIT ?");
    statement.bind(1, toldBeforeMs);
    statement.bind(2, keptNumber);
    statement.bind(3, static_cast<std::int64_t>(most));
    std::vector<WaitingChange> changes;
    while (statement.executeStep()) {
        changes.push_back({statement.getColumn(0).getInt64(), statement.getColumn(1).getString(),
                           statement.getColumn(2).getString(), statement.getColumn(3).getString()});
    }
    statement.reset();
    return changes;
}

void ChangeTable::drop(const std::string& change) {
    auto& statement =
        m_database.prepared("DELETE FROM changes WHERE change = ? AND verdict IS NOT NULL");
    statement.bindNoCopy(1, change);
    statement.exec();
}

}  // namespace ayumi::store
