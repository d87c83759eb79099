// What is taken away for good.
#include "server/storage/queries.h"
#include "server/storage/row_readers.h"

namespace ayumi::storage {

namespace {

const BulkTable kErased{
    "erased", {{"key", ColumnType::Text}}, "ON CONFLICT (agency, key) DO NOTHING"};

}  // namespace

std::vector<std::string> Queries::erased(const std::vector<std::string>& keys) {
    std::vector<std::string> found;
    if (keys.empty()) return found;
    m_session->select("SELECT key FROM erased WHERE agency = $1 AND key = ANY($2)",
                      {m_agency, &keys}, [&](Row& row) { found.push_back(row.text()); });
    return found;
}

std::vector<std::string> Queries::recordsOfAudience(const std::string& audience) {
    std::vector<std::string> records;
    m_session->select("SELECT record FROM places WHERE agency = $1 AND audience = $2",
                      {m_agency, audience}, [&](Row& row) { records.push_back(row.text()); });
    return records;
}

void Queries::putErased(const std::vector<std::string>& keys) {
    const std::vector<Value> values(keys.begin(), keys.end());
    m_session->put(kErased, m_agency, values);
}

// The id and the number stay: the log names them.
void Queries::eraseChanges(const std::vector<std::string>& ids) {
    const Bytes nothing;
    for (const auto& id : ids) {
        m_session->run(
            "UPDATE changes SET body = $3, signature = $3, record = '', author = '',"
            " verdict = 'erased', code = '', args = '{}'"
            " WHERE agency = $1 AND id = $2",
            {m_agency, id, Blob(nothing)});
    }
}

void Queries::eraseRecords(const std::vector<std::string>& records) {
    for (const auto& record : records) {
        std::string audiences;
        m_session->select("SELECT audiences FROM records WHERE agency = $1 AND record = $2",
                          {m_agency, record}, [&](Row& row) { audiences = row.text(); });
        for (const auto& audience : splitAudiences(audiences)) {
            m_session->run("DELETE FROM places WHERE agency = $1 AND audience = $2 AND record = $3",
                           {m_agency, audience, record});
        }
        m_session->run("DELETE FROM records WHERE agency = $1 AND record = $2", {m_agency, record});
    }
}

void Queries::erasePerson(const std::string& person, const std::string& audience) {
    m_session->run("DELETE FROM person_scope WHERE agency = $1 AND audience = $2",
                   {m_agency, audience});
    m_session->run("DELETE FROM accounts WHERE agency = $1 AND person = $2", {m_agency, person});
    m_session->run("DELETE FROM sign_ins WHERE agency = $1 AND person = $2", {m_agency, person});
}

}  // namespace ayumi::storage
