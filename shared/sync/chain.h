// The hash chain over an agency's log (security.md "Chain", frozen):
// H(n) = SHA-256("ayumi/1/chain\n" || H(n-1) || n as 8 bytes big-endian || SHA-256(body || mark)),
// where mark is the signature of a change, or 32 random bytes where nothing was signed; H(0) is 32
// zero bytes. Erasing removes body and mark and leaves the entry's hash, so the chain still holds.
#pragma once

#include <cstdint>
#include <string_view>

#include "shared/base/bytes.h"

namespace ayumi::sync {

inline constexpr std::size_t kSaltBytes = 32;

Bytes chainStart();                                                // H(0)
Bytes entryHash(std::string_view body, std::string_view mark);     // SHA-256(body || mark)
Bytes nextChainHash(std::string_view previous, std::int64_t number, std::string_view entryHash);

}  // namespace ayumi::sync
