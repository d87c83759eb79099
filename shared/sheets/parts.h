// How a sheet document travels: cut into parts that each fit into a change (64 KiB), all of them
// fields of one record. In whatever order they come, the sheet opens when every part that the
// manifest names is there.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::sheets {

inline constexpr std::size_t kMaxPartBytes = 40 * 1024;  // canonical; leaves room for the change
inline constexpr std::string_view kManifest = "manifest";

std::string partName(int number);  // from 1: "items.1"

// Fields of the record: "items.1", "items.2" ... each {"text": a piece of the canonical document},
// and "manifest": engine, sheet, version, title, by and record of the document, with "parts" (how
// many) and "digest" (of the canonical document, hex SHA-256). The manifest is last in the map.
// `document` was read by readSheet.
std::map<std::string, Json> partsOf(const Json& document);

// The document again. Codes, with arg "part" (a field's name): sheet_incomplete (not here yet),
// sheet_damaged (not what it should be; "manifest" also if the parts together do not make what it
// says).
Result<Json> joined(const std::map<std::string, Json>& fields);

// What a manifest calls its document; two documents have the same one if they say the same.
std::string digestOf(const Json& document);

}  // namespace ayumi::sheets
