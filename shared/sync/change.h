// The change: the only thing that travels, in both directions (docs/sync.md "The change").
//
// A change is kept as it was signed: `body` (canonical JSON without "signature") and `signature`
// are what is stored, hashed and sent on; the members beside them are read from that body once and
// never written back into it. Members this build does not know stay in the body untouched.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/clock.h"
#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::sync {

inline constexpr int kChangeFormat = 1;  // the newest format this build writes and judges

// A place in an agency's log: entry number and chain hash there. Number 0 is "before everything".
struct Head {
    std::int64_t number = 0;
    std::string hash = {};  // lower-case hex, empty only with number 0

    bool operator==(const Head&) const = default;
};

struct Proxy {
    std::string wordsOf;  // person whose words these are
    bool confirmed = false;

    bool operator==(const Proxy&) const = default;
};

// What a maker fills in; see docs/sync.md for each member. Empty optionals do not travel.
struct ChangeContent {
    std::string id;
    std::string agency;
    std::string kind;
    std::string record;
    std::string participant = {};  // travels as null when empty
    std::string day = {};          // travels as null when empty
    std::string about = {};        // the other part of a natural key: site, goal, task, name
    std::string author;
    std::string key;
    std::string device;
    std::int64_t number = 0;
    int format = kChangeFormat;
    std::optional<Head> base = {};
    std::vector<std::string> knew = {};
    TimeMs madeAtMs = 0;  // corrected by clockOffsetMs already
    std::int64_t clockOffsetMs = 0;
    std::map<std::string, Json> set = {};
    std::map<std::string, std::vector<std::string>> seen = {};  // field -> change ids, sorted
    std::string reason = {};
    std::string handedBy = {};
    std::optional<Proxy> proxy = {};
    std::vector<std::string> people = {};  // sorted
    bool unfinished = false;

    const std::string& signer() const { return handedBy.empty() ? author : handedBy; }
};

struct Change : ChangeContent {
    std::string body;  // canonical, without the signature
    Bytes signature;   // 64 bytes

    std::string travelling() const;  // the object that goes over the wire, canonical
    Bytes bodyHash() const;          // SHA-256(body || signature): for chain and digests
};

// True if it takes its record back (fold 4): sets `void` to true.
bool voids(const std::map<std::string, Json>& set);

// Canonical body of what a maker filled in.
std::string bodyOf(const ChangeContent& content);

Change signChange(ChangeContent content, const SigningKey& key);

// Reads one travelling change. Checks shape and text forms, nothing that needs a database.
// Codes: those of parseJson, "change_shape" (arg "member"), "change_too_large".
// A format newer than this build's is read as far as the members go that say whose it is and where
// it belongs: all but seen, set, reason, base, knew, proxy, unfinished and clock_offset_ms.
Result<Change> readChange(const Json& object);

// Reads what was stored.
Result<Change> restoreChange(std::string_view body, std::string_view signature);

bool verifyChange(const Change& change, std::string_view publicKey);

}  // namespace ayumi::sync
