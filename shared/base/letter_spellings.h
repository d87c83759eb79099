// The table that foldText() goes by, compiled in from letter_spellings.txt. Only for
// folded_text.cpp.
#pragma once

#include <string_view>
#include <vector>

namespace ayumi {

// Lines of code points in hexadecimal: a letter, then what stands for it. Made from the Unicode
// Character Database as NFKC(casefold(NFKC(letter))), where that is another text.
struct LetterSpellings {
    int unicodeVersion;
    std::string_view lines;
};
const std::vector<LetterSpellings>& letterSpellings();

}  // namespace ayumi
