#include "mobile/store/search.h"

#include <algorithm>
#include <charconv>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/free_text.h"

namespace ayumi::store {

namespace {

constexpr int kRowBits = 32;
constexpr std::int64_t kRowMask = (std::int64_t{1} << kRowBits) - 1;
constexpr std::string_view kFirstDay = "1970-01-01";

bool isBlank(char32_t letter) {
    return letter == U' ' || (letter >= U'\t' && letter <= U'\r') || letter == 0xA0 ||
           letter == 0x3000;
}

// Blanks are of one byte, or U+00A0 and U+3000.
std::vector<std::string_view> partedByBlanks(std::string_view typed) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    const auto end = [&](std::size_t at, std::size_t bytes) {
        if (at > begin) parts.push_back(typed.substr(begin, at - begin));
        begin = at + bytes;
    };
    for (std::size_t at = 0; at < typed.size(); ++at) {
        if (isBlank(static_cast<unsigned char>(typed[at])) && typed[at] != '\xA0') {
            end(at, 1);
        } else if (typed.substr(at, 2) == "\u00A0") {
            end(at, 2);
        } else if (typed.substr(at, 3) == "\u3000") {
            end(at, 3);
        }
    }
    end(typed.size(), 0);
    return parts;
}

template <class Use>  // each run of letters without a blank
void eachRun(std::u32string_view letters, Use use) {
    while (!letters.empty()) {
        const auto end = std::min(letters.find(kFoldedBlank), letters.size());
        if (end > 0) use(letters.substr(0, end));
        letters.remove_prefix(std::min(end + 1, letters.size()));
    }
}

// No letter is a quotation mark or a blank: foldText() leaves none.
std::string matchOf(const std::u32string& word) {
    std::string expression;
    const auto add = [&](const std::string& token) {
        expression += (expression.empty() ? "" : " AND ") + token;
    };
    eachRun(word, [&](std::u32string_view run) {
        if (run.size() == 1) return add('"' + toUtf8(run) + "\"*");
        for (std::size_t i = 0; i + 1 < run.size(); ++i) add('"' + toUtf8(run.substr(i, 2)) + '"');
    });
    return '(' + expression + ')';
}

bool isAbout(const RecordRow& row, const std::set<std::string>& people) {
    if (people.contains(row.participant)) return true;
    return std::any_of(row.people.begin(), row.people.end(),
                       [&](const std::string& one) { return people.contains(one); });
}

// When a UUID of version 7 was made; 0 for any other.
TimeMs madeAt(std::string_view record) {
    constexpr std::size_t kVersionAt = 14;
    if (!isUuid(record) || record[kVersionAt] != '7') return 0;
    const std::string digits = std::string(record.substr(0, 8)) + std::string(record.substr(9, 4));
    TimeMs made = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), made, 16);
    return made;
}

}  // namespace

SearchQuery searchQuery(std::string_view typed) {
    SearchQuery query;
    for (const auto part : partedByBlanks(typed)) {
        auto letters = foldText(part).letters;
        const bool known = std::any_of(query.words.begin(), query.words.end(),
                                       [&](const auto& word) { return word.letters == letters; });
        if (!letters.empty() && !known) query.words.push_back({std::move(letters), {}});
    }
    return query;
}

std::vector<FoldedText::Span> spansOf(const SearchQuery& query, std::string_view text) {
    const auto folded = foldText(text);
    std::vector<FoldedText::Span> found;
    for (const auto& word : query.words) {
        for (auto at = folded.letters.find(word.letters); at != std::u32string::npos;
             at = folded.letters.find(word.letters, at + 1)) {
            found.push_back({folded.from[at].begin, folded.from[at + word.letters.size() - 1].end});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.begin < b.begin; });
    std::vector<FoldedText::Span> joined;
    for (const auto& span : found) {
        if (joined.empty() || span.begin > joined.back().end) {
            joined.push_back(span);
        } else {
            joined.back().end = std::max(joined.back().end, span.end);
        }
    }
    return joined;
}

bool hasWords(const records::Kind& kind, const RecordRow& row, const SearchQuery& query) {
    std::vector<std::u32string> texts;
    for (const auto& [field, text] : records::freeTextsOf(kind, row.values)) {
        texts.push_back(foldText(text).letters);
    }
    bool inText = false;
    for (const auto& word : query.words) {
        const bool here = std::any_of(texts.begin(), texts.end(), [&](const auto& text) {
            return text.find(word.letters) != std::u32string::npos;
        });
        if (!here && !isAbout(row, word.people)) return false;
        inText = inText || here;
    }
    return inText;
}

std::string wordTokens(const std::vector<std::string>& texts) {
    std::vector<std::u32string> tokens;
    for (const auto& text : texts) {
        const auto letters = foldText(text).letters;
        eachRun(letters, [&](std::u32string_view run) {
            for (std::size_t i = 0; i < run.size(); ++i) tokens.emplace_back(run.substr(i, 2));
        });
    }
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    std::string text;
    for (const auto& token : tokens) text += (text.empty() ? "" : " ") + toUtf8(token);
    return text;
}

std::string matchExpression(const SearchQuery& query) {
    const bool allNames = std::all_of(query.words.begin(), query.words.end(),
                                      [](const auto& word) { return !word.people.empty(); });
    std::string expression;
    for (const auto& word : query.words) {
        if (!allNames && !word.people.empty()) continue;
        if (!expression.empty()) expression += allNames ? " OR " : " AND ";
        expression += matchOf(word.letters);
    }
    return expression;
}

std::string dayOrMade(std::string_view day, std::string_view record) {
    if (isDay(day)) return std::string(day);
    const TimeMs made = madeAt(record);
    return made > 0 ? dayOf(made) : std::string();
}

std::int64_t wordPlace(std::string_view day, std::string_view record, std::int64_t row) {
    const std::string at = dayOrMade(day, record);
    const std::int64_t days = isDay(at) ? std::max(daysBetween(kFirstDay, at), 0) : 0;
    return (days << kRowBits) | (row & kRowMask);
}

std::int64_t rowOfPlace(std::int64_t place) { return place & kRowMask; }

}  // namespace ayumi::store
