// Looking records up by the words in them: what was typed, which records have it, and where.
// Whoever looks is shown only what they may read (TabletReader::search).
#pragma once

#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "mobile/store/tablet_views.h"
#include "shared/base/folded_text.h"
#include "shared/records/kinds.h"

namespace ayumi::store {

inline constexpr std::size_t kMostSearchLetters = 100;  // code points as typed

// Words are parted by blanks, wide ones too. Each has to stand somewhere in one text of the record;
// one that is in somebody's name also counts for every record of theirs that has another of them.
struct SearchQuery {
    struct Word {
        std::u32string letters;        // foldText()
        std::set<std::string> people;  // participants who are called so; filled by queryOf()
    };
    std::vector<Word> words;

    bool empty() const { return words.empty(); }
};

SearchQuery searchQuery(std::string_view typed);  // without people

// Where the words of a query stand in a text: bytes, in order, none overlapping.
std::vector<FoldedText::Span> spansOf(const SearchQuery& query, std::string_view text);

// Whether a record's own texts have the words; `participants`: whom it is about.
bool hasWords(const records::Kind& kind, const RecordRow& row, const SearchQuery& query);

inline constexpr std::int64_t kSearchFromNewest = std::numeric_limits<std::int64_t>::max();

// What was found among the records looked at, newest day first.
struct SearchSlice {
    std::vector<RecordRow> rows;
    std::int64_t before = kSearchFromNewest;  // where the next slice goes on
    bool ended = false;                       // there is nothing more
    bool ready = true;                        // false: not all records can be looked up yet
    bool damaged = false;  // the index; it has to be made anew (Engine::mendWords)
};

// ---- What the index is made of (word_table.h)
// The pairs of neighbouring letters of each text and the last letter of each run, each once, with a
// blank between: SQLite looks up a pair as it is, and a single letter as what begins a pair.
std::string wordTokens(const std::vector<std::string>& texts);

// The expression for MATCH: all words that nobody is called; if there is none, any. It finds more
// records than have the words, never fewer.
std::string matchExpression(const SearchQuery& query);

// Where a record stands in the index: newer days are greater. Records without a day stand at the
// day their id was made. `row`: `records.id`.
std::int64_t wordPlace(std::string_view day, std::string_view record, std::int64_t row);
std::int64_t rowOfPlace(std::int64_t place);
// "" where neither a day nor the id says it.
std::string dayOrMade(std::string_view day, std::string_view record);

}  // namespace ayumi::store
