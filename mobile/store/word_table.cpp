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

template <class Work>
void WordTable::write(Work work) {
    try {
        work();
    } catch (const SQLite::Exception& failure) {
        if (isOfIndex(failure)) throw IndexDamaged();
        throw;
    }
}

// Where it cannot even be emptied, it is made as it was made first.
void WordTable::clear() {
    try {
        m_database.execute("INSERT INTO words(words) VALUES ('delete-all')");
    } catch (const SQLite::Exception& failure) {
        if (!isOfIndex(failure)) throw;
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
        const auto place =
            wordPlace(statement.getColumn(3).getString(), statement.getColumn(2).getString(), to);
        put(*kind, place, statement.getColumn(4).getString(), statement.getColumn(5).getInt());
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
    const std::int64_t id = before ? before->id : m_database.raw().getLastInsertRowid();
    if (before && before->day == day && before->shown == shown &&
        ((before->marks ^ marks) & kVoidMark) == 0) {
        return;
    }
    if (before) drop(wordPlace(before->day, record, id));
    put(*kind, wordPlace(day, record, id), shown, marks);
}

void WordTable::remove(const std::string& record) {
    auto& statement = m_database.prepared("SELECT id, day FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    if (!statement.executeStep()) return;
    const std::int64_t id = statement.getColumn(0).getInt64();
    const std::string day = statement.getColumn(1).getString();
    statement.reset();
    removeAt(day, record, id);
}

void WordTable::removeAt(std::string_view day, std::string_view record, std::int64_t id) {
    drop(wordPlace(day, record, id));
}

void WordTable::put(const records::Kind& kind, std::int64_t place, std::string_view shown,
                    int marks) {
    if ((marks & kVoidMark) != 0) return;
    std::vector<std::string> texts;
    for (auto& found : records::freeTextsOf(kind, Json::parse(shown))) {
        texts.push_back(std::move(found.text));
    }
    const std::string tokens = wordTokens(texts);
    if (tokens.empty()) return;
    write([&] {
        auto& statement =
            m_database.prepared("INSERT OR REPLACE INTO words(rowid, tokens) VALUES (?, ?)");
        statement.bind(1, place);
        statement.bindNoCopy(2, tokens);
        statement.exec();
    });
}

void WordTable::drop(std::int64_t place) {
    write([&] {
        auto& statement = m_database.prepared("DELETE FROM words WHERE rowid = ?");
        statement.bind(1, place);
        statement.exec();
    });
}

}  // namespace ayumi::store
