#include "shared/base/clock.h"

#include <chrono>

namespace ayumi {

namespace {
template <class ChronoClock>
TimeMs sinceEpochMs() {
    using std::chrono::duration_cast, std::chrono::milliseconds;
    return duration_cast<milliseconds>(ChronoClock::now().time_since_epoch()).count();
}
}  // namespace

TimeMs SystemClock::nowMs() const { return sinceEpochMs<std::chrono::system_clock>(); }
TimeMs SystemClock::monotonicMs() const { return sinceEpochMs<std::chrono::steady_clock>(); }

}  // namespace ayumi
