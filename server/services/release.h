// A change of kind release as the server judges it (shared/sync/release.h has the rules both sides
// know).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/services/sign_off.h"
#include "server/storage/rows.h"
#include "shared/base/result.h"
#include "shared/records/permissions.h"
#include "shared/sync/release.h"
#include "shared/sync/state.h"

namespace ayumi::services {

using sync::isReleasable;
using sync::kReleaseKind;
using sync::mayRelease;

// Sign-offs and releases are decisions: nobody else's word stands in for the right to decide.
bool isDecision(std::string_view kind);

// Who released, if the shown decision of this record of kind release is "released".
std::optional<std::string> releaserIn(const sync::RecordState& release, const sync::RoleOf& roleOf);

// Why a change of kind release is held. Codes: "not_releasable" (arg "code": of the held one),
// "no_right" (arg "person").
std::optional<Error> whyReleaseHeld(const sync::Change& change, const records::KindTable& kinds,
                                    const FindChanges& find, const records::Relations& relations,
                                    TimeMs at);

}  // namespace ayumi::services
