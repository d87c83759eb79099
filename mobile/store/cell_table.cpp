#include "mobile/store/cell_table.h"

#include <algorithm>

#include "mobile/store/state_columns.h"

namespace ayumi::store {

namespace {

CellEntry entryOf(SQLite::Statement& statement) {
    return {{statement.getColumn(0).getString(), statement.getColumn(1).getString()},
            statement.getColumn(2).getInt64(),
            static_cast<Kept>(statement.getColumn(3).getInt()),
            statement.getColumn(4).getString()};
}

void bindBlob(SQLite::Statement& statement, int index, const Bytes& bytes) {
    statement.bindNoCopy(index, bytes.data(), static_cast<int>(bytes.size()));
}

}  // namespace

sync::CellName cellOf(std::string_view audiences, std::string_view day) {
    std::string_view first = audiences.substr(0, audiences.find(' '));
    eachAudience(audiences, [&](std::string_view one) { first = std::min(first, one); });
    return {std::string(first), sync::monthOf(day)};
}

void CellTable::load() {
    m_sums.clear();
    m_changed.clear();
    m_audienceHashes.clear();
    auto& statement = m_database.prepared("SELECT audience, month, records, hash FROM cells");
    while (statement.executeStep()) {
        m_sums[statement.getColumn(0).getString()][statement.getColumn(1).getString()] = {
            statement.getColumn(2).getInt64(), statement.getColumn(3).getString()};
    }
    statement.reset();
    auto& evicted = m_database.prepared("SELECT count(*) FROM cell_records WHERE kept = 2");
    evicted.executeStep();
    m_evicted = static_cast<std::size_t>(evicted.getColumn(0).getInt64());
    evicted.reset();
}

void CellTable::write() {
    for (const auto& cell : m_changed) {
        const Sum* sum = sumOf(cell);
        auto& statement = m_database.prepared(
            sum == nullptr
                ? "DELETE FROM cells WHERE audience = ? AND month = ?"
                : "INSERT INTO cells (audience, month, records, hash) VALUES (?, ?, ?, ?)"
                  " ON CONFLICT (audience, month) DO UPDATE SET"
                  " records = excluded.records, hash = excluded.hash");
        statement.bindNoCopy(1, cell.audience);
        statement.bindNoCopy(2, cell.month);
        if (sum != nullptr) {
            statement.bind(3, sum->records);
            bindBlob(statement, 4, sum->hash);
        }
        statement.exec();
    }
    m_changed.clear();
}

const CellTable::Sum* CellTable::sumOf(const sync::CellName& cell) const {
    const auto months = m_sums.find(cell.audience);
    if (months == m_sums.end()) return nullptr;
    const auto found = months->second.find(cell.month);
    return found == months->second.end() ? nullptr : &found->second;
}

void CellTable::count(const sync::CellName& cell, const Bytes& hash, int change) {
    auto& months = m_sums[cell.audience];
    auto& sum = months[cell.month];
    sum.records += change;
    sync::toggle(sum.hash, hash);
    if (sum.records <= 0) months.erase(cell.month);
    if (months.empty()) m_sums.erase(cell.audience);
    m_changed.insert(cell);
    m_audienceHashes.erase(cell.audience);
}

std::optional<CellEntry> CellTable::get(const std::string& record) {
    auto& statement = m_database.prepared(
        "SELECT audience, month, number, kept, hash FROM cell_records WHERE record = ?");
    statement.bindNoCopy(1, record);
    std::optional<CellEntry> found;
    if (statement.executeStep()) found = entryOf(statement);
    statement.reset();
    return found;
}

std::optional<Kept> CellTable::put(const std::string& record, const CellEntry& entry, bool move) {
    auto& insert = m_database.prepared(
        "INSERT INTO cell_records (record, audience, month, number, kept, hash)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (record) DO NOTHING");
    insert.bindNoCopy(1, record);
    insert.bindNoCopy(2, entry.cell.audience);
    insert.bindNoCopy(3, entry.cell.month);
    insert.bind(4, entry.number);
    insert.bind(5, static_cast<int>(entry.kept));
    bindBlob(insert, 6, entry.hash);
    if (entry.kept == Kept::Evicted) ++m_evicted;
    if (insert.exec() > 0) {
        count(entry.cell, entry.hash, 1);
        return std::nullopt;
    }
    const auto before = get(record).value();
    if (before.kept == Kept::Evicted) --m_evicted;
    const auto& cell = move ? entry.cell : before.cell;
    auto& update = m_database.prepared(
        "UPDATE cell_records SET audience = ?, month = ?, number = ?, kept = ?, hash = ?"
        " WHERE record = ?");
    update.bindNoCopy(1, cell.audience);
    update.bindNoCopy(2, cell.month);
    update.bind(3, entry.number);
    update.bind(4, static_cast<int>(entry.kept));
    bindBlob(update, 5, entry.hash);
    update.bindNoCopy(6, record);
    update.exec();
    if (!(before.cell == cell) || before.hash != entry.hash) {
        count(before.cell, before.hash, -1);
        count(cell, entry.hash, 1);
    }
    return before.kept;
}

void CellTable::remove(const std::string& record) {
    const auto before = get(record);
    if (!before) return;
    auto& statement = m_database.prepared("DELETE FROM cell_records WHERE record = ?");
    statement.bindNoCopy(1, record);
    statement.exec();
    if (before->kept == Kept::Unread) dropUnread(record);
    if (before->kept == Kept::Evicted) --m_evicted;
    count(before->cell, before->hash, -1);
}

std::vector<RecordInCell> CellTable::recordsOf(const sync::CellName& cell) {
    auto& statement = m_database.prepared(
        "SELECT record, number, kept FROM cell_records WHERE audience = ? AND month = ?");
    statement.bindNoCopy(1, cell.audience);
    statement.bindNoCopy(2, cell.month);
    std::vector<RecordInCell> records;
    while (statement.executeStep()) {
        records.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getInt64(),
                           static_cast<Kept>(statement.getColumn(2).getInt())});
    }
    statement.reset();
    return records;
}

