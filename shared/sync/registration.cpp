#include "shared/sync/registration.h"

#include <array>
#include <utility>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/contexts.h"

namespace ayumi::sync {

namespace {

constexpr std::array kProtections{
    std::pair{Protection::Hardware, std::string_view("hardware")},
    std::pair{Protection::Os, std::string_view("os")},
    std::pair{Protection::Passphrase, std::string_view("passphrase")}};
constexpr std::array kUses{std::pair{DeviceUse::Shared, std::string_view("shared")},
                           std::pair{DeviceUse::Personal, std::string_view("personal")}};

template <class Names, class Value>
std::string_view lookUpName(const Names& names, Value value) {
    for (const auto& [known, name] : names) {
        if (known == value) return name;
    }
    throw std::invalid_argument("value without a name");
}

Json signedCertificate(Json registration, const SigningKey& agencyKey) {
    const Bytes signature =
        signBytes(agencyKey, std::string(kKeyContext) + canonical(registration));
    return {{"registration", std::move(registration)}, {"signature", toBase64Url(signature)}};
}

Bytes decoded(const Json& object, const char* name, std::size_t size) {
    auto bytes = fromBase64Url(textOf(object, name));
    return bytes && bytes->size() == size ? *bytes : Bytes();
}

// The registration inside, once the agency's signature over it holds.
Result<Json> opened(const Json& certificate, std::string_view agencyPublicKey) {
    if (!certificate.is_object() || !certificate.contains("registration") ||
        !certificate["registration"].is_object()) {
        return Error{"registration_shape", {}};
    }
    const Json& registration = certificate["registration"];
    if (!verifySignature(agencyPublicKey, std::string(kKeyContext) + canonical(registration),
                         decoded(certificate, "signature", 64))) {
        return Error{"registration_forged", {}};
    }
    return registration;
}

}  // namespace

std::string_view nameOf(Protection protection) { return lookUpName(kProtections, protection); }
std::string_view nameOf(DeviceUse use) { return lookUpName(kUses, use); }

Result<Protection> readProtection(std::string_view name) {
    for (const auto& [value, known] : kProtections) {
        if (known == name) return value;
    }
    return Error{"unknown_protection", {}};
}

Result<DeviceUse> readDeviceUse(std::string_view name) {
    for (const auto& [value, known] : kUses) {
        if (known == name) return value;
    }
    return Error{"unknown_device_use", {}};
}

Json certify(const DeviceRegistration& registration, const SigningKey& agencyKey) {
    return signedCertificate({{"what", "device"},
                              {"agency", registration.agency},
                              {"device", registration.device},
                              {"name", registration.name},
                              {"protection", nameOf(registration.protection)},
                              {"use", nameOf(registration.use)},
                              {"public", toBase64Url(registration.publicKey)},
                              {"token_sha256", toHex(registration.tokenHash)},
                              {"registered_at", formatMoment(registration.registeredAtMs)}},
                             agencyKey);
}

Json certify(const KeyRegistration& registration, const SigningKey& agencyKey) {
    return signedCertificate({{"what", "key"},
                              {"agency", registration.agency},
                              {"key", registration.key},
                              {"person", registration.person},
                              {"device", registration.device},
                              {"public", toBase64Url(registration.publicKey)},
                              {"registered_at", formatMoment(registration.registeredAtMs)}},
                             agencyKey);
}

Result<DeviceRegistration> readDeviceCertificate(const Json& certificate,
                                                 std::string_view agencyPublicKey) {
    auto inside = opened(certificate, agencyPublicKey);
    if (!inside) return inside.error();
    const auto protection = readProtection(textOf(*inside, "protection"));
    const auto use = readDeviceUse(textOf(*inside, "use"));
    const auto tokenHash = fromHex(textOf(*inside, "token_sha256"));
    const auto at = parseMoment(textOf(*inside, "registered_at"));
    DeviceRegistration out{
        textOf(*inside, "agency"),        textOf(*inside, "device"),
        textOf(*inside, "name"),          protection ? *protection : Protection::Passphrase,
        use ? *use : DeviceUse::Shared,   decoded(*inside, "public", 32),
        tokenHash ? *tokenHash : Bytes(), at ? *at : 0};
    if (textOf(*inside, "what") != "device" || !isUuid(out.agency) || !isUuid(out.device) ||
        !protection || !use || out.publicKey.empty() || out.tokenHash.size() != 32 || !at) {
        return Error{"registration_shape", {}};
    }
    return out;
}

Result<KeyRegistration> readKeyCertificate(const Json& certificate,
                                           std::string_view agencyPublicKey) {
    auto inside = opened(certificate, agencyPublicKey);
    if (!inside) return inside.error();
    const auto at = parseMoment(textOf(*inside, "registered_at"));
    KeyRegistration out{textOf(*inside, "agency"),      textOf(*inside, "key"),
                        textOf(*inside, "person"),      textOf(*inside, "device"),
                        decoded(*inside, "public", 32), at ? *at : 0};
    if (textOf(*inside, "what") != "key" || !isUuid(out.agency) || !isUuid(out.key) ||
        !isUuid(out.person) || !isUuid(out.device) || out.publicKey.empty() || !at) {
        return Error{"registration_shape", {}};
    }
    return out;
}

}  // namespace ayumi::sync
