// What goes into a Vault.
#pragma once

#include <optional>
#include <string>

#include "mobile/store/vault/secret_rules.h"
#include "shared/base/clock.h"
#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "shared/sync/registration.h"

namespace ayumi::store {

// What the vault works with; outlives it. `random` must be thread-safe if the vault is shared.
struct VaultParts {
    const Clock& clock;
    Random& random;
    Argon2Cost cost = kTabletSecretCost;  // tests take a cheap one; frozen for people
};

struct Enrolment {
    std::string agency;
    std::string agencyName;
    std::string device;
    sync::DeviceUse use = sync::DeviceUse::Shared;
    Bytes recoveryPublicKey;       // of the agency, 32 bytes
    SecretBytes databaseKey = {};  // only when an old database is taken over after a recovery
};

// A key made for a person on this device, before the server knows it.
struct NewKey {
    std::string id;
    SigningKey key;
};
NewKey makeNewKey(const Clock& clock, Random& random);

// Who answers for a new key, and the signed key statement that says so.
struct KeyVouching {
    std::string by;
    TimeMs atMs = 0;
    Json statement;
};

struct PersonSecrets {
    Secret screen;                          // PIN or pictures
    std::optional<Secret> passphrase = {};  // class passphrase, who opens the database: needed
};

}  // namespace ayumi::store
