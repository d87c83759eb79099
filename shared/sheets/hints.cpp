#include "shared/sheets/hints.h"

#include <algorithm>

#include "shared/base/ruby.h"
#include "shared/records/validation.h"

namespace ayumi::sheets {

namespace {

// 々, the two blocks of the plane that everybody meets, and what lies beyond it.
bool isKanji(const std::string& character) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(character[at]); };
    if (character.size() == 4) return byte(0) == 0xF0 && byte(1) >= 0xA0;
    if (character.size() != 3) return false;
    const unsigned code = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    return code == 0x3005 || (code >= 0x3400 && code <= 0x4DBF) ||
           (code >= 0x4E00 && code <= 0x9FFF);
}

std::size_t sentences(std::string_view text) {
    std::size_t ends = 0;
    for (const std::string_view mark : {"。", "？", "！"}) {
        for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + mark.size())) {
            ++ends;
        }
    }
    const bool open =
        !text.empty() && !text.ends_with("。") && !text.ends_with("？") && !text.ends_with("！");
    return ends + (open ? 1 : 0);
}

class Hints {
public:
    explicit Hints(const Sheet& sheet) : m_participants(sheet.by != FilledBy::Staff) {}

    std::vector<Error> take() { return std::move(m_hints); }
    void at(std::string item) { m_item = std::move(item); }

    void say(const char* code, const char* member, std::map<std::string, std::string> args = {}) {
        if (!m_item.empty()) args["item"] = m_item;
        args["member"] = member;
        m_hints.push_back({code, std::move(args)});
    }
    void readings(const char* member, const Wording& words) {
        for (const auto& phrase : readRuby(words.easy).phrases) {
            for (const auto& atom : phrase.atoms) {
                if (!atom.reading.empty() || !isKanji(atom.base)) continue;
                return say("hint_no_ruby", member, {{"text", plainText(readRuby(words.easy))}});
            }
        }
    }
    void question(const Wording& words) {
        readings("ask", words);
        if (!m_participants) return;
        if (records::codePoints(words.standard) > kMaxQuestion) {
            say("hint_question_long", "ask", {{"max", std::to_string(kMaxQuestion)}});
        }
        if (sentences(words.standard) > 1) say("hint_two_sentences", "ask");
    }
    void label(const char* member, const Wording& words) {
        readings(member, words);
        if (records::codePoints(words.standard) <= kMaxShortLabel) return;
        say("hint_label_long", member, {{"max", std::to_string(kMaxShortLabel)}});
    }
    void answer(const Item& item) {
        std::size_t most = item.type == ItemType::Text ? item.maxLength : 0;
        for (const Column& column : item.columns) most += column.maxLength;
        if (most * item.maxRows <= kMaxAnswer) return;
        say("hint_answer_large", "max", {{"max", std::to_string(kMaxAnswer)}});
    }

private:
    bool m_participants;
    std::string m_item;
    std::vector<Error> m_hints;
};

}  // namespace

std::vector<Error> hintsOn(const Sheet& sheet) {
    Hints hints(sheet);
    hints.label("title", sheet.title);
    hints.readings("about", sheet.about);
    for (const Section& section : sheet.sections) hints.label("sections", section.title);
    for (const Item& item : sheet.items) {
        hints.at(item.code);
        hints.question(item.ask);
        if (item.label != item.ask) hints.label("label", item.label);
        hints.readings("help", item.help);
        for (const Group& group : item.groups) hints.label("groups", group.title);
        for (const Choice& choice : item.choices) hints.label("choices", choice.label);
        for (const Column& column : item.columns) {
            hints.label("columns", column.label);
            if (!column.ask.empty()) hints.question(column.ask);
            hints.readings("example", column.example);
        }
        hints.answer(item);
    }
    return hints.take();
}

}  // namespace ayumi::sheets
