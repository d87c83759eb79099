// What needs a person: contested records, how much else there is, what still waits.
#include <algorithm>

#include "mobile/store/reader_rows.h"
#include "mobile/store/tablet_reader.h"

namespace ayumi::store {

using sqlite::Transaction;

std::vector<RecordView> TabletReader::contested(const Viewer& viewer) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(
        "SELECT record, kind, participant, day, about, audience, marks, shown FROM records"
        " INDEXED BY records_contested WHERE marks & 2 AND kind <> 'sign_off'"
        " ORDER BY day DESC, record");
    return viewsOf(select(viewer, statement));
} catch (...) {
    meetFailure();
    return {};
}

Counts TabletReader::counts(const Viewer& viewer) try {
    Counts counts;
    counts.held = static_cast<std::size_t>(
        std::ranges::count(held(viewer), std::string(), &HeldChange::decision));
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& contested = m_database->prepared(
        "SELECT record, kind, participant, day, about, audience, marks, shown FROM records"
        " INDEXED BY records_contested WHERE marks & 2 AND kind <> 'sign_off'");
    counts.contested = select(viewer, contested).size();
    auto& waiting = m_database->prepared(
        "SELECT count(*), min(saved_at) FROM changes INDEXED BY changes_waiting"
        " WHERE verdict IS NULL");
    if (waiting.executeStep()) {
        counts.waiting = static_cast<std::size_t>(waiting.getColumn(0).getInt64());
        counts.waitingSinceMs = waiting.getColumn(1).getInt64();
    }
    return counts;
} catch (...) {
    meetFailure();
    return {};
}

}  // namespace ayumi::store
