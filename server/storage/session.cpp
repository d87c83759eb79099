#include "server/storage/session.h"

namespace ayumi::storage {

Value optionalValue(const std::optional<std::int64_t>& number) {
    if (!number) return std::monostate{};
    return *number;
}

std::optional<std::int64_t> Row::optionalNumber() {
    if (isNullAt(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return number();
}

}  // namespace ayumi::storage
