// The lobby: what a tablet shows and needs before anyone unlocked. One small file, encrypted under
// a key derived from DS; the recovery box stands outside of it, so that it outlives DS.
//
//   "AYULOBBY" | version (4 bytes, big-endian) | length of the clear part (4) | clear part: JSON
//   {"agency","device","recovery_box"} | box: ChaCha20-Poly1305-IETF over JSON padded to 4 KiB, key
//   HMAC-SHA256(DS, "ayumi/1/lobby\n"), associated data "ayumi/1/lobby\n" and everything before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "mobile/store/vault/device_secret.h"
#include "mobile/store/vault/lockout.h"
#include "mobile/store/vault/secret_rules.h"
#include "mobile/store/vault/wraps.h"
#include "shared/base/clock.h"
#include "shared/records/kinds.h"
#include "shared/sync/registration.h"

namespace ayumi::store {

inline constexpr std::uint32_t kLobbyVersion = 1;
inline constexpr std::size_t kLobbyMaxBytes = 1U << 20;
inline constexpr int kMinTextScalePercent = 50;
inline constexpr int kMaxTextScalePercent = 400;

// No photo. In class passphrase name and kana are not kept, only nickname, initial and mark.
struct NameCard {
    std::string person;
    records::Role role = records::Role::Participant;
    std::string name = {};
    std::string kana = {};
    std::string nickname = {};
    std::string initial = {};  // made from nickname or name if empty
    std::string mark = {};     // pictogram, as the pages name it

    bool operator==(const NameCard&) const = default;
};

// Words as the pages use them: [a-z0-9_]{1,16}.
struct LobbySettings {
    std::string language = "ja";  // ja, ja_easy, en
    std::string ruby = "above";   // none, above, kana
    std::string palette = "light";
    int textScalePercent = 100;

    bool operator==(const LobbySettings&) const = default;
};

// That a member of staff made a person's key anew; told to the person, who may have forgotten.
struct KeyReset {
    std::string by;  // empty: the key came with a sign-in
    TimeMs atMs = 0;
    bool told = false;
    std::string refused = {};  // code of the server, which does not take the key

    bool operator==(const KeyReset&) const = default;
};

// A signed key statement that the server has not answered yet.
struct OpenStatement {
    std::string key;
    std::string text;  // canonical

    bool operator==(const OpenStatement&) const = default;
};

struct LobbyPerson {
    NameCard card;
    SecretKind secretKind = SecretKind::Pin;  // how this person opens screens
    std::string key;                          // key id (UUIDv7)
    Bytes publicKey;                          // 32 bytes
    Wrap seed;
    std::optional<Wrap> database;  // only those whose secret opens the database
    Lockout lockout;
    KeyReset reset = {};
};

struct Lobby {
    std::string agency;
    std::string device;
    Bytes recoveryBox;  // database key, sealed to the agency's recovery key
    Bytes recoveryPublicKey;
    std::string agencyName;
    sync::Protection protection = sync::Protection::Passphrase;
    sync::DeviceUse use = sync::DeviceUse::Shared;
    std::string owner;  // of a personal device, once someone signed in
    LobbySettings settings;
    std::map<std::string, LobbySettings, std::less<>> looks;  // of participants; see Vault::look
    std::set<std::string, std::less<>> firstHelpRead;         // by whom; see Vault::firstHelpRead
    Bytes pending;                                            // see Vault::setPending
    std::vector<LobbyPerson> people;
    std::vector<OpenStatement> statements;  // in the order they were made
    Lockout recovery;  // of the paper key; never until a reset, which nobody could give

    LobbyPerson* find(std::string_view person);
    const LobbyPerson* find(std::string_view person) const;
    bool hasOpener() const;  // someone's secret opens the database
};

// Waits become what remains of them and start anew when read (restarts never shorten a wait).
Bytes encodeLobby(const Lobby& lobby, const DeviceSecret& device, TimeMs monotonicMs,
                  Random& random);

// Codes: "lobby_newer" (args version), "lobby_damaged" (also under another DS).
Result<Lobby> decodeLobby(std::string_view bytes, const DeviceSecret& device, TimeMs monotonicMs);

// The clear part alone; no DS needed. Codes "lobby_damaged", "lobby_newer".
struct LobbyClear {
    std::string agency;
    std::string device;
    Bytes recoveryBox;
};
Result<LobbyClear> readLobbyClear(std::string_view bytes);

// What may stand in a lobby: UTF-8 of at most 300 bytes, ids that are UUIDs, words as above.
bool isDisplayText(std::string_view text);
bool isWellFormed(const NameCard& card);
bool isWellFormed(const LobbySettings& settings);

NameCard trimmedFor(sync::Protection protection, NameCard card);

}  // namespace ayumi::store
