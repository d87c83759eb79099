// Receiving: pages, cursors, nudges, the live channel.
#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kPullDay = "2026-11-20";

class PullTest : public ::testing::Test {
protected:
    PullTest() : tablet(agency), server(agency.clock) { server.take(agency.masterChanges()); }

    void takeDays(int count) {
        for (int i = 0; i < count; ++i) {
            server.take(agency.attendance(agency.supervisor, agency.sato, addDays("2026-01-01", i),
                                          {{"status", "present"}}));
        }
    }

    std::size_t records() {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly);
        return static_cast<std::size_t>(
            (*raw)->raw().execAndGet("SELECT count(*) FROM records").getInt());
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
};

}  // namespace

// Lesson: cht-core #7528, pouchdb #3999
TEST_F(PullTest, CutFirstSync_GoesOnWhereItWas) {
    takeDays(40);
    server.pageRecords = 10;
    tablet.unlock(agency.coach);
    tablet.engine->tick();
    tablet.answer(server.handle(tablet.flying()->request));
    tablet.answer(server.handle(tablet.flying()->request));
    EXPECT_EQ(records(), 20U);
    EXPECT_TRUE(tablet.engine->status().firstSync);
    EXPECT_EQ(tablet.engine->status().received, 20);
    EXPECT_EQ(tablet.engine->status().remaining, 30);
    tablet.kill();
    tablet.open();
    EXPECT_EQ(records(), 20U);
    tablet.unlock(agency.coach);
    tablet.engine->tick();
    EXPECT_NE(tablet.flying()->request.target.find("cursor=20&"), std::string::npos);
    tablet.settle(server);
    EXPECT_EQ(records(), 50U);
    EXPECT_FALSE(tablet.engine->status().firstSync);
}

// Exchanges 1: the answer to an abandoned request is thrown away.
TEST_F(PullTest, AnAbandonedPullsAnswer_ChangesNothing) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    takeDays(1);
    tablet.engine->syncNow();
    tablet.engine->tick();
    const Sent lost = *tablet.flying();
    const auto answer = server.handle(lost.request);
    agency.clock.advance(tablet.tuning.answerTimeoutMs);
    tablet.engine->tick();
    EXPECT_TRUE(tablet.transport.cancelled.contains(lost.ticket));
    const auto before = records();
    const auto cursor = tablet.store->marks().cursor;
    tablet.engine->onAnswer(lost.ticket, answer);
    EXPECT_EQ(records(), before);
    EXPECT_EQ(tablet.store->marks().cursor, cursor);
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(records(), server.records.size());
}

TEST_F(PullTest, AnAnswerFromBeforeAKill_ChangesNothing) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    takeDays(1);
    tablet.engine->syncNow();
    tablet.engine->tick();
    const Sent before = *tablet.flying();
    const auto old = server.handle(before.request);
    tablet.kill();
    tablet.open();
    const auto cursor = tablet.store->marks().cursor;
    tablet.engine->onAnswer(before.ticket, old);
    EXPECT_EQ(tablet.store->marks().cursor, cursor);
    server.restoreTo(server.head().number - 1);  // what it told is not in the log any more
    tablet.unlock(agency.coach);
    tablet.engine->tick();
    tablet.engine->onAnswer(before.ticket, old);
    EXPECT_EQ(tablet.store->marks().cursor, cursor) << "also while another one flies";
    tablet.settle(server);
    EXPECT_EQ(records(), server.records.size());
}

// Lesson: couchbase-lite-ios #2024, cbl-dart #493
TEST_F(PullTest, APullThatIsNeverAnswered_EndsByItself_AndIsTold) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    const auto success = tablet.engine->status().lastSuccessMs;
    takeDays(1);
    tablet.engine->syncNow();
    tablet.engine->tick();
    EXPECT_EQ(tablet.engine->status().phase, tablet::Phase::Receiving);
    EXPECT_LE(tablet.engine->nextWakeMs(),
              agency.clock.monotonicMs() + tablet.tuning.answerTimeoutMs);
    agency.clock.advance(tablet.tuning.answerTimeoutMs);
    tablet.engine->tick();
    EXPECT_EQ(tablet.engine->status().problem->code, "timeout");
    EXPECT_EQ(tablet.engine->status().lastSuccessMs, success) << "visible, and not moved";
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(records(), server.records.size());
    EXPECT_FALSE(tablet.engine->status().problem);
}

