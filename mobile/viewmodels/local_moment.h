// Moments as pages take them: "2026-11-20T17:42" in the agency's time, empty for 0.
#pragma once

#include <QString>

#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

inline QString localMoment(TimeMs ms) {
    return ms == 0 ? QString() : QString::fromStdString(formatMoment(ms).substr(0, 16));
}

}  // namespace ayumi::viewmodels
