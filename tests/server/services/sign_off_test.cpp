// Which sign-offs the server accepts: each code of docs/sync.md "Sign-off".
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

class SignOff : public DayTest {
protected:
    SignOff() {
        arrival = entry("attendance", {{"status", "present"}, {"arrived", "09:02"}});
        words = entry("reflection", {{"went", "well"}});
        EXPECT_EQ(push(arrival), "applied");
        EXPECT_EQ(push(words), "applied");
    }
    // What comes of a decision that is almost the right one.
    std::string signedWith(const std::function<void(sync::Decision&)>& spoil) {
        auto decision = view().decision();
        spoil(decision);
        return push(signedOff(decision));
    }
    // Covers these changes, each in the named field, with the right digest and no log.
    static sync::Decision over(const std::vector<std::pair<sync::Change, std::string>>& covered) {
        sync::Decision decision;
        std::vector<sync::CoveredValue> values;
        for (const auto& [change, field] : covered) {
            decision.covers[change.record][field] = {change.id};
            values.push_back({change.record, field, change.id, change.bodyHash()});
        }
        decision.digest = toHex(digestOf(values));
        return decision;
    }

    sync::Change arrival, words;
};

TEST_P(SignOff, OfWhatStands_IsApplied_AndTheDayIsSigned) {
    EXPECT_EQ(view().status(), sync::DayStatus::Ready);
    EXPECT_EQ(pushed(tabletS.device, signedOff(view().decision())), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
    expectLogHolds();
}

TEST_P(SignOff, Returned_IsJudgedAlike) {
    EXPECT_EQ(push(sign(boss, decided(boss, view().decision(), "returned"))), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Returned);
    auto wrong = view().decision();
    wrong.digest = std::string(64, '0');
    EXPECT_EQ(push(sign(boss, decided(boss, wrong, "returned"))), "digest_wrong");
}

TEST_P(SignOff, TakenBack_IsApplied) {
    const auto decision = signedOff(view().decision());
    EXPECT_EQ(push(decision), "applied");
    const auto back = made(boss, "sign_off", {{"signed", nullptr}}, {{"signed", {decision.id}}});
    EXPECT_EQ(push(sign(boss, back)), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Ready);
}

TEST_P(SignOff, OfAnotherShape_IsHeld) {
    for (const char* wrong :
         {R"({})", R"({"covers":{},"digest":1})", R"({"covers":{"r":{"f":[]}},"digest":""})"}) {
        const auto content = made(boss, "sign_off", {{"signed", Json::parse(wrong)}});
        EXPECT_EQ(push(sign(boss, content)), "sign_off_shape") << wrong;
    }
    const auto text = made(boss, "sign_off", {{"signed", "yes"}});
    EXPECT_EQ(push(sign(boss, text)), "field_type");
}

TEST_P(SignOff, CoveringWhatIsNotOfTheDay_IsHeld) {
    EXPECT_EQ(push(signedOff(over({}))), "covers_wrong");
    const auto otherDay = entry("attendance", {{"status", "late"}}, {}, "2026-11-20");
    EXPECT_EQ(push(otherDay), "applied");
    EXPECT_EQ(push(signedOff(over({{otherDay, "status"}}))), "covers_wrong");
    auto said = agency.content(writer, "comment");
    said.participant = sato;
    said.day = kDay;
    said.set = {{"on", arrival.record}, {"text", "よくできました"}};
    const auto comment = sign(writer, said);
    EXPECT_EQ(push(comment), "applied");
    EXPECT_EQ(push(signedOff(over({{comment, "text"}}))), "covers_wrong");
    auto elsewhere = agency.attendance(boss, suzuki, kDay, site, {{"status", "late"}});
    const auto foreign = sign(boss, elsewhere);
    EXPECT_EQ(push(foreign), "applied");
    EXPECT_EQ(push(signedOff(over({{foreign, "status"}}))), "covers_wrong");
}

TEST_P(SignOff, CoveringUnderAnotherRecordOrField_IsHeld) {
    auto misplaced = over({{arrival, "status"}});
    misplaced.covers[words.record] = misplaced.covers[arrival.record];
    misplaced.covers.erase(arrival.record);
    EXPECT_EQ(push(signedOff(misplaced)), "covers_wrong");
    EXPECT_EQ(push(signedOff(over({{arrival, "note"}}))), "covers_wrong");
}

TEST_P(SignOff, WithAnotherDigest_IsHeld) {
    EXPECT_EQ(signedWith([](auto& decision) { decision.digest = std::string(64, '0'); }),
              "digest_wrong");
    EXPECT_EQ(signedWith([&](auto& decision) { decision.covers.erase(words.record); }),
              "digest_wrong");
}

TEST_P(SignOff, ShowingWhatNobodyWrote_IsHeld) {
    const auto& record = arrival.record;
    EXPECT_EQ(signedWith([&](auto& one) { one.log[record]["values"]["arrived"] = "08:00"; }),
              "log_differs");
    EXPECT_EQ(signedWith([&](auto& one) { one.log[record]["values"].erase("arrived"); }),
              "log_differs");
    EXPECT_EQ(signedWith([&](auto& one) { one.log[record]["values"]["note"] = "x"; }),
              "log_differs");
    EXPECT_EQ(signedWith([&](auto& one) { one.log[record]["kind"] = "reflection"; }),
              "log_differs");
    EXPECT_EQ(signedWith([&](auto& one) { one.log.erase(words.record); }), "log_differs");
    EXPECT_EQ(signedWith([&](auto& one) { one.log[site] = one.log[record]; }), "log_differs");
    EXPECT_EQ(signedWith([](auto& one) { one.log = Json::object(); }), "applied")
        << "values too large to travel are left out as a whole";
}

TEST_P(SignOff, OfAContestedField_ShowsOneOfItsValues) {
    const auto rival = sign(boss, made(boss, "attendance", {{"status", "absent"}}));
    EXPECT_EQ(push(rival), "contested");
    EXPECT_EQ(push(signedOff(view().decision())), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Contested);
}

TEST_P(SignOff, OfWhatOneWroteAlone_IsHeld_AndAcceptedOfAPartlyOwnDay) {
    const auto own = sign(boss, made(boss, "attendance", {{"status", "late"}}, {}, "2026-11-20"));
    EXPECT_EQ(push(own), "applied");
    const auto alone = view("2026-11-20").decision();
    EXPECT_EQ(push(sign(boss, decided(boss, alone, "signed", {}, "2026-11-20"))), "own_log");
    EXPECT_EQ(push(entry("reflection", {{"went", "hard"}}, {}, "2026-11-20")), "applied");
    const auto shared = view("2026-11-20").decision();
    EXPECT_EQ(push(sign(boss, decided(boss, shared, "signed", {}, "2026-11-20"))), "applied");
}

TEST_P(SignOff, HandedOver_IsHeld) {
    auto content = decided(boss, view().decision());
    content.author = supervisor;
    content.handedBy = supervisor;
    EXPECT_EQ(push(sign(boss, content)), "not_handed_over");
}

TEST_P(SignOff, ByACoach_IsHeld) {
    EXPECT_EQ(push(sign(writer, decided(writer, view().decision()))), "no_right");
}

TEST_P(SignOff, OfOneRecord_IsJudgedOverThatRecord) {
    const auto of = [&](const sync::Decision& decision) {
        auto content = agency.content(boss, "sign_off");
        content.participant = sato;
        content.about = arrival.record;
        content.record = recordId("sign_off", "", arrival.record);
        content.set = {{"signed", sync::writeDecision(decision)}};
        return push(sign(boss, content));
    };
    EXPECT_EQ(of(view().decision()), "covers_wrong") << "covers the reflection too";
    auto wrong = over({{arrival, "status"}, {arrival, "arrived"}});
    wrong.digest = over({{arrival, "status"}}).digest;
    EXPECT_EQ(of(wrong), "digest_wrong") << "a line for each field";
    auto right = view();
    right.records.erase(words.record);
    EXPECT_EQ(of(right.decision()), "applied");
    EXPECT_EQ(push(entry("attendance", {{"left", "15:00"}})), "amendment");
    EXPECT_EQ(push(entry("reflection", {{"tired", "not"}})), "applied");
}

TEST_P(SignOff, FromAStaleView_IsApplied_AndTheDayIsAmended) {
    const auto stale = view().decision();
    const auto later = entry("attendance", {{"left", "15:00"}});
    EXPECT_EQ(push(later), "applied");
    EXPECT_EQ(pushed(tabletS.device, signedOff(stale)), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Amended);
}

TEST_P(SignOff, ByTwoSupervisorsAtOnce_OfTheSame_IsNoContest) {
    EXPECT_EQ(push(signedOff(view().decision())), "applied");
    EXPECT_EQ(push(signedOff(view().decision())), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
}

AYUMI_ON_BOTH_DATABASES(SignOff);

class Amendment : public SignOff {
protected:
    Amendment() {
        decision = view().decision();
        signature = signedOff(decision);
        EXPECT_EQ(push(signature), "applied");
    }
    void expectSignedVersionIntact() {
        EXPECT_EQ(digestNow(decision), decision.digest);
        const auto now = view();
        const auto standing = sync::standingDecisions(&*now.signOff, "signed");
        ASSERT_FALSE(standing.empty());
        EXPECT_EQ(standing.front().change->body, signature.body);
        EXPECT_EQ(standing.front().decision.log, decision.log);
        expectLogHolds();
    }

    sync::Decision decision;
    sync::Change signature;
};

// Lesson: hypha #2988
TEST_P(Amendment, ALateEdit_StandsBesideTheSignedVersion) {
    const auto late = entry("attendance", {{"arrived", "09:30"}}, {{"arrived", {arrival.id}}});
    EXPECT_EQ(push(late), "amendment");
    EXPECT_EQ(push(late), "amendment") << "repeated as it was";
    EXPECT_EQ(view().status(), sync::DayStatus::Amended);
    expectSignedVersionIntact();
    EXPECT_EQ(push(signedOff(view().decision(), {{"signed", {signature.id}}})), "applied");
    EXPECT_EQ(view().status(), sync::DayStatus::Signed);
}

TEST_P(Amendment, ANewRecordOfTheDay_AmendsIt_AndACommentDoesNot) {
    EXPECT_EQ(push(consent("electronic_confirmation")), "applied");
    EXPECT_EQ(push(entry("confirmation", {{"state", "confirmed"}})), "amendment");
    auto said = agency.content(writer, "comment");
    said.participant = sato;
    said.set = {{"on", arrival.record}, {"text", "あとで"}};
    EXPECT_EQ(push(sign(writer, said)), "applied");
    EXPECT_EQ(push(entry("attendance", {{"status", "late"}}, {}, "2026-11-20")), "applied");
    expectSignedVersionIntact();
}

TEST_P(Amendment, AnUnseenValue_IsContestedFirst) {
    EXPECT_EQ(push(entry("attendance", {{"status", "absent"}})), "contested");
    EXPECT_EQ(view().status(), sync::DayStatus::Contested);
    expectSignedVersionIntact();
}

TEST_P(Amendment, WhatACoveredChangeReplaced_AmendsNothing) {
    const auto first = entry("attendance", {{"note", "1"}}, {}, "2026-11-19");
    const auto second = entry("attendance", {{"note", "2"}}, {{"note", {first.id}}}, "2026-11-19");
    EXPECT_EQ(push(second), "applied");
    const auto later =
        sign(boss, decided(boss, view("2026-11-19").decision(), "signed", {}, "2026-11-19"));
    EXPECT_EQ(push(later), "applied");
    EXPECT_EQ(push(first), "applied");
    EXPECT_EQ(view("2026-11-19").status(), sync::DayStatus::Signed);
    const auto now = view("2026-11-19");
    EXPECT_EQ(sync::coversOf(now.log()),
              sync::standingDecisions(&*now.signOff, "signed").at(0).decision.covers);
}

TEST_P(Amendment, OfAReturnedDay_IsNone) {
    const auto other = entry("attendance", {{"note", "1"}}, {}, "2026-11-18");
    EXPECT_EQ(push(other), "applied");
    const auto back =
        sign(boss, decided(boss, view("2026-11-18").decision(), "returned", {}, "2026-11-18"));
    EXPECT_EQ(push(back), "applied");
    EXPECT_EQ(push(entry("attendance", {{"left", "15:00"}}, {}, "2026-11-18")), "applied");
}

TEST_P(Amendment, OfALogKnownToBeSigned_NeedsAReason) {
    auto content = made(writer, "attendance", {{"left", "15:00"}});
    content.knew = {signature.id};
    EXPECT_EQ(push(sign(writer, content)), "reason_missing");
    content.id = agency.content(writer, "attendance").id;
    content.reason = "時計を見まちがえた";
    EXPECT_EQ(push(sign(writer, content)), "amendment");
    auto elsewhere = made(writer, "attendance", {{"left", "15:00"}}, {}, "2026-11-20");
    elsewhere.knew = {signature.id};
    EXPECT_EQ(push(sign(writer, elsewhere)), "applied") << "of a day that is not signed";
    auto unknown = made(writer, "reflection", {{"tired", "not"}});
    unknown.knew = {agency.content(writer, "sign_off").id};
    EXPECT_EQ(push(sign(writer, unknown)), "amendment");
    expectSignedVersionIntact();
}

AYUMI_ON_BOTH_DATABASES(Amendment);

class SpokenFor : public DayTest {};

TEST_P(SpokenFor, WordsByProxyAreOfTheParticipant) {
    auto content = made(writer, "reflection", {{"went", "well"}});
    content.proxy = sync::Proxy{suzuki, true};
    EXPECT_EQ(push(sign(writer, content)), "proxy_wrong");
    content.id = agency.content(writer, "reflection").id;
    content.proxy = sync::Proxy{sato, true};
    EXPECT_EQ(push(sign(writer, content)), "applied");
}

TEST_P(SpokenFor, NobodySpeaksForThemselves_AndOnlyStaffHandsOver) {
    auto own = agency.signIn(tabletA.device, sato);
    auto content = made(own, "reflection", {{"went", "well"}});
    content.proxy = sync::Proxy{sato, false};
    EXPECT_EQ(push(sign(own, content)), "proxy_wrong");
    auto handed = made(own, "reflection", {{"went", "well"}});
    handed.handedBy = sato;
    EXPECT_EQ(push(sign(own, handed)), "handed_by_wrong");
    auto right = made(writer, "reflection", {{"went", "well"}});
    right.author = sato;
    right.handedBy = coach;
    EXPECT_EQ(push(sign(writer, right)), "applied");
}

AYUMI_ON_BOTH_DATABASES(SpokenFor);

}  // namespace
}  // namespace ayumi::services
