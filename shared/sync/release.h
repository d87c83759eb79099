// Releasing a held change (docs/sync.md "Held changes and releases"): which may be released, and by
// whom. The server decides with it, the tablet merely also offers with it.
#pragma once

#include <string>
#include <string_view>

#include "shared/records/kinds.h"
#include "shared/records/permissions.h"
#include "shared/sync/change.h"

namespace ayumi::sync {

inline constexpr std::string_view kReleaseKind = "release";

// Held because of who or when, not because of what it says: "no_right", "device_revoked",
// "key_revoked", "waits". Of any other nobody could say whose it is or where it belongs.
bool isReleasable(std::string_view code);

// Who releases must be able to read it. What says who may do what (roles, assignments) must be the
// releaser's own to write: else a release would be a way to rights that nobody gave.
bool mayRelease(const std::string& person, const Change& held, const records::KindTable& kinds,
                const records::Relations& relations, TimeMs at);

}  // namespace ayumi::sync
