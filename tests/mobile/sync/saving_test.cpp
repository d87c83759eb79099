// Saving through the engine: what a change is made of, what is refused beside which field.
#include <gtest/gtest.h>

#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kSavingDay = "2026-11-20";

class SavingTest : public ::testing::Test {
protected:
    SavingTest() : tablet(agency), server(agency.clock) {
        server.take(agency.masterChanges());
        tablet.unlock(agency.coach);
        tablet.settle(server);
    }

    std::string refusal(const tablet::SaveRequest& request) {
        const auto saved = tablet.save(request);
        return saved.ok() ? "" : saved.error().code;
    }

    sync::Change last() {
        const auto batch = tablet.store->batch(1000, 1 << 20);
        auto read = sync::readChange(Json::parse(batch.back().text));
        return std::move(read).value();
    }

    tablet::SaveRequest attendance(std::map<std::string, Json> set) const {
        return tablet.attendance(agency.sato, kSavingDay, std::move(set));
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
};

}  // namespace

TEST_F(SavingTest, Change_HoldsEverythingThatIsSigned) {
    const TimeMs now = agency.clock.nowMs();
    const auto saved = tablet.save(attendance({{"status", "present"}, {"arrived", "09:02"}}));
    ASSERT_TRUE(saved.ok());
    const auto change = last();
    EXPECT_EQ(change.id, saved->change);
    EXPECT_EQ(change.record, agency.attendanceId(agency.sato, kSavingDay));
    EXPECT_EQ(change.agency, agency.agency);
    EXPECT_EQ(change.author, agency.coach.person);
    EXPECT_EQ(change.key, agency.coach.key);
    EXPECT_EQ(change.device, agency.device);
    EXPECT_EQ(change.number, 1);
    EXPECT_EQ(change.base, server.head());
    EXPECT_EQ(change.madeAtMs, now);
    EXPECT_EQ(change.clockOffsetMs, 0);
    EXPECT_TRUE(change.seen.empty());
    EXPECT_TRUE(verifyChange(change, agency.signer(agency.coach).publicKey()));
}

TEST_F(SavingTest, DeviceNumber_GoesOn_AfterRestart) {
    ASSERT_TRUE(tablet.save(attendance({{"status", "present"}})).ok());
    tablet.kill();
    tablet.open();
    tablet.unlock(agency.coach);
    ASSERT_TRUE(tablet.save(attendance({{"status", "late"}})).ok());
    EXPECT_EQ(last().number, 2);
}

