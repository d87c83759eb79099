// gzip of message bodies: one member, bounded while unpacking (security.md "Limits").
#pragma once

#include <cstddef>
#include <string_view>

#include "shared/base/bytes.h"
#include "shared/base/result.h"

namespace ayumi {

Bytes gzip(std::string_view bytes, int level = 1);

// Codes: "gzip_damaged" (not gzip, cut short, bad checksum, a second member or trailing bytes),
// "gzip_too_large" as soon as more than maxBytes would come out.
Result<Bytes> gunzip(std::string_view bytes, std::size_t maxBytes);

}  // namespace ayumi
