#include "shared/sync/release.h"

#include <algorithm>
#include <array>

#include "shared/records/facts.h"

namespace ayumi::sync {

namespace {

constexpr std::array<std::string_view, 4> kReleasable{"no_right", "device_revoked", "key_revoked",
                                                      "waits"};

}  // namespace

bool isReleasable(std::string_view code) {
    return std::find(kReleasable.begin(), kReleasable.end(), code) != kReleasable.end();
}

bool mayRelease(const std::string& person, const Change& held, const records::KindTable& kinds,
                const records::Relations& relations, TimeMs at) {
    const records::Kind* kind = kinds.find(held.kind);
    if (kind == nullptr) return true;  // it will be held for that
    const records::Subject subject{held.participant, held.people, held.author, {}};
    const auto needed =
        records::Facts::concerns(held.kind) ? records::Access::Write : records::Access::Read;
    return may(*kind, needed, person, subject, relations, at);
}

}  // namespace ayumi::sync
