#include "mobile/platform/keystore.h"

#include <utility>

namespace ayumi::platform {

Result<store::DeviceSecret> loadDeviceSecret(const Keystore& keystore) {
    auto secret = keystore.load();
    if (!secret) return secret.error();
    return store::DeviceSecret{std::move(*secret), keystore.protection()};
}

Result<store::DeviceSecret> loadOrMakeDeviceSecret(Keystore& keystore, Random& random) {
    auto found = loadDeviceSecret(keystore);
    if (found || found.error().code != "device_secret_missing") return found;
    SecretBytes made(random.bytes(store::kDeviceSecretSize));
    if (auto stored = keystore.store(made); !stored) return stored.error();
    return store::DeviceSecret{std::move(made), keystore.protection()};
}

}  // namespace ayumi::platform
