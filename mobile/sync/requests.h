// What people ask of the engine and what comes of it. Plain values.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mobile/store/tablet_rows.h"
#include "mobile/store/tablet_views.h"
#include "mobile/sync/tablet_time.h"
#include "mobile/sync/transport.h"
#include "shared/base/crypto.h"
#include "shared/sync/change.h"
#include "shared/sync/day_log.h"
#include "shared/sync/registration.h"
#include "shared/sync/unseen_device.h"

namespace ayumi::tablet {

// One confirmed page. The id of a daily record is derived; of others `record` is given when it
// exists and left empty for a new one.
struct SaveRequest {
    std::string kind;
    std::string record = {};
    std::string participant = {};
    std::string day = {};
    std::string about = {};  // site, calendar's site, name of a setting
    std::vector<std::string> people = {};
    std::map<std::string, Json> set = {};  // null clears a field; {"void": true} needs a reason
    // What stood on the screen (RecordView::onScreen). Without it: what stands now, which is right
    // only if the screen showed exactly that.
    std::optional<store::OnScreen> onScreen = {};
    std::string author = {};  // empty: whoever is unlocked; else handed over to them
    std::string reason = {};
    std::optional<sync::Proxy> proxy = {};
    bool unfinished = false;
    std::optional<store::DraftKey> finishes = {};  // draft that goes in the same transaction
};

// A supervisor's decision on one participant's day, as it stood on the screen.
struct SignRequest {
    std::string participant;
    std::string day;
    bool returned = false;  // sent back instead of signed; then `comment` says why
    std::string comment = {};
    sync::Covers shown = {};  // store::DayView::covers of what the supervisor read
};

struct Saved {
    std::string change;
    std::string record;
};

struct EnrolAsk {
    ServerAddress server;  // pins may be a typed prefix
    std::string invitation;
    sync::Protection protection = sync::Protection::Passphrase;
    SigningKey tabletKey;  // keep its seed: asked again with it, the server answers the same
};

struct SignInAsk {
    std::string login;   // staff
    std::string person;  // participants; one of the two
    std::string secret;  // password, or the code staff issued
    std::string key;     // id of the key just made (store::makeNewKey)
    Bytes publicKey;
};

struct SignedIn {
    std::string person;
    std::string role;
    std::string name;
    std::string key;
};

enum class Phase {
    NotEnrolled,
    Locked,  // nobody unlocked since start: nothing is sent (security.md)
    Idle,    // everything told and known
    Sending,
    Receiving,
    Waiting,  // pauses after a failure, or is offline; see `problem`
    Revoked,
};

struct SyncStatus {
    Phase phase = Phase::Locked;
    std::size_t waiting = 0;
    TimeMs waitingSinceMs = 0;
    TimeMs lastSuccessMs = 0;  // 0 = never
    bool live = false;
    bool firstSync = false;      // not everything of the first sync is here yet
    std::int64_t received = 0;   // records of the pull under way
    std::int64_t remaining = 0;  // still to come, as the server says
    bool spaceLow = false;
    std::size_t atOffice = 0;           // records that were evicted
    std::optional<Error> problem = {};  // of the last exchange: code and arguments
    TimeMs nextTryAtMs = 0;             // corrected time; 0 unless Waiting
    Correction time = {};               // pages count with it too
    // As the last whole pull of this run told it; where a supervisor signed in.
    std::vector<sync::UnseenDevice> unseen = {};

    bool operator==(const SyncStatus&) const = default;
};

}  // namespace ayumi::tablet
