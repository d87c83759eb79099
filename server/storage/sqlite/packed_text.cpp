#include "server/storage/sqlite/packed_text.h"

#include <stdexcept>

#include "shared/base/uuid.h"

namespace ayumi::storage {

namespace {

constexpr std::size_t kUuidText = 36;
constexpr std::size_t kUuidBytes = 16;
constexpr std::size_t kPrefix = 2;

int digit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

void appendPacked(Bytes& out, std::string_view uuid) {
    int high = -1;
    for (const char c : uuid) {
        if (c == '-') continue;
        if (high < 0) {
            high = digit(c);
        } else {
            out += static_cast<char>(high * 16 + digit(c));
            high = -1;
        }
    }
}

std::string uuidText(std::string_view bytes) {
    std::string text = toHex(bytes);
    for (const std::size_t at : {8, 13, 18, 23}) text.insert(at, 1, '-');
    return text;
}

}  // namespace

std::optional<Bytes> packed(std::string_view text) {
    const std::size_t prefix = text.size() == kPrefix + kUuidText ? kPrefix : 0;
    if (text.size() != prefix + kUuidText || !isUuid(text.substr(prefix))) return std::nullopt;
    Bytes bytes(text.substr(0, prefix));
    appendPacked(bytes, text.substr(prefix));
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
