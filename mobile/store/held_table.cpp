#include "mobile/store/held_table.h"

#include "mobile/store/state_columns.h"

namespace ayumi::store {

namespace {

std::string textOf(const HeldTable::Entry& entry) {
    return entry.change.is_null() ? entry.text : canonical(entry.change);
}

std::string argsOf(const HeldTable::Entry& entry) { return canonical(Json(entry.reason.args)); }

}  // namespace

std::string HeldTable::audienceOf(const Entry& entry, const std::string& text) const {
    const auto change = entry.change.is_null() ? sync::ChangePtr() : readChangeText(text);
    if (!change) return std::string(records::kAgencyAudience);
    return store::audienceOf(m_kinds, change->kind,
                             {change->participant, change->people, change->author, {}});
}

// A server that learnt of a kind says what it had kept to itself before.
bool HeldTable::same(const std::vector<Entry>& entries) {
    auto& statement =
        m_database.prepared("SELECT id, code, args, text = '' FROM held ORDER BY place");
    std::size_t at = 0;
    bool same = true;
    while (same && statement.executeStep()) {
        same = at < entries.size() && entries[at].id == statement.getColumn(0).getString() &&
               entries[at].reason.code == statement.getColumn(1).getString() &&
               argsOf(entries[at]) == statement.getColumn(2).getString() &&
               textOf(entries[at]).empty() == (statement.getColumn(3).getInt() != 0);
        ++at;
    }
    statement.reset();
    return same && at == entries.size();
}

bool HeldTable::replace(const std::vector<Entry>& entries) {
    if (same(entries)) return false;
    m_database.execute("DELETE FROM held");
    std::int64_t place = 0;
    for (const auto& entry : entries) put(place++, entry);
    return true;
}

void HeldTable::put(std::int64_t place, const Entry& entry) {
    const std::string text = textOf(entry);
    auto& statement = m_database.prepared(
        "INSERT OR REPLACE INTO held (id, place, audience, code, args, received_at, device, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, entry.id);
    statement.bind(2, place);
    statement.bind(3, audienceOf(entry, text));
    statement.bind(4, entry.reason.code);
    statement.bind(5, argsOf(entry));
    statement.bind(6, entry.receivedAtMs);
    statement.bind(7, entry.device);
    statement.bind(8, text);
    statement.exec();
}

bool HeldTable::settleOthers() {
    auto& statement = m_database.prepared(
        "UPDATE changes SET settled = 1 WHERE verdict = 'quarantined' AND settled = 0"
        " AND change NOT IN (SELECT id FROM held)");
    return statement.exec() > 0;
}

bool HeldTable::any() {
    auto& statement = m_database.prepared(
        "SELECT EXISTS (SELECT 1 FROM held) OR EXISTS (SELECT 1 FROM changes INDEXED BY"
        " changes_held WHERE verdict = 'quarantined' AND settled = 0)");
    statement.executeStep();
    const bool any = statement.getColumn(0).getInt() != 0;
    statement.reset();
    return any;
}

void HeldTable::forget(const std::string& audience, const std::set<std::string>& staying) {
    std::vector<std::string> gone;
    auto& rows = m_database.prepared("SELECT id, audience FROM held");
    while (rows.executeStep()) {
        const std::string audiences = rows.getColumn(1).getString();
        if (!audienceHas(audiences, audience) || anyAudienceIn(staying, audiences)) continue;
        gone.push_back(rows.getColumn(0).getString());
    }
    for (const auto& id : gone) {
        auto& statement = m_database.prepared("DELETE FROM held WHERE id = ?");
        statement.bindNoCopy(1, id);
        statement.exec();
    }
}

}  // namespace ayumi::store
