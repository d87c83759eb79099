// How wrong tries are slowed down, per person and device: 5 tries, then 30 s, 1, 5, 15, 60 minutes,
// after 10 locked until reset. Nothing is ever wiped. Pure rules; the vault keeps and saves them.
#pragma once

#include "shared/base/clock.h"
#include "shared/base/result.h"

namespace ayumi::store {

inline constexpr int kTriesBeforeWaits = 5;
inline constexpr int kTriesInAll = 10;

// Waits are told in time of Clock::monotonicMs() of this run; what is saved is what remains of
// them.
struct Lockout {
    int wrong = 0;
    TimeMs waitUntilMs = 0;

    TimeMs remainingMs(TimeMs monotonicMs) const;  // 0 if there is no wait
};

TimeMs waitAfterWrong(int wrong);  // 0 up to the fourth

// Codes: "secret_locked" (args seconds, tries_left), "secret_locked_until_reset".
Result<void> mayTry(const Lockout& lockout, TimeMs monotonicMs);

// Before each try, as if it were wrong already.
Lockout counted(Lockout lockout, TimeMs monotonicMs);

// The same where nobody could reset it: after the tenth wrong try each waits the longest.
Lockout countedForEver(Lockout lockout, TimeMs monotonicMs);

// What to tell after a counted try was wrong: "secret_wrong" (args tries_left: before the first
// wait), else "secret_locked" or "secret_locked_until_reset" as mayTry().
Error wrongTry(const Lockout& lockout, TimeMs monotonicMs);

}  // namespace ayumi::store
