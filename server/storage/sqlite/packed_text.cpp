#include "server/storage/sqlite/packed_text.h"

#include <array>
#include <stdexcept>

namespace ayumi::storage {

namespace {

constexpr std::size_t kUuidText = 36;
constexpr std::size_t kUuidBytes = 16;
constexpr std::size_t kPrefix = 2;

constexpr std::array<std::size_t, 4> kDashes{8, 13, 18, 23};
// Where each byte's two digits begin.
constexpr std::array<std::size_t, kUuidBytes> kPairs{0,  2,  4,  6,  9,  11, 14, 16,
                                                     19, 21, 24, 26, 28, 30, 32, 34};

constexpr std::array<signed char, 256> kDigits = [] {
    std::array<signed char, 256> digits{};
    digits.fill(-1);
    for (int i = 0; i < 10; ++i)
        digits[static_cast<std::size_t>('0' + i)] = static_cast<signed char>(i);
    for (int i = 0; i < 6; ++i)
        digits[static_cast<std::size_t>('a' + i)] = static_cast<signed char>(10 + i);
    return digits;
}();

int digit(char c) { return kDigits[static_cast<unsigned char>(c)]; }

// False if the 36 characters are no UUID as we write it.
bool appendPacked(Bytes& out, std::string_view uuid) {
    for (const std::size_t at : kDashes) {
        if (uuid[at] != '-') return false;
    }
    for (const std::size_t at : kPairs) {
        const int high = digit(uuid[at]);
        const int low = digit(uuid[at + 1]);
        if (high < 0 || low < 0) return false;
        out += static_cast<char>(high * 16 + low);
    }
    return true;
}

std::string uuidText(std::string_view bytes) {
    std::string text = toHex(bytes);
    for (const std::size_t at : kDashes) text.insert(at, 1, '-');
    return text;
}

}  // namespace

std::optional<Bytes> packed(std::string_view text) {
    const std::size_t prefix = text.size() == kPrefix + kUuidText ? kPrefix : 0;
    if (text.size() != prefix + kUuidText) return std::nullopt;
    Bytes bytes;
    bytes.reserve(kPrefix + kUuidBytes);
    bytes.append(text.substr(0, prefix));
    if (!appendPacked(bytes, text.substr(prefix))) return std::nullopt;
    return bytes;
}

std::string unpacked(std::string_view bytes) {
    if (bytes.size() == kUuidBytes) return uuidText(bytes);
    if (bytes.size() != kPrefix + kUuidBytes) throw std::logic_error("not a packed text");
    return std::string(bytes.substr(0, kPrefix)) + uuidText(bytes.substr(kPrefix));
}

std::string unpackedSql(const std::string& column) {
    const std::string prefix =
        "CAST(substr(" + column + ", 1, length(" + column + ") - 16) AS text)";
    const std::string hex = "hex(substr(" + column + ", -16))";
    const auto part = [&](int from, int count) {
        return "substr(" + hex + ", " + std::to_string(from) + ", " + std::to_string(count) + ")";
    };
    return "CASE WHEN typeof(" + column + ") = 'blob' THEN " + prefix + " || lower(" + part(1, 8) +
           " || '-' || " + part(9, 4) + " || '-' || " + part(13, 4) + " || '-' || " + part(17, 4) +
           " || '-' || " + part(21, 12) + ") ELSE " + column + " END";
}

}  // namespace ayumi::storage
