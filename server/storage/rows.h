// What the central database holds, as plain rows. Every table leads with the agency, so that a
// distributed PostgreSQL can shard by it. Times are milliseconds since the epoch, UTC.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/base/bytes.h"
#include "shared/base/clock.h"
#include "shared/base/json.h"

namespace ayumi::storage {

// One per agency; the row that writers lock.
struct AgencyRow {
    std::string agency;
    std::string name;
    std::int64_t number = 0;       // of the newest log entry
    Bytes chain;                   // H(number), 32 bytes
    std::int64_t factsNumber = 0;  // newest entry that touched person, staff or assignment records
    std::int64_t scopeNumber = 0;  // facts for which `scope` was last brought up to date ...
    std::string scopeDay;          // ... and the day (agency's time zone) for which it was
    std::int64_t keptNumber = 0;   // a verified backup holds the log up to here ...
    std::int64_t keptEntry = 0;    // ... says this entry; 0: there is none
};

// One entry of the append-only log, numbered densely in commit order.
struct LogRow {
    std::int64_t number = 0;
    // "agency", "change", "verdict", "scope", "device", "key", "sign_in", "backup", "erasure",
    // "disclosure"
    std::string what;
    std::string change;  // id, for "change": its body and signature lie in `changes`; else empty
    Bytes body;          // else the entry's own bytes
    Bytes mark;          // its 32-byte salt
    Bytes entryHash;     // SHA-256(body || mark)
    Bytes chain;         // H(number)
};

struct ChangeRow {
    std::string id;
    Bytes body;
    Bytes signature;
    std::string record;
    std::string author;
    std::string device;  // that made it, as it says
    std::int64_t deviceNumber = 0;
    std::int64_t number = 0;  // of its log entry
    // "applied", "contested", "amendment", "quarantined", or "erased": only id and number are left
    std::string verdict;
    std::string code;  // why, if quarantined
    Json args = Json::object();
    TimeMs receivedAtMs = 0;
    TimeMs cappedMs = 0;
};

struct RecordRow {
    std::string record;
    std::string kind;
    std::string participant;
    std::string day;
    std::string about;
    std::int64_t number = 0;
    std::string state;  // travelling form, canonical (docs/sync.md "State")
    // field -> shown value; what the views show. U+0000 in a string comes back as U+FFFD.
    Json values = Json::object();
    std::vector<std::string> audiences;  // audience keys (records/permissions.h)
};

// A device's standing in one audience. `left` is set when it ended and the row is kept for forget.
struct ScopeRow {
    std::string device;
    std::string audience;
    std::string readers;  // "coach/assigned" ..., sorted, comma-separated: what may be read
    std::int64_t since = 0;
    std::optional<std::int64_t> left;
};

// When a person's own standing in an audience began or ended (rights at a change's base).
struct PersonScopeRow {
    std::string person;
    std::string audience;
    std::int64_t number = 0;
    bool entered = false;
};

struct DeviceRow {
    std::string device;
    std::string name;
    std::string protection;
    std::string use;
    Bytes publicKey;
    Bytes tokenHash;
    TimeMs enrolledAtMs = 0;
    TimeMs lastSeenAtMs = 0;
    std::string state = "active";  // "active", "revoked", "stolen"
    bool forked = false;           // two changes came with one device number: cloned or restored
    std::int64_t lastNumber = 0;   // highest device number seen
    Json certificate = Json::object();
};

struct SignInRow {
    std::string device;
    std::string person;
    TimeMs atMs = 0;  // last online login
};

struct KeyRow {
    std::string key;
    std::string person;
    std::string device;
    Bytes publicKey;
    TimeMs registeredAtMs = 0;
    std::optional<TimeMs> revokedAtMs;
    Json certificate = Json::object();
};

// How a person signs in: staff by login and password, participants by a code that staff issue.
struct AccountRow {
    std::string person;
    std::string login;  // empty for participants
    Bytes salt;         // 16 bytes
    Bytes hash;         // Argon2id of the password, 32 bytes; empty = none set
    Bytes codeHash;     // SHA-256 of the code; empty = none open
    TimeMs codeExpiresAtMs = 0;
    std::string codeKey;  // key id that used the code: the same question gets the same answer
};

struct InvitationRow {
    Bytes secretHash;  // SHA-256
    std::string name;  // of the tablet to be
    std::string use;
    TimeMs expiresAtMs = 0;
    int triesLeft = 0;
    Bytes usedBy;        // public key of the tablet that used it, or empty
    std::string device;  // that came of it
};

// A record's place for a device (sync.md "Scope"): the greater of its number and `since`.
struct PlaceRow {
    std::int64_t place = 0;
    std::string record;
    std::string kind;
    std::string readers;  // of the scope row it came through; several are joined with ','
    std::string state;
    Json values = Json::object();  // as RecordRow::values
};

}  // namespace ayumi::storage
