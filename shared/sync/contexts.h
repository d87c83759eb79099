// What is put in front of bytes before they are signed or hashed, so that nothing made for one
// purpose passes for another (security.md "Frozen formats").
#pragma once

#include <string_view>

namespace ayumi::sync {

inline constexpr std::string_view kChangeContext = "ayumi/1/change\n";
inline constexpr std::string_view kDigestContext = "ayumi/1/digest\n";
inline constexpr std::string_view kEnrolContext = "ayumi/1/enrol\n";
inline constexpr std::string_view kKeyContext = "ayumi/1/key\n";
inline constexpr std::string_view kChainContext = "ayumi/1/chain\n";
inline constexpr std::string_view kStateContext = "ayumi/1/state\n";
inline constexpr std::string_view kCellsContext = "ayumi/1/cells\n";
inline constexpr std::string_view kScopeContext = "ayumi/1/scope\n";

}  // namespace ayumi::sync
