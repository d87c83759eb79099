// Byte strings and their text forms (security.md "Text forms"): lower-case hex for hashes,
// unpadded base64url for keys and signatures, base32 (RFC 4648, no padding) for what people type.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/result.h"

namespace ayumi {

using Bytes = std::string;  // raw bytes, not text

std::string toHex(std::string_view bytes);
Result<Bytes> fromHex(std::string_view text);  // refuses upper case; code "bad_hex"

std::string toBase64Url(std::string_view bytes);
Result<Bytes> fromBase64Url(std::string_view text);  // refuses padding; code "bad_base64"

std::string toBase32(std::string_view bytes);
Result<Bytes> fromBase32(std::string_view text);  // upper case only; code "bad_base32"

}  // namespace ayumi
