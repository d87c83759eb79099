// The words of the sheets that come with Ayumi: what a tired person reads.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "shared/base/ruby.h"
#include "shared/records/validation.h"
#include "shared/sheets/answers.h"
#include "shared/sheets/hints.h"
#include "tests/shared/sheets/shipped_words.h"

namespace ayumi::sheets {

namespace {

constexpr std::size_t kMostAsked = 40;  // code points (app.md, rule 1)

unsigned char byteOf(char c) { return static_cast<unsigned char>(c); }

// U+4000 to U+9FFF begin with these bytes; 々 stands for one of them.
bool hasKanji(const std::string& text) {
    const bool found = std::any_of(text.begin(), text.end(),
                                   [](char c) { return byteOf(c) >= 0xE4 && byteOf(c) <= 0xE9; });
    return found || text.find("々") != std::string::npos;
}

// All of kana, kanji and Japanese punctuation; quotation marks and dashes begin with less.
bool hasJapanese(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return byteOf(c) >= 0xE3; });
}

bool endsWithOneOf(const std::string& text, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return text.ends_with(ending); });
}

std::vector<std::string> sentencesOf(std::string text) {
    std::vector<std::string> found;
    const std::string stop = "。";
    for (auto at = text.find(stop); at != std::string::npos; at = text.find(stop)) {
        found.push_back(text.substr(0, at));
        text = text.substr(at + stop.size());
    }
    if (!text.empty()) found.push_back(text);
    return found;
}

TEST(ShippedSheets, ReadAndAreNamedAsTheirFiles) {
    const std::set<std::string> expected{"stress_fatigue", "life_rhythm",       "training_review",
                                         "self_review",    "workplace_hearing", "first_assessment"};
    std::set<std::string> names;
    for (const auto& [name, sheet] : shipped()) {
        names.insert(name);
        EXPECT_EQ(sheet.code, name);
        EXPECT_FALSE(sheet.about.empty()) << name;
    }
    EXPECT_EQ(names, expected);
}

TEST(ShippedSheets, AreFilledInByAndKeptAsWhatTheyAreFor) {
    const auto kept = [](const char* name) {
        return std::pair(shipped(name).by, shipped(name).record);
    };
    using Kept = std::pair<FilledBy, std::string>;
    EXPECT_EQ(kept("stress_fatigue"), Kept(FilledBy::Participant, "self_check"));
    EXPECT_EQ(kept("life_rhythm"), Kept(FilledBy::Participant, "daily_sheet"));
    EXPECT_EQ(kept("training_review"), Kept(FilledBy::Staff, "assessment"));
    EXPECT_EQ(kept("workplace_hearing"), Kept(FilledBy::Staff, "assessment"));
    EXPECT_EQ(kept("first_assessment"), Kept(FilledBy::Staff, "assessment"));
    EXPECT_EQ(kept("self_review"), Kept(FilledBy::Both, "assessment"));
}

TEST(ShippedSheets, AskInOneShortPoliteQuestion) {
    for (const auto& [where, words] : questions()) {
        for (const auto& text : {words.standard, plainEasy(words)}) {
            EXPECT_LE(records::codePoints(text), kMostAsked) << where << ": " << text;
            EXPECT_TRUE(endsWithOneOf(text, {"ますか。", "ましたか。", "ですか。", "でしたか。",
                                             "ませんか。", "てください。"}))
                << where << ": " << text;
            EXPECT_EQ(sentencesOf(text).size(), 1U) << where << ": " << text;
        }
        EXPECT_LE(words.english.size(), 60U) << where;
        EXPECT_TRUE(words.english.ends_with("?")) << where << ": " << words.english;
    }
}

TEST(ShippedSheets, GiveNoHintThatTheyAreHardToRead) {
    for (const auto& [name, sheet] : shipped()) {
        for (const Error& hint : hintsOn(sheet)) {
            ADD_FAILURE() << name << ": " << hint.code << ' ' << Json(hint.args).dump();
        }
    }
}

TEST(ShippedSheets, AskNothingTwice) {
    for (const auto& [name, sheet] : shipped()) {
        std::set<std::string> asked;
        for (const Item& item : sheet.items) {
            EXPECT_TRUE(asked.insert(item.ask.standard).second) << name << " " << item.code;
        }
    }
}

