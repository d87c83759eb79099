#include "mobile/store/record_table.h"

#include <stdexcept>

namespace ayumi::store {

namespace {

constexpr const char* kUpsertState =
    "INSERT INTO records (record, kind, participant, day, about, audience, number, generation,"
    " marks, shown, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (record) DO UPDATE SET number = excluded.number,"
    " generation = excluded.generation, marks = excluded.marks, shown = excluded.shown,"
    " state = excluded.state"
    " WHERE excluded.number > records.number OR excluded.generation <> records.generation";

// Nothing that stands there is believed; a row of a number beyond the log's end least of all.
constexpr const char* kRepairState =
    "INSERT INTO records (record, kind, participant, day, about, audience, number, generation,"
    " marks, shown, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (record) DO UPDATE SET kind = excluded.kind,"
    " participant = excluded.participant, day = excluded.day, about = excluded.about,"
    " audience = excluded.audience, number = excluded.number, generation = excluded.generation,"
    " marks = excluded.marks, shown = excluded.shown, state = excluded.state"
    " WHERE excluded.number >= records.number OR excluded.generation <> records.generation"
    " OR records.number > ?";

int marksOf(const sync::RecordState& shown, bool pending) {
    return (pending ? kPendingMark : 0) | (sync::isContested(shown) ? kContestedMark : 0) |
           (sync::isVoid(shown) ? kVoidMark : 0);
}

}  // namespace

std::optional<RecordTable::Row> RecordTable::row(const std::string& record) {
    auto& statement = m_database.prepared(
        "SELECT kind, participant, day, about, audience, state, number FROM records"
        " WHERE record = ?");
    statement.bindNoCopy(1, record);
    std::optional<Row> found;
    if (statement.executeStep()) {
        found = Row{statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                    statement.getColumn(2).getString(), statement.getColumn(3).getString(),
                    statement.getColumn(4).getString(), statement.getColumn(5).getString(),
                    statement.getColumn(6).getInt64()};
    }
    statement.reset();
    return found;
}

TextOf RecordTable::ownTexts() {
    return [this](std::string_view change) { return m_changes.text(change); };
}

Json RecordTable::valuesOf(const sync::RecordState& state) const {
    return sync::shownValues(state,
                             [this](std::string_view person) { return m_facts.roleOf(person); });
}

std::string RecordTable::audienceOfState(const sync::RecordState& state, const Json& values) const {
    return audienceOf(m_kinds, state.kind, sync::subjectOf(state, values));
}

std::optional<RecordOnTablet> RecordTable::get(const std::string& record) {
    const auto stored = row(record);
    auto waiting = m_changes.waitingChanges(record);
    RecordOnTablet found;
    if (stored && !stored->state.empty()) {
        found.answered = readStateText(stored->state, ownTexts());
    }
    if (!found.answered && waiting.empty()) return std::nullopt;
    found.shown = found.answered ? *found.answered : sync::emptyState(*waiting.front());
    for (const auto& change : waiting) sync::fold(found.shown, change, change->madeAtMs);
    found.waiting = std::move(waiting);
    return found;
}

bool RecordTable::held(const std::string& record) {
    auto& statement =
        m_database.prepared("SELECT number FROM records WHERE record = ? AND number > 0");
    statement.bindNoCopy(1, record);
    const bool found = statement.executeStep();
    statement.reset();
    return found;
}

std::optional<RecordTable::Shown> RecordTable::shownFor(std::string_view state,
                                                        const StateColumns& columns,
                                                        const TextOf& textOf) {
    const bool waits = m_changes.waitingOf(columns.record) > 0;
    if (columns.plainSet && !waits) return Shown{*columns.plainSet, 0};
    auto folded = readStateText(state, textOf);
    if (!folded) return std::nullopt;
    for (const auto& change : m_changes.waitingChanges(columns.record)) {
        sync::fold(*folded, change, change->madeAtMs);
    }
    return Shown{canonical(valuesOf(*folded)), marksOf(*folded, waits)};
}

bool RecordTable::put(std::string_view state, const StateColumns& columns,
                      const std::string& audience, std::int64_t generation, const TextOf& textOf,
                      Touched& touched, const Repair* repair) {
    const auto shown = shownFor(state, columns, textOf);
    if (!shown) {
        ++touched.damaged;
        keepUnread(state, columns, audience, generation, repair);
        return true;
    }
    if (!columns.plainSet || shown->marks != 0) dropMistaken(columns);
    const auto before = m_words.rowBefore(columns.kind, columns.record);
    auto& statement = m_database.prepared(repair ? kRepairState : kUpsertState);
    statement.bindNoCopy(1, columns.record);
    statement.bindNoCopy(2, columns.kind);
    statement.bindNoCopy(3, columns.participant);
    statement.bindNoCopy(4, columns.day);
    statement.bindNoCopy(5, columns.about);
    statement.bindNoCopy(6, audience);
    statement.bind(7, columns.number);
    statement.bind(8, generation);
    statement.bind(9, shown->marks);
    statement.bindNoCopy(10, shown->text);
    const std::string text(state);
    statement.bindNoCopy(11, text);
    if (repair) statement.bind(12, repair->newestNumber);
    if (statement.exec() == 0) return false;
    m_words.follow(before, columns.kind, columns.record, columns.day, shown->text, shown->marks);
    noteHash(state, columns, audience, textOf, repair);
    noteShown(columns.kind, columns.record, columns.participant, shown->text, touched);
    return true;
}

// A row made by waiting changes alone goes when the server's word names another identity.
void RecordTable::dropMistaken(const StateColumns& columns) {
    auto& statement = m_database.prepared(
        "DELETE FROM records WHERE record = ? AND number = 0 AND state = ''"
        " AND (kind <> ? OR participant <> ? OR day <> ? OR about <> ?) RETURNING id, day, shown");
    statement.bindNoCopy(1, columns.record);
    statement.bindNoCopy(2, columns.kind);
    statement.bindNoCopy(3, columns.participant);
    statement.bindNoCopy(4, columns.day);
    statement.bindNoCopy(5, columns.about);
    if (!statement.executeStep()) return;
    const WordTable::Row row{statement.getColumn(0).getInt64(), statement.getColumn(1).getString(),
                             statement.getColumn(2).getString()};
    statement.reset();
    m_words.remove(columns.kind, columns.record, row);
}

void RecordTable::refresh(const std::string& record, Touched& touched) {
    const auto found = get(record);
    if (!found) {
        if (const auto stored = row(record)) remove(record, *stored, touched);
        return;
    }
    writeShown(found->shown, marksOf(found->shown, m_changes.waitingOf(record) > 0), touched);
}

void RecordTable::writeShown(const sync::RecordState& shown, int marks, Touched& touched) {
    const Json values = valuesOf(shown);
    const std::string text = canonical(values);
    const std::string audience = audienceOfState(shown, values);
    const auto before = m_words.rowBefore(shown.kind, shown.record);
    auto& statement = m_database.prepared(
        "INSERT INTO records (record, kind, participant, day, about, audience, number, generation,"
        " marks, shown, state) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, '')"
        " ON CONFLICT (record) DO UPDATE SET marks = excluded.marks, shown = excluded.shown");
    statement.bindNoCopy(1, shown.record);
    statement.bindNoCopy(2, shown.kind);
    statement.bindNoCopy(3, shown.participant);
    statement.bindNoCopy(4, shown.day);
    statement.bindNoCopy(5, shown.about);
    statement.bindNoCopy(6, audience);
    statement.bind(7, marks);
    statement.bindNoCopy(8, text);
    statement.exec();
    m_words.follow(before, shown.kind, shown.record, shown.day, text, marks);
    noteShown(shown.kind, shown.record, shown.participant, text, touched);
}

void RecordTable::noteShown(const std::string& kind, const std::string& record,
                            const std::string& participant, std::string_view shown,
                            Touched& touched) {
    touched.kinds.insert(kind);
    if (!participant.empty()) touched.participants.insert(participant);
    if (!records::Facts::concerns(kind)) return;
    m_facts.put(kind, record, participant, Json::parse(shown));
    m_factsChanged = true;
}

void RecordTable::remove(const std::string& record, const Row& row, Touched& touched) {
    m_words.remove(record);
    auto& statement = m_database.prepared("DELETE FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    statement.exec();
    m_cells.remove(record);
    noteShown(row.kind, record, row.participant, R"({"void":true})", touched);
}

bool RecordTable::takeFactsChanged() { return std::exchange(m_factsChanged, false); }

}  // namespace ayumi::store
