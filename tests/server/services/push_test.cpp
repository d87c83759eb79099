#include "tests/server/services/fixture.h"

#include "server/services/verification.h"
#include "shared/base/uuid.h"

namespace ayumi::services {
namespace {

class PushTest : public ServicesTest {};

TEST_P(PushTest, ChangeIsAppliedAndTheStateComesBackWithoutRepeatingIt) {
    const auto change = arrival(writerA, sato);
    const auto answer = agency.push(tabletA, {change});
    ASSERT_EQ(answer.verdicts.size(), 1U);
    EXPECT_EQ(answer.verdicts[0].kind, sync::VerdictKind::Applied);
    ASSERT_EQ(answer.states.size(), 1U);
    EXPECT_NE(answer.states[0].find("\"changes\":[\"" + change.id + "\"]"), std::string::npos);
}

TEST_P(PushTest, ChangeSentTwiceIsAppliedOnce_AndTheVerdictRepeated) {
    const auto change = arrival(writerA, sato);
    agency.push(tabletA, {change});
    const auto headBefore = agency.pull(tabletA).head;
    const auto again = agency.push(tabletA, {change});
    EXPECT_EQ(again.verdicts[0].kind, sync::VerdictKind::Duplicate);
    EXPECT_EQ(again.verdicts[0].first, sync::VerdictKind::Applied);
    EXPECT_EQ(again.head, headBefore);
    EXPECT_EQ(again.states.size(), 1U);
}

TEST_P(PushTest, TwiceInOneBatchIsAppliedOnce) {
    const auto change = arrival(writerA, sato);
    const auto answer = agency.push(tabletA, {change, change});
    EXPECT_EQ(answer.verdicts[0].kind, sync::VerdictKind::Applied);
    EXPECT_EQ(answer.verdicts[1].kind, sync::VerdictKind::Duplicate);
}

TEST_P(PushTest, ValuesNobodySawAreContested) {
    const auto signedIn = agency.signIn(tabletB, supervisor);
    auto boss = testing::Writer{supervisor, tabletB, signedIn.key,
                                signingKeyFromSeed(signedIn.signing.seed.clone()), 100};
    EXPECT_EQ(verdictOf(tabletA, arrival(writerA, sato)), "applied");
    EXPECT_EQ(verdictOf(tabletB, arrival(boss, sato, {{"status", "absent"}})), "contested");
}

TEST_P(PushTest, NoChangeBlocksAnother) {
    auto foreign = agency.attendance(writerA, suzuki, "2026-11-21", site, {{"status", "late"}});
    const auto bad = sync::signChange(foreign, writerA.signing);
    const auto good = arrival(writerA, sato);
    const auto answer = agency.push(tabletA, {bad, good});
    EXPECT_EQ(answer.verdicts[0].kind, sync::VerdictKind::Quarantined);
    EXPECT_EQ(answer.verdicts[0].reason.code, "no_right");
    EXPECT_EQ(answer.verdicts[1].kind, sync::VerdictKind::Applied);
    EXPECT_EQ(answer.states.size(), 1U);  // nothing of the foreign participant
}

TEST_P(PushTest, ForgedSignatureIsQuarantined) {
    auto change = arrival(writerA, sato);
    change.signature[0] = static_cast<char>(change.signature[0] ^ 1);
    EXPECT_EQ(verdictOf(tabletA, change), "forged_signature");
}

TEST_P(PushTest, ForeignAuthorIsQuarantined_ThoughTheCarrierIsGood) {
    auto made = agency.attendance(writerA, suzuki, "2026-11-21", site, {{"status", "late"}});
    made.author = coachB;  // signed with A's key
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(made, writerA.signing)), "key_mismatch");
    made.key = writerB.key;
    made.device = tabletB;
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(made, writerA.signing)), "forged_signature");
}

TEST_P(PushTest, AForgedChangeDoesNotTakeTheIdOfTheRightfulOne) {
    const auto rightful = arrival(writerA, sato);
    auto forged = rightful;
    forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
    auto unknown = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    unknown.id = rightful.id;
    unknown.key = makeUuidV7(clock.nowMs(), random);
    EXPECT_EQ(verdictOf(tabletB, forged), "forged_signature");
    EXPECT_EQ(verdictOf(tabletB, sync::signChange(unknown, writerB.signing)), "unknown_key");
    EXPECT_EQ(verdictOf(tabletA, rightful), "applied");
    const auto again = agency.push(tabletB, {forged}).verdicts.at(0);
    EXPECT_EQ(again.kind, sync::VerdictKind::Duplicate);
    EXPECT_EQ(again.reason.code, "forged_signature");
    EXPECT_EQ(agency.store().read(agency.id())->countChanges("quarantined"), 2) << "both are kept";
}

