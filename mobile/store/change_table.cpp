#include "mobile/store/change_table.h"

#include "mobile/store/state_columns.h"

namespace ayumi::store {

std::string readChangeTextOf(sqlite::Database& database, std::string_view change) {
    auto& statement = database.prepared("SELECT text FROM changes WHERE change = ?");
    statement.bind(1, std::string(change));
    std::string text;
    if (statement.executeStep()) text = statement.getColumn(0).getString();
    statement.reset();
    return text;
}

std::vector<sync::ChangePtr> readWaitingChanges(sqlite::Database& database,
                                                const std::string& record) {
    auto& statement = database.prepared(
        "SELECT text FROM changes INDEXED BY changes_record"
        " WHERE record = ? AND verdict IS NULL AND text IS NOT NULL ORDER BY seq");
    statement.bindNoCopy(1, record);
    std::vector<sync::ChangePtr> changes;
    while (statement.executeStep()) {
        if (auto change = readChangeText(statement.getColumn(0).getString())) {
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

void ChangeTable::load() {
    m_waitingOf.clear();
    m_waiting = 0;
    m_aside = 0;
    m_savedAt.clear();
    auto& statement = m_database.prepared(
        "SELECT record, aside OR text IS NULL, saved_at FROM changes INDEXED BY changes_waiting"
        " WHERE verdict IS NULL");
    while (statement.executeStep()) {
        ++m_waitingOf[statement.getColumn(0).getString()];
        ++m_waiting;
        if (statement.getColumn(1).getInt() != 0) ++m_aside;
        ++m_savedAt[statement.getColumn(2).getInt64()];
    }
}

Waiting ChangeTable::waiting() const {
    if (m_savedAt.empty()) return {};
    return {m_waiting, m_savedAt.begin()->first};
}

std::size_t ChangeTable::waitingOf(const std::string& record) const {
    const auto found = m_waitingOf.find(record);
    return found == m_waitingOf.end() ? 0 : found->second;
}

bool ChangeTable::waitsFor(const std::string& audience) {
    auto& statement = m_database.prepared(
        "SELECT audience FROM changes INDEXED BY changes_waiting WHERE verdict IS NULL");
    bool found = false;
    while (!found && statement.executeStep()) {
        found = audienceHas(statement.getColumn(0).getString(), audience);
    }
    statement.reset();
    return found;
}

void ChangeTable::add(const sync::Change& change, const std::string& text,
                      const std::string& audience, TimeMs savedAtMs, bool own, bool urgent) {
    auto& statement = m_database.prepared(
        "INSERT INTO changes (change, record, audience, saved_at, own, text, seq)"
        " VALUES (?, ?, ?, ?, ?, ?,"
        " CASE WHEN ? THEN (SELECT min(0, min(seq)) - 1 FROM changes) END)");
    statement.bindNoCopy(1, change.id);
    statement.bindNoCopy(2, change.record);
    statement.bindNoCopy(3, audience);
    statement.bind(4, savedAtMs);
    statement.bind(5, own ? 1 : 0);
    statement.bindNoCopy(6, text);
    statement.bind(7, urgent ? 1 : 0);
    statement.exec();
    ++m_waitingOf[change.record];
    ++m_waiting;
    ++m_savedAt[savedAtMs];
    if (urgent) putFactsFirst(audience);
}

bool ChangeTable::has(const std::string& change) {
    auto& statement = m_database.prepared("SELECT 1 FROM changes WHERE change = ?");
    statement.bindNoCopy(1, change);
    const bool found = statement.executeStep();
    statement.reset();
    return found;
}

std::string ChangeTable::text(std::string_view change) {
    return readChangeTextOf(m_database, change);
}

std::vector<sync::ChangePtr> ChangeTable::waitingChanges(const std::string& record) {
    if (waitingOf(record) == 0) return {};
    return readWaitingChanges(m_database, record);
}

bool ChangeTable::answer(const WaitingChange& change, const sync::Verdict& verdict,
                         const PushOutcome& outcome) {
    auto& statement = m_database.prepared(
        "UPDATE changes SET verdict = ?, code = ?, args = ?, answered_at = ?, answered_head = ?,"
        " told_at = ?, aside = 0, settled = 0"
        " WHERE change = ? AND verdict IS NULL");
    const std::string args =
        verdict.reason.args.empty() ? std::string() : canonical(Json(verdict.reason.args));
    statement.bind(1, std::string(nameOf(verdict.standing())));
    statement.bindNoCopy(2, verdict.reason.code);
    statement.bindNoCopy(3, args);
    statement.bind(4, outcome.answeredAtMs);
    statement.bind(5, outcome.head.number);
    statement.bind(6, outcome.serverMs);
    statement.bindNoCopy(7, change.change);
    if (statement.exec() == 0) return false;
    if (auto found = m_waitingOf.find(change.record); found != m_waitingOf.end()) {
        if (--found->second == 0) m_waitingOf.erase(found);
    }
    --m_waiting;
    if (change.aside) --m_aside;
    if (auto found = m_savedAt.find(change.savedAtMs); found != m_savedAt.end()) {
        if (--found->second == 0) m_savedAt.erase(found);
    }
    return true;
}

}  // namespace ayumi::store
