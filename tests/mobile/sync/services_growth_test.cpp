// The heap of a tablet's engine and store, and of the services behind them, stays flat while two
// tablets work for hours in quick motion. AYUMI_GROWTH_ROUNDS=2000 makes it long.
#include <iostream>

#include "tests/mobile/sync/services_fixture.h"
#include "tests/support/heap.h"

namespace ayumi::mobile_tests {
namespace {

constexpr std::size_t kRounds = 40;
constexpr int kRecords = 40;

class ServicesGrowth : public ServicesTest {
protected:
    // Both write the same records over and over, also at once, and hear of each other.
    void round() {
        for (int i = 0; i < 4; ++i) {
            const auto day = addDays("2026-09-01", next++ % kRecords);
            ASSERT_TRUE(a->save(sato, day, site, {{"note", "a" + std::to_string(next)}}).ok());
            ASSERT_TRUE(b->save(sato, day, site, {{"note", "b" + std::to_string(next)}}).ok());
        }
        clock.advance(120'000);
        a->sync();
        b->sync();
        a->sync();
        a->heard = {};
        b->heard = {};
        routes.takeAsked();
        // Cut in the middle, and whole again.
        ASSERT_TRUE(a->save(sato, kDay, site, {{"note", "c" + std::to_string(next)}}).ok());
        a->engine->syncNow();
        a->run([cut = true]() mutable { return !std::exchange(cut, false); });
        clock.advance(600'000);
        a->sync();
        b->sync();
        ASSERT_EQ(a->store->waiting().count, 0U);
    }

    int next = 0;
};

TEST_F(ServicesGrowth, WhileTwoTabletsWork_TheHeapStaysFlat) {
    const auto growth = testing::growthOf(kRounds, [&] { round(); });
    std::cout << growth.told() << '\n';
    EXPECT_TRUE(growth.flat()) << growth.told();
}

}  // namespace
}  // namespace ayumi::mobile_tests
