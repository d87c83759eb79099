// UUIDs in their only text form here: 36 characters, lower-case hex.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/clock.h"
#include "shared/base/random.h"

namespace ayumi {

bool isUuid(std::string_view text);

// RFC 9562 version 7: the moment in its first 48 bits, the rest random.
std::string makeUuidV7(TimeMs moment, Random& random);

// RFC 9562 version 8 over the first 16 of the given bytes; security.md "Daily record id".
std::string makeUuidV8(std::string_view atLeast16Bytes);

}  // namespace ayumi
