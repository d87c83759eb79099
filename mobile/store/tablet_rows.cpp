#include "mobile/store/tablet_rows.h"

#include "shared/sync/message_reader.h"

namespace ayumi::store {

namespace {

// Absent bytes travel as an empty text, so that a half-known identity survives as well.
Bytes bytesOf(sync::MessageReader& in, const char* name) {
    const auto decoded = fromBase64Url(in.text(name));
    return in.check(decoded.ok(), name) ? *decoded : Bytes();
}

}  // namespace

std::string writeIdentity(const Identity& identity) {
    Json pins = Json::array();
    for (const auto& pin : identity.pins) pins.push_back(toHex(pin));
    return canonical({{"agency", identity.agency},
                      {"agency_name", identity.agencyName},
                      {"device", identity.device},
                      {"device_name", identity.deviceName},
                      {"use", nameOf(identity.use)},
                      {"token", identity.token},
                      {"certificate", identity.certificate},
                      {"agency_key", toBase64Url(identity.agencyKey)},
                      {"sealing_key", toBase64Url(identity.sealingKey)},
                      {"recovery_key", toBase64Url(identity.recoveryKey)},
                      {"device_seed", toBase64Url(identity.deviceSeed)},
                      {"host", identity.host},
                      {"port", identity.port},
                      {"pins", std::move(pins)}});
}

Result<Identity> readIdentity(std::string_view text) {
    const auto object = parseJson(text);
    if (!object || !object->is_object()) return Error{"identity_shape", {}};
    sync::MessageReader in(*object);
    Identity identity;
    identity.agency = in.text("agency");
    identity.agencyName = in.text("agency_name");
    identity.device = in.text("device");
    identity.deviceName = in.text("device_name");
    const auto use = sync::readDeviceUse(in.text("use"));
    if (in.check(use.ok(), "use")) identity.use = *use;
    identity.token = in.text("token");
    identity.certificate = in.object("certificate");
    identity.agencyKey = bytesOf(in, "agency_key");
    identity.sealingKey = bytesOf(in, "sealing_key");
    identity.recoveryKey = bytesOf(in, "recovery_key");
    identity.deviceSeed = bytesOf(in, "device_seed");
    identity.host = in.text("host");
    identity.port = static_cast<int>(in.integer("port"));
    for (const auto& pin : in.texts("pins")) {
        const auto bytes = fromHex(pin);
        if (in.check(bytes.ok(), "pins")) identity.pins.push_back(*bytes);
    }
    if (!in.ok()) return Error{"identity_shape", in.error().args};
    return identity;
}

void Touched::merge(const Touched& other) {
    kinds.insert(other.kinds.begin(), other.kinds.end());
    participants.insert(other.participants.begin(), other.participants.end());
    answered += other.answered;
    damaged += other.damaged;
    forgotten.insert(forgotten.end(), other.forgotten.begin(), other.forgotten.end());
    held = held || other.held;
    reset = reset || other.reset;
}

}  // namespace ayumi::store
