// What needs a person: contested records, quarantined changes, what still waits.
#include "mobile/store/reader_rows.h"
#include "mobile/store/state_columns.h"
#include "mobile/store/tablet_reader.h"

namespace ayumi::store {

namespace {

using sqlite::Transaction;

HeldChange heldOf(const sync::Change& change, SQLite::Statement& row) {
    HeldChange held{change.id,
                    change.record,
                    change.kind,
                    change.participant,
                    change.day,
                    change.about,
                    change.author,
                    Json(change.set),
                    {},
                    0};
    held.reason.code = row.getColumn(1).getString();
    if (const std::string args = row.getColumn(2).getString(); !args.empty()) {
        const Json object = Json::parse(args);
        for (const auto& [name, value] : object.items()) {
            held.reason.args[name] = value.get<std::string>();
        }
    }
    held.answeredAtMs = row.getColumn(3).getInt64();
    return held;
}

}  // namespace

std::vector<RecordView> TabletReader::contested(const Viewer& viewer) {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(
        "SELECT record, kind, participant, day, about, audience, marks, shown FROM records"
        " INDEXED BY records_contested WHERE marks & 2 AND kind <> 'sign_off'"
        " ORDER BY day DESC, record");
    return viewsOf(select(viewer, statement));
}

std::vector<HeldChange> TabletReader::held(const Viewer& viewer) {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(
        "SELECT text, code, args, answered_at FROM changes INDEXED BY changes_held"
        " WHERE verdict = 'quarantined' AND text IS NOT NULL ORDER BY seq DESC");
    std::vector<HeldChange> held;
    while (statement.executeStep()) {
        const auto change = readChangeText(statement.getColumn(0).getString());
        if (!change) continue;
        const records::Kind* kind = m_kinds.find(change->kind);
        const bool readable =
            kind != nullptr &&
            records::may(*kind, records::Access::Read, viewer.person,
                         {change->participant, change->people, change->author, {}}, m_facts,
                         viewer.atMs);
        if (!readable && change->author != viewer.person && change->signer() != viewer.person) {
            continue;
        }
        held.push_back(heldOf(*change, statement));
    }
    return held;
}

Counts TabletReader::counts(const Viewer& viewer) {
    Counts counts;
    counts.held = held(viewer).size();
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
}

}  // namespace ayumi::store
