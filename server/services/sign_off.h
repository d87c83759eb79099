// What a sign-off must hold to be accepted, and what a change does to a signed log (docs/sync.md
// "Sign-off"). Only what stands in the server's own bytes counts.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "server/storage/rows.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"
#include "shared/sync/day_log.h"

namespace ayumi::services {

inline constexpr std::string_view kSignOffKind = "sign_off";

// Stored changes by id; those that are not here are left out. The rows live as long as the batch.
using StoredChanges = std::map<std::string, const storage::ChangeRow*>;
using FindChanges = std::function<StoredChanges(const std::set<std::string>& ids)>;

// Why a change of kind sign_off is held. Codes: "not_handed_over", "sign_off_shape", "waits" (arg
// "change": a covered one that is not here or is held itself), "covers_wrong" (arg "change", unless
// nothing is covered), "digest_wrong", "log_differs" (arg "record"), "own_log".
std::optional<Error> whySignOffHeld(const sync::Change& change, const records::KindTable& kinds,
                                    const FindChanges& find);

// Record ids of the sign-offs that may cover this change: its day's, and its record's own.
std::vector<std::string> signOffsOver(const sync::Change& change, const records::KindTable& kinds,
                                      const std::string& agency);

// "reason_missing" if it was written over a log that its author knew to be signed, without a
// reason.
std::optional<Error> whyReasonMissing(const sync::Change& change, const records::KindTable& kinds,
                                      const FindChanges& find);

// True if a change that left `record` standing as it does now, after it stood as `before`, stands
// beside the signed version: no signed decision is of what stands now.
bool amends(const sync::Covers& before, const sync::RecordState& record,
            const std::vector<sync::StandingDecision>& signedOnes);

}  // namespace ayumi::services
