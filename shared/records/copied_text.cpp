#include "shared/records/copied_text.h"

#include <algorithm>
#include <array>

namespace ayumi::records {

namespace {

constexpr std::array<std::string_view, 16> kNothing{
    "特になし",   "とくになし",       "特に無し",   "特にない",
    "とくにない", "特にありません",   "なし",       "無し",
    "ない",       "とくにありません", "ありません", "特記事項なし",
    "none",       "nothing",          "na",         "n/a"};

// What people put between and around words.
constexpr std::array<std::string_view, 17> kMarks{"。", "、", "．",     "，",     "・", "…",
                                                  "「", "」", "！",     "？",     "!",  "?",
                                                  ".",  ",",  "\u3000", "\u00A0", "〜"};

// A wide Latin letter, digit or mark (U+FF01..FF5E) in its narrow form; 0 if it is none.
char narrow(std::string_view text, std::size_t at) {
    if (at + 2 >= text.size() || text[at] != '\xEF') return 0;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const auto third = static_cast<unsigned char>(text[at + 2]);
    if (second != 0xBC && second != 0xBD) return 0;
    const int code = (second == 0xBC ? 0xFF00 : 0xFF40) + (third - 0x80);
    return code > 0xFF00 && code < 0xFF5F ? static_cast<char>(code - 0xFF00 + 0x20) : '\0';
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

std::string comparable(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto mark = std::ranges::find_if(
            kMarks, [&](std::string_view one) { return text.substr(at).starts_with(one); });
        if (mark != kMarks.end()) {
            at += mark->size();
            continue;
        }
        const char narrowed = narrow(text, at);
        char c = narrowed != 0 ? narrowed : text[at];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (!isSpace(c)) result += c;
        at += narrowed != 0 ? 3 : 1;
    }
    return result;
}

bool saysNothingParticular(std::string_view text) {
    const std::string said = comparable(text);
    return std::ranges::find(kNothing, said) != kNothing.end();
}

std::string sameTextOn(std::string_view text, const std::vector<EarlierText>& earlier) {
    const std::string said = comparable(text);
    std::string day;
    if (said.empty()) return day;
    for (const EarlierText& one : earlier) {
        if (one.day > day && comparable(one.text) == said) day = one.day;
    }
    return day;
}

}  // namespace ayumi::records
