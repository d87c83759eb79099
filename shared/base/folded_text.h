// Texts as they are looked for: letters that read alike are one, and what only stands between words
// is a blank. Wide and narrow forms, hiragana and katakana, capitals and small letters are the
// same; squared, circled and Roman forms are what they stand for (Unicode NFKC and case folding,
// for what is written in Japan: no Hangul, no Arabic). Pure functions, for any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ayumi {

inline constexpr char32_t kFoldedBlank = U' ';

struct FoldedText {
    // Runs of blanks, punctuation and control characters are one kFoldedBlank; none at the ends.
    std::u32string letters;
    struct Span {
        std::size_t begin = 0;  // bytes of the text that was folded
        std::size_t end = 0;
    };
    std::vector<Span> from;  // of each letter; letters of one character share theirs
};

// `text`: UTF-8; bytes that are none are left out.
FoldedText foldText(std::string_view text);

// The same, without where it came from, as UTF-8.
std::string foldedUtf8(std::string_view text);

std::string toUtf8(std::u32string_view letters);

}  // namespace ayumi