TEST_F(PullTest, KillBetweenPages_LosesNeitherPageNorCursor) {
    takeDays(15);
    server.pageRecords = 1;
    std::size_t pages = 0;
    while (tablet.store->marks().pulled.number == 0) {
        tablet.unlock(agency.coach);
        tablet.engine->tick();
        tablet.answer(server.handle(tablet.flying()->request));
        tablet.kill();
        tablet.open();
        EXPECT_EQ(records(), ++pages);
    }
    EXPECT_EQ(pages, server.records.size());
}

TEST_F(PullTest, Base_IsTheHeadOfTheLastWholePull) {
    server.pageRecords = 3;
    tablet.unlock(agency.coach);
    tablet.engine->tick();
    tablet.answer(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.store->marks().base().number, 0) << "not everything is known yet";
    tablet.settle(server);
    EXPECT_EQ(tablet.store->marks().base(), server.head());
}

TEST_F(PullTest, SyncWithNothingNew_WritesNothing) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly);
    const auto version = [&] { return (*raw)->raw().execAndGet("PRAGMA data_version").getInt(); };
    const int before = version();
    agency.clock.advance(5'000);
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_EQ(version(), before);
    EXPECT_EQ(tablet.engine->status().lastSuccessMs, agency.clock.nowMs());
}

TEST_F(PullTest, Nudge_PullsOnlyWhatIsNew) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    tablet.engine->onLiveText(server.live());
    tablet.engine->tick();
    EXPECT_EQ(tablet.flying(), nullptr) << "known already";
    takeDays(1);
    tablet.engine->onLiveText(server.live());
    tablet.engine->tick();
    ASSERT_NE(tablet.flying(), nullptr);
    tablet.settle(server);
    EXPECT_EQ(records(), server.records.size());
}

TEST_F(PullTest, NudgeDuringAPull_IsNotLost) {
    tablet.unlock(agency.coach);
    tablet.engine->tick();
    const auto answer = server.handle(tablet.flying()->request);
    takeDays(1);
    tablet.engine->onLiveText(server.live());
    tablet.answer(answer);
    ASSERT_NE(tablet.flying(), nullptr);
    tablet.settle(server);
    EXPECT_EQ(records(), server.records.size());
}

TEST_F(PullTest, LiveText_OfRubbish_IsIgnored) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    for (const char* text : {"", "{}", "[1]", "{\"head\":\"x\"}"}) tablet.engine->onLiveText(text);
    tablet.engine->tick();
    EXPECT_EQ(tablet.flying(), nullptr);
}

// Lesson: SORMAS #479
TEST_F(PullTest, NoPolling_WhileTheLiveChannelIsUp) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    EXPECT_EQ(tablet.transport.liveOpened, 1);
    tablet.engine->onLiveText(server.live());
    tablet.settle(server);
    agency.clock.advance(tablet.tuning.pollMs);
    agency.clock.advance(tablet.tuning.pollJitterMs);
    tablet.engine->tick();
    EXPECT_TRUE(tablet.engine->status().live);
    tablet.settle(server);
    EXPECT_EQ(tablet.engine->nextWakeMs(), tablet::kNever);
}

TEST_F(PullTest, ClosedChannel_IsReopened_WithGrowingPauses_AndPollsMeanwhile) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    TimeMs pause = 0;
    for (int i = 1; i <= 6; ++i) {
        EXPECT_EQ(tablet.transport.liveOpened, i);
        tablet.engine->onLiveClosed();
        EXPECT_FALSE(tablet.engine->status().live);
        pause = tablet.engine->nextWakeMs() - agency.clock.monotonicMs();
        EXPECT_GT(pause, 0);
        agency.clock.advance(pause);
        tablet.settle(server);
    }
    EXPECT_GT(pause, 4 * tablet.tuning.livePauseLeastMs);
    takeDays(1);
    tablet.settleWithin(server, tablet.tuning.pollMs + tablet.tuning.pollJitterMs);
    EXPECT_EQ(records(), server.records.size()) << "polled without a channel";
}

