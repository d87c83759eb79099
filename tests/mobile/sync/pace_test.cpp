#include "mobile/sync/pace.h"

#include <gtest/gtest.h>

#include "mobile/sync/tablet_time.h"
#include "tests/mobile/support/agency.h"

namespace ayumi::mobile_tests {

using tablet::kNever;
using tablet::Pace;
using tablet::TabletTime;
using tablet::Tuning;

TEST(Pace_Pause, GrowsAndIsJittered_BetweenHalfAndWhole) {
    SeededRandom random(7);
    tablet::GrowingPause pause(1000, 60'000);
    TimeMs full = 1000;
    for (int i = 0; i < 40; ++i) {
        const TimeMs next = pause.next(random);
        EXPECT_GT(next, full / 2 - 1);
        EXPECT_LE(next, full);
        full = std::min<TimeMs>(60'000, full * 2);
    }
    pause.settle();
    EXPECT_LE(pause.next(random), 1000);
}

TEST(Pace_Pause, DiffersBetweenTablets) {
    std::set<TimeMs> pauses;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SeededRandom random(seed);
        pauses.insert(tablet::GrowingPause(60'000, 60'000).next(random));
    }
    EXPECT_GT(pauses.size(), 10U);
}

TEST(Pace_Due, TheEarliestWishCounts_AndPausesHoldItBack) {
    SeededRandom random(7);
    Pace pace(Tuning{}, random);
    EXPECT_EQ(pace.nextWakeMs(), kNever);
    pace.wantAt(100);
    pace.wantAt(500);
    EXPECT_EQ(pace.nextWakeMs(), 100);
    pace.failed(100, 10);
    EXPECT_FALSE(pace.due(10'099));
    EXPECT_TRUE(pace.due(10'100));
    pace.asked(200);
    EXPECT_TRUE(pace.due(200));
}

TEST(Pace_Due, RetryAfter_IsCapped) {
    SeededRandom random(7);
    Pace pace(Tuning{}, random);
    pace.failed(0, 1'000'000);
    EXPECT_EQ(pace.nextWakeMs(), TimeMs{1000} * Tuning{}.retryAfterMostS);
    pace.asked(0);
    pace.failed(0, -5);
    EXPECT_EQ(pace.nextWakeMs(), 1000);
}

TEST(TabletTime_Offset, IsServerMinusHalfTheRoundTrip) {
    ManualClock clock(kStartMs);
    TabletTime time(clock, 0);
    const TimeMs sent = clock.monotonicMs();
    const TimeMs serverAtArrival = clock.nowMs() + 3'600'000;
    clock.advance(1'000);
    time.learn(serverAtArrival + 500, sent, 200);
    EXPECT_EQ(time.nowMs(), clock.nowMs() + 3'600'000);
    EXPECT_EQ(time.offsetMs(), 3'600'000);
}

TEST(TabletTime_Offset, IgnoresNoise) {
    ManualClock clock(kStartMs);
    TabletTime time(clock, 0);
    time.learn(clock.nowMs() + 150, clock.monotonicMs(), 200);
    EXPECT_EQ(time.offsetMs(), 0);
}

TEST(TabletTime_Offset, ClockSetBackWhileRunning_IsNoticed_SleepIsBelieved) {
    ManualClock clock(kStartMs);
    TabletTime time(clock, 0);
    time.learn(clock.nowMs(), clock.monotonicMs(), 200);
    const TimeMs before = clock.nowMs();
    clock.jumpTo(before - 86'400'000);
    EXPECT_EQ(time.nowMs(), before);
    clock.jumpTo(before + 3'600'000);
    EXPECT_EQ(time.nowMs(), before + 3'600'000);
}

}  // namespace ayumi::mobile_tests
