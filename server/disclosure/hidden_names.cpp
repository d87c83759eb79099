#include "server/disclosure/hidden_names.h"

#include <algorithm>
#include <array>

namespace ayumi::disclosure {

namespace {

constexpr std::array<std::string_view, 13> kHonorifics{"さん",   "様",     "さま", "氏",   "くん",
                                                       "君",     "ちゃん", "殿",   "先生", "サン",
                                                       "チャン", "クン",   "'s "};
constexpr std::size_t kLongHiragana = 3;

enum class Script { Kanji, Hiragana, Katakana, Latin, Other };

// Of the character at `place`; its bytes as UTF-8 says them.
std::size_t lengthAt(std::string_view text, std::size_t place) {
    const auto first = static_cast<unsigned char>(text[place]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - place);
}

Script scriptOf(std::string_view letter) {
    if (letter.empty()) return Script::Other;
    const auto first = static_cast<unsigned char>(letter.front());
    if (first < 0x80) {
        const bool isLetter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
        return isLetter ? Script::Latin : Script::Other;
    }
    if (letter.size() == 2) return Script::Latin;  // with accents
    if (letter >= "\u3041" && letter <= "\u309F") return Script::Hiragana;
    if (letter >= "\u30A1" && letter <= "\u30FF") return Script::Katakana;
    if (letter >= "\u3400" && letter <= "\u9FFF") return Script::Kanji;
    if (letter == "\u3005") return Script::Kanji;  // 々
    return letter.size() == 4 ? Script::Kanji : Script::Other;
}

std::string_view letterAt(std::string_view text, std::size_t place) {
    return place < text.size() ? text.substr(place, lengthAt(text, place)) : std::string_view();
}

std::string_view letterBefore(std::string_view text, std::size_t place) {
    if (place == 0) return {};
    std::size_t first = place - 1;
    while (first > 0 && (static_cast<unsigned char>(text[first]) & 0xC0U) == 0x80) --first;
    return text.substr(first, place - first);
}

std::vector<std::string_view> lettersOf(std::string_view text) {
    std::vector<std::string_view> letters;
    for (std::size_t i = 0; i < text.size(); i += letters.back().size()) {
        letters.push_back(letterAt(text, i));
    }
    return letters;
}

bool hasKanji(const std::vector<std::string_view>& letters) {
    return std::ranges::any_of(letters,
                               [](auto letter) { return scriptOf(letter) == Script::Kanji; });
}

// Divided at blanks of either width.
std::vector<std::string> partsOf(std::string_view name) {
    std::vector<std::string> parts(1);
    for (const auto letter : lettersOf(name)) {
        const bool blank = letter == " " || letter == "\u3000" || letter == "\u00A0";
        if (blank && !parts.back().empty()) parts.emplace_back();
        if (!blank) parts.back() += letter;
    }
    if (parts.back().empty()) parts.pop_back();
    return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (const auto& part : parts) {
        if (!out.empty()) out += between;
        out += part;
    }
    return out;
}

bool honoured(std::string_view rest) {
    while (rest.starts_with(" ") || rest.starts_with("\u3000"))
        rest.remove_prefix(rest[0] == ' ' ? 1 : 3);
    return std::ranges::any_of(kHonorifics, [&](auto word) { return rest.starts_with(word); });
}

// No letter of the same script stands on either side; hiragana are followed by particles.
bool standsApart(std::string_view text, std::size_t place, std::string_view needle) {
    const Script first = scriptOf(letterAt(needle, 0));
    const Script last = scriptOf(letterBefore(needle, needle.size()));
    if (scriptOf(letterBefore(text, place)) == first) return false;
    return last == Script::Hiragana || scriptOf(letterAt(text, place + needle.size())) != last;
}

}  // namespace

void HiddenNames::hide(std::string_view name) {
    const auto parts = partsOf(name);
    if (parts.size() > 1) {
        for (const char* between : {" ", "\u3000", "", "・"}) {
            hideWhole(joined(parts, between));
        }
    }
    for (const auto& part : parts) {
        if (std::ranges::find(m_kept, part) != m_kept.end()) continue;
        const auto letters = lettersOf(part);
        const bool kanji = hasKanji(letters);
        const bool hiragana = scriptOf(letters.front()) == Script::Hiragana;
        const std::size_t enough = !kanji && hiragana ? kLongHiragana : 2;
        if (letters.size() < enough) {
            add(part, Where::BeforeHonorific);
        } else {
            add(part, kanji ? Where::Everywhere : Where::Apart);
        }
    }
}

void HiddenNames::hideWhole(std::string_view text) { add(std::string(text), Where::Everywhere); }

void HiddenNames::keep(std::string_view name) {
    for (auto& part : partsOf(name)) m_kept.push_back(std::move(part));
}

std::string HiddenNames::in(std::string_view text) const {
    std::string out;
    for (std::size_t place = 0; place < text.size();) {
        const Needle* found = at(text, place);
        const std::size_t length = found != nullptr ? found->text.size() : lengthAt(text, place);
        out += found != nullptr ? kBar : text.substr(place, length);
        place += length;
    }
    return out;
}

// Longest first, so that a whole name goes before its parts.
void HiddenNames::add(std::string text, Where where) {
    if (text.empty()) return;
    auto& needles = m_needles[std::string(letterAt(text, 0))];
    const bool known = std::ranges::any_of(
        needles, [&](const Needle& one) { return one.text == text && one.where <= where; });
    if (known) return;
    const auto shorter = std::ranges::find_if(
        needles, [&](const Needle& one) { return one.text.size() < text.size(); });
    needles.insert(shorter, {std::move(text), where});
}

const HiddenNames::Needle* HiddenNames::at(std::string_view text, std::size_t place) const {
    const auto needles = m_needles.find(std::string(letterAt(text, place)));
    if (needles == m_needles.end()) return nullptr;
    const std::string_view rest = text.substr(place);
    for (const Needle& one : needles->second) {
        if (!rest.starts_with(one.text)) continue;
        const bool here = one.where == Where::Everywhere ||
                          honoured(rest.substr(one.text.size())) ||
                          (one.where == Where::Apart && standsApart(text, place, one.text));
        if (here) return &one;
    }
    return nullptr;
}

}  // namespace ayumi::disclosure
