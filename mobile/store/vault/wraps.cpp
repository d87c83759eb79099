#include "mobile/store/vault/wraps.h"

#include "shared/base/json.h"

namespace ayumi::store {

namespace {

SecretBytes wrappingKey(const DeviceSecret& device, std::string_view secret, std::string_view salt,
                        Argon2Cost cost) {
    const SecretBytes slow = argon2id(secret, salt, cost);
    Bytes message;
    message.reserve(kKekContext.size() + slow.view().size());  // no copy left behind by growing
    message.append(kKekContext).append(slow.view());
    const SecretBytes wiped(std::move(message));
    return SecretBytes(hmacSha256(device.bytes.view(), wiped.view()));
}

}  // namespace

Bytes WrapName::associatedData() const {
    return Bytes(kWrapContext) + canonical(Json{{"what", what},
                                                {"agency", agency},
                                                {"device", device},
                                                {"person", person},
                                                {"key", key}});
}

Wrap makeWrap(const DeviceSecret& device, std::string_view secret, std::string_view content,
              const WrapName& name, Argon2Cost cost, Random& random) {
    Wrap made;
    made.salt = random.bytes(kSaltSize);
    const SecretBytes key = wrappingKey(device, secret, made.salt, cost);
    made.box = wrap(key.view(), content, name.associatedData(), random);
    return made;
}

Result<SecretBytes> openWrap(const DeviceSecret& device, std::string_view secret,
                             const Wrap& sealed, const WrapName& name, Argon2Cost cost) {
    const SecretBytes key = wrappingKey(device, secret, sealed.salt, cost);
    return unwrap(key.view(), sealed.box, name.associatedData());
}

}  // namespace ayumi::store