TEST_P(PushTest, ForgedOnARevokedTablet_ItStillLeavesTheIdFree) {
    auto forged = arrival(writerA, sato);
    const auto rightful = forged;
    forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
    ASSERT_TRUE(agency.enrolment().revoke(tabletB, "revoked"));
    EXPECT_EQ(verdictOf(tabletB, forged), "device_revoked");
    EXPECT_EQ(verdictOf(tabletA, rightful), "applied");
}

TEST_P(PushTest, AVoidWithoutAReasonIsPutAside) {
    const auto change = arrival(writerA, sato);
    EXPECT_EQ(verdictOf(tabletA, change), "applied");
    auto made = agency.attendance(writerA, sato, "2026-11-21", site, {{"void", true}});
    made.seen = {{"status", {change.id}}, {"void", {change.id}}};
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(made, writerA.signing)), "reason_missing");
    made.id = makeUuidV7(clock.nowMs(), random);
    made.reason = "別の日でした";
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(made, writerA.signing)), "applied");
}

// PostgreSQL holds no such text, and the whole batch was refused for it.
TEST_P(PushTest, ANulInTheNaturalKey_IsPutAsideByItself) {
    auto made = agency.attendance(writerA, sato, "2026-11-21", site + '\0', {{"status", "late"}});
    const auto good = arrival(writerA, sato);
    const auto answer = agency.push(tabletA, {sync::signChange(made, writerA.signing), good});
    ASSERT_EQ(answer.verdicts.size(), 2U);
    EXPECT_EQ(answer.verdicts[0].reason.code, "identity");
    EXPECT_EQ(answer.verdicts[1].kind, sync::VerdictKind::Applied);
}

TEST_P(PushTest, AMisshapenChangeIsKeptWithTheNameOfWhatFailed) {
    Json object = Json::parse(arrival(writerA, sato).travelling());
    object["record"] = "no id";
    sync::PushRequest request;
    request.changes = {object};
    const auto answer = agency.sync().push({agency.sync().prepare(tabletA, request)}).at(0);
    const auto& reason = answer.verdicts.at(0).reason;
    EXPECT_EQ(reason.code, "unreadable");
    EXPECT_EQ(reason.args,
              (std::map<std::string, std::string>{{"why", "change_shape"}, {"member", "record"}}));
}

TEST_P(PushTest, AnyonesOpenSessionCarriesEveryonesChanges) {
    EXPECT_EQ(verdictOf(tabletA, arrival(writerB, suzuki)), "applied");
}

TEST_P(PushTest, OtherBytesUnderOneIdAreKeptBeside) {
    const auto first = arrival(writerA, sato);
    EXPECT_EQ(verdictOf(tabletA, first), "applied");
    auto other = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    other.id = first.id;
    const auto second = sync::signChange(other, writerA.signing);
    EXPECT_EQ(verdictOf(tabletA, second), "id_reused");
    EXPECT_EQ(agency.push(tabletA, {second}).verdicts[0].kind, sync::VerdictKind::Duplicate);
    EXPECT_EQ(agency.store().read(agency.id())->countChanges("quarantined"), 1);
}

TEST_P(PushTest, UnknownKindIsKept_AndUnknownFieldsPass) {
    auto diary = agency.content(writerA, "diary");
    diary.participant = sato;
    diary.set = {{"text", "x"}};
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(diary, writerA.signing)), "unknown_kind");
    EXPECT_EQ(verdictOf(tabletA, arrival(writerA, sato, {{"mood_of_2031", "calm"}})), "applied");
}

TEST_P(PushTest, IdentityNeverDiffersBetweenChangesOfARecord) {
    auto wrongId = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    wrongId.record = makeUuidV7(clock.nowMs(), random);
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(wrongId, writerA.signing)), "identity");
    const auto change = arrival(writerA, sato);
    EXPECT_EQ(verdictOf(tabletA, change), "applied");
    auto otherDay = agency.attendance(writerA, sato, "2026-11-22", site, {{"status", "late"}});
    otherDay.record = change.record;
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(otherDay, writerA.signing)), "identity");
}

