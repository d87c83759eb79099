// The great turns: an old backup came back, access ended, the tablet was revoked.
#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kTurnsDay = "2026-11-20";

class TurnsTest : public ::testing::Test {
protected:
    TurnsTest() : tablet(agency), server(agency.clock) {
        server.take(agency.masterChanges());
        tablet.unlock(agency.coach);
        tablet.settle(server);
    }

    std::string save(const std::string& participant, const std::string& day = kTurnsDay) {
        return tablet.save(tablet.attendance(participant, day, {{"status", "present"}}))
            .value()
            .change;
    }
    // Told to wipe, with the coach in the middle of a page.
    void revokedWhileWriting() {
        ASSERT_TRUE(tablet.engine->saveDraft(page, "p:" + agency.sato, {{"note", "途中"}}).ok());
        server.wipe = true;
        tablet.engine->syncNow();
        tablet.settle(server);
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
    const store::DraftKey page{agency.coach.person, "attendance"};
};

}  // namespace

// Lesson: medic/cht-core #8093
TEST_F(TurnsTest, RestoredServer_GetsBackOwnAndOthersChanges) {
    const auto before = server.head().number;
    const auto mine = save(agency.sato);
    tablet.settle(server);
    const auto theirs =
        agency.attendance(agency.supervisor, agency.tanaka, kTurnsDay, {{"status", "late"}});
    server.take(theirs);
    tablet.engine->syncNow();
    tablet.settle(server);
    server.restoreTo(before);
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_TRUE(server.verdicts.contains(mine));
    EXPECT_TRUE(server.verdicts.contains(theirs->id));
    EXPECT_EQ(server.certificates, 3) << "the device's and both keys'";
    EXPECT_EQ(tablet.store->marks().pulled, server.head());
    for (const auto& [record, state] : server.records) {
        EXPECT_EQ(sync::travellingState(*tablet.store->record(record)->answered),
                  sync::travellingState(state));
    }
}

TEST_F(TurnsTest, Restore_NoticedWhilePushing_LosesNothing) {
    save(agency.sato, "2026-11-19");
    tablet.settle(server);
    server.restoreTo(2);
    const auto fresh = save(agency.sato);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_TRUE(server.verdicts.contains(fresh));
    EXPECT_EQ(server.records.size(), agency.masterChanges().size() + 2U);
}

TEST_F(TurnsTest, Restore_AndKillsAtEveryStep_StillEndInAgreement) {
    const auto before = server.head().number;
    std::vector<std::string> ids;
    for (int i = 0; i < 5; ++i) ids.push_back(save(agency.sato, addDays("2026-10-01", i)));
    tablet.settle(server);
    server.restoreTo(before);
    server.pageRecords = 4;
    tablet.engine->syncNow();
    for (int steps = 0; steps < 200; ++steps) {
        tablet.engine->tick();
        if (tablet.flying() == nullptr) break;
        const auto answer = server.handle(tablet.flying()->request);
        if (steps % 2 == 0) {
            tablet.kill();  // the server did it, the tablet never heard
            tablet.open();
            tablet.unlock(agency.coach);
        } else {
            tablet.answer(answer);
            tablet.kill();
            tablet.open();
            tablet.unlock(agency.coach);
        }
        tablet.engine->syncNow();
        if (tablet.waiting() == 0 && !tablet.store->marks().sweepDue && steps > 60) break;
    }
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    for (const auto& id : ids) EXPECT_TRUE(server.verdicts.contains(id));
    EXPECT_EQ(tablet.store->marks().pulled, server.head());
}

