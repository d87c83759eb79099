#include "shared/base/bytes.h"

#include <algorithm>
#include <cstdint>

#include <sodium.h>

namespace ayumi {

namespace {
constexpr std::string_view kBase32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
}  // namespace

std::string toHex(std::string_view bytes) {
    std::string out(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), raw(bytes), bytes.size());
    out.pop_back();
    return out;
}

Result<Bytes> fromHex(std::string_view text) {
    Bytes out(text.size() / 2, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed = sodium_hex2bin(reinterpret_cast<unsigned char*>(out.data()), out.size(),
                                      text.data(), text.size(), nullptr, &length, &end);
    const bool upper = text.find_first_of("ABCDEF") != std::string_view::npos;
    if (failed != 0 || upper || end != text.data() + text.size()) return Error{"bad_hex", {}};
    out.resize(length);
    return out;
}

std::string toBase64Url(std::string_view bytes) {
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string out(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(out.data(), out.size(), raw(bytes), bytes.size(), variant);
    out.pop_back();
    return out;
}

Result<Bytes> fromBase64Url(std::string_view text) {
    // libsodium 1.0.18 takes bytes beyond ASCII for digits.
    if (!isAscii(text)) return Error{"bad_base64", {}};
    Bytes out(text.size() * 3 / 4 + 1, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(),
                                         text.data(), text.size(), nullptr, &length, &end,
                                         sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (failed != 0 || end != text.data() + text.size()) return Error{"bad_base64", {}};
    out.resize(length);
    return out;
}

std::string toBase32(std::string_view bytes) {
    std::string out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out += kBase32[(buffer >> bits) & 31U];
        }
    }
    if (bits > 0) out += kBase32[(buffer << (5 - bits)) & 31U];
    return out;
}

Result<Bytes> fromBase32(std::string_view text) {
    Bytes out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const auto value = kBase32.find(c);
        if (value == std::string_view::npos) return Error{"bad_base32", {}};
        buffer = (buffer << 5) | static_cast<std::uint32_t>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>((buffer >> bits) & 255U);
        }
    }
    const bool letterLeft = bits >= 5;  // one that says nothing
    if (letterLeft || (buffer & ((1U << bits) - 1U)) != 0) return Error{"bad_base32", {}};
    return out;
}

}  // namespace ayumi
