// Tokens that are renewed every 30 days, and staff who must sign in online as often: on both
// databases (docs/decisions 0015, 0016).
#include "server/services/tokens.h"
#include "server/services/verification.h"
#include "shared/base/uuid.h"
#include "tests/server/services/fixture.h"

namespace ayumi::services {
namespace {

class RenewalTest : public ServicesTest {
protected:
    RenewalTest() : enrolled(agency.enrolDevice("C")) {}

    std::optional<sync::TokenRenewal> offered() {
        return agency.enrolment().renewalFor(
            agency.store().read(agency.id())->device(enrolled.device).value());
    }
    std::string codeOf(const std::string& token) {
        const auto known = agency.enrolment().authorise(token);
        return known ? known->device == enrolled.device ? "" : "another" : known.error().code;
    }
    // As a tablet in use: no contact longer than half a month.
    void pass(int days, const std::string& token) {
        for (int passed = 0; passed < days; passed += 15) {
            clock.advance(std::min(15, days - passed) * kDayMs);
            EXPECT_EQ(codeOf(token), "");
        }
    }
    void expectLogHolds() {
        const auto result = verifyLog(*agency.store().read(agency.id()), agency.kinds(),
                                      agency.keys().registration.publicKey);
        EXPECT_TRUE(result.holds()) << result.problems.front().code;
    }