TEST_F(SavingTest, Nobody_IsUnlocked_NothingIsSaved) {
    tablet.engine->lock();
    EXPECT_EQ(refusal(attendance({{"status", "present"}})), "signer_locked");
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(SavingTest, Field_IsRefusedByName) {
    const auto error = tablet.save(attendance({{"status", "asleep"}})).error();
    EXPECT_EQ(error.code, "field_choice");
    EXPECT_EQ(error.args.at("field"), "status");
    EXPECT_EQ(refusal(attendance({{"arrived", "25:00"}})), "field_time_past_midnight");
    EXPECT_EQ(refusal(attendance({{"shoe_size", 26}})), "field_unknown");
    EXPECT_EQ(refusal(attendance({{"note", "\xff"}})), "json_utf8");
    EXPECT_EQ(refusal(attendance({{"note", std::string(4001, 'n')}})), "field_too_long");
    EXPECT_EQ(refusal(attendance({})), "nothing_set");
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(SavingTest, Identity_IsAskedFor) {
    auto request = attendance({{"status", "present"}});
    request.participant = "";
    EXPECT_EQ(refusal(request), "participant_missing");
    request = attendance({{"status", "present"}});
    request.day = "2026-02-31";
    EXPECT_EQ(refusal(request), "day_missing");
    request = attendance({{"status", "present"}});
    request.about = "";
    EXPECT_EQ(refusal(request), "about_missing");
    request = attendance({{"status", "present"}});
    request.record = agency.id();
    EXPECT_EQ(refusal(request), "identity");
    request.kind = "horoscope";
    EXPECT_EQ(refusal(request), "kind_unknown");
}

TEST_F(SavingTest, Right_IsChecked_BeforeAnythingIsWritten) {
    tablet.unlock(agency.otherCoach);
    const auto error = tablet.save(attendance({{"status", "present"}})).error();
    EXPECT_EQ(error.code, "no_right");
    EXPECT_EQ(error.args.at("person"), agency.otherCoach.person);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(SavingTest, HandedOver_TheCoachSigns_AndBothNeedTheRight) {
    auto request = attendance({{"arrived", "09:00"}});
    request.author = agency.sato;
    ASSERT_TRUE(tablet.save(request).ok());
    const auto change = last();
    EXPECT_EQ(change.author, agency.sato);
    EXPECT_EQ(change.handedBy, agency.coach.person);
    EXPECT_EQ(change.key, agency.coach.key);
    tablet.unlock(agency.otherCoach);
    EXPECT_EQ(refusal(request), "no_right");
}

TEST_F(SavingTest, TooLarge_IsRefusedWhenSaving_NotWhenSending) {
    tablet::SaveRequest request;
    request.kind = "person";
    request.set = {{"note", std::string(4000, 'n')}};
    tablet.unlock(agency.supervisor);
    std::string huge;
    for (int i = 0; i < 4000; ++i) huge += "😀";
    request.set = {{"note", huge}};
    ASSERT_TRUE(tablet.save(request).ok()) << "16 KB is fine";
    request.reason = std::string(64 * 1024, 'r');
    EXPECT_EQ(refusal(request), "change_too_large");
}

TEST_F(SavingTest, NewPerson_IsTheirOwnParticipant) {
    tablet.unlock(agency.supervisor);
    tablet::SaveRequest request;
    request.kind = "person";
    request.set = {{"name", "山田"}};
    const auto saved = tablet.save(request);
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(last().participant, saved->record);
    EXPECT_EQ(tablet.reader()->nameOf(saved->record), "山田");
}

TEST_F(SavingTest, Seen_NamesWhatStood_AndWhatOwnUnansweredChangesHadSeen) {
    const auto first =
        agency.attendance(agency.supervisor, agency.sato, kSavingDay, {{"status", "absent"}});
    server.take(first);
    tablet.engine->syncNow();
    tablet.settle(server);
    const auto mine = tablet.save(attendance({{"status", "late"}}));
    EXPECT_EQ(last().seen.at("status"), std::vector<std::string>{first->id});
    ASSERT_TRUE(tablet.save(attendance({{"status", "present"}})).ok());
    EXPECT_EQ(last().seen.at("status"), (std::vector<std::string>{first->id, mine->change}));
}

// Law 4: what came in behind an open form was not seen.
TEST_F(SavingTest, Seen_LeavesOutWhatCameInBehindTheForm) {
    const auto first =
        agency.attendance(agency.supervisor, agency.sato, kSavingDay, {{"arrived", "09:00"}});
    server.take(first);
    tablet.engine->syncNow();
    tablet.settle(server);
    const auto form = tablet.reader()->record(tablet.viewer(agency.coach), first->record);
    const auto behind = agency.attendance(agency.supervisor, agency.sato, kSavingDay,
                                          {{"arrived", "09:30"}}, {{"arrived", {first->id}}});
    server.take(behind);
    tablet.engine->syncNow();
    tablet.settle(server);
    auto request = attendance({{"arrived", "09:05"}});
    request.onScreen = form->onScreen;
    ASSERT_TRUE(tablet.save(request).ok());
    EXPECT_EQ(last().seen.at("arrived"), std::vector<std::string>{first->id});
    const auto contested = tablet.reader()->contested(tablet.viewer(agency.coach));
    ASSERT_EQ(contested.size(), 1U);
    EXPECT_EQ(contested[0].fields.at("arrived").rivals.size(), 1U);
}

TEST_F(SavingTest, Seen_OfAnEmptyForm_IsNothing_ThoughARecordCameInBehindIt) {
    server.take(
        agency.attendance(agency.supervisor, agency.sato, kSavingDay, {{"status", "absent"}}));
    tablet.engine->syncNow();
    tablet.settle(server);
    auto request = attendance({{"status", "present"}});
    request.onScreen = store::OnScreen{};
    ASSERT_TRUE(tablet.save(request).ok());
    EXPECT_TRUE(last().seen.empty());
}

// Fold 2: what stood on the screen is named although it was put aside while the page was open, and
// what its author had seen under it.
TEST_F(SavingTest, Seen_NamesWhatWasPutAsideBehindTheForm_AndWhatThatHadSeen) {
    const auto first =
        agency.attendance(agency.supervisor, agency.sato, kSavingDay, {{"status", "absent"}});
    server.take(first);
    tablet.engine->syncNow();
    tablet.settle(server);
    const auto mine = tablet.save(attendance({{"status", "late"}}));
    const auto form = tablet.reader()->record(tablet.viewer(agency.coach), first->record);
    server.quarantine[mine->change] = Error{"device_revoked", {}};
    tablet.engine->syncNow();
    tablet.settle(server);
    auto request = attendance({{"status", "present"}});
    request.onScreen = form->onScreen;
    ASSERT_TRUE(tablet.save(request).ok());
    EXPECT_EQ(last().seen.at("status"), (std::vector<std::string>{first->id, mine->change}));
}

TEST_F(SavingTest, Seen_NamesWhatWasPutAside_ThoughNothingIsLeftOfTheRecord) {
    const auto mine = tablet.save(attendance({{"status", "late"}}));
    const auto form = tablet.reader()->record(tablet.viewer(agency.coach), mine->record);
    server.quarantine[mine->change] = Error{"device_revoked", {}};
    tablet.engine->syncNow();
    tablet.settle(server);
    auto request = attendance({{"status", "present"}});
    request.onScreen = form->onScreen;
    ASSERT_TRUE(tablet.save(request).ok());
    EXPECT_EQ(last().seen.at("status"), std::vector<std::string>{mine->change});
}

// Nor what had been replaced already when it came in.
TEST_F(SavingTest, Seen_OfAnEmptyForm_IsNothing_ThoughWhatCameInHadReplacedSomething) {
    const auto first =
        agency.attendance(agency.supervisor, agency.sato, kSavingDay, {{"status", "absent"}});
    server.take(first);
    server.take(agency.attendance(agency.supervisor, agency.sato, kSavingDay, {{"status", "late"}},
                                  {{"status", {first->id}}}));
    tablet.engine->syncNow();
    tablet.settle(server);
    auto request = attendance({{"status", "present"}});
    request.onScreen = store::OnScreen{};
    ASSERT_TRUE(tablet.save(request).ok());
    EXPECT_TRUE(last().seen.empty());
}

TEST_F(SavingTest, Void_NeedsAReason_NamesEveryField_AndIsUndoneByEditing) {
    ASSERT_TRUE(tablet.save(attendance({{"status", "present"}, {"arrived", "09:00"}})).ok());
    EXPECT_EQ(refusal(attendance({{"void", true}})), "reason_missing");
    auto request = attendance({{"void", true}});
    request.reason = "人をまちがえた";
    ASSERT_TRUE(tablet.save(request).ok());
    EXPECT_EQ(last().seen.size(), 2U);
    EXPECT_TRUE(tablet.reader()->contested(tablet.viewer(agency.coach)).empty());
    ASSERT_TRUE(tablet.save(attendance({{"status", "late"}})).ok());
    EXPECT_EQ(last().set.at("void"), Json(false));
    const auto view = tablet.reader()->record(tablet.viewer(agency.coach), last().record);
    EXPECT_FALSE(view->isVoid);
}

// Lesson: cht-core #3495, actualbudget #3786
TEST_F(SavingTest, ClockADayOff_IsCorrectedByAnswers_AndNothingIsRefused) {
    server.aheadMs = 24 * 3'600'000;
    tablet.engine->syncNow();
    tablet.settle(server);
    ASSERT_TRUE(tablet.save(attendance({{"status", "present"}})).ok());
    EXPECT_EQ(last().madeAtMs, agency.clock.nowMs() + server.aheadMs);
    EXPECT_EQ(last().clockOffsetMs, server.aheadMs);
    EXPECT_EQ(last().day, kSavingDay) << "the day is what a person chose";
    agency.clock.jumpTo(agency.clock.nowMs() - 9 * 3'600'000);
    ASSERT_TRUE(tablet.save(attendance({{"status", "late"}})).ok());
    EXPECT_EQ(last().clockOffsetMs, server.aheadMs + 9 * 3'600'000) << "set back while running";
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(SavingTest, Correction_SurvivesRestart) {
    server.aheadMs = -3'600'000;
    tablet.engine->syncNow();
    tablet.settle(server);
    ASSERT_TRUE(tablet.save(attendance({{"status", "present"}})).ok());
    tablet.kill();
    tablet.open();
    tablet.unlock(agency.coach);
    ASSERT_TRUE(tablet.save(attendance({{"status", "late"}})).ok());
    EXPECT_EQ(last().clockOffsetMs, -3'600'000);
}

TEST_F(SavingTest, Listener_HearsOfEachSave) {
    const int before = tablet.heard.changes;
    tablet.heard.touched = {};
    ASSERT_TRUE(tablet.save(attendance({{"status", "present"}})).ok());
    EXPECT_EQ(tablet.heard.changes, before + 1);
    EXPECT_TRUE(tablet.heard.touched.kinds.contains("attendance"));
    EXPECT_TRUE(tablet.heard.touched.participants.contains(agency.sato));
}

TEST_F(SavingTest, SeveralTogether_AreAllInWithTheirOwnNumbers) {
    auto second = tablet.attendance(agency.tanaka, kSavingDay, {{"status", "late"}});
    const auto saved = tablet.engine->saveTogether({attendance({{"status", "present"}}), second});
    ASSERT_TRUE(saved.ok());
    ASSERT_EQ(saved->size(), 2U);
    EXPECT_EQ(tablet.waiting(), 2U);
    EXPECT_EQ(last().number, 2);
    EXPECT_EQ(last().id, (*saved)[1].change);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(SavingTest, SeveralTogether_AreNotInAtAll_WhenOneIsRefused) {
    auto wrong = tablet.attendance(agency.tanaka, kSavingDay, {{"status", "late"}});
    wrong.set["void"] = true;  // without a reason
    const auto saved = tablet.engine->saveTogether({attendance({{"status", "present"}}), wrong});
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, "reason_missing");
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_FALSE(tablet.store->record(agency.attendanceId(agency.sato, kSavingDay)));
}

// As if the second had been cut off by the disk: the database takes no id twice.
TEST_F(SavingTest, SeveralTogether_AreNotInAtAll_WhenTheDatabaseBreaksOffBetweenThem) {
    ASSERT_TRUE(tablet.save(attendance({{"status", "present"}})).ok());
    const auto known = last();
    const auto fresh =
        agency.attendance(agency.coach, agency.tanaka, kSavingDay, {{"status", "late"}});
    ASSERT_FALSE(tablet.store->add({store::NewChange{*fresh}, store::NewChange{known}}, 1).ok());
    EXPECT_EQ(tablet.waiting(), 1U);
    EXPECT_FALSE(tablet.store->record(agency.attendanceId(agency.tanaka, kSavingDay)));
    ASSERT_TRUE(tablet.store->add({store::NewChange{*fresh}}, 1).ok());
    EXPECT_EQ(tablet.waiting(), 2U);
}

}  // namespace ayumi::mobile_tests
