#include "mobile/store/vault/lockout.h"

#include <algorithm>
#include <array>

namespace ayumi::store {

namespace {

constexpr TimeMs kSecondMs = 1000;
constexpr TimeMs kMinuteMs = 60 * kSecondMs;
constexpr std::array<TimeMs, kTriesInAll - kTriesBeforeWaits> kWaitsMs{
    30 * kSecondMs, 1 * kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs, 60 * kMinuteMs};

}  // namespace

TimeMs Lockout::remainingMs(TimeMs monotonicMs) const {
    return std::max<TimeMs>(0, waitUntilMs - monotonicMs);
}

TimeMs waitAfterWrong(int wrong) {
    if (wrong < kTriesBeforeWaits) return 0;
    return kWaitsMs[static_cast<std::size_t>(std::min(wrong, kTriesInAll - 1) - kTriesBeforeWaits)];
}

Result<void> mayTry(const Lockout& lockout, TimeMs monotonicMs) {
    if (lockout.wrong >= kTriesInAll) return Error{"secret_locked_until_reset", {}};
    const TimeMs remaining = lockout.wrong > 0 ? lockout.remainingMs(monotonicMs) : 0;
    if (remaining == 0) return {};
    return Error{"secret_locked",
                 {{"seconds", std::to_string((remaining + kSecondMs - 1) / kSecondMs)},
                  {"tries_left", std::to_string(kTriesInAll - lockout.wrong)}}};
}

Lockout counted(Lockout lockout, TimeMs monotonicMs) {
    ++lockout.wrong;
    const TimeMs wait = waitAfterWrong(lockout.wrong);
    lockout.waitUntilMs = wait > 0 ? monotonicMs + wait : 0;
    return lockout;
}

Lockout countedForEver(Lockout lockout, TimeMs monotonicMs) {
    lockout.wrong = std::min(lockout.wrong, kTriesInAll - 2);
    return counted(lockout, monotonicMs);
}

Error wrongTry(const Lockout& lockout, TimeMs monotonicMs) {
    const auto waits = mayTry(lockout, monotonicMs);
    if (!waits) return waits.error();
    const int left = lockout.wrong < kTriesBeforeWaits ? kTriesBeforeWaits - lockout.wrong
                                                       : kTriesInAll - lockout.wrong;
    return Error{"secret_wrong", {{"tries_left", std::to_string(left)}}};
}

}  // namespace ayumi::store