    const sync::EnrolResponse enrolled;
};

TEST_P(RenewalTest, ATokenIsOfferedItsNext_WhenItIs30DaysOld) {
    EXPECT_FALSE(offered());
    pass(29, enrolled.token);
    EXPECT_FALSE(offered());
    pass(1, enrolled.token);
    const auto renewal = offered();
    ASSERT_TRUE(renewal);
    EXPECT_NE(renewal->token, enrolled.token);
    const auto certificate =
        sync::readDeviceCertificate(renewal->certificate, agency.keys().registration.publicKey);
    ASSERT_TRUE(certificate);
    EXPECT_EQ(certificate->device, enrolled.device);
    EXPECT_EQ(certificate->tokenHash, sha256(renewal->token));
    EXPECT_EQ(offered()->token, renewal->token) << "asked again, the same";
    EXPECT_EQ(offered()->certificate, renewal->certificate);
}

TEST_P(RenewalTest, TheOldOneIsGoodUntilTheNewOneWasUsed_SoALostAnswerLocksNobodyOut) {
    pass(30, enrolled.token);
    const auto renewal = offered();
    ASSERT_TRUE(renewal);
    EXPECT_EQ(codeOf(enrolled.token), "");
    pass(10, enrolled.token);
    EXPECT_EQ(codeOf(renewal->token), "");
    EXPECT_EQ(codeOf(enrolled.token), "device_unknown");
    EXPECT_EQ(codeOf(renewal->token), "");
    EXPECT_FALSE(offered()) << "it is ten days old";
    expectLogHolds();
}

TEST_P(RenewalTest, OneThatIsUsedLate_IsStillTheTablets) {
    pass(30, enrolled.token);
    const auto early = offered();
    pass(75, enrolled.token);
    const auto late = offered();
    ASSERT_TRUE(early && late);
    EXPECT_NE(early->token, late->token) << "the age counts from the day it is offered";
    EXPECT_EQ(codeOf(early->token), "") << "taken long ago, used now";
    EXPECT_EQ(codeOf(enrolled.token), "device_unknown");
    const auto next = offered();
    ASSERT_TRUE(next) << "what was taken long ago is old by now";
    EXPECT_EQ(codeOf(next->token), "");
    EXPECT_EQ(codeOf(early->token), "device_unknown");
    expectLogHolds();
}

TEST_P(RenewalTest, WhatIsMadeUp_OpensNothing) {
    pass(30, enrolled.token);
    auto made = *fromBase64Url(offered()->token);
    EXPECT_EQ(deviceOfRenewed(offered()->token), enrolled.device);
    made.back() = static_cast<char>(made.back() ^ 1);
    EXPECT_EQ(codeOf(toBase64Url(made)), "device_unknown");
    EXPECT_EQ(codeOf(renewedToken(Bytes(32, 'x'), enrolled.device, clock.nowMs())),
              "device_unknown");
    EXPECT_EQ(codeOf(renewedToken(agency.keys().token.view(), enrolled.device, clock.nowMs() + 1)),
              "device_unknown")
        << "of no moment that could have been offered";
    EXPECT_EQ(codeOf(renewedToken(agency.keys().token.view(), makeUuidV7(0, random), 0)),
              "device_unknown");
    EXPECT_EQ(deviceOfRenewed("AAAA"), "");
    EXPECT_EQ(codeOf(enrolled.token), "");
}

TEST_P(RenewalTest, ARevokedTabletIsOfferedNone_AndAStolenOneKnowsNoneOfItsTokens) {
    pass(30, enrolled.token);
    const auto renewal = offered();
    ASSERT_TRUE(agency.enrolment().revoke(enrolled.device, "revoked"));
    EXPECT_FALSE(offered());
    EXPECT_EQ(agency.enrolment().authorise(renewal->token)->state, "revoked");
    ASSERT_TRUE(agency.enrolment().revoke(enrolled.device, "stolen"));
    EXPECT_EQ(codeOf(renewal->token), "device_unknown");
    EXPECT_EQ(codeOf(enrolled.token), "device_unknown");
    expectLogHolds();
}

TEST_P(RenewalTest, TheNewCertificateBringsTheTabletBack_ToAServerThatNeverKnewIt) {
    const Bytes tabletKey = makeSigningKey(random).publicKey;
    const std::string lost = makeUuidV7(clock.nowMs(), random);
    const std::string token = renewedToken(agency.keys().token.view(), lost, clock.nowMs());
    const Json certificate = sync::certify(
        sync::DeviceRegistration{agency.id(), lost, "lost", sync::Protection::Passphrase,
                                 sync::DeviceUse::Shared, tabletKey, sha256(token), clock.nowMs()},
        agency.keys().registration);
    EXPECT_FALSE(agency.enrolment().authorise(token));
    ASSERT_TRUE(agency.enrolment().takeCertificates(token, {{certificate}}));
    EXPECT_EQ(agency.enrolment().authorise(token)->device, lost);
    clock.advance(kTokenRenewMs);
    const auto next =
        agency.enrolment().renewalFor(agency.store().read(agency.id())->device(lost).value());
    ASSERT_TRUE(next);
    EXPECT_EQ(agency.enrolment().authorise(next->token)->device, lost);
    expectLogHolds();
}

AYUMI_ON_BOTH_DATABASES(RenewalTest);

class RestingTest : public ServicesTest {
protected:
    bool brings(const sync::PullResponse& page, const std::string& record) const {
        return std::any_of(page.states.begin(), page.states.end(), [&](const std::string& text) {
            return text.find("\"record\":\"" + record) != std::string::npos;
        });
    }
};

TEST_P(RestingTest, StaffWithoutALoginFor30Days_AreSentNothing_AndForgetNothing) {
    const auto written = arrival(writerA, sato);
    EXPECT_EQ(verdictOf(tabletA, written), "applied");
    const auto before = agency.pull(tabletA);
    EXPECT_TRUE(before.resting.empty());
    clock.advance(31 * kDayMs);
    const auto newSite = agency.addSite("みどりの家");
    const auto page = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_EQ(page.resting, std::vector<std::string>{coachA});
    EXPECT_TRUE(page.states.empty());
    EXPECT_TRUE(page.forget.empty());
    EXPECT_FALSE(page.reset);
    EXPECT_TRUE(agency.sync().audiencesOf(tabletA).value().empty()) << "nudged for nothing";
    EXPECT_EQ(agency.sync().history(tabletA, written.record).error().code, "record_unknown");

    // Saving and sending go on.
    const auto later = agency.attendance(writerA, sato, "2026-12-22", site, {{"status", "late"}});
    const auto answer = agency.push(tabletA, {sync::signChange(later, writerA.signing)});
    EXPECT_EQ(answer.verdicts.at(0).kind, sync::VerdictKind::Applied);
    EXPECT_TRUE(answer.states.empty());

    agency.signIn(tabletA, coachA);
    const auto after = agency.pull(tabletA, page.cursor, page.head);
    EXPECT_TRUE(after.resting.empty());
    EXPECT_TRUE(brings(after, newSite)) << "what was not sent comes now";
    EXPECT_TRUE(brings(after, later.record));
    EXPECT_TRUE(brings(after, written.record));
}

TEST_P(RestingTest, AColleagueWhoSignedIn_GoesOnSeeingWhatIsTheirs) {
    const auto before = agency.pull(tabletA);
    clock.advance(31 * kDayMs);
    agency.signIn(tabletA, coachB);
    EXPECT_EQ(verdictOf(tabletB, sync::signChange(agency.attendance(writerB, suzuki, "2026-12-22",
                                                                    site, {{"status", "late"}}),
                                                  writerB.signing)),
              "applied");
    const auto page = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_EQ(page.resting, std::vector<std::string>{coachA});
    EXPECT_EQ(statesOfKind(page.states, "attendance"), 1U);
    EXPECT_EQ(statesOfKind(page.states, "person"), 1U) << "their own participant only";
}

TEST_P(RestingTest, ParticipantsNeverRest) {
    agency.signIn(tabletA, sato);
    clock.advance(31 * kDayMs);
    const auto page = agency.pull(tabletA);
    EXPECT_EQ(page.resting, std::vector<std::string>{coachA});
    EXPECT_EQ(statesOfKind(page.states, "person"), 1U);
}

AYUMI_ON_BOTH_DATABASES(RestingTest);

}  // namespace
}  // namespace ayumi::services
