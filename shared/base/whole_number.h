// Whole numbers in texts that travel outside of JSON: heads, cursors.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/json.h"

namespace ayumi {

// From 0 to kMaxJsonInteger, as std::to_string writes it and in no other way.
inline std::optional<std::int64_t> wholeNumber(std::string_view text) {
    const bool digits = !text.empty() && text.size() <= 16 &&
                        text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits) return std::nullopt;
    const std::int64_t read = std::stoll(std::string(text));
    if (read > kMaxJsonInteger || std::to_string(read) != text) return std::nullopt;
    return read;
}

}  // namespace ayumi