TEST(ShippedSheets, HaveShortLabels) {
    for (const auto& [where, words] : labels()) {
        for (const auto& text : {words.standard, plainEasy(words), words.english}) {
            EXPECT_LE(records::codePoints(text), kMostAsked) << where << ": " << text;
        }
        EXPECT_FALSE(words.standard.ends_with("。")) << where << ": " << words.standard;
    }
}

TEST(ShippedSheets, GiveEveryKanjiOfTheEasyWordingItsReading) {
    for (const auto& [where, words] : everything()) {
        const RubyText easy = readRuby(words.easy);
        for (const auto& phrase : easy.phrases) {
            for (const auto& atom : phrase.atoms) {
                EXPECT_FALSE(atom.reading.empty() && hasKanji(atom.base))
                    << where << ": " << words.easy;
                EXPECT_FALSE(hasKanji(atom.reading)) << where << ": " << words.easy;
            }
        }
    }
}

TEST(ShippedSheets, PutTheEasyWordingIntoShortPhrasesAndSentences) {
    for (const auto& [where, words] : everything()) {
        const RubyText easy = readRuby(words.easy);
        for (const auto& phrase : easy.phrases) {
            std::size_t length = 0;
            for (const auto& atom : phrase.atoms) {
                const bool ends = atom.base == "、" || atom.base == "。";
                length = ends ? 0 : length + records::codePoints(atom.base);
                EXPECT_LE(length, 10U) << where << ": " << words.easy;
            }
        }
        for (const auto& text : sentencesOf(plainEasy(words))) {
            EXPECT_LE(records::codePoints(text), 32U) << where << ": " << text;
        }
    }
}

TEST(ShippedSheets, SpeakPolitelyInFullSentences) {
    for (const auto& [where, words] : sentences()) {
        if (where.ends_with("example")) continue;
        for (const auto& text : {words.standard, plainEasy(words)}) {
            EXPECT_TRUE(text.ends_with("。")) << where << ": " << text;
            EXPECT_TRUE(text.find("です") != std::string::npos ||
                        text.find("ます") != std::string::npos ||
                        text.find("ません") != std::string::npos ||
                        text.find("ください") != std::string::npos)
                << where << ": " << text;
        }
    }
}

TEST(ShippedSheets, KeepTheThreeWordingsApart) {
    for (const auto& [where, words] : everything()) {
        EXPECT_FALSE(hasJapanese(words.english)) << where << ": " << words.english;
        EXPECT_EQ(words.standard.find_first_of("{|} "), std::string::npos)
            << where << ": " << words.standard;
        if (hasKanji(words.standard)) {
            EXPECT_NE(words.standard, words.easy) << where;
        }
    }
    for (const auto& [where, words] : questions()) {
        EXPECT_TRUE(words.easy.find(' ') != std::string::npos) << where << ": " << words.easy;
    }
}

TEST(ShippedSheets, FitEachScreenOfAParticipant) {
    for (const auto& [name, sheet] : shipped()) {
        if (sheet.by == FilledBy::Staff) continue;
        for (const Item& item : sheet.items) {
            if (item.groups.empty()) {
                EXPECT_LE(item.choices.size(), kChoicesOnScreen) << name << " " << item.code;
            } else {
                EXPECT_EQ(screensOf(item).size(), item.groups.size()) << name << " " << item.code;
            }
        }
    }
}

TEST(ShippedSheets, TellChoicesApartInEveryWording) {
    for (const auto& [name, sheet] : shipped()) {
        for (const Item& item : sheet.items) {
            std::set<std::string> standard, easy, english;
            for (const Choice& one : item.choices) {
                const std::string where = name + " " + item.code + " " + one.code;
                EXPECT_TRUE(standard.insert(one.label.standard).second) << where;
                EXPECT_TRUE(easy.insert(one.label.easy).second) << where;
                EXPECT_TRUE(english.insert(one.label.english).second) << where;
                EXPECT_EQ(one.exclusive, one.code == "none" && item.type == ItemType::Multi)
                    << where;
            }
        }
    }
}

}  // namespace

}  // namespace ayumi::sheets
