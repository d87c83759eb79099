// What is judged a second time: sign-offs that wait for a change, and changes that are released.
#include <algorithm>

#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

class Waits : public DayTest {
protected:
    Waits()
        : arrival(entry("attendance", {{"status", "present"}})),
          words(entry("reflection", {{"went", "well"}})),
          signature(signedOff(DayView().with({arrival, words}).decision())) {}

    sync::Change arrival, words, signature;
};

TEST_P(Waits, InEveryOrder_TheSignOffIsAppliedInTheEnd) {
    std::vector<const sync::Change*> order{&arrival, &words, &signature};
    std::sort(order.begin(), order.end());
    int round = 0;
    do {
        // Each order on a day of its own.
        const auto day = addDays("2026-05-01", ++round);
        const auto came = entry("attendance", {{"status", "present"}}, {}, day);
        const auto said = entry("reflection", {{"went", "well"}}, {}, day);
        const auto decision =
            sign(boss, decided(boss, DayView().with({came, said}).decision(), "signed", {}, day));
        std::string verdict;
        for (const auto* one : order) {
            if (one == &arrival) push(came);
            if (one == &words) push(said);
            if (one == &signature) verdict = push(decision);
        }
        EXPECT_EQ(verdict, order.back() == &signature ? "applied" : "waits");
        const auto again = agency.push(tabletS.device, {decision}).verdicts.at(0);
        EXPECT_EQ(again.kind, sync::VerdictKind::Duplicate);
        EXPECT_EQ(again.first, sync::VerdictKind::Applied);
        EXPECT_EQ(view(day).status(), sync::DayStatus::Signed);
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_EQ(round, 6);
    EXPECT_TRUE(agency.store().read(agency.id())->heldWith("waits").empty());
    expectLogHolds();
}

TEST_P(Waits, InOneBatch_TheAnswerTellsWhatBecameOfIt) {
    const auto answer = agency.push(tabletS.device, {signature, words, arrival});
    EXPECT_EQ(answer.verdicts[0].kind, sync::VerdictKind::Applied);
    EXPECT_TRUE(answer.verdicts[0].reason.code.empty());
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
    EXPECT_EQ(notesOn(signature.id), (std::vector<std::string>{"quarantined waits", "applied"}));
    EXPECT_TRUE(std::any_of(answer.states.begin(), answer.states.end(), [&](const auto& state) {
        return state.find("\"kind\":\"sign_off\"") != std::string::npos ||
               state.find(signature.record) != std::string::npos;
    }));
    expectLogHolds();
}

TEST_P(Waits, InTwoTabletsBatchesOfOneTransaction_BothAreTold) {
    sync::PushRequest first, second;
    first.changes = {Json::parse(signature.travelling())};
    second.changes = {Json::parse(arrival.travelling()), Json::parse(words.travelling())};
    auto& sync = agency.sync();
    const auto answers =
        sync.push({sync.prepare(tabletS.device, first), sync.prepare(tabletA.device, second)});
    EXPECT_EQ(answers[0].verdicts[0].kind, sync::VerdictKind::Applied);
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
}

TEST_P(Waits, NamesTheChangeItWaitsFor_AndThenTheNext) {
    const auto ids = std::minmax({arrival.id, words.id});
    const auto argOf = [&] {
        return agency.push(tabletS.device, {signature}).verdicts.at(0).reason.args.at("change");
    };
    EXPECT_EQ(argOf(), ids.first);
    push(ids.first == arrival.id ? arrival : words);
    EXPECT_EQ(argOf(), ids.second);
    EXPECT_EQ(notesOn(signature.id), (std::vector<std::string>{"quarantined waits"}));
}

TEST_P(Waits, TheOthersTabletPullsTheRecord_OnceItIsApplied) {
    push(signature);
    push(arrival);
    const auto before = agency.pull(tabletS.device);
    push(words);
    const auto page = agency.pull(tabletS.device, before.cursor, before.head);
    EXPECT_TRUE(std::any_of(page.states.begin(), page.states.end(), [&](const auto& state) {
        return state.find(signature.record) != std::string::npos;
    }));
}

TEST_P(Waits, ForAHeldChange_UntilThatIsReleased) {
    auto content = made(writer, "attendance", {{"note", "よその受けもち"}});
    auto stranger = agency.signIn(tabletA.device, otherCoach);
    content.author = otherCoach;
    content.key = stranger.key;
    const auto foreign = sign(stranger, content);
    EXPECT_EQ(push(foreign), "no_right");
    const auto over = signedOff(DayView().with({arrival, words, foreign}).decision());
    push(arrival);
    push(words);
    EXPECT_EQ(push(over), "waits");
    EXPECT_EQ(pushed(tabletS.device, release(boss, foreign.id, "released")), "applied");
    EXPECT_EQ(push(foreign), "applied");
    EXPECT_EQ(push(over), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
    expectLogHolds();
}

TEST_P(Waits, WhatTurnsOutWrong_IsHeldForThat) {
    auto decision = DayView().with({arrival, words}).decision();
    decision.digest = std::string(64, '0');
    const auto wrong = signedOff(decision);
    EXPECT_EQ(push(wrong), "waits");
    push(arrival);
    push(words);
    EXPECT_EQ(push(wrong), "digest_wrong");
    EXPECT_EQ(notesOn(wrong.id),
              (std::vector<std::string>{"quarantined waits", "quarantined digest_wrong"}));
}

TEST_P(Waits, ReleasedWhileItWaits_GoesOnWaiting) {
    push(signature);
    EXPECT_EQ(push(release(boss, signature.id, "released")), "applied");
    EXPECT_EQ(push(signature), "waits");
    push(arrival);
    push(words);
    EXPECT_EQ(push(signature), "applied");
}

AYUMI_ON_BOTH_DATABASES(Waits);

class Release : public DayTest {
protected:
    // By a coach who does not look after Sato: held for want of the right.
    sync::Change foreignChange(const std::string& note = "x") {
        if (stranger.person.empty()) stranger = agency.signIn(tabletA.device, otherCoach);
        return sign(stranger, made(stranger, "attendance", {{"note", note}}));
    }
    // Its token and the keys of everybody on it are dead; others may have what it sent on.
    void reportStolen(const sync::EnrolResponse& tablet) {
        ASSERT_TRUE(agency.enrolment().revoke(tablet.device, "stolen"));
    }

    testing::Writer stranger;
};

TEST_P(Release, AppliesTheChange_AndSaysSoInTheChain) {
    const auto foreign = foreignChange();
    EXPECT_EQ(push(foreign), "no_right");
    const auto before = agency.pull(tabletS.device);
    EXPECT_EQ(pushed(tabletS.device, release(boss, foreign.id, "released")), "applied");
    EXPECT_EQ(push(foreign), "applied");
    EXPECT_TRUE(stateOf(foreign.record)->standing.contains(foreign.id));
    EXPECT_EQ(notesOn(foreign.id), (std::vector<std::string>{"quarantined no_right", "applied"}));
    const auto page = agency.pull(tabletS.device, before.cursor, before.head);
    EXPECT_TRUE(std::any_of(page.states.begin(), page.states.end(), [&](const auto& state) {
        return state.find(foreign.record) != std::string::npos;
    }));
    expectLogHolds();
}

TEST_P(Release, OfWordsThatSupervisorsOnlyRead_Works) {
    stranger = agency.signIn(tabletA.device, otherCoach);
    auto content = made(stranger, "reflection", {{"went", "well"}});
    content.proxy = sync::Proxy{sato, true};
    const auto words = sign(stranger, content);
    EXPECT_EQ(push(words), "no_right");
    EXPECT_EQ(push(release(boss, words.id, "released")), "applied");
    EXPECT_EQ(push(words), "applied");
}

TEST_P(Release, ThatCameFirst_HoldsWhenTheChangeComes) {
    const auto foreign = foreignChange();
    EXPECT_EQ(push(release(boss, foreign.id, "released")), "applied");
    EXPECT_EQ(push(foreign), "applied");
    const auto other = foreignChange();
    EXPECT_EQ(push(release(boss, other.id, "set_aside")), "applied");
    EXPECT_EQ(push(other), "no_right");
}

TEST_P(Release, AfterSettingAside_Works_AndAppliedStaysApplied) {
    const auto foreign = foreignChange();
    EXPECT_EQ(push(foreign), "no_right");
    const auto aside = release(boss, foreign.id, "set_aside");
    EXPECT_EQ(push(aside), "applied");
    EXPECT_EQ(push(foreign), "no_right");
    const auto after = release(boss, foreign.id, "released", {{"decision", {aside.id}}});
    EXPECT_EQ(push(after), "applied");
    EXPECT_EQ(push(foreign), "applied");
    EXPECT_EQ(push(release(boss, foreign.id, "mended", {{"decision", {after.id}}})), "applied");
    EXPECT_EQ(push(foreign), "applied");
}

TEST_P(Release, ARevokedKeysChanges_AreJudgedInAllElse) {
    const auto good = entry("attendance", {{"status", "present"}});
    const auto bad = entry("reflection", {{"went", "blue"}});
    reportStolen(tabletA);
    const auto toServer = [&](const sync::Change& one) { return pushed(tabletS.device, one); };
    EXPECT_EQ(toServer(good), "key_revoked");
    EXPECT_EQ(toServer(bad), "key_revoked");
    EXPECT_EQ(toServer(release(boss, good.id, "released")), "applied");
    EXPECT_EQ(toServer(good), "applied");
    const auto first = release(boss, bad.id, "released");
    EXPECT_EQ(toServer(first), "applied");
    EXPECT_EQ(toServer(bad), "field_choice");
    EXPECT_EQ(toServer(release(boss, bad.id, "released")), "not_releasable");
    const auto aside = release(boss, bad.id, "set_aside", {{"decision", {first.id}}});
    EXPECT_EQ(toServer(aside), "applied");
}

TEST_P(Release, ASignOff_WhoseKeyWasRevokedOnTheWay) {
    push(entry("attendance", {{"status", "present"}}));
    const auto signature = signedOff(view().decision());
    reportStolen(tabletS);
    EXPECT_EQ(push(signature), "key_revoked");
    EXPECT_EQ(view().status(), sync::DayStatus::Ready);
    auto fresh = agency.signIn(tabletA.device, supervisor);
    EXPECT_EQ(push(release(fresh, signature.id, "released")), "applied");
    EXPECT_EQ(push(signature), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
    expectLogHolds();
}

TEST_P(Release, ARevokedDevicesChanges_AreJudgedInAllElse) {
    const auto good = entry("attendance", {{"status", "present"}});
    const auto bad = entry("reflection", {{"went", "blue"}});
    ASSERT_TRUE(agency.enrolment().revoke(tabletA.device, "revoked"));
    EXPECT_EQ(push(good), "device_revoked");
    EXPECT_EQ(push(bad), "device_revoked");
    const auto answer = agency.push(
        tabletS.device, {release(boss, good.id, "released"), release(boss, bad.id, "released")});
    EXPECT_EQ(nameOfVerdict(answer.verdicts[0]), "applied");
    EXPECT_EQ(nameOfVerdict(answer.verdicts[1]), "applied");
    EXPECT_EQ(pushed(tabletS.device, good), "applied");
    EXPECT_EQ(pushed(tabletS.device, bad), "field_choice");
}

// After a restore a revoked tablet may be the first to bring back what others wrote.
TEST_P(Release, WhatARevokedTabletCarried_IsJudgedAgain_WhenAnotherBringsIt) {
    const auto arrival = entry("attendance", {{"status", "present"}});
    ASSERT_TRUE(agency.enrolment().revoke(tabletS.device, "revoked"));
    EXPECT_EQ(pushed(tabletS.device, arrival), "device_revoked");
    EXPECT_EQ(pushed(tabletS.device, arrival), "device_revoked");
    const auto verdict = agency.push(tabletA.device, {arrival}).verdicts.at(0);
    EXPECT_EQ(verdict.kind, sync::VerdictKind::Duplicate);
    EXPECT_EQ(verdict.first, sync::VerdictKind::Applied);
    EXPECT_EQ(notesOn(arrival.id),
              (std::vector<std::string>{"quarantined device_revoked", "applied"}));
    EXPECT_EQ(view().status(), sync::DayStatus::Ready);
    expectLogHolds();
}

TEST_P(Release, WhatARevokedTabletCarried_BeforeItsKeyWasRevoked_Counts_WhenAnotherBringsIt) {
    const auto arrival = entry("attendance", {{"status", "present"}});
    const auto other = agency.enrolDevice("B");
    ASSERT_TRUE(agency.enrolment().revoke(other.device, "revoked"));
    EXPECT_EQ(pushed(other.device, arrival), "device_revoked");
    clock.advance(60'000);
    reportStolen(tabletA);
    EXPECT_EQ(pushed(tabletS.device, arrival), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Ready);
    expectLogHolds();
}

TEST_P(Release, WhatARevokedTabletCarried_IsStillJudged_WhenAnotherBringsIt) {
    const auto bad = entry("reflection", {{"went", "blue"}});
    ASSERT_TRUE(agency.enrolment().revoke(tabletS.device, "revoked"));
    EXPECT_EQ(pushed(tabletS.device, bad), "device_revoked");
    EXPECT_EQ(pushed(tabletA.device, bad), "field_choice");
    expectLogHolds();
}

TEST_P(Release, WhatARevokedTabletCarried_ComesAgainWithWhatItReplaces_AndTheLogHolds) {
    const auto first = entry("attendance", {{"status", "present"}});
    const auto second = entry("attendance", {{"status", "late"}}, {{"status", {first.id}}});
    const auto other = agency.enrolDevice("B");
    ASSERT_TRUE(agency.enrolment().revoke(other.device, "revoked"));
    EXPECT_EQ(pushed(other.device, second), "device_revoked");
    const auto both = agency.push(tabletA.device, {first, second}).verdicts;
    EXPECT_EQ(nameOfVerdict(both.at(0)), "applied");
    EXPECT_EQ(nameOfVerdict(both.at(1)), "applied");
    expectLogHolds();
}

TEST_P(Release, OfAForgedChange_LeavesItHeld) {
    auto bad = entry("reflection", {{"went", "well"}});
    bad.signature[0] = static_cast<char>(bad.signature[0] ^ 1);
    ASSERT_TRUE(agency.enrolment().revoke(tabletA.device, "revoked"));
    push(bad);
    for (const auto& held : agency.store().read(agency.id())->heldChanges(0, 9)) {
        push(release(boss, held.id, "released"));
    }
    EXPECT_FALSE(stateOf(bad.record));
    push(bad);
    EXPECT_FALSE(stateOf(bad.record));
}

TEST_P(Release, IsForSupervisors_AndGivesNobodyRights) {
    const auto foreign = foreignChange();
    EXPECT_EQ(push(foreign), "no_right");
    EXPECT_EQ(push(release(writer, foreign.id, "released")), "no_right");
    auto grab = agency.content(writer, "staff");
    grab.set = {{"name", "高橋"}, {"role", "admin"}};
    const auto held = sign(writer, grab);
    EXPECT_EQ(push(held), "no_right");
    EXPECT_EQ(push(release(boss, held.id, "released")), "no_right");
    auto later = agency.content(writer, "staff");
    later.set = {{"name", "高橋"}, {"role", "admin"}};
    const auto second = sign(writer, later);
    EXPECT_EQ(push(release(boss, second.id, "released")), "applied");
    EXPECT_EQ(push(second), "no_right");
}

TEST_P(Release, StandsInForNobodysRightToDecide) {
    push(entry("attendance", {{"status", "present"}}));
    push(sign(boss, made(boss, "reflection", {{"went", "well"}})));
    const auto signature = sign(writer, decided(writer, view().decision()));
    EXPECT_EQ(push(signature), "no_right");
    EXPECT_EQ(push(release(boss, signature.id, "released")), "applied");
    EXPECT_EQ(push(signature), "no_right");
}

TEST_P(Release, OfWhatIsAppliedOrUnknown_ChangesNothing) {
    const auto good = entry("attendance", {{"status", "present"}});
    push(good);
    EXPECT_EQ(push(release(boss, good.id, "released")), "applied");
    EXPECT_EQ(push(good), "applied");
    EXPECT_EQ(push(release(boss, "nothing", "released")), "applied");
}

TEST_P(Release, OfAnAmendingChange_TellsIt) {
    push(entry("attendance", {{"status", "present"}}));
    push(signedOff(view().decision()));
    const auto foreign = foreignChange();
    EXPECT_EQ(push(foreign), "no_right");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
    push(release(boss, foreign.id, "released"));
    EXPECT_EQ(push(foreign), "amendment");
    EXPECT_EQ(view().status(), sync::DayStatus::Amended);
}

AYUMI_ON_BOTH_DATABASES(Release);

}  // namespace
}  // namespace ayumi::services
