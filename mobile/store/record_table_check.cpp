// The bytes that lie here against what was hashed when they came.
#include <tuple>

#include "mobile/store/record_table.h"
#include "shared/base/json_slices.h"

namespace ayumi::store {

struct RecordTable::Stored {
    std::string record;
    Row row;
    std::int64_t marks = 0;
    std::string shown;
};

namespace {

constexpr const char* kStoredColumns =
    "SELECT id, record, kind, participant, day, about, audience, number, marks, shown, state"
    " FROM records";

}  // namespace

// A state that names changes of this tablet hashes as what the server holds: with them put in.
Bytes RecordTable::hashOf(std::string_view state, const TextOf& textOf) {
    const auto whole = sync::wholeState(state, textOf);
    return sync::stateHash(whole ? std::string_view(*whole) : state);
}

void RecordTable::noteHash(std::string_view state, const StateColumns& columns,
                           const std::string& audience, const TextOf& textOf,
                           const Repair* repair) {
    const CellEntry entry{repair ? repair->cell : cellOf(audience, columns.day), columns.number,
                          Kept::Row,
                          columns.whole ? sync::stateHash(state) : hashOf(state, textOf)};
    const auto before = m_cells.put(columns.record, entry, repair != nullptr);
    if (before == Kept::Unread) m_cells.dropUnread(columns.record);
}

void RecordTable::keepUnread(std::string_view state, const StateColumns& columns,
                             const std::string& audience, std::int64_t generation,
                             const Repair* repair) {
    const auto known = m_cells.get(columns.record);
    if (known && !repair && known->number > columns.number) return;
    const CellEntry entry{repair ? repair->cell : cellOf(audience, columns.day), columns.number,
                          Kept::Unread, hashOf(state, ownTexts())};
    m_cells.put(columns.record, entry, repair != nullptr);
    m_cells.putUnread(columns.record, audience, generation, state);
}

std::string RecordTable::putUnread(std::string_view state, const Repair& repair,
                                   std::int64_t generation) {
    std::string record;
    forEachMember(state, [&](std::string_view key, std::string_view value) {
        if (key == "record") record = stringOf(value).value_or("");
    });
    if (record.empty()) return record;
    m_cells.put(record, {repair.cell, 0, Kept::Unread, sync::stateHash(state)}, true);
    m_cells.putUnread(record, repair.cell.audience, generation, state);
    return record;
}

std::vector<std::string> RecordTable::wrongRows(std::int64_t& after, std::size_t most) {
    std::vector<Stored> rows;
    auto& statement = m_database.prepared(std::string(kStoredColumns) +
                                          " WHERE id > ? AND state <> '' ORDER BY id LIMIT ?");
    statement.bind(1, after);
    statement.bind(2, static_cast<std::int64_t>(most));
    while (statement.executeStep()) {
        after = statement.getColumn(0).getInt64();
        rows.push_back(storedOf(statement));
    }
    statement.reset();
    if (rows.size() < most) after = 0;
    std::vector<std::string> wrong;
    for (const auto& stored : rows) {
        if (check(stored) != Checked::Right) wrong.push_back(stored.record);
    }
    return wrong;
}

RecordTable::Stored RecordTable::storedOf(SQLite::Statement& statement) {
    return {statement.getColumn(1).getString(),
            {statement.getColumn(2).getString(), statement.getColumn(3).getString(),
             statement.getColumn(4).getString(), statement.getColumn(5).getString(),
             statement.getColumn(6).getString(), statement.getColumn(10).getString(),
             statement.getColumn(7).getInt64()},
            statement.getColumn(8).getInt64(),
            statement.getColumn(9).getString()};
}

// Mended: the state is right, and what was made of it is not.
Checked RecordTable::check(const Stored& stored) {
    const auto entry = m_cells.get(stored.record);
    if (entry && entry->kept == Kept::Unread) return Checked::Right;  // an older one, still shown
    const auto texts = ownTexts();
    const auto columns = readColumns(stored.row.state, texts);
    if (!entry || !columns || columns->record != stored.record ||
        entry->hash != hashOf(stored.row.state, texts)) {
        return Checked::Damaged;
    }
    const auto shown = shownFor(stored.row.state, *columns, texts);
    const auto& row = stored.row;
    const bool right = shown && shown->text == stored.shown && shown->marks == stored.marks &&
                       std::tie(row.kind, row.participant, row.day, row.about, row.number) ==
                           std::tie(columns->kind, columns->participant, columns->day,
                                    columns->about, columns->number);
    return right ? Checked::Right : Checked::Mended;
}

Checked RecordTable::mend(const std::string& record, Touched& touched) {
    auto& statement = m_database.prepared(std::string(kStoredColumns) + " WHERE record = ?");
    statement.bindNoCopy(1, record);
    std::optional<Stored> stored;
    if (statement.executeStep()) stored = storedOf(statement);
    statement.reset();
    if (!stored || stored->row.state.empty()) return Checked::Right;
    const auto found = check(*stored);
    const auto& row = stored->row;
    const auto texts = ownTexts();
    if (found == Checked::Damaged) {
        const auto columns = readColumns(row.state, texts);
        const auto day = columns ? columns->day : row.day;
        m_cells.put(record,
                    {cellOf(row.audience, day), row.number, Kept::Row, hashOf(row.state, texts)});
    } else if (found == Checked::Mended) {
        const auto columns = readColumns(row.state, texts).value();
        const auto entry = m_cells.get(record).value();
        // What is there already is put again: equal numbers, and the row is not believed.
        const Repair again{entry.cell, columns.number};
        put(row.state, columns, row.audience, generationOf(record), texts, touched, &again);
    }
    return found;
}

std::int64_t RecordTable::generationOf(const std::string& record) {
    auto& statement = m_database.prepared("SELECT generation FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    const std::int64_t generation = statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    statement.reset();
    return generation;
}

}  // namespace ayumi::store
