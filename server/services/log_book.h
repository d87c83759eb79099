// Writes the chained log of one agency inside one transaction: gives numbers, links hashes and
// hands everything to the writer at the end.
#pragma once

#include <string>
#include <vector>

#include "server/storage/store.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "shared/sync/change.h"

namespace ayumi::services {

// Lives as long as its writer's transaction. Nothing reaches the writer before flush().
class LogBook {
public:
    LogBook(storage::Writer& writer, storage::AgencyRow agency, Random& random);

    // An entry of the server's own making; gets a random salt. Returns its number.
    std::int64_t note(const std::string& what, const Json& body);

    // A received change, whatever its verdict: `mark` is its signature.
    std::int64_t received(const std::string& changeId, std::string_view body,
                          std::string_view mark);

    sync::Head head() const;
    storage::AgencyRow& agency() { return m_agency; }
    bool grew() const { return !m_rows.empty(); }
    void flush();

private:
    std::int64_t append(storage::LogRow row, Bytes entryHash);

    storage::Writer& m_writer;
    storage::AgencyRow m_agency;
    Random& m_random;
    std::vector<storage::LogRow> m_rows;
};

sync::Head headOf(const storage::AgencyRow& agency);

// Whether this is a place of the log; its beginning, {0, ""}, always is.
bool logHas(storage::Reader& reader, const sync::Head& head);

}  // namespace ayumi::services
