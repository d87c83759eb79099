#include "mobile/store/word_table.h"

#include <vector>

#include "mobile/store/meta_table.h"
#include "mobile/store/migrations.h"
#include "mobile/store/search.h"
#include "mobile/store/state_columns.h"
#include "shared/base/bytes.h"
#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "shared/records/free_text.h"

namespace ayumi::store {

namespace {

// Raised when the same texts give other tokens.
constexpr int kTokensForm = 1;
constexpr std::size_t kMigration = 6;  // that makes the table

constexpr const char* kMadeBy = "words";     // meta: what the index is made by
constexpr const char* kMadeTo = "words_to";  // meta: `records.id` up to which it is; absent: whole

// Another build may read other fields.
std::string formOf(const records::KindTable& kinds) {
    std::string form = std::to_string(kTokensForm);
    for (const auto& kind : kinds.all()) {
        if (!records::hasFreeText(kind)) continue;
        for (const auto& field : kind.fields) {
            if (records::isFreeText(kind, field)) form += ' ' + kind.name + '.' + field.name;
        }
    }
    return toHex(sha256(form));
}

}  // namespace

bool isWholeIndex(sqlite::Database& database) { return MetaTable(database).get(kMadeTo).empty(); }

void WordTable::load() { m_due = !isWholeIndex(m_database); }

bool WordTable::outdated() { return MetaTable(m_database).get(kMadeBy) != formOf(m_kinds); }

bool isOfIndex(const SQLite::Exception& failure) {
    return !sqlite::comesFromOutside(failure) || sqlite::errorOf(failure).code == "index_damaged";
}

// Where it cannot even be emptied, it is made as it was made first.
void WordTable::clear() {
    try {
        m_database.execute("INSERT INTO words(words) VALUES ('delete-all')");
    } catch (const SQLite::Exception& failure) {
        if (!isOfIndex(failure)) throw;
        // Without knowing its version SQLite would not even drop it.
        m_database.execute("INSERT OR REPLACE INTO words_config(k, v) VALUES ('version', 4)");
        m_database.execute("DROP TABLE words");
        m_database.execute(std::string(migrations().at(kMigration - 1).sql));
    }
}

void WordTable::begin() {
    clear();
    MetaTable meta(m_database);
    meta.put(kMadeBy, formOf(m_kinds));
    m_due = m_database.raw().execAndGet("SELECT EXISTS (SELECT 1 FROM records)").getInt() != 0;
    if (m_due) return meta.put(kMadeTo, "0");
    meta.drop(kMadeTo);
}

void WordTable::step(std::size_t most) {
    MetaTable meta(m_database);
    auto to = static_cast<std::int64_t>(std::stoll(meta.get(kMadeTo)));
    auto& statement = m_database.prepared(
        "SELECT id, kind, record, day, shown, marks FROM records WHERE id > ? ORDER BY id LIMIT ?");
    statement.bind(1, to);
    statement.bind(2, static_cast<std::int64_t>(most));
    std::size_t seen = 0;
    for (; statement.executeStep(); ++seen) {
        to = statement.getColumn(0).getInt64();
        const records::Kind* kind = searched(statement.getColumn(1).getString());
        if (kind == nullptr) continue;
        put(*kind, statement.getColumn(2).getString(),
            {to, statement.getColumn(3).getString(), statement.getColumn(4).getString(),
             statement.getColumn(5).getInt()});
    }
    statement.reset();
    m_due = seen == most;
    if (m_due) {
        meta.put(kMadeTo, std::to_string(to));
    } else {
        meta.drop(kMadeTo);
    }
}

void WordTable::check() {
    write([&] {
        m_database.execute("INSERT INTO words(words, rank) VALUES ('integrity-check', 0)");
    });
}

const records::Kind* WordTable::searched(std::string_view kind) const {
    const records::Kind* found = m_kinds.find(kind);
    return found != nullptr && records::hasFreeText(*found) ? found : nullptr;
}

std::optional<WordTable::Row> WordTable::rowBefore(std::string_view kind,
                                                   const std::string& record) {
    if (searched(kind) == nullptr) return std::nullopt;
    auto& statement =
        m_database.prepared("SELECT id, day, shown, marks FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    std::optional<Row> row;
    if (statement.executeStep()) {
        row = Row{statement.getColumn(0).getInt64(), statement.getColumn(1).getString(),
                  statement.getColumn(2).getString(), statement.getColumn(3).getInt()};
    }
    statement.reset();
    return row;
}

void WordTable::follow(const std::optional<Row>& before, std::string_view kindName,
                       const std::string& record, std::string_view day, std::string_view shown,
                       int marks) {
    const records::Kind* kind = searched(kindName);
    if (kind == nullptr) return;
    const Row now{before ? before->id : m_database.raw().getLastInsertRowid(), std::string(day),
                  std::string(shown), marks};
    if (before && before->day == now.day && before->shown == now.shown &&
        ((before->marks ^ marks) & kVoidMark) == 0) {
        return;
    }
    if (before) drop(*kind, record, *before);
    put(*kind, record, now);
}

void WordTable::remove(const std::string& record) {
    auto& statement =
        m_database.prepared("SELECT kind, id, day, shown FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    if (!statement.executeStep()) return;
    const std::string kind = statement.getColumn(0).getString();
    const Row row{statement.getColumn(1).getInt64(), statement.getColumn(2).getString(),
                  statement.getColumn(3).getString()};
    statement.reset();
    remove(kind, record, row);
}

void WordTable::remove(std::string_view kind, std::string_view record, const Row& row) {
    if (const records::Kind* known = searched(kind)) drop(*known, record, row);
}

void WordTable::put(const records::Kind& kind, std::string_view record, const Row& row) {
    if ((row.marks & kVoidMark) != 0) return;
    const Json shown = Json::parse(row.shown);
    std::vector<std::string> texts;
    for (auto& found : records::freeTextsOf(kind, shown)) texts.push_back(std::move(found.text));
    const std::string tokens = wordTokens(texts);
    if (tokens.empty()) return;
    write([&] {
        auto& statement =
            m_database.prepared("INSERT OR REPLACE INTO words(rowid, tokens) VALUES (?, ?)");
        statement.bind(1, wordPlace(records::tellingDay(kind, row.day, shown), record, row.id));
        statement.bindNoCopy(2, tokens);
        statement.exec();
    });
}

void WordTable::drop(const records::Kind& kind, std::string_view record, const Row& row) {
    const std::string day = records::tellingDay(kind, row.day, Json::parse(row.shown));
    write([&] {
        auto& statement = m_database.prepared("DELETE FROM words WHERE rowid = ?");
        statement.bind(1, wordPlace(day, record, row.id));
        statement.exec();
    });
}

}  // namespace ayumi::store
