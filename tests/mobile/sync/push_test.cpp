// Sending: what waits goes, in batches, once, whatever the answer.
#include "tests/mobile/sync/sending_fixture.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kPushDay = "2026-11-20";

class PushTest : public SendingFixture {};

}  // namespace

TEST_F(PushTest, Save_IsSentAtOnce_AndAnswered) {
    save(kPushDay);
    tablet.engine->tick();
    ASSERT_NE(tablet.flying(), nullptr);
    EXPECT_EQ(tablet.flying()->request.target, "/v1/changes");
    EXPECT_EQ(tablet.flying()->request.bearer, "token-of-the-tablet");
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(tablet.engine->status().phase, tablet::Phase::Idle);
    EXPECT_EQ(tablet.engine->status().lastSuccessMs, agency.clock.nowMs());
}

TEST_F(PushTest, NothingIsSent_BeforeSomeoneUnlockedSinceTheStart) {
    save(kPushDay);
    tablet.kill();
    tablet.open();
    tablet.engine->syncNow();
    tablet.engine->tick();
    EXPECT_EQ(tablet.flying(), nullptr);
    EXPECT_EQ(tablet.engine->status().phase, tablet::Phase::Locked);
    EXPECT_EQ(tablet.engine->status().waiting, 1U);
    tablet.unlock(agency.supervisor);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U) << "anyone's open session sends everyone's changes";
}

