// One struct per message of docs/sync.md, read and checked at the door, defined once for both
// sides. Every read function refuses what is not its own canonical form or lacks a member
// (code "message_shape", arg "member", or one of parseJson's codes); unknown members pass.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/sync/change.h"
#include "shared/sync/registration.h"
#include "shared/sync/unseen_device.h"

namespace ayumi::sync {

inline constexpr int kProtocolVersion = 1;   // the "v1" of the paths
inline constexpr int kMaxMessageDepth = 12;  // a change (8) inside a state inside an answer
inline constexpr std::size_t kMaxBatchChanges = 1000;

// ---- POST /v1/enrol: an invitation becomes a device
struct EnrolRequest {
    std::string invitation;  // the secret: 10 base32 characters, or the longer one of the QR
    Bytes publicKey;         // the tablet's own Ed25519 key; asked again with it: the same answer
    Protection protection = Protection::Passphrase;
    Bytes proof;  // by that key over "ayumi/1/enrol\n" || canonical(without proof)
};
struct EnrolResponse {
    std::string agency;
    std::string agencyName;
    std::string device;
    std::string deviceName;
    DeviceUse use = DeviceUse::Shared;
    std::string token;              // bearer, base64url of 32 bytes
    Json certificate;               // of the device (registration.h)
    Bytes agencyKey;                // registration-signing public key
    Bytes sealingKey;               // X25519 public
    Bytes recoveryKey;              // X25519 public
    std::vector<std::string> pins;  // raw 32-byte SHA-256 of both roots' public keys
    TimeMs timeMs = 0;
};
std::string write(const EnrolRequest& request);
std::string write(const EnrolResponse& response);
Result<EnrolRequest> readEnrolRequest(std::string_view text);
Result<EnrolResponse> readEnrolResponse(std::string_view text);
std::string enrolProofInput(const EnrolRequest& request);

// ---- POST /v1/restore-registrations: certificates presented again to a server that lost them
struct CertificatesRequest {
    std::vector<Json> certificates;  // the device's first, then keys'
    std::optional<Head> head = {};   // the latest the tablet knows
};
struct CertificatesResponse {
    std::optional<Head> head = {};  // with them in it; none if the asked one is not in the log
};
std::string write(const CertificatesRequest& request);
std::string write(const CertificatesResponse& response);
Result<CertificatesRequest> readCertificatesRequest(std::string_view text);
Result<CertificatesResponse> readCertificatesResponse(std::string_view text);

// ---- POST /v1/sign-in: a person on this device, with the public key just made
struct SignInRequest {
    std::string login;   // staff; empty for participants
    std::string person;  // participants; empty for staff
    std::string secret;  // password, or the code staff issued
    std::string key;     // UUIDv7 of the new key; asked again with it: the same answer
    Bytes publicKey;
    std::optional<Head> head = {};  // the latest the tablet knows
};
struct SignInResponse {
    std::string person;
    std::string role;
    std::string name;
    Json certificate;  // of the key
    TimeMs timeMs = 0;
    std::optional<Head> head =
        {};  // with the sign-in in it; none if the asked one is not in the log
};
std::string write(const SignInRequest& request);
std::string write(const SignInResponse& response);
Result<SignInRequest> readSignInRequest(std::string_view text);
Result<SignInResponse> readSignInResponse(std::string_view text);

// ---- POST /v1/changes: a batch, a verdict for each
struct PushRequest {
    Head head;                        // the latest the tablet knows; {0, ""} before any
    std::vector<Json> changes;        // travelling changes, each judged by itself
    std::vector<std::string> unread;  // travelling texts that failed alone: kept unread (poison)
};
enum class VerdictKind { Applied, Duplicate, Contested, Amendment, Quarantined };
std::string_view nameOf(VerdictKind kind);
struct Verdict {
    std::string change;  // id; for an unread one the hex SHA-256 of its text
    VerdictKind kind = VerdictKind::Applied;
    std::optional<VerdictKind> first;  // Duplicate only: what it was or has become
    Error reason = {};                 // quarantined (also as `first`): code and arguments
    bool operator==(const Verdict&) const = default;