TEST_P(PushTest, InvalidFieldIsQuarantinedWithItsCode) {
    EXPECT_EQ(verdictOf(tabletA, arrival(writerA, sato, {{"left", "25:00"}})),
              "field_time_past_midnight");
}

TEST_P(PushTest, ANewerFormatIsHeld) {
    auto made = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    made.format = 2;
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(made, writerA.signing)), "newer_format");
}

TEST_P(PushTest, MisshapenChangeIsKeptUnread_AndTheOthersGoOn) {
    sync::PushRequest request;
    request.changes = {Json{{"id", 1}}, Json::parse(arrival(writerA, sato).travelling())};
    request.unread = {"{\"not\":1.0}"};
    const auto answer = agency.sync().push({agency.sync().prepare(tabletA, request)}).at(0);
    EXPECT_EQ(answer.verdicts[0].reason.code, "unreadable");
    EXPECT_EQ(answer.verdicts[1].kind, sync::VerdictKind::Applied);
    EXPECT_EQ(answer.verdicts[2].change, toHex(sha256("{\"not\":1.0}")));
    EXPECT_EQ(answer.verdicts[2].reason.code, "unreadable");
}

// As a tablet that lost its scope of a record seals what it had written (mobile/store).
std::string boxOf(const Bytes& sealingKey, const std::string& content) {
    return canonical({{"sealed", toBase64Url(seal(sealingKey, content))}});
}

TEST_P(PushTest, ASealedChangeIsOpenedAndJudgedLikeAnyOther) {
    const auto change = arrival(writerA, sato);
    const auto foreign = arrival(writerA, suzuki);
    const auto& key = agency.keys().sealing.publicKey;
    sync::PushRequest request;
    request.unread = {boxOf(key, change.travelling()), boxOf(key, foreign.travelling())};
    const auto answer = agency.sync().push({agency.sync().prepare(tabletA, request)}).at(0);
    ASSERT_EQ(answer.verdicts.size(), 2U);
    EXPECT_EQ(answer.verdicts[0].change, toHex(sha256(request.unread[0])));
    EXPECT_EQ(answer.verdicts[0].kind, sync::VerdictKind::Applied);
    EXPECT_EQ(answer.verdicts[1].reason.code, "no_right");
    ASSERT_EQ(answer.states.size(), 1U);
    EXPECT_NE(answer.states[0].find("\"set\":"), std::string::npos) << "whole: sealed there";
    const auto rows = agency.store().read(agency.id())->changes({change.id});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].body, change.body);

    // The answer was lost: another box of the same change.
    request.unread = {boxOf(key, change.travelling())};
    const auto again = agency.sync().push({agency.sync().prepare(tabletA, request)}).at(0);
    EXPECT_EQ(again.verdicts[0].kind, sync::VerdictKind::Duplicate);
    EXPECT_EQ(again.verdicts[0].change, toHex(sha256(request.unread[0])));
}

TEST_P(PushTest, ASealedDraftIsKeptReadable_Once) {
    const Json draft{{"person", coachA},
                     {"page", "attendance"},
                     {"audience", "p:" + sato},
                     {"saved_at", 1},
                     {"content", {{"note", "と中まで"}}}};
    const auto& key = agency.keys().sealing.publicKey;
    ASSERT_TRUE(agency.enrolment().revoke(tabletA, "revoked"));
    for (const bool again : {false, true}) {
        sync::PushRequest request;
        request.unread = {boxOf(key, canonical({{"draft", draft}}))};
        const auto answer = agency.sync().push({agency.sync().prepare(tabletA, request)}).at(0);
        const auto& verdict = answer.verdicts.at(0);
        EXPECT_EQ(verdict.kind == sync::VerdictKind::Duplicate, again);
        EXPECT_EQ(verdict.change, toHex(sha256(request.unread[0])));
        EXPECT_EQ(verdict.reason.code, "draft_of_revoked");
        EXPECT_EQ(verdict.reason.args.at("person"), coachA);
        EXPECT_TRUE(answer.wipe);
    }
    const auto rows =
        agency.store().read(agency.id())->changes({"draft/" + toHex(sha256(canonical(draft)))});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(Json::parse(rows[0].body), draft);
    EXPECT_EQ(agency.store().read(agency.id())->countChanges("quarantined"), 1);
}

