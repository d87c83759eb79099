#include "server/services/log_book.h"

#include "shared/sync/chain.h"

namespace ayumi::services {

LogBook::LogBook(storage::Writer& writer, storage::AgencyRow agency, Random& random)
    : m_writer(writer), m_agency(std::move(agency)), m_random(random) {
    if (m_agency.chain.empty()) m_agency.chain = sync::chainStart();
}

std::int64_t LogBook::note(const std::string& what, const Json& body) {
    storage::LogRow row;
    row.what = what;
    row.body = canonical(body);
    row.mark = m_random.bytes(sync::kSaltBytes);
    Bytes hash = sync::entryHash(row.body, row.mark);
    return append(std::move(row), std::move(hash));
}

std::int64_t LogBook::received(const std::string& changeId, std::string_view body,
                               std::string_view mark) {
    storage::LogRow row;
    row.what = "change";
    row.change = changeId;
    return append(std::move(row), sync::entryHash(body, mark));
}

std::int64_t LogBook::append(storage::LogRow row, Bytes entryHash) {
    row.number = ++m_agency.number;
    row.entryHash = std::move(entryHash);
    m_agency.chain = sync::nextChainHash(m_agency.chain, row.number, row.entryHash);
    row.chain = m_agency.chain;
    m_rows.push_back(std::move(row));
    return m_agency.number;
}

sync::Head LogBook::head() const { return headOf(m_agency); }

void LogBook::flush() {
    m_writer.appendLog(m_rows);
    m_writer.putAgency(m_agency);
    m_rows.clear();
}

sync::Head headOf(const storage::AgencyRow& agency) {
    if (agency.number == 0) return {};
    return {agency.number, toHex(agency.chain)};
}

bool logHas(storage::Reader& reader, const sync::Head& head) {
    if (head.number == 0) return true;
    const auto chain = reader.chainAt(head.number);
    return chain && toHex(*chain) == head.hash;
}

}  // namespace ayumi::services
