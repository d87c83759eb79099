// The agency, its log, changes and records.
#include "server/storage/queries.h"
#include "server/storage/row_readers.h"

namespace ayumi::storage {

std::optional<AgencyRow> Queries::agency() {
    return first(readAgency, "SELECT " AYUMI_AGENCY_COLUMNS " FROM agency WHERE agency = $1",
                 {m_agency});
}

std::optional<Bytes> Queries::chainAt(std::int64_t number) {
    std::optional<Bytes> chain;
    m_session->select("SELECT chain FROM log WHERE agency = $1 AND number = $2", {m_agency, number},
                      [&](Row& row) { chain = row.bytes(); });
    return chain;
}

std::vector<LogRow> Queries::log(std::int64_t after, std::size_t limit) {
    return all(readLog,
               "SELECT " AYUMI_LOG_COLUMNS
               " FROM log WHERE agency = $1 AND number > $2 ORDER BY number LIMIT $3",
               {m_agency, after, static_cast<std::int64_t>(limit)});
}

std::vector<LogRow> Queries::logOf(const std::string& what) {
    return all(readLog,
               "SELECT " AYUMI_LOG_COLUMNS
               " FROM log WHERE agency = $1 AND what = $2 ORDER BY number",
               {m_agency, what});
}

std::int64_t Queries::countChanges(const std::string& verdict) {
    std::int64_t count = 0;
    m_session->select("SELECT count(*) FROM changes WHERE agency = $1 AND verdict = $2",
                      {m_agency, verdict}, [&](Row& row) { count = row.number(); });
    return count;
}

std::vector<ChangeRow> Queries::changes(const std::vector<std::string>& ids) {
    if (ids.empty()) return {};
    return all(readChange,
               "SELECT " AYUMI_CHANGE_COLUMNS " FROM changes WHERE agency = $1 AND id = ANY($2)",
               {m_agency, &ids});
}

std::vector<ChangeRow> Queries::changesOfRecord(const std::string& record) {
    return all(readChange,
               "SELECT " AYUMI_CHANGE_COLUMNS
               " FROM changes WHERE agency = $1 AND record = $2 ORDER BY number",
               {m_agency, record});
}

// The verdict stands in the text, because the indexes hold quarantined ones only.
std::vector<ChangeRow> Queries::heldChanges(std::int64_t after, std::size_t limit) {
    return all(readChange,
               "SELECT " AYUMI_CHANGE_COLUMNS
               " FROM changes WHERE agency = $1 AND verdict = 'quarantined' AND number > $2"
               " ORDER BY number LIMIT $3",
               {m_agency, after, static_cast<std::int64_t>(limit)});
}

std::vector<HeldRow> Queries::heldWith(const std::string& code) {
    return all(readHeld,
               "SELECT id, args FROM changes"
               " WHERE agency = $1 AND verdict = 'quarantined' AND code = $2 ORDER BY number",
               {m_agency, code});
}

std::int64_t Queries::newestDeviceNumber(const std::string& device) {
    if (auto known = m_newestDeviceNumbers.find(device); known != m_newestDeviceNumbers.end()) {
        return known->second;
    }
    std::optional<std::int64_t> newest;
    m_session->select("SELECT max(device_number) FROM changes WHERE agency = $1 AND device = $2",
                      {m_agency, device}, [&](Row& row) { newest = row.optionalNumber(); });
    // Nothing yet: lower than any number.
    return m_newestDeviceNumbers[device] = newest.value_or(INT64_MIN);
}

std::vector<DeviceNumbers> Queries::deviceNumbers() {
    std::vector<DeviceNumbers> numbers;
    m_session->select(
        "SELECT device, max(device_number), count(DISTINCT device_number) FROM changes"
        " WHERE agency = $1 AND device_number > 0 GROUP BY device",
        {m_agency}, [&](Row& row) {
            DeviceNumbers one;
            one.device = row.text();
            one.newest = row.number();
            one.count = row.number();
            numbers.push_back(std::move(one));
        });
    return numbers;
}

bool Queries::deviceNumberUsed(const std::string& device, std::int64_t number,
                               const std::string& exceptChange) {
    if (number > newestDeviceNumber(device)) return false;
    const std::string byItself = exceptChange.substr(0, exceptChange.find('/'));
    bool used = false;
    m_session->select(
        "SELECT 1 FROM changes WHERE agency = $1 AND device = $2 AND device_number = $3"
        " AND id <> $4 AND id <> $5 LIMIT 1",
        {m_agency, device, number, byItself, exceptChange}, [&](Row&) { used = true; });
    return used;
}

std::vector<RecordRow> Queries::records(const std::vector<std::string>& ids) {
    if (ids.empty()) return {};
    return all(readRecord,
               "SELECT " AYUMI_RECORD_COLUMNS
               " FROM records WHERE agency = $1 AND record = ANY($2)",
               {m_agency, &ids});
}

std::vector<RecordRow> Queries::recordsAfter(const std::string& after, std::size_t limit) {
    return all(readRecord,
               "SELECT " AYUMI_RECORD_COLUMNS
               " FROM records WHERE agency = $1 AND record > $2 ORDER BY record LIMIT $3",
               {m_agency, after, static_cast<std::int64_t>(limit)});
}

std::vector<RecordRow> Queries::recordsOfKinds(const std::vector<std::string>& kinds) {
    if (kinds.empty()) return {};
    return all(readRecord,
               "SELECT " AYUMI_RECORD_COLUMNS " FROM records WHERE agency = $1 AND kind = ANY($2)",
               {m_agency, &kinds});
}

}  // namespace ayumi::storage
