// How texts lie in the embedded database: UUIDs as their 16 bytes, alone or behind the two
// characters of an audience key ("p:<uuid>"). Half of every row and most of every index is made of
// them, and each index entry is written, encrypted and cached as often as it is large. Other texts
// stay texts, and each text has one form, so equal texts are equal here as well. UUIDs among
// themselves keep their order.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/bytes.h"

namespace ayumi::storage {

std::optional<Bytes> packed(std::string_view text);  // nothing: it stays a text
std::string unpacked(std::string_view bytes);

// SQL that shows a column in its text form.
std::string unpackedSql(const std::string& column);

}  // namespace ayumi::storage
