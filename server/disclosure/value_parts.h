// What both halves of values.h use. Private to values*.cpp.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/json.h"

namespace ayumi::disclosure {

inline constexpr std::string_view kItemPrefix = "item.";
inline constexpr std::string_view kOtherSuffix = ".other";

inline std::string textIn(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

}  // namespace ayumi::disclosure
