#include "mobile/platform/keystore_file.h"

#include <system_error>

#include "mobile/store/vault/private_file.h"

namespace ayumi::platform {

Result<SecretBytes> FileKeystore::load() const {
    auto bytes = store::readPrivateFile(m_file, store::kDeviceSecretSize);
    if (!bytes) {
        const Error& error = bytes.error();
        if (error.code == "file_missing") return Error{"device_secret_missing", {}};
        if (error.code == "file_failed") return Error{"device_secret_unreadable", error.args};
        return Error{"device_secret_damaged", {}};
    }
    SecretBytes secret(std::move(*bytes));
    if (secret.view().size() != store::kDeviceSecretSize) {
        return Error{"device_secret_damaged", {}};
    }
    return secret;
}

Result<void> FileKeystore::store(const SecretBytes& secret) {
    auto created = store::createPrivateFile(m_file, secret.view());
    if (created) return {};
    if (created.error().code == "file_exists") return Error{"device_secret_exists", {}};
    return Error{"device_secret_unwritable", created.error().args};
}

Result<void> FileKeystore::remove() {
    std::error_code failure;
    std::filesystem::remove(m_file, failure);
    if (failure) {
        return Error{"device_secret_unwritable", {{"errno", std::to_string(failure.value())}}};
    }
    return {};
}

}  // namespace ayumi::platform
