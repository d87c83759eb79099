// No code of the data reaches a paper: everything that can stand in a person's records has words,
// and where the app says the same in Japanese, it is the same in English.
#include "server/disclosure/data_words.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "server/disclosure/word_table.h"
#include "shared/records/kinds.h"
#include "tests/support/document.h"

namespace ayumi::disclosure {
namespace {

// What may be about one person: not the agency's own, but what was decided of held changes.
bool isAboutPeople(const records::Kind& kind) {
    return kind.audience != records::Audience::Agency || kind.name == "release";
}

// Families whose members are named by what they stand for (values.h).
bool isNamedByOthers(const records::Field& field) { return field.name == "item.*"; }

std::string between(std::string_view text, std::string_view open, std::string_view close) {
    const auto from = text.find(open);
    if (from == text.npos) return {};
    const auto start = from + open.size();
    return std::string(text.substr(start, text.find(close, start) - start));
}

// What the app's English says for each Japanese text, wherever it says it.
std::map<std::string, std::set<std::string>> appWords() {
    std::map<std::string, std::set<std::string>> words;
    const std::string text = testing::documentText("qml/i18n/ayumi_en.ts");
    for (auto at = text.find("<message>"); at != text.npos; at = text.find("<message>", at + 1)) {
        const auto message = std::string_view(text).substr(at, text.find("</message>", at) - at);
        std::string english = between(message, "<translation>", "</translation>");
        for (auto sign = english.find("&apos;"); sign != english.npos;
             sign = english.find("&apos;")) {
            english.replace(sign, 6, "'");
        }
        words[between(message, "<source>", "</source>")].insert(english);
    }
    return words;
}

TEST(DataWords, EveryKindFieldAndChoiceHasWordsInBothLanguages) {
    const auto kinds = records::KindTable::released();
    for (const auto language : {Language::Japanese, Language::English}) {
        const std::string nobody = kindWords("no_such_kind", language);
        for (const auto& kind : kinds.all()) {
            EXPECT_NE(kindWords(kind.name, language), nobody) << kind.name;
            if (!isAboutPeople(kind)) continue;
            for (const auto& field : kind.fields) {
                if (!isNamedByOthers(field)) {
                    EXPECT_NE(fieldWords(kind.name, field.name, language), "")
                        << kind.name << '.' << field.name;
                }
                for (const auto& code : field.choices) {
                    EXPECT_NE(choiceWords(kind.name, field.name, code, language), "")
                        << kind.name << '.' << field.name << '=' << code;
                }
            }
        }
    }
}

TEST(DataWords, NoTableHoldsAWordTwice_AndNoneNamesWhatIsNotThere) {
    const auto kinds = records::KindTable::released();
    std::set<std::string_view> seen;
    for (const auto table : {fieldTable(), choiceTable()}) {
        for (const auto& word : table) {
            EXPECT_TRUE(seen.insert(word.key).second) << word.key;
            EXPECT_FALSE(word.japanese.empty() || word.english.empty()) << word.key;
            const std::string kind(word.key.substr(0, word.key.find('.')));
            if (kind == "*") continue;
            const auto* known = kinds.find(kind);
            ASSERT_NE(known, nullptr) << word.key;
            const auto rest = word.key.substr(kind.size() + 1);
            EXPECT_NE(known->field(rest.substr(0, rest.find('='))), nullptr) << word.key;
        }
    }
}

TEST(DataWords, TheAppSaysTheSame) {
    const auto app = appWords();
    ASSERT_GT(app.size(), 1000U);
    std::size_t compared = 0;
    for (const auto table : {fieldTable(), choiceTable()}) {
        for (const auto& word : table) {
            const auto said = app.find(std::string(word.japanese));
            if (said == app.end()) continue;
            ++compared;
            EXPECT_TRUE(said->second.contains(std::string(word.english)))
                << word.japanese << ": " << word.english;
        }
    }
    EXPECT_GT(compared, 200U);
}

TEST(DataWords, TheWaysOutAndWhyAChangeIsHeldAreSaid) {
    EXPECT_EQ(choiceWords("reflection", "went", "no_answer", Language::Japanese), "答えたくない");
    EXPECT_EQ(choiceWords("goal_mark", "mark", "unknown", Language::English), "I don't know");
    EXPECT_EQ(choiceWords("goal", "result", "never_heard_of", Language::English), "");
    const auto anything = heldWords("never_heard_of", Language::Japanese);
    EXPECT_FALSE(anything.empty());
    EXPECT_NE(heldWords("no_right", Language::Japanese), anything);
}

TEST(DataWords, EveryReasonForWhichAChangeIsHeldIsSaid) {
    const std::string document = testing::documentText("docs/sync.md");
    std::size_t said = 0;
    for (const auto& table : testing::tablesOf(document)) {
        if (table.columns.front() != "code of a quarantined change") continue;
        for (const auto& row : table.rows) {
            for (const auto& code : testing::codeSpans(row.front())) {
                if (code.find('_') == code.npos && code != "identity" && code != "waits") continue;
                for (const auto language : {Language::Japanese, Language::English}) {
                    EXPECT_NE(heldWords(code, language), heldWords("never_heard_of", language))
                        << code;
                }
                ++said;
            }
        }
    }
    EXPECT_GT(said, 20U);
}

}  // namespace
}  // namespace ayumi::disclosure
