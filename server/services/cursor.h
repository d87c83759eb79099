// Cursors as they travel: opaque to tablets, which hand back what they were given. An empty one is
// "from the beginning".
#pragma once

#include <cstdint>
#include <string>

#include "server/storage/store.h"
#include "shared/base/result.h"

namespace ayumi::services {

// Of a pull: "<place>.<record>"; after a whole one "<number>.~", which is behind every record.
inline constexpr const char* kBehindEveryRecord = "~";
std::string cursorText(const storage::Cursor& cursor);
Result<storage::Cursor> readCursor(const std::string& text);  // "cursor_bad"

// Of a list in log order: the number of the last entry that was looked at.
Result<std::int64_t> readNumberCursor(const std::string& text);  // "cursor_bad"

}  // namespace ayumi::services
