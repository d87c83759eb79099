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

bool RecordTable::put(std::string_view state, const StateColumns& columns,
                      const std::string& audience, std::int64_t generation, const TextOf& textOf,
                      Touched& touched) {
    std::string shown;
    int marks = 0;
    const bool waits = m_changes.waitingOf(columns.record) > 0;
    if (columns.plainSet && !waits) {
        shown = *columns.plainSet;
    } else {
        dropMistaken(columns);
        auto folded = readStateText(state, textOf);
        if (!folded) {
            ++touched.damaged;
            return false;
        }
        for (const auto& change : m_changes.waitingChanges(columns.record)) {
            sync::fold(*folded, change, change->madeAtMs);
        }
        shown = canonical(valuesOf(*folded));
        marks = marksOf(*folded, waits);
    }
    auto& statement = m_database.prepared(kUpsertState);
    statement.bindNoCopy(1, columns.record);
    statement.bindNoCopy(2, columns.kind);
    statement.bindNoCopy(3, columns.participant);
    statement.bindNoCopy(4, columns.day);
    statement.bindNoCopy(5, columns.about);
    statement.bindNoCopy(6, audience);
    statement.bind(7, columns.number);
    statement.bind(8, generation);
    statement.bind(9, marks);
    statement.bindNoCopy(10, shown);
    const std::string text(state);
    statement.bindNoCopy(11, text);
    if (statement.exec() == 0) return false;
    noteShown(columns.kind, columns.record, columns.participant, shown, touched);
    return true;
}

// A row made by waiting changes alone goes when the server's word names another identity.
void RecordTable::dropMistaken(const StateColumns& columns) {
    auto& statement = m_database.prepared(
        "DELETE FROM records WHERE record = ? AND number = 0 AND state = ''"
        " AND (kind <> ? OR participant <> ? OR day <> ? OR about <> ?)");
    statement.bindNoCopy(1, columns.record);
    statement.bindNoCopy(2, columns.kind);
    statement.bindNoCopy(3, columns.participant);
    statement.bindNoCopy(4, columns.day);
    statement.bindNoCopy(5, columns.about);
    statement.exec();
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
    auto& statement = m_database.prepared("DELETE FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    statement.exec();
    noteShown(row.kind, record, row.participant, R"({"void":true})", touched);
}

bool RecordTable::takeFactsChanged() { return std::exchange(m_factsChanged, false); }

}  // namespace ayumi::store
