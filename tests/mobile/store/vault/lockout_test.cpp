#include "mobile/store/vault/lockout.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

TEST(Lockout_WaitsGrow, AsTheyAreFrozen) {
    const std::vector<TimeMs> seconds{0, 0, 0, 0, 0, 30, 60, 300, 900, 3600};
    for (int wrong = 0; wrong < kTriesInAll; ++wrong) {
        EXPECT_EQ(waitAfterWrong(wrong), seconds[static_cast<std::size_t>(wrong)] * 1000) << wrong;
    }
}

TEST(Lockout_TellsWhatIsLeft, AfterEachWrongTry) {
    Lockout lockout;
    std::vector<std::string> told;
    TimeMs now = 1000;
    for (int i = 0; i < kTriesInAll; ++i) {
        now += 3'600'000;
        ASSERT_TRUE(mayTry(lockout, now));
        lockout = counted(lockout, now);
        const Error error = wrongTry(lockout, now);
        std::string line = error.code;
        for (const auto& [name, value] : error.args) line += " " + name + "=" + value;
        told.push_back(line);
    }
    const std::vector<std::string> expected{"secret_wrong tries_left=4",
                                            "secret_wrong tries_left=3",
                                            "secret_wrong tries_left=2",
                                            "secret_wrong tries_left=1",
                                            "secret_locked seconds=30 tries_left=5",
                                            "secret_locked seconds=60 tries_left=4",
                                            "secret_locked seconds=300 tries_left=3",
                                            "secret_locked seconds=900 tries_left=2",
                                            "secret_locked seconds=3600 tries_left=1",
                                            "secret_locked_until_reset"};
    EXPECT_EQ(told, expected);
    EXPECT_EQ(codeOf(mayTry(lockout, now + 1'000'000'000)), "secret_locked_until_reset");
}

TEST(Lockout_RoundsTheWaitUp, SoThatItIsNeverToldTooShort) {
    Lockout lockout{4, 0};
    lockout = counted(lockout, 0);
    EXPECT_EQ(argOf(mayTry(lockout, 29'001), "seconds"), "1");
    EXPECT_EQ(argOf(mayTry(lockout, 29'000), "seconds"), "1");
    EXPECT_EQ(argOf(mayTry(lockout, 28'999), "seconds"), "2");
    EXPECT_EQ(codeOf(mayTry(lockout, 30'000)), "ok");
}

// Whoever tries as often as it is allowed makes 10 tries, no more, and needs 81.5 minutes for them.
RC_GTEST_PROP(Lockout_AllowsTenTries, HoweverTheyAreSpread, ()) {
    const auto pauses =
        *rc::gen::container<std::vector<TimeMs>>(rc::gen::inRange<TimeMs>(0, 1'200'000));
    Lockout lockout;
    TimeMs now = 0;
    TimeMs lastTry = 0;
    int tries = 0;
    for (const TimeMs pause : pauses) {
        now += pause;
        if (!mayTry(lockout, now)) continue;
        RC_ASSERT(now - lastTry >= waitAfterWrong(tries));
        lockout = counted(lockout, now);
        lastTry = now;
        ++tries;
    }
    RC_ASSERT(tries <= kTriesInAll);
    RC_ASSERT(lockout.wrong == tries);
}

}  // namespace
}  // namespace ayumi::store
