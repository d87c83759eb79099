// What people ask online: enrolling, signing in, a record's history.
#include <gtest/gtest.h>

#include "mobile/sync/enrolment.h"
#include "shared/sync/registration.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

tablet::HttpAnswer refuse(int status, const char* code) {
    return {status, canonical({{"code", code}}), {}, {}};
}

class EnrolmentTest : public ::testing::Test {
protected:
    EnrolmentTest() : seed(agency.random.bytes(32)) {}

    SigningKey key() const { return signingKeyFromSeed(SecretBytes(seed)); }

    std::unique_ptr<tablet::Enrolment> start() {
        return std::make_unique<tablet::Enrolment>(
            transport, 1,
            tablet::EnrolAsk{{"10.0.0.2", 8443, {Bytes(10, 'p')}},
                             "ABCDEFGH23",
                             sync::Protection::Passphrase,
                             key()},
            [this](Result<store::Identity> result) { identity = std::move(result); });
    }

    sync::EnrolResponse response(const Bytes& publicKey) {
        sync::EnrolResponse out;
        out.agency = agency.agency;
        out.agencyName = "みどり会";
        out.device = agency.device;
        out.deviceName = "タブレット1";
        out.token = "token";
        out.certificate = sync::certify(
            sync::DeviceRegistration{agency.agency, agency.device, "タブレット1",
                                     sync::Protection::Passphrase, sync::DeviceUse::Shared,
                                     publicKey, sha256("token"), agency.clock.nowMs()},
            agency.registration);
        out.agencyKey = agency.registration.publicKey;
        out.sealingKey = agency.sealing.publicKey;
        out.recoveryKey = Bytes(32, 'r');
        out.pins = {Bytes(32, '1'), Bytes(32, '2')};
        out.timeMs = agency.clock.nowMs();
        return out;
    }

    Agency agency;
    Bytes seed;
    HeldTransport transport;
    std::optional<Result<store::Identity>> identity;
};

class AskedTest : public ::testing::Test {
protected:
    AskedTest() : tablet(agency), server(agency.clock) { server.take(agency.masterChanges()); }

    void ask(const Member& member) {
        tablet.engine->signIn(
            {"ishii", "", "password of twelve", member.key, agency.signer(member).publicKey()},
            [this](Result<tablet::SignedIn> result) { signedIn = std::move(result); });
        tablet.engine->tick();
    }

    tablet::HttpAnswer accept(const Member& member) {
        return {200,
                write(sync::SignInResponse{member.person, "coach", "いしい",
                                           agency.certificateOf(member, agency.device),
                                           agency.clock.nowMs()}),
                {},
                {}};
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
    std::optional<Result<tablet::SignedIn>> signedIn;
};

}  // namespace

TEST_F(EnrolmentTest, Enrolled_GivesEverythingTheTabletNeeds_WithTheWholePins) {
    const auto enrolment = start();
    EXPECT_EQ(transport.server.pins.front().size(), 10U);
    ASSERT_EQ(transport.sent.size(), 1U);
    EXPECT_EQ(transport.sent[0].request.target, "/v1/enrol");
    EXPECT_TRUE(transport.sent[0].request.bearer.empty());
    const auto request = sync::readEnrolRequest(transport.sent[0].request.body);
    ASSERT_TRUE(request.ok());
    EXPECT_TRUE(verifySignature(key().publicKey, sync::enrolProofInput(*request), request->proof));
    EXPECT_FALSE(enrolment->onAnswer(2, {})) << "another's ticket";
    EXPECT_TRUE(enrolment->onAnswer(1, {200, write(response(key().publicKey)), {}, {}}));
    ASSERT_TRUE(identity && identity->ok());
    EXPECT_EQ((*identity)->token, "token");
    EXPECT_EQ((*identity)->pins, (std::vector<std::string>{Bytes(32, '1'), Bytes(32, '2')}));
    EXPECT_EQ((*identity)->deviceSeed, seed);
    EXPECT_EQ(store::readIdentity(writeIdentity(**identity)).value(), **identity);
}

TEST_F(EnrolmentTest, Refusals_KeepTheirCode) {
    const std::vector<std::pair<tablet::HttpAnswer, std::string>> cases{
        {refuse(403, "invitation_used"), "invitation_used"},
        {refuse(403, "invitation_expired"), "invitation_expired"},
        {{0, {}, "pin_mismatch", {}}, "pin_mismatch"},
        {{0, {}, "unreachable", {}}, "unreachable"},
        {{200, "{}", {}, {}}, "bad_answer"},
        {{502, "<html>", {}, {}}, "http_502"}};
    for (const auto& [answer, code] : cases) {
        const auto enrolment = start();
        enrolment->onAnswer(1, answer);
        ASSERT_TRUE(identity && !identity->ok());
        EXPECT_EQ(identity->error().code, code);
    }
}

