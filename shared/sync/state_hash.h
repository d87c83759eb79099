// What tablet and server compare to find out whether they hold the same bytes (docs/sync.md
// "Cells"). A cell is (audience, month of the day, or "-"); its hash is order-free, so that both
// sides keep it by taking one state out and putting another in.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/bytes.h"

namespace ayumi::sync {

inline constexpr std::string_view kNoMonth = "-";
inline constexpr std::size_t kShortHashBytes = 12;  // 16 characters on the wire

// Of a travelling state with whole changes (docs/sync.md "State"): 32 bytes.
Bytes stateHash(std::string_view state);

// Puts a state's hash into a cell's, or takes it out again. An empty sum is that of an empty cell.
void toggle(Bytes& cell, std::string_view stateHash);

std::string monthOf(std::string_view day);  // "2026-11", or "-" without a day

// month -> hash of the cell; cells without a record are left out.
using MonthHashes = std::map<std::string, Bytes>;
Bytes audienceHash(const MonthHashes& months);

// audience -> its hash; audiences without a cell are left out.
Bytes scopeHash(const std::map<std::string, Bytes>& audiences);

std::string shortHash(std::string_view hash);  // as it travels

// A state as it was answered to a push, with the changes that stand there as their id alone put in;
// the text itself if none does. Nullopt if one is not known or the text is no state.
std::optional<std::string> wholeState(std::string_view state,
                                      const std::function<std::string(std::string_view)>& textOf);

}  // namespace ayumi::sync
