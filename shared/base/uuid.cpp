#include "shared/base/uuid.h"

namespace ayumi {

namespace {

std::string stamped(Bytes bytes, unsigned version) {
    bytes.resize(16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0fU) | (version << 4));
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U);
    std::string text = toHex(bytes);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) text.insert(dash, 1, '-');
    return text;
}

}  // namespace

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') return false;
        } else if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
            return false;
        }
    }
    return true;
}

std::string makeUuidV7(TimeMs moment, Random& random) {
    Bytes bytes;
    for (int shift = 40; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((moment >> shift) & 0xff);
    }
    return stamped(bytes + random.bytes(10), 7);
}

std::string makeUuidV8(std::string_view atLeast16Bytes) {
    return stamped(Bytes(atLeast16Bytes), 8);
}

}  // namespace ayumi
