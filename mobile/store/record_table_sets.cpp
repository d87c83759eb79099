// Many records at once: facts, a reset's full pull, forgetting.
#include "mobile/store/record_table.h"

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
    for (const auto& kind : records::Facts::kinds()) kinds += (kinds.empty() ? "'" : ", '") + kind + "'";
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

std::vector<std::string> RecordTable::ofAudience(const std::string& audience) {
    auto& statement =
        m_database.prepared("SELECT record, audience FROM records WHERE instr(audience, ?) > 0");
    statement.bindNoCopy(1, audience);
    std::vector<std::string> ids;
    while (statement.executeStep()) {
        if (audienceHas(statement.getColumn(1).getString(), audience)) {
            ids.push_back(statement.getColumn(0).getString());
        }
    }
    return ids;
}

void RecordTable::dropState(const std::string& record, std::int64_t generation, Touched& touched) {
    auto& statement = m_database.prepared(
        "UPDATE records SET state = '', number = 0, generation = ? WHERE record = ?");
    statement.bind(1, generation);
    statement.bindNoCopy(2, record);
    statement.exec();
    refresh(record, touched);
}

void RecordTable::forget(const std::string& record, const std::string& audience, Touched& touched) {
    const auto stored = row(record);
    if (!stored) return;
    const std::string left = audienceWithout(stored->audience, audience);
    if (left.empty()) {
        remove(record, *stored, touched);
        return;
    }
    auto& statement = m_database.prepared("UPDATE records SET audience = ? WHERE record = ?");
    statement.bindNoCopy(1, left);
    statement.bindNoCopy(2, record);
    statement.exec();
}

}  // namespace ayumi::store
