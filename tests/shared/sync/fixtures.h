// Changes for tests of shared/sync, small enough to read.
#pragma once

#include <memory>
#include <string>

#include "shared/base/uuid.h"
#include "shared/sync/state.h"

namespace ayumi::sync::testing {

inline std::string uuid(int number) {
    std::string digits = std::to_string(number);
    return "01890a5d-ac96-774b-8000-" + std::string(12 - digits.size(), '0') + digits;
}

inline const SigningKey& testKey() {
    static const SigningKey key = [] {
        startCrypto();
        return signingKeyFromSeed(SecretBytes(Bytes(32, '\x07')));
    }();
    return key;
}

inline constexpr TimeMs kMorning = 1'795'219'200'000;  // 2026-11-21T09:00+09:00

inline ChangeContent content(int id, std::map<std::string, Json> set,
                             std::map<std::string, std::vector<std::string>> seen = {}) {
    ChangeContent out;
    out.id = uuid(id);
    out.agency = uuid(9000);
    out.kind = "attendance";
    out.record = uuid(9001);
    out.participant = uuid(9002);
    out.day = "2026-11-21";
    out.about = uuid(9003);
    out.author = uuid(9004);
    out.key = uuid(9005);
    out.device = uuid(9006);
    out.number = id;
    out.madeAtMs = kMorning + id;
    out.set = std::move(set);
    out.seen = std::move(seen);
    return out;
}

inline ChangePtr change(const ChangeContent& made) {
    return std::make_shared<const Change>(signChange(made, testKey()));
}

inline ChangePtr change(int id, std::map<std::string, Json> set,
                        std::map<std::string, std::vector<std::string>> seen = {}) {
    return change(content(id, std::move(set), std::move(seen)));
}

inline std::optional<records::Role> noRole(std::string_view) { return std::nullopt; }

inline RecordState folded(const std::vector<ChangePtr>& changes) {
    RecordState state = emptyState(*changes.front());
    for (const auto& one : changes) fold(state, one, one->madeAtMs);
    return state;
}

}  // namespace ayumi::sync::testing
