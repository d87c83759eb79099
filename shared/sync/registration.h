// Certificates of devices and keys, signed by the agency's registration key. A tablet keeps them
// and presents them again when a restored server no longer knows it (sync.md, exchanges 3).
#pragma once

#include <string>

#include "shared/base/clock.h"
#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::sync {

enum class Protection { Hardware, Os, Passphrase };  // security.md "Protection class"
enum class DeviceUse { Shared, Personal };

std::string_view nameOf(Protection protection);
std::string_view nameOf(DeviceUse use);
Result<Protection> readProtection(std::string_view name);  // "unknown_protection"
Result<DeviceUse> readDeviceUse(std::string_view name);    // "unknown_device_use"

struct DeviceRegistration {
    std::string agency;
    std::string device;
    std::string name;
    Protection protection = Protection::Passphrase;
    DeviceUse use = DeviceUse::Shared;
    Bytes publicKey;    // the tablet's own Ed25519 key
    Bytes tokenHash;    // SHA-256 of the bearer token
    TimeMs registeredAtMs = 0;
};

struct KeyRegistration {
    std::string agency;
    std::string key;  // UUIDv7
    std::string person;
    std::string device;
    Bytes publicKey;
    TimeMs registeredAtMs = 0;
};

// A certificate is {"registration": {...}, "signature": "..."}; signed are
// "ayumi/1/key\n" || canonical(registration).
Json certify(const DeviceRegistration& registration, const SigningKey& agencyKey);
Json certify(const KeyRegistration& registration, const SigningKey& agencyKey);

// Codes: "registration_shape", "registration_forged".
Result<DeviceRegistration> readDeviceCertificate(const Json& certificate,
                                                 std::string_view agencyPublicKey);
Result<KeyRegistration> readKeyCertificate(const Json& certificate,
                                           std::string_view agencyPublicKey);

}  // namespace ayumi::sync
