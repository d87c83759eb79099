// A wrap holds 32 bytes (the database key or a signing seed) that only a person's secret on this
// device opens: A = Argon2id(secret, salt), KEK = HMAC-SHA256(DS, "ayumi/1/kek\n" || A), then
// ChaCha20-Poly1305-IETF with what it is and whose as associated data. Opening is the only check.
#pragma once

#include <string>
#include <string_view>

#include "mobile/store/vault/device_secret.h"
#include "shared/base/bytes.h"
#include "shared/base/crypto.h"
#include "shared/base/random.h"
#include "shared/base/result.h"

namespace ayumi::store {

inline constexpr std::string_view kKekContext = "ayumi/1/kek\n";
inline constexpr std::string_view kWrapContext = "ayumi/1/wrap\n";
inline constexpr std::string_view kDatabaseWrap = "db";
inline constexpr std::string_view kSeedWrap = "seed";
inline constexpr std::size_t kSaltSize = 16;

struct Wrap {
    Bytes salt;
    Bytes box;  // nonce first
};

struct WrapName {
    std::string what;  // kDatabaseWrap or kSeedWrap
    std::string agency;
    std::string device;
    std::string person;
    std::string key;  // key id of the person on this device

    Bytes associatedData() const;  // kWrapContext, then the names as canonical JSON
};

// Both are slow (Argon2id at its real cost: 64 MiB, 0.1-0.3 s); thread-safe if `random` is.
Wrap makeWrap(const DeviceSecret& device, std::string_view secret, std::string_view content,
              const WrapName& name, Argon2Cost cost, Random& random);
Result<SecretBytes> openWrap(const DeviceSecret& device, std::string_view secret, const Wrap& wrap,
                             const WrapName& name, Argon2Cost cost);  // "cannot_open"

}  // namespace ayumi::store
