// The agency's recovery key as people copy it from paper.
#pragma once

#include <string_view>

#include "shared/base/crypto.h"

namespace ayumi {

// As `ayumi-server init` printed it: base32 in groups, read as people type it (any case, spaces,
// 0 1 8 for O I B, the wide letters of a Japanese keyboard). Code "recovery_shape" (args length:
// letters that were typed).
Result<SealingKey> recoveryKeyFromPaper(std::string_view paper);

}  // namespace ayumi
