// How a sheet document travels: a manifest and its items in parts, each small enough for a change
// (64 KiB); all are fields of one record. In whatever order they come, the sheet opens when every
// part that the manifest names is there.
#pragma once

#include <map>
#include <string>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::sheets {

inline constexpr std::size_t kMaxPartBytes = 40 * 1024;  // canonical; leaves room for the change

// Fields of the record: "manifest", "items.1", "items.2" ... The manifest is the document without
// its items, with "parts" (how many) and "digest" (of the canonical document, hex SHA-256).
// `document` was read by readSheet.
std::map<std::string, Json> partsOf(const Json& document);

// The document again. Codes: sheet_incomplete (no manifest, or a part is not here yet),
// sheet_damaged (parts that do not make what the manifest says).
Result<Json> joined(const std::map<std::string, Json>& fields);

}  // namespace ayumi::sheets
