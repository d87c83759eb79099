// What the tablet's database holds, as plain values. Times are milliseconds since the epoch, UTC.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/bytes.h"
#include "shared/base/clock.h"
#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/sync/change.h"
#include "shared/sync/messages.h"
#include "shared/sync/registration.h"
#include "shared/sync/state.h"

namespace ayumi::store {

// What enrolment gave. `deviceSeed` is the seed of the tablet's own Ed25519 key.
struct Identity {
    std::string agency;
    std::string agencyName;
    std::string device;
    std::string deviceName;
    sync::DeviceUse use = sync::DeviceUse::Shared;
    std::string token;
    Json certificate = Json::object();
    Bytes agencyKey;
    Bytes sealingKey;
    Bytes recoveryKey;
    Bytes deviceSeed;
    std::string host;
    int port = 0;
    std::vector<std::string> pins;  // 32 raw bytes each

    bool enrolled() const { return !device.empty(); }
    bool operator==(const Identity&) const = default;
};
std::string writeIdentity(const Identity& identity);   // canonical JSON, holds secrets
Result<Identity> readIdentity(std::string_view text);  // "identity_shape"

// Where the tablet stands towards the server's log.
struct SyncMarks {
    std::string cursor;              // of the next pull; "" from the beginning
    sync::Head head;                 // newest the tablet was told
    sync::Head pulled;               // newest up to which everything was pulled
    std::int64_t generation = 0;     // counts resets
    bool sweepDue = false;           // a reset's full pull is under way
    std::int64_t clockOffsetMs = 0;  // server's clock minus this one's
    TimeMs lastSuccessMs = 0;        // corrected; 0 = never
    std::int64_t number = 0;         // of the last change made here
    bool revoked = false;            // sends what it holds, then forgets everything
    sync::Head compared;             // up to which the cells' hash was the server's
    TimeMs cellsCheckedMs = 0;       // corrected; when the bytes here were last hashed anew
    TimeMs compareAfterMs = 0;       // corrected; a cell still differed: not before then
    std::int64_t kept = 0;           // a verified backup holds the log up to here

    // `base` of a change: the head when the tablet last learnt its scope.
    const sync::Head& base() const { return pulled; }
    bool operator==(const SyncMarks&) const = default;
};

struct KeyEntry {
    std::string key;
    std::string person;
    std::string role;
    std::string name;
    Json certificate = Json::object();
};

struct WaitingChange {
    std::int64_t seq = 0;
    std::string change;
    std::string record;
    std::string text;    // travelling; for a sealed one {"sealed":"base64url"}
    bool aside = false;  // goes in `unread`
    TimeMs savedAtMs = 0;
};

struct Waiting {
    std::size_t count = 0;
    TimeMs sinceMs = 0;  // when the oldest was saved; 0 if none waits
};

struct DraftKey {
    std::string person;
    std::string page;

    auto operator<=>(const DraftKey&) const = default;
};

// A change made here, and the draft that ends with it.
struct NewChange {
    sync::Change change;
    std::optional<DraftKey> finishes = {};
};

// Version of the forms that this build's drafts are typed into: raised when a page renames or drops
// a field (mobile/viewmodels/draft_form.cpp says then what becomes of older drafts).
inline constexpr int kDraftForm = 1;

struct Draft {
    DraftKey key;
    std::string audience;
    TimeMs savedAtMs = 0;
    Json content = Json::object();
    int form = kDraftForm;
};

// One record with everything that bears on the next change of it.
struct RecordOnTablet {
    std::optional<sync::RecordState> answered;  // the server's last word
    sync::RecordState shown;                    // with the waiting changes folded over it
    std::vector<sync::ChangePtr> waiting;       // in the order they were saved
};

// An answer to a batch, or a page. Slices point into the answer's text: keep it alive.
struct PushOutcome {
    sync::Head head;
    bool reset = false;
    bool wipe = false;
    TimeMs answeredAtMs = 0;  // corrected
    std::int64_t clockOffsetMs = 0;
    std::vector<WaitingChange> batch;
    std::vector<sync::Verdict> verdicts;
    std::vector<std::string_view> states;  // travelling
    std::int64_t kept = 0;                 // as sync::PushResponse::kept
    TimeMs serverMs = 0;                   // the server's time, as the answer tells it
};

struct PageOutcome {
    sync::Head head;
    bool reset = false;
    TimeMs answeredAtMs = 0;
    std::int64_t clockOffsetMs = 0;
    std::string cursor;
    bool more = false;
    std::vector<std::string> forget;
    std::vector<std::string_view> states;
    std::int64_t kept = 0;
};

// What an answer changed for those who look.
struct Touched {
    std::set<std::string> kinds;
    std::set<std::string> participants;
    std::size_t answered = 0;            // changes that got a verdict
    std::size_t damaged = 0;             // states that could not be read and were left out
    std::vector<std::string> forgotten;  // audiences
    bool held = false;                   // what the server keeps aside is another
    bool reset = false;
    std::set<std::string> came;  // records of one page of a cell

    void merge(const Touched& other);
    bool records() const { return !kinds.empty() || !forgotten.empty(); }
};

}  // namespace ayumi::store
