// DS of security.md: 32 random bytes that belong to this device alone. They come from a
// platform::Keystore (mobile/platform/keystore.h), whose protection class they carry.
#pragma once

#include <cstddef>

#include "shared/base/crypto.h"
#include "shared/sync/registration.h"

namespace ayumi::store {

inline constexpr std::size_t kDeviceSecretSize = 32;

struct DeviceSecret {
    SecretBytes bytes;
    sync::Protection protection = sync::Protection::Passphrase;
};

}  // namespace ayumi::store
