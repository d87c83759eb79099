// The verdict on one change: applied or quarantined, and why. Nothing here refuses: a change that
// cannot be applied is kept (law 3).
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "server/services/agency.h"
#include "server/services/limits.h"
#include "server/services/sign_off.h"
#include "server/storage/store.h"
#include "shared/records/facts.h"
#include "shared/records/kinds.h"
#include "shared/sync/state.h"

namespace ayumi::services {

// A right held when a change was made is believed for kLateRightMs after it ended (sync.md, scope).
bool isBelievedLate(const records::Facts& facts, std::string_view coach,
                    std::string_view participant, TimeMs nowMs);

// What has been answered for before this judgement, so that it is not asked again.
enum class Answered {
    Nothing,   // the change has just come
    Carrier,   // it came to a build that could not judge it, or by a tablet that was revoked, and
               // now by another; `nowMs` is when it came
    Arrival,   // it was judged when it came and only waited, for a change that it covers or for a
               // consent: carrier, revoked key, right
    Released,  // a person answers for the same; the right to decide (sign_off, release) is asked
};

struct JudgeContext {
    storage::Reader& reader;
    const records::KindTable& kinds;
    const records::Facts& facts;
    const storage::AgencyRow& agency;
    const storage::DeviceRow& carrier;  // whose token carried the batch
    TimeMs nowMs;
    std::function<const storage::KeyRow*(const std::string& key)> findKey;  // null: unknown
    FindChanges findChanges;
    int knownFormat = sync::kChangeFormat;  // newest change format that is judged
    Answered answered = Answered::Nothing;
};

// The signature as checked before the transaction: with which public key it holds.
struct CheckedSignature {
    Bytes publicKey;  // empty: it holds with no key known then
};

// Nullopt if the signature is that of the one who should have signed, with a key registered for the
// device. `key`: the registered one that the change names, or null. Codes: unknown_key,
// key_mismatch, forged_signature.
std::optional<Error> whyUnsigned(const sync::Change& change, const CheckedSignature& checked,
                                 const storage::KeyRow* key);

// Nullopt if it may be applied. `state` is the record as it stands, or null if it is new.
// Codes: newer_format, foreign_agency, device_revoked (args device, since the carrier's name is
// told), unknown_key, key_mismatch, key_revoked, forged_signature, unknown_kind, identity,
// proxy_wrong, handed_by_wrong (arg person), no_right (arg person), consent_missing (args scope,
// participant), reason_missing, and those of validateSet, whySignOffHeld and whyReleaseHeld.
std::optional<Error> whyQuarantined(const sync::Change& change, const CheckedSignature& checked,
                                    const sync::RecordState* state, TimeMs cappedMs,
                                    const JudgeContext& context);

}  // namespace ayumi::services