TEST_P(PushTest, ABoxThatDoesNotOpenStaysUnread_AsDoesOneWithSomethingElseInIt) {
    sync::PushRequest request;
    request.unread = {boxOf(makeSealingKey(random).publicKey, "{}"), "{\"sealed\":\"?\"}",
                      boxOf(agency.keys().sealing.publicKey, "{\"id\":1}")};
    const auto answer = agency.sync().push({agency.sync().prepare(tabletA, request)}).at(0);
    ASSERT_EQ(answer.verdicts.size(), 3U);
    const char* why[] = {"cannot_open", "bad_base64", "change_shape"};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(answer.verdicts[i].reason.code, "unreadable");
        EXPECT_EQ(answer.verdicts[i].reason.args.at("why"), why[i]);
        const auto hash = toHex(sha256(request.unread[i]));
        EXPECT_EQ(answer.verdicts[i].change, hash);
        EXPECT_EQ(agency.store().read(agency.id())->changes({"unread/" + hash}).at(0).body,
                  request.unread[i]);
    }
}

TEST_P(PushTest, ClockADayAhead_IsCappedAndRefusesNothing) {
    auto made = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    made.madeAtMs = clock.nowMs() + 86'400'000;
    const auto answer = agency.push(tabletA, {sync::signChange(made, writerA.signing)});
    EXPECT_EQ(answer.verdicts[0].kind, sync::VerdictKind::Applied);
    EXPECT_NE(answer.states[0].find("\"capped\":{\"" + made.id), std::string::npos);
}

TEST_P(PushTest, HandedOverChangeNeedsTheRightOfBoth) {
    const auto participantKey = agency.signIn(tabletA, sato);
    auto made = agency.attendance(writerA, sato, "2026-11-21", site, {{"arrived", "08:55"}});
    made.author = sato;
    made.handedBy = coachA;
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(made, writerA.signing)), "applied");
    auto foreign = agency.attendance(writerB, sato, "2026-11-22", site, {{"arrived", "08:55"}});
    foreign.author = sato;
    foreign.handedBy = coachB;
    EXPECT_EQ(verdictOf(tabletB, sync::signChange(foreign, writerB.signing)), "no_right");
}

TEST_P(PushTest, RepeatedDeviceNumberMarksTheDeviceForked_AndIsJudgedTheSame) {
    auto first = agency.attendance(writerA, sato, "2026-11-20", site, {{"status", "late"}});
    auto second = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    second.number = first.number;
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(first, writerA.signing)), "applied");
    EXPECT_FALSE(agency.store().read(agency.id())->device(tabletA)->forked);
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(second, writerA.signing)), "applied");
    EXPECT_TRUE(agency.store().read(agency.id())->device(tabletA)->forked);
}

TEST_P(PushTest, RevokedDevice_IsQuarantinedAndToldToWipe) {
    ASSERT_TRUE(agency.enrolment().revoke(tabletA, "revoked"));
    const auto answer = agency.push(tabletA, {arrival(writerA, sato)});
    EXPECT_EQ(answer.verdicts[0].reason.code, "device_revoked");
    EXPECT_TRUE(answer.wipe);
    EXPECT_TRUE(answer.states.empty());
    EXPECT_TRUE(agency.pull(tabletA).wipe);
}

TEST_P(PushTest, SeveralTabletsBatchesAreCommittedTogether) {
    sync::PushRequest a, b;
    a.changes = {Json::parse(arrival(writerA, sato).travelling())};
    b.changes = {Json::parse(arrival(writerB, suzuki).travelling())};
    auto& sync = agency.sync();
    const auto answers = sync.push({sync.prepare(tabletA, a), sync.prepare(tabletB, b)});
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[0].states.size(), 1U);
    EXPECT_EQ(answers[1].states.size(), 1U);
    EXPECT_EQ(answers[0].head, answers[1].head);
}

TEST_P(PushTest, TheWholeLogVerifies) {
    for (int i = 0; i < 5; ++i) agency.push(tabletA, {arrival(writerA, sato)});
    auto forged = arrival(writerA, sato);
    forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
    agency.push(tabletA, {forged});
    const auto result = verifyLog(*agency.store().read(agency.id()), agency.kinds(),
                                  agency.keys().registration.publicKey);
    EXPECT_TRUE(result.holds()) << result.problems.front().code;
    EXPECT_GT(result.signatures, 5);
    EXPECT_GT(result.entries, result.changes);
}

AYUMI_ON_BOTH_DATABASES(PushTest);

}  // namespace
}  // namespace ayumi::services