TEST_F(TurnsTest, UnknownDevice_PresentsItsCertificates_AndGoesOn) {
    server.knowsDevice = false;
    save(agency.sato);
    tablet.settle(server);
    EXPECT_EQ(server.certificates, 3);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(TurnsTest, UnknownDevice_ThatIsRefusedAgain_Pauses_AndSaysWhy) {
    save(agency.sato);
    tablet.engine->tick();
    for (int i = 0; i < 3 && tablet.flying() != nullptr; ++i) {
        tablet.answer({401, canonical({{"code", "device_unknown"}}), {}, {}});
    }
    EXPECT_EQ(tablet.flying(), nullptr);
    EXPECT_EQ(tablet.engine->status().problem->code, "device_unknown");
    EXPECT_EQ(tablet.engine->nextWakeMs(),
              agency.clock.monotonicMs() + tablet.tuning.refusedPauseMs);
    EXPECT_EQ(tablet.waiting(), 1U);
}

// Lesson: cht-docs #139
TEST_F(TurnsTest, AccessThatEnds_SendsFirst_ThenForgets) {
    const auto id = save(agency.sato);
    server.forget = {"p:" + agency.sato};
    server.outOfScope = {agency.sato};
    tablet.engine->nudge({999, "x"});
    tablet.settle(server);
    EXPECT_TRUE(server.verdicts.contains(id));
    EXPECT_FALSE(tablet.store->record(agency.sato).has_value());
    EXPECT_FALSE(tablet.store->record(agency.attendanceId(agency.sato, kTurnsDay)).has_value());
    EXPECT_TRUE(tablet.store->record(agency.tanaka).has_value());
    EXPECT_EQ(tablet.heard.touched.forgotten, std::vector<std::string>{"p:" + agency.sato});
}

TEST_F(TurnsTest, AccessThatEnds_WaitsForADraft) {
    ASSERT_TRUE(tablet.engine->saveDraft(page, "p:" + agency.sato, {{"status", "late"}}).ok());
    server.forget = {"p:" + agency.sato};
    server.outOfScope = {agency.sato};
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_TRUE(tablet.store->record(agency.sato).has_value());
    ASSERT_TRUE(tablet.engine->dropDraft(page).ok());
    EXPECT_FALSE(tablet.store->record(agency.sato).has_value());
}

TEST_F(TurnsTest, AccessThatEndedInALogThatWasLost_IsForgottenAfterTheReset) {
    const auto id = save(agency.sato);
    tablet.settle(server);
    ASSERT_NE(tablet.store->keptChange(id), nullptr);
    server.outOfScope = {agency.sato};  // and no word of it: the new log never knew
    server.restoreTo(1);
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_FALSE(tablet.store->record(agency.sato).has_value());
    EXPECT_EQ(tablet.store->keptChange(id), nullptr) << "kept in a box only";
    EXPECT_EQ(tablet.store->keptChange(agency.sato), nullptr);
    EXPECT_TRUE(tablet.store->record(agency.tanaka).has_value());
    EXPECT_EQ(tablet.waiting(), 0U);
    server.restoreTo(1);
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_FALSE(server.unread.empty()) << "and offered so";
}

TEST_F(TurnsTest, Forgotten_SealedChanges_ReachARestoredServerAsBoxes) {
    save(agency.sato);
    tablet.settle(server);
    server.forget = {"p:" + agency.sato};
    tablet.engine->syncNow();
    tablet.settle(server);
    server.forget.clear();
    server.restoreTo(1);
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    ASSERT_EQ(server.unread.size(), 1U);
    EXPECT_TRUE(Json::parse(server.unread[0]).contains("sealed"));
}

// commcare-hq 29097: a deactivated colleague's tablet hands over what it holds, then is wiped.
TEST_F(TurnsTest, Revoked_SendsWhatItHolds_ThenForgetsEverything) {
    const auto id = save(agency.sato);
    server.quarantine[id] = {"device_revoked", {}};
    server.wipe = true;
    tablet.settle(server);
    EXPECT_TRUE(server.verdicts.contains(id));
    EXPECT_EQ(tablet.heard.wiped, 1);
    EXPECT_FALSE(tablet.store->identity().enrolled());
    EXPECT_FALSE(tablet.store->record(agency.tanaka).has_value());
    EXPECT_EQ(tablet.engine->nextWakeMs(), tablet::kNever);
    EXPECT_EQ(tablet.engine->save(tablet.attendance(agency.sato, kTurnsDay, {{"status", "late"}}))
                  .error()
                  .code,
              "signer_locked");
}

TEST_F(TurnsTest, Revoked_WithNothingToSend_AsksAndIsWiped) {
    server.wipe = true;
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_EQ(tablet.heard.wiped, 1);
}

TEST_F(TurnsTest, ForkedTablet_IsToldSo_GoesOnSending_AndIsRidOfTheWordWhenTheServerIs) {
    server.forked = true;
    save(agency.sato);
    tablet.settle(server);
    EXPECT_EQ(tablet.engine->status().problem->code, "device_forked");
    EXPECT_EQ(tablet.engine->status().phase, tablet::Phase::Idle) << "nothing is held up by it";
    EXPECT_EQ(tablet.waiting(), 0U);
    tablet.engine->syncNow();
    tablet.engine->tick();
    tablet.fail("unreachable");
    EXPECT_EQ(tablet.engine->status().problem->code, "unreachable") << "the nearer trouble first";
    server.forked = false;
    tablet.settleWithin(server, 60'000);
    EXPECT_FALSE(tablet.engine->status().problem);
}

TEST_F(TurnsTest, Revoked_ByMistake_GoesOn_WhenTheServerSaysSo) {
    tablet.engine->syncNow();
    tablet.engine->tick();
    tablet.answer({403, canonical({{"code", "device_revoked"}}), {}, {}});
    EXPECT_EQ(tablet.engine->status().phase, tablet::Phase::Revoked);
    tablet.settle(server);
    EXPECT_EQ(tablet.heard.wiped, 0);
    EXPECT_EQ(tablet.engine->status().phase, tablet::Phase::Idle);
}

TEST_F(TurnsTest, Revoked_IsNeverWiped_WhileSomeoneWritesADraft) {
    ASSERT_NO_FATAL_FAILURE(revokedWhileWriting());
    EXPECT_EQ(tablet.heard.wiped, 0);
    EXPECT_TRUE(tablet.engine->loadDraft(page).has_value());
}

TEST_F(TurnsTest, Revoked_AsksOnceMoreBeforeItIsWiped_WhenItCouldNotBeAtOnce) {
    ASSERT_NO_FATAL_FAILURE(revokedWhileWriting());
    server.wipe = false;  // another log, or revoked by mistake
    ASSERT_TRUE(tablet.engine->dropDraft(page).ok());
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(tablet.heard.wiped, 0);
    EXPECT_TRUE(tablet.store->identity().enrolled());
}

TEST_F(TurnsTest, Revoked_DraftLeftByAKill_GoesSealedToQuarantine) {
    ASSERT_NO_FATAL_FAILURE(revokedWhileWriting());
    tablet.kill();
    tablet.open();
    tablet.unlock(agency.supervisor);
    tablet.engine->lock();
    tablet.settle(server);
    EXPECT_EQ(tablet.heard.wiped, 1);
    ASSERT_EQ(server.unread.size(), 1U);
    const auto box =
        fromBase64Url(Json::parse(server.unread[0])["sealed"].get<std::string>()).value();
    const auto opened = openSealed(agency.sealing, box);
    ASSERT_TRUE(opened.ok());
    EXPECT_NE(opened->view().find("途中"), std::string_view::npos);
}

// Lesson: opengisch/QField #7479
TEST_F(TurnsTest, UnsentWork_SurvivesLockKillAndRestart) {
    for (int i = 0; i < 10; ++i) {
        save(agency.sato, addDays("2026-11-01", i));
        tablet.engine->lock();
        tablet.kill();
        tablet.open();
        EXPECT_EQ(tablet.engine->status().waiting, static_cast<std::size_t>(i + 1));
        tablet.unlock(agency.coach);
    }
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

// Lesson: cht-core #10720, google/ground-android #1683
TEST_F(TurnsTest, SeveralPeopleOnOneTablet_KeepTheirOwnNames) {
    const auto first = save(agency.sato);
    tablet.engine->lock();
    tablet.unlock(agency.supervisor);
    const auto second = save(agency.tanaka);
    tablet.settle(server);
    const auto author = [&](const std::string& participant) {
        return server.records.at(agency.attendanceId(participant, kTurnsDay))
            .standing.begin()
            ->second.change->author;
    };
    EXPECT_EQ(author(agency.sato), agency.coach.person);
    EXPECT_EQ(author(agency.tanaka), agency.supervisor.person);
    EXPECT_NE(first, second);
}

// Lesson: Aam-Digital/ndb-core #4178, SORMAS #403
TEST_F(TurnsTest, Sweep_AfterARestore_LeavesUnsentWorkAlone) {
    tablet.engine->tick();
    const auto id = save(agency.sato);
    server.restoreTo(0);
    tablet.engine->syncNow();
    tablet.engine->tick();
    tablet.fail("unreachable");
    tablet.kill();
    tablet.open();
    EXPECT_EQ(tablet.store->batch(10, 1 << 20).back().change, id);
    tablet.unlock(agency.coach);
    tablet.settle(server);
    EXPECT_TRUE(server.verdicts.contains(id));
}

}  // namespace ayumi::mobile_tests
