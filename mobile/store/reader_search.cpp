// Records by the words in them. The index only says where to look: what is shown goes through the
// same door as every other reading, and has the words in what this viewer is shown.
#include <algorithm>

#include "mobile/store/meta_table.h"
#include "mobile/store/reader_rows.h"
#include "mobile/store/tablet_reader.h"
#include "mobile/store/word_table.h"
#include "shared/records/free_text.h"

namespace ayumi::store {

namespace {

using sqlite::Transaction;

bool isCalled(const RecordRow& person, const std::u32string& word) {
    return std::ranges::any_of(
        std::initializer_list<const char*>{"name", "name_kana", "nickname"}, [&](auto* field) {
            return foldText(person.text(field)).letters.find(word) != std::u32string::npos;
        });
}

// By calls of their own.
bool isGivenWhole(const std::string& kind) {
    return kind == "person" || kind == "site" || kind == "staff";
}

// What an entry says of a record that was there before is not believed.
std::int64_t placeOf(const records::KindTable& kinds, const RecordRow& row, std::int64_t id) {
    const records::Kind* kind = kinds.find(row.kind);
    const std::string day = kind ? records::tellingDay(*kind, row.day, row.values) : row.day;
    return wordPlace(day, row.record, id);
}

std::vector<std::int64_t> placesOf(sqlite::Database& database, const SearchQuery& query,
                                   std::int64_t before, std::size_t most) {
    const std::string expression = matchExpression(query);
    auto& statement = database.prepared(
        "SELECT rowid FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?");
    statement.bindNoCopy(1, expression);
    statement.bind(2, before);
    statement.bind(3, static_cast<std::int64_t>(most));
    std::vector<std::int64_t> places;
    while (statement.executeStep()) places.push_back(statement.getColumn(0).getInt64());
    statement.reset();
    return places;
}

}  // namespace

SearchQuery TabletReader::queryOf(const Viewer& viewer, std::string_view typed) try {
    auto query = searchQuery(typed);
    if (query.empty()) return query;
    for (const auto& person : people(viewer)) {
        for (auto& word : query.words) {
            if (isCalled(person, word.letters)) word.people.insert(person.participant);
        }
    }
    return query;
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::havingWords(std::vector<RecordRow> rows,
                                                 const SearchQuery& query) const {
    std::erase_if(rows, [&](const RecordRow& row) {
        const records::Kind* kind = m_kinds.find(row.kind);
        return row.isVoid || kind == nullptr || !hasWords(*kind, row, query);
    });
    return rows;
}

SearchSlice TabletReader::search(const Viewer& viewer, const SearchQuery& query,
                                 std::int64_t before, std::size_t most) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    SearchSlice slice;
    slice.ready = isWholeIndex(*m_database);
    slice.ended = true;
    if (query.empty()) return slice;
    std::vector<std::int64_t> places;
    try {
        places = placesOf(*m_database, query, before, most);
    } catch (const SQLite::Exception& failure) {
        if (!isOfIndex(failure)) throw;
        slice.damaged = true;
        return slice;
    }
    slice.ended = places.size() < most;
    if (!places.empty()) slice.before = places.back();
    for (const std::int64_t place : places) {
        auto& statement = m_database->prepared(AYUMI_ROW_COLUMNS "WHERE id = ?");
        statement.bind(1, rowOfPlace(place));
        auto rows = havingWords(select(viewer, statement), query);
        for (auto& row : rows) {
            if (isGivenWhole(row.kind)) continue;
            if (placeOf(m_kinds, row, rowOfPlace(place)) == place) {
                slice.rows.push_back(std::move(row));
            }
        }
    }
    return slice;
} catch (...) {
    meetFailure();
    return {};
}

}  // namespace ayumi::store
