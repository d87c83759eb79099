// Many records at once: facts, a reset's full pull, forgetting.
#include <algorithm>

#include "mobile/store/record_table.h"
#include "shared/base/json_slices.h"

namespace ayumi::store {

namespace {

std::vector<std::string> idsOf(SQLite::Statement& statement) {
    std::vector<std::string> ids;
    while (statement.executeStep()) ids.push_back(statement.getColumn(0).getString());
    return ids;
}

}  // namespace

records::Facts readFacts(sqlite::Database& database) {
    records::Facts facts;
    std::string kinds;
    for (const auto& kind : records::Facts::kinds())
        kinds += (kinds.empty() ? "'" : ", '") + kind + "'";
    auto& statement = database.prepared(
        "SELECT kind, record, participant, shown FROM records WHERE kind IN (" + kinds + ')');
    while (statement.executeStep()) {
        facts.put(statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                  statement.getColumn(2).getString(),
                  Json::parse(statement.getColumn(3).getString()));
    }
    return facts;
}

void RecordTable::loadFacts() {
    m_facts = readFacts(m_database);
    m_factsChanged = false;
}

std::vector<std::string> RecordTable::ofDay(const std::string& participant,
                                            const std::string& day) {
    auto& statement =
        m_database.prepared("SELECT record FROM records WHERE participant = ? AND day = ?");
    statement.bindNoCopy(1, participant);
    statement.bindNoCopy(2, day);
    return idsOf(statement);
}

std::vector<Json> RecordTable::shownOf(const std::string& kind, const std::string& participant) {
    auto& statement = m_database.prepared(
        "SELECT shown FROM records WHERE participant = ? AND kind = ? AND marks & 4 = 0");
    statement.bindNoCopy(1, participant);
    statement.bindNoCopy(2, kind);
    std::vector<Json> values;
    while (statement.executeStep()) {
        values.push_back(Json::parse(statement.getColumn(0).getString()));
    }
    return values;
}

std::vector<std::string> RecordTable::contestedOfKind(const std::string& kind) {
    auto& statement = m_database.prepared(
        "SELECT record FROM records INDEXED BY records_contested WHERE marks & 2 AND kind = ?");
    statement.bindNoCopy(1, kind);
    return idsOf(statement);
}

std::vector<std::string> RecordTable::allHeld() {
    auto& statement = m_database.prepared("SELECT record FROM records WHERE state <> ''");
    return idsOf(statement);
}

std::vector<std::string> RecordTable::notOf(std::int64_t generation) {
    auto& statement =
        m_database.prepared("SELECT record FROM records WHERE state <> '' AND generation <> ?");
    statement.bind(1, generation);
    return idsOf(statement);
}

std::set<std::string> RecordTable::audiencesNotOf(std::int64_t generation) {
    std::set<std::string> came;
    std::set<std::string> others;
    auto& statement = m_database.prepared(
        "SELECT DISTINCT audience, generation = ? FROM records WHERE state <> ''");
    statement.bind(1, generation);
    while (statement.executeStep()) {
        const std::string audience = statement.getColumn(0).getString();
        if (statement.getColumn(1).getInt() != 0) came.insert(audience);
        eachAudience(audience, [&](std::string_view one) { others.emplace(one); });
    }
    for (const auto& one : came) others.erase(one);
    return others;
}

std::vector<std::string> RecordTable::ofAudience(const std::string& audience,
                                                 const std::string& kind) {
    auto& statement = m_database.prepared(
        "SELECT record, audience FROM records WHERE instr(audience, ?1) > 0"
        " AND (?2 = '' OR kind = ?2)");
    statement.bindNoCopy(1, audience);
    statement.bindNoCopy(2, kind);
    std::vector<std::string> ids;
    while (statement.executeStep()) {
        if (audienceHas(statement.getColumn(1).getString(), audience)) {
            ids.push_back(statement.getColumn(0).getString());
        }
    }
    return ids;
}

void RecordTable::placeAnew(const std::string& kind) {
    auto& rows = m_database.prepared("SELECT record, state FROM records WHERE kind = ?");
    rows.bindNoCopy(1, kind);
    std::vector<std::pair<std::string, std::string>> found;
    while (rows.executeStep()) {
        found.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    }
    for (const auto& [record, state] : found) {
        const auto columns = readColumns(state, ownTexts());
        if (!columns) continue;
        const std::string audience = audienceOf(m_kinds, *columns);
        auto& statement = m_database.prepared("UPDATE records SET audience = ? WHERE record = ?");
        statement.bindNoCopy(1, audience);
        statement.bindNoCopy(2, record);
        statement.exec();
    }
}

void RecordTable::dropState(const std::string& record, std::int64_t generation, Touched& touched) {
    auto& statement = m_database.prepared(
        "UPDATE records SET state = '', number = 0, generation = ? WHERE record = ?");
    statement.bind(1, generation);
    statement.bindNoCopy(2, record);
    statement.exec();
    m_cells.remove(record);
    refresh(record, touched);
}

std::string RecordTable::audienceOfRow(const std::string& record) {
    const auto stored = row(record);
    return stored ? stored->audience : std::string();
}

void RecordTable::forget(const std::string& record, const std::set<std::string>& staying,
                         Touched& touched) {
    const auto stored = row(record);
    if (stored && !anyAudienceIn(staying, stored->audience)) remove(record, *stored, touched);
}

// A day's log and its signature: facts, comments, calls for help and consents stay.
std::vector<std::string> RecordTable::evictable(const std::string& beforeDay, std::size_t most) {
    std::vector<std::string> ids;
    std::string first;
    std::vector<std::pair<std::string, std::string>> found;  // day, record
    for (const auto& kind : m_kinds.all()) {
        if (!kind.inDayLog && kind.name != "sign_off") continue;
        auto& statement = m_database.prepared(
            "SELECT day, record FROM records WHERE kind = ? AND day > '' AND day < ?"
            " AND participant <> '' AND state <> '' AND marks & 3 = 0 AND NOT EXISTS"
            " (SELECT 1 FROM changes WHERE changes.record = records.record"
            " AND (verdict IS NULL OR (verdict = 'quarantined' AND settled = 0)))"
            " ORDER BY day LIMIT ?");
        statement.bindNoCopy(1, kind.name);
        statement.bindNoCopy(2, beforeDay);
        statement.bind(3, static_cast<std::int64_t>(most));
        while (statement.executeStep()) {
            found.emplace_back(statement.getColumn(0).getString(),
                               statement.getColumn(1).getString());
        }
        statement.reset();
    }
    std::sort(found.begin(), found.end());
    for (auto& [day, record] : found) {
        if (first.empty()) first = sync::monthOf(day);
        if (sync::monthOf(day) != first || ids.size() >= most) break;
        ids.push_back(std::move(record));
    }
    return ids;
}

bool RecordTable::evict(const std::string& record, Touched& touched) {
    auto entry = m_cells.get(record);
    const auto stored = row(record);
    if (!entry || !stored || entry->kept != Kept::Row || m_changes.waitingOf(record) > 0) {
        return false;
    }
    entry->kept = Kept::Evicted;
    m_cells.put(record, *entry);
    m_words.remove(record);
    auto& statement = m_database.prepared("DELETE FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    statement.exec();
    touched.kinds.insert(stored->kind);
    touched.participants.insert(stored->participant);
    return true;
}

void RecordTable::writeOut(const std::string& record, const std::string& change,
                           const std::string& text) {
    const auto stored = row(record);
    if (!stored || stored->state.empty() || text.empty()) return;
    const std::string name = '"' + change + '"';
    std::string_view found;
    forEachMember(stored->state, [&](std::string_view key, std::string_view value) {
        if (key != "changes") return;
        forEachItem(value, [&](std::string_view item) {
            if (item == name) found = item;
        });
    });
    if (found.empty()) return;
    std::string state = stored->state;
    state.replace(static_cast<std::size_t>(found.data() - stored->state.data()), found.size(),
                  text);
    auto& statement = m_database.prepared("UPDATE records SET state = ? WHERE record = ?");
    statement.bindNoCopy(1, state);
    statement.bindNoCopy(2, record);
    statement.exec();
}

}  // namespace ayumi::store