// Lesson: couchbase-lite-ios #2024, cbl-dart #493
TEST_F(AskedTest, ASignInThatIsNeverAnswered_EndsByItself_AndCanBeAskedAgain) {
    ask(agency.coach);
    const Sent lost = *tablet.flying();
    agency.clock.advance(tablet.tuning.answerTimeoutMs);
    tablet.engine->tick();
    ASSERT_TRUE(signedIn && !signedIn->ok());
    EXPECT_EQ(signedIn->error().code, "timeout");
    EXPECT_TRUE(tablet.transport.cancelled.contains(lost.ticket));
    signedIn.reset();
    tablet.engine->onAnswer(lost.ticket, accept(agency.coach));
    EXPECT_FALSE(signedIn) << "its late answer is nobody's";
    ask(agency.coach);
    ASSERT_NE(tablet.flying(), nullptr);  // past the one that was given up
    tablet.answer(accept(agency.coach));
    ASSERT_TRUE(signedIn && signedIn->ok());
}

TEST_F(EnrolmentTest, CertificateForAnotherKey_IsRefused) {
    const auto enrolment = start();
    enrolment->onAnswer(1, {200, write(response(makeSigningKey(agency.random).publicKey)), {}, {}});
    ASSERT_TRUE(identity && !identity->ok());
    EXPECT_EQ(identity->error().code, "registration_forged");
}

TEST_F(AskedTest, SignIn_KeepsTheCertificate_AndPullsOnceUnlocked) {
    ask(agency.otherCoach);
    ASSERT_EQ(tablet.flying()->request.target, "/v1/sign-in");
    EXPECT_EQ(tablet.flying()->request.bearer, "token-of-the-tablet");
    tablet.answer(accept(agency.otherCoach));
    ASSERT_TRUE(signedIn && signedIn->ok());
    EXPECT_EQ((*signedIn)->person, agency.otherCoach.person);
    EXPECT_EQ((*signedIn)->name, "いしい");
    EXPECT_EQ(tablet.store->keys().size(), 3U);
    EXPECT_EQ(tablet.flying(), nullptr) << "nobody unlocked yet";
    tablet.unlock(agency.otherCoach);
    tablet.settle(server);
    EXPECT_EQ(tablet.store->marks().pulled, server.head());
}

TEST_F(AskedTest, SignIn_WorksDuringAPause) {
    tablet.unlock(agency.coach);
    tablet.engine->tick();
    tablet.fail("unreachable");
    ask(agency.otherCoach);
    ASSERT_NE(tablet.flying(), nullptr);
    EXPECT_EQ(tablet.flying()->request.target, "/v1/sign-in");
}

TEST_F(AskedTest, SignIn_RefusalsAreTold_AndNothingIsKept) {
    ask(agency.otherCoach);
    tablet.answer(refuse(403, "sign_in_wrong"));
    EXPECT_EQ(signedIn->error().code, "sign_in_wrong");
    ask(agency.otherCoach);
    tablet.fail("unreachable");
    EXPECT_EQ(signedIn->error().code, "unreachable");
    ask(agency.otherCoach);
    tablet.answer(accept(agency.supervisor));
    EXPECT_EQ(signedIn->error().code, "registration_forged");
    EXPECT_EQ(tablet.store->keys().size(), 2U);
}

TEST_F(AskedTest, SignIn_OneAtATime) {
    ask(agency.otherCoach);
    ask(agency.supervisor);
    EXPECT_EQ(signedIn->error().code, "busy");
}

TEST_F(AskedTest, History_IsHandedOn) {
    std::optional<Result<sync::HistoryResponse>> heard;
    const auto done = [&](Result<sync::HistoryResponse> result) { heard = std::move(result); };
    tablet.engine->history(agency.sato, done);
    EXPECT_EQ(heard->error().code, "signer_locked");
    tablet.unlock(agency.coach);
    tablet.settle(server);
    tablet.engine->history(agency.sato, done);
    tablet.engine->tick();
    EXPECT_EQ(tablet.flying()->request.target, "/v1/records/" + agency.sato + "/history");
    sync::HistoryResponse response;
    response.agencyKey = agency.registration.publicKey;
    tablet.answer({200, write(response), {}, {}});
    EXPECT_TRUE(heard->ok());
    tablet.engine->history(agency.sato, done);
    tablet.engine->tick();
    tablet.answer(refuse(404, "record_unknown"));
    EXPECT_EQ(heard->error().code, "record_unknown");
}

TEST_F(AskedTest, Stopping_AnswersWhatIsStillAsked) {
    ask(agency.otherCoach);
    tablet.engine->stop();
    EXPECT_EQ(signedIn->error().code, "stopped");
    EXPECT_EQ(tablet.transport.cancelled.size(), 1U);
}

}  // namespace ayumi::mobile_tests
