#include "shared/base/recovery_paper.h"

#include <string>
#include <utility>

namespace ayumi {

namespace {

constexpr std::size_t kKeyLetters = 52;  // of 32 bytes

// The three bytes of a wide letter or digit (U+FF10-FF5A) as the narrow one; 0 for others.
char narrow(std::string_view bytes) {
    if (bytes.size() < 3 || bytes[0] != '\xEF') return 0;
    const int code = ((static_cast<unsigned char>(bytes[1]) & 0x3F) << 6) |
                     (static_cast<unsigned char>(bytes[2]) & 0x3F);
    const int ascii = code - 0xF00 + 0x20;  // U+FF01 is a wide "!"
    return ascii > 0x20 && ascii < 0x7F ? static_cast<char>(ascii) : '\0';
}

char lettered(char c) {
    if (c >= 'a' && c <= 'z') return static_cast<char>(c - 'a' + 'A');
    return c == '0' ? 'O' : c == '1' ? 'I' : c == '8' ? 'B' : c;
}

// Letters alone; what stands between groups and what no keyboard meant goes.
std::string lettersOf(std::string_view paper) {
    std::string letters;
    for (std::size_t i = 0; i < paper.size(); ++i) {
        const char wide = narrow(paper.substr(i));
        if (wide != 0) i += 2;
        const char c = lettered(wide != 0 ? wide : paper[i]);
        if ((c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7') || c == '9') letters += c;
    }
    return letters;
}

}  // namespace

Result<SealingKey> recoveryKeyFromPaper(std::string_view paper) {
    const SecretBytes letters(lettersOf(paper));
    auto key = fromBase32(letters.view());
    if (!key || letters.view().size() != kKeyLetters) {
        return Error{"recovery_shape", {{"length", std::to_string(letters.view().size())}}};
    }
    return sealingKeyFromPrivate(SecretBytes(std::move(*key)));
}

}  // namespace ayumi
