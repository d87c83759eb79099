// Law 1 over whole exchanges: only the server's word and the server's time let an answered change
// go, whatever the tablet's clock does.
#include <gtest/gtest.h>

#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

constexpr TimeMs kDays = 86'400'000;

class RetentionSyncTest : public ::testing::Test {
protected:
    RetentionSyncTest() : server(agency.clock), tablet(agency) {
        server.take(agency.masterChanges());
        tablet.unlock(agency.coach);
        tablet.settle(server);
        saved = tablet.save(tablet.attendance(agency.sato, "2026-11-20", {{"status", "present"}}))
                    .value()
                    .change;
        tablet.settle(server);
        EXPECT_EQ(tablet.waiting(), 0U);
    }
    void sync() {
        tablet.engine->syncNow();
        tablet.settle(server);
    }
    bool keeps() const {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly);
        SQLite::Statement statement((*raw)->raw(), "SELECT 1 FROM changes WHERE change = ?");
        statement.bind(1, saved);
        return statement.executeStep();
    }

    Agency agency;
    MiniServer server;
    Tablet tablet;
    std::string saved;
};

}  // namespace

TEST_F(RetentionSyncTest, GoesAfter90DaysThatTheServerCounted_IfABackupHoldsIt) {
    agency.clock.advance(200 * kDays);
    sync();
    EXPECT_TRUE(keeps()) << "no backup was told of";
    server.kept = server.head().number;
    sync();
    EXPECT_FALSE(keeps());
}

TEST_F(RetentionSyncTest, ABackupAloneIsNotEnough) {
    server.kept = server.head().number;
    agency.clock.advance(89 * kDays);
    sync();
    EXPECT_TRUE(keeps());
    server.kept = 0;  // it was said once
    agency.clock.advance(2 * kDays);
    sync();
    EXPECT_FALSE(keeps());
}

TEST_F(RetentionSyncTest, AClockAYearAheadDropsNothing_OnlineOrNot) {
    server.kept = server.head().number;
    sync();
    agency.clock.jumpTo(agency.clock.nowMs() + 365 * kDays);
    server.aheadMs = -365 * kDays;  // the right time
    tablet.engine->tick();
    tablet.kill();
    tablet.open();  // started with the wrong clock, before any answer
    tablet.unlock(agency.coach);
    EXPECT_TRUE(keeps());
    sync();
    EXPECT_TRUE(keeps());
    server.aheadMs = -365 * kDays + 91 * kDays;
    sync();
    EXPECT_FALSE(keeps()) << "now the server counted 91 days";
}

TEST_F(RetentionSyncTest, AClockThatWasWrongWhenItWasAnswered_ChangesNothing) {
    agency.clock.jumpTo(agency.clock.nowMs() - 365 * kDays);  // the right time is a year on
    server.aheadMs = 365 * kDays;
    sync();
    const auto again =
        tablet.save(tablet.attendance(agency.tanaka, "2026-11-20", {{"status", "absent"}}));
    saved = again.value().change;
    tablet.settle(server);
    server.kept = server.head().number;
    agency.clock.jumpTo(agency.clock.nowMs() + 365 * kDays);  // mended
    server.aheadMs = 89 * kDays;
    sync();
    EXPECT_TRUE(keeps());
    server.aheadMs = 91 * kDays;
    sync();
    EXPECT_FALSE(keeps());
}

TEST_F(RetentionSyncTest, AfterARestoreItIsOfferedAgain_AndWaitsForTheNextBackup) {
    server.kept = server.head().number;
    sync();
    server.kept = 0;
    server.restoreTo(4);
    agency.clock.advance(200 * kDays);
    sync();
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_TRUE(server.verdicts.contains(saved)) << "the server has it again";
    EXPECT_TRUE(keeps());
    EXPECT_EQ(tablet.store->marks().kept, 0);
}

}  // namespace ayumi::mobile_tests
