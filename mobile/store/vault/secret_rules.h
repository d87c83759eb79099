// What people type to get in, and which of it is good enough (security.md "Keys on a tablet").
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "shared/base/crypto.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"

namespace ayumi::store {

inline constexpr int kPictureCount = 12;      // pictures to choose from, numbered 0..11
inline constexpr int kPicturesOfASecret = 3;  // in the order they were touched
inline constexpr int kParticipantPinDigits = 4;
inline constexpr int kStaffPinMinDigits = 6;
inline constexpr int kStaffPinMaxDigits = 12;
inline constexpr int kPassphraseMinCodePoints = 12;
inline constexpr std::size_t kPassphraseMaxBytes = 256;

enum class SecretKind { Pin, Pictures, Passphrase };

std::string_view nameOf(SecretKind kind);                 // "pin", "pictures", "passphrase"
const SecretKind* findSecretKind(std::string_view name);  // nullptr if unknown; static storage

// Wiped when it goes; move-only. Never logged, never sent.
struct Secret {
    SecretKind kind = SecretKind::Pin;
    SecretBytes text;  // what goes into Argon2id

    static Secret pin(std::string digits);
    static Secret pictures(const std::array<int, kPicturesOfASecret>& numbers);
    static Secret passphrase(std::string text);
    Secret clone() const { return {kind, text.clone()}; }
};

bool isStaff(records::Role role);  // everyone but participants

// Whether a new secret may be chosen. Codes: "secret_too_short" (args min), "secret_shape" (not
// digits / not three different pictures / not UTF-8 or with control characters / too long, args
// max where length is the cause), "secret_trivial". Birthdays are not known here.
Result<void> checkScreenSecret(const Secret& secret, records::Role role);  // PIN or pictures
Result<void> checkPassphrase(const Secret& secret);

}  // namespace ayumi::store