    VerdictKind standing() const { return first ? *first : kind; }
};
struct PushResponse {
    Head head;
    bool reset = false;   // the log does not contain the head that was sent
    bool wipe = false;    // revoked: nothing is left to send, forget everything
    bool forked = false;  // two changes came with one device number: enrol the tablet anew
    TimeMs timeMs = 0;
    std::int64_t kept = 0;  // a verified backup holds the log up to here; 0: nothing new to say
    std::vector<Verdict> verdicts;    // in the order sent, unread ones last
    std::vector<std::string> states;  // travelling states (state.h), readable by the device
};
std::string write(const PushRequest& request);
std::string write(const PushResponse& response);
Result<PushRequest> readPushRequest(std::string_view text);
struct ReadPushResponse : PushResponse {
    std::vector<Json> stateObjects;
};
Result<ReadPushResponse> readPushResponse(std::string_view text);
// A push body from texts that are canonical already; what the tablet sends.
std::string pushBody(const Head& head, const std::vector<std::string>& travellingChanges,
                     const std::vector<std::string>& unread);

// ---- GET /v1/records?cursor=C&head=N.HASH&limit=L&hash=1&pins=MARK
// Short for the pins that a tablet holds, in their order: 16 hex digits of SHA-256 over them.
std::string pinsMark(const std::vector<std::string>& pins);
// A token that takes the place of the one that was sent, from its first use on.
struct TokenRenewal {
    std::string token;
    Json certificate;  // of the device, with the new token's hash
};
struct PullResponse {
    Head head;
    bool reset = false;
    bool wipe = false;
    bool forked = false;
    TimeMs timeMs = 0;
    std::int64_t kept = 0;  // as in PushResponse
    std::string cursor;     // opaque; empty = from the beginning
    bool more = false;
    std::int64_t remaining = 0;        // records after this page, for the progress bar
    std::vector<std::string> forget;   // audiences that left after the cursor and are not back
    std::vector<std::string> resting;  // staff who must sign in online before more comes for them
    // With the last page, where a supervisor signed in; the longest away first.
    std::vector<UnseenDevice> unseen;
    std::optional<TokenRenewal> renewal;
    std::vector<std::string> states;
    std::string hash;               // short, of all cells in scope (state_hash.h); or empty
    std::vector<std::string> pins;  // as in EnrolResponse, if others than were marked; or empty
};
std::string write(const PullResponse& response);
struct ReadPullResponse : PullResponse {
    std::vector<Json> stateObjects;
};
Result<ReadPullResponse> readPullResponse(std::string_view text);
std::string headText(const Head& head);            // "123.abcdef...", "0." before anything
Result<Head> readHeadText(std::string_view text);  // takes one text of a head

// ---- GET /v1/records/{id}/history
struct HistoryResponse {
    struct Entry {
        Json change;
        Verdict verdict;
        TimeMs receivedAtMs = 0;
        TimeMs cappedMs = 0;
    };
    std::vector<Entry> entries;      // in log order
    std::vector<Json> certificates;  // of the keys that signed them
    Bytes agencyKey;
};
std::string write(const HistoryResponse& response);
Result<HistoryResponse> readHistoryResponse(std::string_view text);

// ---- GET /v1/held?cursor=C&limit=L: quarantined changes that need a person
struct HeldResponse {
    struct Entry {
        std::string id;    // what a release names as `about`
        Json change;       // travelling; null if it cannot be read, or nobody knows who may
        std::string text;  // what came, if it cannot be read
        Error reason;      // code and arguments
        TimeMs receivedAtMs = 0;
        std::string device;  // that made it, as it says; unreadable: that sent it
    };
    TimeMs timeMs = 0;
    std::vector<Entry> entries;  // the oldest first
    std::string cursor;          // opaque; empty = from the beginning
    bool more = false;           // also after a page without entries
};
std::string write(const HeldResponse& response);
Result<HeldResponse> readHeldResponse(std::string_view text);

// ---- GET /v1/live: each text is {"head":[n,"hash"]}
std::string writeLive(const Head& head);
Result<Head> readLive(std::string_view text);

// ---- Any refusal: RFC 9457 with our code and arguments
struct Problem {
    int status = 0;
    Error error;
};
Problem readProblem(int status, std::string_view text);  // code "http_<status>" if it is not ours

}  // namespace ayumi::sync
