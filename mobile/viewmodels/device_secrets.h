// Where the device secret comes from: the app hands in the system's keystore (mobile/platform), so
// that view models need not know it.
#pragma once

#include <functional>

#include "mobile/store/vault/device_secret.h"
#include "shared/base/result.h"

namespace ayumi::viewmodels {

struct DeviceSecrets {
    sync::Protection protection = sync::Protection::Passphrase;
    std::function<Result<store::DeviceSecret>()> load;
    std::function<Result<store::DeviceSecret>()> loadOrMake;
    std::function<void()> remove;
};

}  // namespace ayumi::viewmodels
