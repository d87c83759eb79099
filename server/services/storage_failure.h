// What a store throws, as an answer.
#pragma once

#include "shared/base/result.h"

namespace ayumi::services {

enum class Work { Mixed, Writing };

// In a catch block, of what was thrown: "storage_full", "storage_unavailable", else "internal",
// which is logged as `event`. Of the first two the log says when they begin and when they end.
Error storageFailure(const char* event, Work work = Work::Mixed);

}  // namespace ayumi::services
