#include "shared/sync/state_hash.h"

#include <stdexcept>

#include "shared/base/crypto.h"
#include "shared/base/json_slices.h"
#include "shared/sync/contexts.h"

namespace ayumi::sync {

namespace {

Bytes hashOfLines(std::string_view context, const std::map<std::string, Bytes>& lines) {
    std::string input(context);
    for (const auto& [name, hash] : lines) input += name + ' ' + toHex(hash) + '\n';
    return sha256(input);
}

}  // namespace

Bytes stateHash(std::string_view state) {
    std::string input(kStateContext);
    input += state;
    return sha256(input);
}

void toggle(Bytes& cell, std::string_view stateHash) {
    if (cell.empty()) cell.assign(stateHash.size(), '\0');
    if (cell.size() != stateHash.size()) throw std::invalid_argument("hashes of different length");
    for (std::size_t i = 0; i < cell.size(); ++i) {
        cell[i] = static_cast<char>(cell[i] ^ stateHash[i]);
    }
}

std::string monthOf(std::string_view day) {
    return std::string(day.size() < 7 ? kNoMonth : day.substr(0, 7));
}

Bytes audienceHash(const MonthHashes& months) { return hashOfLines(kCellsContext, months); }

Bytes scopeHash(const std::map<std::string, Bytes>& audiences) {
    return hashOfLines(kScopeContext, audiences);
}

std::string shortHash(std::string_view hash) {
    return toBase64Url(Bytes(hash.substr(0, kShortHashBytes)));
}

std::optional<std::string> wholeState(std::string_view state,
                                      const std::function<std::string(std::string_view)>& textOf) {
    std::string_view changes;
    const bool object = forEachMember(state, [&](std::string_view key, std::string_view value) {
        if (key == "changes") changes = value;
    });
    if (!object || changes.empty()) return std::nullopt;
    std::string list;
    bool known = true;
    bool bare = false;
    const bool shaped = forEachItem(changes, [&](std::string_view item) {
        if (!list.empty()) list += ',';
        if (item.front() != '"') {
            list += item;
            return;
        }
        bare = true;
        const std::string text = textOf(item.substr(1, item.size() - 2));
        known = known && !text.empty();
        list += text;
    });
    if (!shaped || !known) return std::nullopt;
    if (!bare) return std::string(state);
    const auto at = static_cast<std::size_t>(changes.data() - state.data());
    std::string whole(state.substr(0, at));
    whole.append("[").append(list).append("]").append(state.substr(at + changes.size()));
    return whole;
}

}  // namespace ayumi::sync
