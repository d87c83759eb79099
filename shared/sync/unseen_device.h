// A tablet that has not been heard of for long, told to whoever answers for the agency.
#pragma once

#include <string>

#include "shared/base/clock.h"

namespace ayumi::sync {

struct UnseenDevice {
    std::string name;  // as the office called it
    TimeMs lastSeenMs = 0;

    bool operator==(const UnseenDevice&) const = default;
};

}  // namespace ayumi::sync
