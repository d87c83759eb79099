#include "shared/base/folded_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <unordered_map>

#include "shared/base/letter_spellings.h"

namespace ayumi {

namespace {

using Spellings = std::unordered_map<char32_t, std::u32string>;

constexpr char32_t kVoicedMark = 0x3099;
constexpr char32_t kHalfVoicedMark = 0x309A;
constexpr char32_t kNone = 0;

bool isIn(char32_t letter, char32_t first, char32_t last) {
    return letter >= first && letter <= last;
}

Spellings readSpellings() {
    Spellings spellings;
    std::string_view lines = letterSpellings().front().lines;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        std::u32string letters;
        for (const char* at = lines.data(); at < lines.data() + end;) {
            std::uint32_t letter = 0;
            at = std::from_chars(at, lines.data() + end, letter, 16).ptr + 1;
            letters.push_back(letter);
        }
        spellings.emplace(letters.front(), letters.substr(1));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return spellings;
}

// Most of what is written needs no look at the table.
bool standsForItself(char32_t letter) {
    return letter < 0x80 || isIn(letter, 0x3041, 0x3096) || isIn(letter, 0x30A1, 0x30FA) ||
           isIn(letter, 0x4E00, 0x9FFF);
}

const std::u32string* spellingOf(char32_t letter) {
    static const Spellings kSpellings = readSpellings();
    const auto found = kSpellings.find(letter);
    return found == kSpellings.end() ? nullptr : &found->second;
}

// Stands in a word and is none of its letters: joiners, variation selectors, the soft hyphen.
bool isUnseen(char32_t letter) {
    return letter == 0xAD || isIn(letter, 0x200B, 0x200D) || letter == 0x2060 || letter == 0xFEFF ||
           isIn(letter, 0xFE00, 0xFE0F) || isIn(letter, 0xE0100, 0xE01EF);
}

bool isBetweenWords(char32_t letter) {
    if (letter < 0x80) {
        return !isIn(letter, U'a', U'z') && !isIn(letter, U'0', U'9') && !isIn(letter, U'A', U'Z');
    }
    const bool ideographic = isIn(letter, 0x3005, 0x3007);  // 々〆〇
    return isIn(letter, 0x80, 0xBF) || letter == 0xD7 || letter == 0xF7 ||
           isIn(letter, 0x2000, 0x206F) || (isIn(letter, 0x3000, 0x3020) && !ideographic) ||
           letter == 0x3030 || isIn(letter, 0x303D, 0x303F) || letter == 0x30A0 ||
           letter == 0x30FB || isIn(letter, 0xFE30, 0xFE6F) || isIn(letter, 0xFFF0, 0xFFFF);
}

char32_t hiraganaOf(char32_t letter) {
    const bool has = isIn(letter, 0x30A1, 0x30F6) || letter == 0x30FD || letter == 0x30FE;
    return has ? letter - 0x60 : letter;
}

// か with its mark is が: the code points stand side by side, は has two. kNone: it takes none.
char32_t voiced(char32_t letter, bool half) {
    const bool ofHa = isIn(letter, 0x306F, 0x307B) && (letter - 0x306F) % 3 == 0;
    if (half) return ofHa ? letter + 2 : kNone;
    if (letter == 0x3046) return 0x3094;  // う
    const bool toChi = isIn(letter, 0x304B, 0x3061) && (letter - 0x304B) % 2 == 0;
    const bool toTo = letter == 0x3064 || letter == 0x3066 || letter == 0x3068;
    return ofHa || toChi || toTo || letter == 0x309D ? letter + 1 : kNone;
}

struct Decoded {
    char32_t letter = kNone;
    std::size_t bytes = 1;
};

Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < bytes) return {};
    char32_t letter = first & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return {};
        letter = (letter << 6U) | (byte(i) & 0x3FU);
    }
    return {letter, bytes};
}

class Folding {
public:
    void take(char32_t letter, FoldedText::Span span) {
        if (letter == kVoicedMark || letter == kHalfVoicedMark) return mark(letter, span);
        if (isBetweenWords(letter)) {
            m_blank = true;
            return;
        }
        auto& letters = m_folded.letters;
        if (m_blank && !letters.empty()) put(kFoldedBlank, {span.begin, span.begin});
        m_blank = false;
        put(isIn(letter, U'A', U'Z') ? letter + 0x20 : hiraganaOf(letter), span);
    }
    FoldedText done() { return std::move(m_folded); }

private:
    void put(char32_t letter, FoldedText::Span span) {
        m_folded.letters.push_back(letter);
        m_folded.from.push_back(span);
    }
    void mark(char32_t letter, FoldedText::Span span) {
        if (m_blank || m_folded.letters.empty()) return;
        const char32_t both = voiced(m_folded.letters.back(), letter == kHalfVoicedMark);
        if (both == kNone) return;
        m_folded.letters.back() = both;
        m_folded.from.back().end = span.end;
    }

    FoldedText m_folded;
    bool m_blank = false;
};

void appendUtf8(std::string& text, char32_t letter) {
    const auto tail = [&](unsigned shift) {
        text += static_cast<char>(0x80U | ((letter >> shift) & 0x3FU));
    };
    if (letter < 0x80) {
        text += static_cast<char>(letter);
    } else if (letter < 0x800) {
        text += static_cast<char>(0xC0U | (letter >> 6U));
        tail(0);
    } else if (letter < 0x10000) {
        text += static_cast<char>(0xE0U | (letter >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (letter >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

}  // namespace

FoldedText foldText(std::string_view text) {
    Folding folding;
    for (std::size_t at = 0; at < text.size();) {
        const auto [letter, bytes] = decode(text.substr(at));
        const FoldedText::Span span{at, at + bytes};
        at += bytes;
        const bool none = letter == kNone && bytes == 1 && text[span.begin] != '\0';
        if (none || isUnseen(letter)) continue;
        if (const auto* spelling = standsForItself(letter) ? nullptr : spellingOf(letter)) {
            for (const char32_t one : *spelling) folding.take(one, span);
        } else {
            folding.take(letter, span);
        }
    }
    return folding.done();
}

std::string toUtf8(std::u32string_view letters) {
    std::string text;
    for (const char32_t letter : letters) appendUtf8(text, letter);
    return text;
}

std::string foldedUtf8(std::string_view text) { return toUtf8(foldText(text).letters); }

}  // namespace ayumi
