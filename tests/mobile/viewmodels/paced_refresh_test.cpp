// What is read anew when records come in: once for many that come together, and at its pace.
#include "mobile/viewmodels/paced_refresh.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QtTest/QTest>

namespace ayumi::viewmodels {

TEST(PacedRefresh, WhatIsAskedForInOneTurn_IsDoneOnceAfterIt) {
    int done = 0;
    PacedRefresh refresh([&] { ++done; });
    for (int i = 0; i < 100; ++i) refresh.ask();
    EXPECT_EQ(done, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return done > 0; }));
    QTest::qWait(20);
    EXPECT_EQ(done, 1);
}

TEST(PacedRefresh, AfterALongOne_TheThreadRestsBeforeTheNext) {
    QElapsedTimer clock;
    std::vector<qint64> began;
    PacedRefresh refresh([&] {
        began.push_back(clock.elapsed());
        QTest::qSleep(40);
    });
    clock.start();
    refresh.now();
    refresh.ask();
    ASSERT_TRUE(QTest::qWaitFor([&] { return began.size() == 2; }));
    EXPECT_GE(began[1] - began[0], 40 * 4 - 2) << "40 ms of work, and three times as long of rest";
}

TEST(PacedRefresh, WhatSomebodyTouched_IsDoneAtOnce_AndWithItWhatWasAskedFor) {
    int done = 0;
    PacedRefresh refresh([&] { ++done; });
    refresh.ask();
    refresh.now();
    EXPECT_EQ(done, 1);
    QTest::qWait(20);
    EXPECT_EQ(done, 1);
}

}  // namespace ayumi::viewmodels
