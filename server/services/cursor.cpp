#include "server/services/cursor.h"

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
    const bool number =
        text.size() <= 16 && text.find_first_not_of("0123456789") == std::string::npos;
    const std::int64_t read = number && !text.empty() ? std::stoll(text) : 0;
    const bool given = text.empty() || (std::to_string(read) == text && read <= kMaxJsonInteger);
    if (!number || !given) return Error{"cursor_bad", {}};
    return read;
}

}  // namespace ayumi::services