TEST_F(PullTest, Locked_SinceStart_OpensNoChannel) {
    tablet.engine->tick();
    EXPECT_EQ(tablet.transport.liveOpened, 0);
    EXPECT_EQ(tablet.engine->nextWakeMs(), tablet::kNever);
}

// Lesson: WatermelonDB #649, WatermelonDB #1374
TEST_F(PullTest, OwnPushesThatComeBack_TouchNothing_AndBytesAgree) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    ASSERT_TRUE(
        tablet.save(tablet.attendance(agency.sato, kPullDay, {{"status", "present"}})).ok());
    tablet.settle(server);
    tablet.heard.touched = {};
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_TRUE(tablet.heard.touched.kinds.empty());
    const auto record = agency.attendanceId(agency.sato, kPullDay);
    EXPECT_EQ(sync::travellingState(*tablet.store->record(record)->answered),
              sync::travellingState(server.records.at(record)));
}

// Lesson: MerginMaps/mobile #4363
TEST_F(PullTest, VoidAgainstEdit_IsAContest_AndWedgesNothing) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    ASSERT_TRUE(
        tablet.save(tablet.attendance(agency.sato, kPullDay, {{"status", "present"}})).ok());
    tablet.settle(server);
    const auto record = agency.attendanceId(agency.sato, kPullDay);
    const auto& state = server.records.at(record);
    server.take(agency.attendance(
        agency.supervisor, agency.sato, kPullDay, {{"void", true}},
        sync::seenFor(state, &state, {{"void", true}}, agency.supervisor.person, {})));
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, kPullDay, {{"status", "late"}})).ok());
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(tablet.reader()->contested(tablet.viewer(agency.coach)).size(), 1U);
}

// Lesson: MerginMaps/db-sync #152
TEST_F(PullTest, Rivals_StayUntilAPersonSettlesThem) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    ASSERT_TRUE(
        tablet.save(tablet.attendance(agency.sato, kPullDay, {{"status", "present"}})).ok());
    server.take(
        agency.attendance(agency.supervisor, agency.sato, kPullDay, {{"status", "absent"}}));
    for (int i = 0; i < 3; ++i) {
        tablet.engine->syncNow();
        tablet.settle(server);
        tablet.kill();
        tablet.open();
        tablet.unlock(agency.coach);
    }
    EXPECT_EQ(tablet.reader()->contested(tablet.viewer(agency.coach)).size(), 1U);
}

TEST_F(PullTest, CursorTheServerCannotRead_IsDropped_AndEverythingPulledAgain) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    tablet.engine->syncNow();
    tablet.engine->tick();
    tablet.answer({400, canonical({{"code", "cursor_bad"}}), {}, {}});
    ASSERT_NE(tablet.flying(), nullptr);
    EXPECT_NE(tablet.flying()->request.target.find("cursor=&"), std::string::npos);
    tablet.settle(server);
    EXPECT_EQ(records(), server.records.size());
}

TEST_F(PullTest, UnreadableStates_AreTold_AndTheRestIsKept) {
    tablet.unlock(agency.coach);
    tablet.engine->tick();
    sync::PullResponse page;
    page.head = server.head();
    page.timeMs = agency.clock.nowMs();
    page.cursor = "1";
    page.states = {R"({"record":"x"})"};
    tablet.answer({200, write(page), {}, {}});
    EXPECT_EQ(tablet.engine->status().problem->code, "records_unreadable");
    EXPECT_EQ(tablet.engine->status().problem->args.at("count"), "1");
}

TEST_F(PullTest, RefusedPull_IsTold_WhileSavingAndSendingGoOn) {
    tablet.unlock(agency.coach);
    tablet.settle(server);
    tablet.engine->syncNow();
    tablet.engine->tick();
    tablet.answer({403, canonical({{"code", "sign_in_needed"}}), {}, {}});
    EXPECT_EQ(tablet.engine->status().problem->code, "sign_in_needed");
    ASSERT_TRUE(
        tablet.save(tablet.attendance(agency.sato, kPullDay, {{"status", "present"}})).ok());
    tablet.engine->tick();
    ASSERT_NE(tablet.flying(), nullptr);
    EXPECT_EQ(tablet.flying()->request.target, "/v1/changes");
    tablet.answer(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.waiting(), 0U);
}

}  // namespace ayumi::mobile_tests
