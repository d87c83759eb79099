// Where DS (mobile/store/vault/device_secret.h) lies on this system. Implementations keep it on
// this device only and out of its backups.
#pragma once

#include "mobile/store/vault/device_secret.h"
#include "shared/base/crypto.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/sync/registration.h"

namespace ayumi::platform {

class Keystore {
public:
    virtual ~Keystore() = default;
    virtual sync::Protection protection() const = 0;

    // Codes: "device_secret_missing", "device_secret_damaged", "device_secret_unreadable".
    virtual Result<SecretBytes> load() const = 0;

    // Durable when it returns. Never replaces one: "device_secret_exists";
    // "device_secret_unwritable".
    virtual Result<void> store(const SecretBytes& secret) = 0;

    // Makes everything under DS unreadable for ever. Fine if there is none.
    virtual Result<void> remove() = 0;
};

// At start, when there is a lobby.
Result<store::DeviceSecret> loadDeviceSecret(const Keystore& keystore);

// At enrolment: takes the one left by an enrolment that was cut, or makes one.
Result<store::DeviceSecret> loadOrMakeDeviceSecret(Keystore& keystore, Random& random);

}  // namespace ayumi::platform
