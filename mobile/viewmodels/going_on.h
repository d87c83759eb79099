// One question a screen: how long a chosen answer is seen before the next question comes.
#pragma once

namespace ayumi::viewmodels {

inline constexpr int kSeenMs = 220;

}  // namespace ayumi::viewmodels
