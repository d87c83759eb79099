// Releasing a held change (docs/sync.md "Held changes and releases"): which may be released, and by
// whom.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/services/sign_off.h"
#include "server/storage/rows.h"
#include "shared/base/result.h"
#include "shared/records/permissions.h"
#include "shared/sync/state.h"

namespace ayumi::services {

inline constexpr std::string_view kReleaseKind = "release";

// Held because of who or when, not because of what it says: "no_right", "device_revoked",
// "key_revoked", "waits". Of any other nobody could say whose it is or where it belongs.
bool isReleasable(std::string_view code);

// Sign-offs and releases are decisions: nobody else's word stands in for the right to decide.
bool isDecision(std::string_view kind);

// Who released, if the shown decision of this record of kind release is "released".
std::optional<std::string> releaserIn(const sync::RecordState& release, const sync::RoleOf& roleOf);

// Who releases must be able to read it. What says who may do what (roles, assignments) must be the
// releaser's own to write: else a release would be a way to rights that nobody gave.
bool mayRelease(const std::string& person, const sync::Change& held,
                const records::KindTable& kinds, const records::Relations& relations, TimeMs at);

// Why a change of kind release is held. Codes: "not_releasable" (arg "code": of the held one),
// "no_right" (arg "person").
std::optional<Error> whyReleaseHeld(const sync::Change& change, const records::KindTable& kinds,
                                    const FindChanges& find, const records::Relations& relations,
                                    TimeMs at);

}  // namespace ayumi::services