std::vector<std::string> CellTable::evicted(const std::string& audience) {
    auto& statement = m_database.prepared(
        "SELECT record FROM cell_records WHERE kept = 2 AND (audience = ?1 OR ?1 = '')");
    statement.bindNoCopy(1, audience);
    std::vector<std::string> records;
    while (statement.executeStep()) records.push_back(statement.getColumn(0).getString());
    statement.reset();
    return records;
}

bool isAtOffice(sqlite::Database& database, const sync::CellName& cell) {
    auto& statement = database.prepared(
        "SELECT 1 FROM cell_records WHERE audience = ? AND month = ? AND kept = 2 LIMIT 1");
    statement.bindNoCopy(1, cell.audience);
    statement.bindNoCopy(2, cell.month);
    const bool found = statement.executeStep();
    statement.reset();
    return found;
}

std::map<std::string, Bytes> CellTable::audienceHashes(const std::set<std::string>& without) const {
    std::map<std::string, Bytes> hashes;
    for (const auto& [audience, months] : m_sums) {
        if (without.contains(audience)) continue;
        auto& known = m_audienceHashes[audience];
        if (known.empty()) {
            sync::MonthHashes cells;
            for (const auto& [month, sum] : months) cells[month] = sum.hash;
            known = sync::audienceHash(cells);
        }
        hashes[audience] = known;
    }
    return hashes;
}

std::string CellTable::shortHashOf(const sync::CellName& cell) const {
    const Sum* sum = sumOf(cell);
    return sum == nullptr ? std::string() : sync::shortHash(sum->hash);
}

std::vector<std::string> CellTable::monthsOf(const std::string& audience) const {
    std::vector<std::string> months;
    const auto found = m_sums.find(audience);
    if (found == m_sums.end()) return months;
    for (const auto& [month, sum] : found->second) months.push_back(month);
    return months;
}

TimeMs CellTable::repairedAt(const sync::CellName& cell) {
    auto& statement =
        m_database.prepared("SELECT at FROM cell_repairs WHERE audience = ? AND month = ?");
    statement.bindNoCopy(1, cell.audience);
    statement.bindNoCopy(2, cell.month);
    const TimeMs at = statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    statement.reset();
    return at;
}

void CellTable::noteRepaired(const sync::CellName& cell, TimeMs atMs) {
    auto& statement = m_database.prepared(
        "INSERT OR REPLACE INTO cell_repairs (audience, month, at) VALUES (?, ?, ?)");
    statement.bindNoCopy(1, cell.audience);
    statement.bindNoCopy(2, cell.month);
    statement.bind(3, atMs);
    statement.exec();
}

void CellTable::putUnread(const std::string& record, const std::string& audience,
                          std::int64_t generation, std::string_view state) {
    auto& statement = m_database.prepared(
        "INSERT OR REPLACE INTO unread_states (record, audience, generation, state)"
        " VALUES (?, ?, ?, ?)");
    statement.bindNoCopy(1, record);
    statement.bindNoCopy(2, audience);
    statement.bind(3, generation);
    const std::string text(state);
    statement.bindNoCopy(4, text);
    statement.exec();
}

void CellTable::dropUnread(const std::string& record) {
    auto& statement = m_database.prepared("DELETE FROM unread_states WHERE record = ?");
    statement.bindNoCopy(1, record);
    statement.exec();
}

std::vector<UnreadState> CellTable::unread() {
    auto& statement =
        m_database.prepared("SELECT record, audience, generation, state FROM unread_states");
    std::vector<UnreadState> states;
    while (statement.executeStep()) {
        states.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                          statement.getColumn(2).getInt64(), statement.getColumn(3).getString()});
    }
    statement.reset();
    return states;
}

std::size_t CellTable::rebuild() {
    Sums right;
    auto& statement = m_database.prepared("SELECT audience, month, hash FROM cell_records");
    while (statement.executeStep()) {
        auto& sum = right[statement.getColumn(0).getString()][statement.getColumn(1).getString()];
        ++sum.records;
        sync::toggle(sum.hash, statement.getColumn(2).getString());
    }
    statement.reset();
    std::set<sync::CellName> names;
    for (const auto* sums : {&right, &m_sums}) {
        for (const auto& [audience, months] : *sums) {
            for (const auto& [month, sum] : months) names.insert({audience, month});
        }
    }
    const Sums wrong = std::exchange(m_sums, std::move(right));
    std::size_t differed = 0;
    for (const auto& name : names) {
        const Sum* now = sumOf(name);
        const auto months = wrong.find(name.audience);
        const bool was = months != wrong.end() && months->second.contains(name.month);
        const bool same = was && now != nullptr &&
                          months->second.at(name.month).hash == now->hash &&
                          months->second.at(name.month).records == now->records;
        if (same) continue;
        ++differed;
        m_changed.insert(name);
        m_audienceHashes.erase(name.audience);
    }
    return differed;
}

std::vector<std::string> CellTable::withoutRow() {
    auto& statement = m_database.prepared(
        "SELECT record FROM cell_records WHERE kept = 0 AND record NOT IN"
        " (SELECT record FROM records WHERE state <> '')");
    std::vector<std::string> records;
    while (statement.executeStep()) records.push_back(statement.getColumn(0).getString());
    statement.reset();
    return records;
}

}  // namespace ayumi::store
