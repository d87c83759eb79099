// What the hashes of cells are made of.
#include "server/storage/queries.h"
#include "server/storage/row_readers.h"
#include "shared/sync/state_hash.h"

namespace ayumi::storage {

std::vector<std::int64_t> Queries::newestOf(const std::vector<std::string>& audiences) {
    return m_session->newest(m_agency, audiences);
}

std::vector<std::string> Queries::monthsSince(const std::string& audience, std::int64_t number) {
    std::vector<std::string> months;
    m_session->select(
        "SELECT DISTINCT month FROM places WHERE agency = $1 AND audience = $2 AND number > $3",
        {m_agency, audience, number}, [&](Row& row) { months.push_back(row.text()); });
    return months;
}

std::vector<CellRow> Queries::cellRows(const std::string& audience) {
    auto rows = all(readCell,
                    "SELECT " AYUMI_CELL_COLUMNS " FROM places WHERE agency = $1 AND audience = $2",
                    {m_agency, audience});
    fillHashes(rows);
    return rows;
}

std::vector<CellRow> Queries::cellRows(const std::string& audience, const std::string& month,
                                       const std::string& after, std::size_t limit) {
    auto rows = all(readCell,
                    "SELECT " AYUMI_CELL_COLUMNS
                    " FROM places WHERE agency = $1 AND audience = $2 AND month = $3"
                    " AND record > $4 ORDER BY agency, audience, month, record LIMIT $5",
                    {m_agency, audience, month, after, static_cast<std::int64_t>(limit)});
    fillHashes(rows);
    return rows;
}

// Rows from before hashes were kept have none until their record is put again.
void Queries::fillHashes(std::vector<CellRow>& rows) {
    std::vector<std::string> without;
    for (const auto& row : rows) {
        if (row.hash.empty()) without.push_back(row.record);
    }
    if (without.empty()) return;
    std::unordered_map<std::string, Bytes> hashes;
    m_session->select("SELECT record, state FROM records WHERE agency = $1 AND record = ANY($2)",
                      {m_agency, &without}, [&](Row& row) {
                          const std::string record = row.text();
                          hashes[record] = sync::stateHash(row.text());
                      });
    for (auto& row : rows) {
        if (row.hash.empty()) row.hash = hashes.at(row.record);
    }
}

}  // namespace ayumi::storage
