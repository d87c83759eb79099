// Bearer tokens of tablets: derived, so that the same question gets the same answer and none lies
// anywhere (docs/decisions 0002, 0015). Pure functions of the key that lies in the keys folder.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/clock.h"

namespace ayumi::services {

// Of the enrolment. `key`: 32 bytes.
std::string firstToken(std::string_view key, const std::string& device);

// The one that a registration of this moment names. It begins with the device's id, so that it is
// known before it was ever used.
std::string renewedToken(std::string_view key, const std::string& device, TimeMs registeredAtMs);

// Whose a renewed token claims to be; empty if it is of another form.
std::string deviceOfRenewed(std::string_view token);

}  // namespace ayumi::services
