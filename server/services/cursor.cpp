#include "server/services/cursor.h"

#include "shared/base/whole_number.h"
#include "shared/sync/messages.h"

namespace ayumi::services {

std::string cursorText(const storage::Cursor& cursor) {
    return std::to_string(cursor.place) + '.' + cursor.record;
}

Result<storage::Cursor> readCursor(const std::string& text) {
    if (text.empty()) return storage::Cursor{};
    const auto parts = sync::readHeadText(text);
    if (!parts || parts->hash.size() > 36) return Error{"cursor_bad", {}};
    return storage::Cursor{parts->number, parts->hash};
}

Result<std::int64_t> readNumberCursor(const std::string& text) {
    if (text.empty()) return std::int64_t{0};
    const auto read = wholeNumber(text);
    if (!read) return Error{"cursor_bad", {}};
    return *read;
}

}  // namespace ayumi::services