TEST_F(PushTest, Locking_StopsSaving_NotSending) {
    save(kPushDay);
    tablet.engine->lock();
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(PushTest, OneExchangeAtATime) {
    save(kPushDay);
    tablet.engine->tick();
    save("2026-11-19");
    tablet.engine->syncNow();
    tablet.engine->tick();
    EXPECT_EQ(tablet.transport.sent.size(), 1U);
}

TEST_F(PushTest, PushComesBeforePull) {
    tablet.engine->syncNow();
    save(kPushDay);
    tablet.engine->tick();
    EXPECT_EQ(tablet.flying()->request.target, "/v1/changes");
}

// Lesson: getodk/collect #3391, getodk #50, Intelehealth #453, getodk #1017
// Lesson: firebase-android-sdk #8440
TEST_F(PushTest, LostAnswer_IsAppliedOnce) {
    const auto id = save(kPushDay);
    tablet.engine->tick();
    server.handle(tablet.flying()->request);
    tablet.fail("cut");
    EXPECT_EQ(tablet.waiting(), 1U) << "kept until the server has answered";
    const auto number = server.head().number;
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(server.head().number, number);
    EXPECT_EQ(server.verdicts.at(id).kind, sync::VerdictKind::Applied);
}

TEST_F(PushTest, AnswerThatComesTwice_ChangesNothing) {
    save(kPushDay);
    tablet.engine->tick();
    const auto ticket = tablet.flying()->ticket;
    const auto answer = server.handle(tablet.flying()->request);
    tablet.answer(answer);
    save("2026-11-19");
    tablet.engine->onAnswer(ticket, answer);
    tablet.engine->tick();
    EXPECT_EQ(tablet.waiting(), 1U);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

// Lesson: couchbase-lite-ios #2024, cbl-dart #493
TEST_F(PushTest, AnswerThatNeverComes_IsAbandoned_AndItsLateAnswerThrownAway) {
    save(kPushDay);
    tablet.engine->tick();
    const Sent lost = *tablet.flying();
    EXPECT_LE(tablet.engine->nextWakeMs(),
              agency.clock.monotonicMs() + tablet.tuning.answerTimeoutMs);
    agency.clock.advance(tablet.tuning.answerTimeoutMs);
    tablet.engine->tick();
    EXPECT_TRUE(tablet.transport.cancelled.contains(lost.ticket));
    EXPECT_EQ(tablet.engine->status().problem->code, "timeout");
    tablet.engine->onAnswer(lost.ticket, server.handle(lost.request));
    EXPECT_EQ(tablet.waiting(), 1U);
    agency.clock.advance(tablet.tuning.pauseMostMs);
    tablet.engine->tick();
    ASSERT_NE(tablet.flying(), nullptr);
    ASSERT_NE(tablet.flying()->ticket, lost.ticket);
    tablet.engine->onAnswer(lost.ticket, server.handle(lost.request));
    EXPECT_EQ(tablet.waiting(), 1U) << "also while the next one flies";
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(PushTest, Failures_PauseLongerAndLonger_AndOneSuccessEndsIt) {
    save(kPushDay);
    TimeMs last = 0;
    for (int i = 0; i < 8; ++i) {
        tablet.engine->tick();
        ASSERT_NE(tablet.flying(), nullptr);
        tablet.fail("unreachable");
        EXPECT_EQ(tablet.flying(), nullptr) << "no second try at once";
        const TimeMs pause = tablet.engine->nextWakeMs() - agency.clock.monotonicMs();
        EXPECT_GT(pause, 0);
        EXPECT_LE(pause, tablet.tuning.pauseMostMs);
        last = pause;
        agency.clock.advance(tablet.tuning.pauseMostMs);
    }
    EXPECT_GT(last, 30'000);
    EXPECT_EQ(tablet.engine->status().phase, tablet::Phase::Waiting);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(tablet.engine->status().problem, std::nullopt);
    save("2026-11-19");
    tablet.engine->tick();
    tablet.fail("unreachable");
    EXPECT_LE(tablet.engine->nextWakeMs() - agency.clock.monotonicMs(), tablet.tuning.pauseLeastMs);
}

TEST_F(PushTest, Asking_EndsThePause) {
    save(kPushDay);
    tablet.engine->tick();
    tablet.fail("unreachable");
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

// Lesson: powersync.dart #307, powersync.dart #308, jepsen-powersync
TEST_F(PushTest, Outbox_DrainsByItself_AfterAPartition_InBoundedTime) {
    saveMany(50);
    for (int i = 0; i < 20; ++i) {
        tablet.engine->tick();
        if (tablet.flying() != nullptr) tablet.fail("unreachable");
        agency.clock.advance(tablet.tuning.pauseMostMs);
    }
    tablet.settleWithin(server, tablet.tuning.pauseMostMs);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(PushTest, RetryAfter_IsObeyed) {
    save(kPushDay);
    tablet.engine->tick();
    auto busy = refuse(429, "too_many_requests");
    busy.retryAfterS = 42;
    tablet.answer(busy);
    EXPECT_EQ(tablet.engine->nextWakeMs(), agency.clock.monotonicMs() + 42'000);
    agency.clock.advance(41'999);
    tablet.engine->tick();
    EXPECT_EQ(tablet.flying(), nullptr);
    agency.clock.advance(1);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

// Lesson: QField #5205
TEST_F(PushTest, ServerWithoutSpace_MeansWait_AndTheSameBatchAgain) {
    saveMany(20);
    for (const int status : {502, 503, 504, 507}) {
        tablet.engine->tick();
        const auto body = tablet.flying()->request.body;
        tablet.answer(refuse(status, "storage_full"));
        agency.clock.advance(tablet.tuning.pauseMostMs);
        tablet.engine->tick();
        EXPECT_EQ(tablet.flying()->request.body, body) << status;
    }
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_TRUE(server.unread.empty());
}

// Lesson: QField #4033, QFieldCloud #551, MerginMaps/mobile #1772
TEST_F(PushTest, Quarantined_IsTold_WithCodeAndArguments) {
    const auto id = save(kPushDay);
    server.quarantine[id] = {"no_right", {{"person", agency.coach.person}}};
    tablet.settle(server);
    const auto held = tablet.reader()->held(tablet.viewer(agency.coach));
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].reason, server.quarantine[id]);
    EXPECT_EQ(tablet.reader()->counts(tablet.viewer(agency.coach)).held, 1U);
}

TEST_F(PushTest, BadAnswer_IsAFailure_NotAnEnd) {
    save(kPushDay);
    tablet.engine->tick();
    tablet.answer({200, "<html>captive portal</html>", {}, {}});
    EXPECT_EQ(tablet.engine->status().problem->code, "bad_answer");
    EXPECT_EQ(tablet.waiting(), 1U);
    tablet.settleWithin(server, 10'000);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(PushTest, AnswerWithoutVerdicts_DoesNotSpin) {
    save(kPushDay);
    tablet.engine->tick();
    sync::PushResponse empty;
    empty.head = server.head();
    empty.timeMs = agency.clock.nowMs();
    tablet.answer({200, write(empty), {}, {}});
    EXPECT_EQ(tablet.flying(), nullptr);
    EXPECT_EQ(tablet.engine->status().problem->code, "bad_answer");
    EXPECT_EQ(tablet.waiting(), 1U);
}

// Own changes take one number each: if nothing else did, there is nothing to pull.
TEST_F(PushTest, OwnPush_NeedsNoPull_WhenTheLogHoldsNothingElse) {
    save(kPushDay);
    tablet.engine->tick();
    tablet.answer(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.flying(), nullptr);
    tablet.engine->onLiveText(server.live());
    tablet.engine->tick();
    EXPECT_EQ(tablet.flying(), nullptr) << "nudged about own changes";
}

TEST_F(PushTest, ForeignEntriesBetween_ArePulled) {
    save(kPushDay);
    const auto other =
        agency.attendance(agency.supervisor, agency.tanaka, kPushDay, {{"status", "late"}});
    server.take(other);
    tablet.settle(server);
    EXPECT_TRUE(tablet.store->record(other->record).has_value());
}

}  // namespace ayumi::mobile_tests
