// What a serving process knows of its one agency beside the database: keys and pins.
#pragma once

#include <string>
#include <vector>

#include "shared/base/crypto.h"

namespace ayumi::services {

// Read from the keys folder at start, then only read. Thread-safe.
struct AgencyKeys {
    std::string agency;
    SigningKey registration;   // signs certificates of devices and keys
    SealingKey sealing;        // opens what tablets sealed for the agency
    Bytes recoveryPublic;      // its private half is on paper only
    SecretBytes token;         // 32 bytes: bearer tokens are derived from it, never stored
    std::vector<Bytes> pins;   // SHA-256 of the public keys of both TLS roots
};

}  // namespace ayumi::services
