#include "tests/server/services/fixture.h"

#include "shared/base/uuid.h"

namespace ayumi::services {
namespace {

class AccountsTest : public ServicesTest {
protected:
    sync::EnrolRequest request(const std::string& secret) {
        sync::EnrolRequest made{secret, tabletKey.publicKey, sync::Protection::Passphrase, {}};
        made.proof = signBytes(tabletKey, sync::enrolProofInput(made));
        return made;
    }
    std::string enrolCode(const std::string& secret) {
        const auto enrolled = agency.enrolment().enrol(request(secret));
        return enrolled ? "" : enrolled.error().code;
    }
    std::string signInCode(const sync::SignInRequest& asked) {
        const auto row = agency.store().read(agency.id())->device(tabletA).value();
        const auto answer = agency.accounts().signIn(row, asked);
        return answer ? "" : answer.error().code;
    }
    sync::SignInRequest staff(const std::string& password) {
        return {"takahashi", "", password, makeUuidV7(clock.nowMs(), random),
                makeSigningKey(random).publicKey};
    }

    SigningKey tabletKey = makeSigningKey(random);
};

TEST_P(AccountsTest, InvitationEnrolsOneTablet_AndAnswersTheSameAgain) {
    const auto invitation = agency.enrolment().invite("C", sync::DeviceUse::Personal);
    const auto first = agency.enrolment().enrol(request(invitation->secret));
    const auto second = agency.enrolment().enrol(request(invitation->secret));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->device, second->device);
    EXPECT_EQ(first->token, second->token);
    EXPECT_TRUE(agency.enrolment().authorise(first->token));
    tabletKey = makeSigningKey(random);
    EXPECT_EQ(enrolCode(invitation->secret), "invitation_used");
}

TEST_P(AccountsTest, InvitationExpiresAndIsGuessedAtMostFiveTimes) {
    const auto old = agency.enrolment().invite("C", sync::DeviceUse::Shared);
    clock.advance(kInvitationLifeMs + 1);
    EXPECT_EQ(enrolCode(old->secret), "invitation_expired");
    const auto invitation = agency.enrolment().invite("D", sync::DeviceUse::Shared);
    for (int i = 0; i < kInvitationTries; ++i) {
        EXPECT_EQ(enrolCode("AAAAAAAAAA"), "invitation_wrong");
    }
    EXPECT_EQ(enrolCode(invitation->secret), "invitation_wrong");
}

TEST_P(AccountsTest, EnrolmentNeedsTheProofOfItsKey) {
    const auto invitation = agency.enrolment().invite("C", sync::DeviceUse::Shared);
    auto stolen = request(invitation->secret);
    stolen.publicKey = makeSigningKey(random).publicKey;
    EXPECT_EQ(agency.enrolment().enrol(stolen).error().code, "proof_wrong");
}

TEST_P(AccountsTest, TokensAreUnknownExpiredOrDead) {
    EXPECT_EQ(agency.enrolment().authorise("").error().code, "device_unknown");
    EXPECT_EQ(agency.enrolment().authorise("AAAA").error().code, "device_unknown");
    const auto device = agency.enrolDevice("C");
    clock.advance(kTokenIdleMs + 1);
    EXPECT_EQ(agency.enrolment().authorise(device.token).error().code, "token_expired");
    const auto stolen = agency.enrolDevice("D");
    ASSERT_TRUE(agency.enrolment().revoke(stolen.device, "stolen"));
    EXPECT_EQ(agency.enrolment().authorise(stolen.token).error().code, "device_unknown");
}

TEST_P(AccountsTest, KeysOfAStolenTabletDieAtOnce) {
    const auto change = arrival(writerA, sato);
    ASSERT_TRUE(agency.enrolment().revoke(tabletA, "stolen"));
    EXPECT_EQ(verdictOf(tabletB, change), "key_revoked");
}

TEST_P(AccountsTest, PasswordSignsIn_WrongOnesAreThrottled) {
    const auto password = agency.accounts().setLogin(coachA, "takahashi");
    ASSERT_TRUE(password);
    EXPECT_GE(password->size(), kMinPasswordChars);
    EXPECT_EQ(signInCode(staff(*password)), "");
    for (int i = 0; i < kFailuresPerHour; ++i) {
        EXPECT_EQ(signInCode(staff("wrong")), "sign_in_wrong");
    }
    EXPECT_EQ(signInCode(staff(*password)), "sign_in_throttled");
    clock.advance(3'600'000);
    EXPECT_EQ(signInCode(staff(*password)), "");
}

TEST_P(AccountsTest, LoginsAreShapedAndOnePersonsOwn) {
    EXPECT_EQ(agency.accounts().setLogin(coachA, "高橋").error().code, "login_shape");
    ASSERT_TRUE(agency.accounts().setLogin(coachA, "takahashi"));
    EXPECT_EQ(agency.accounts().setLogin(coachB, "takahashi").error().code, "login_taken");
    EXPECT_EQ(agency.accounts().setLogin(sato, "sato").error().code, "person_unknown");
}

TEST_P(AccountsTest, SigningIn_TellsTheHeadThatHoldsIt_ButOnlyInTheLogTheTabletKnows) {
    const auto password = agency.accounts().setLogin(coachA, "takahashi");
    const auto headFor = [&](const std::optional<sync::Head>& known) {
        auto asked = staff(*password);
        asked.head = known;
        const auto row = agency.store().read(agency.id())->device(tabletA).value();
        return agency.accounts().signIn(row, asked)->head;
    };
    const auto before = agency.sync().head();
    const auto told = headFor(before);
    ASSERT_TRUE(told);
    EXPECT_EQ(*told, agency.sync().head());
    EXPECT_GT(told->number, before.number);
    EXPECT_TRUE(headFor(sync::Head{}));
    EXPECT_FALSE(headFor(sync::Head{before.number, std::string(64, '0')})) << "of another log";
    EXPECT_FALSE(headFor(std::nullopt)) << "an older build does not ask";
}

TEST_P(AccountsTest, CodeSignsAParticipantInOnce) {
    const auto code = agency.accounts().issueCode(sato);
    ASSERT_TRUE(code);
    sync::SignInRequest asked{"", sato, *code, makeUuidV7(clock.nowMs(), random),
                              makeSigningKey(random).publicKey};
    EXPECT_EQ(signInCode(asked), "");
    EXPECT_EQ(signInCode(asked), "");  // the answer was lost: the same key asks again
    asked.key = makeUuidV7(clock.nowMs(), random);
    EXPECT_EQ(signInCode(asked), "code_used");
    const auto late = agency.accounts().issueCode(sato);
    clock.advance(kCodeLifeMs + 1);
    asked.secret = *late;
    EXPECT_EQ(signInCode(asked), "code_expired");
}

TEST_P(AccountsTest, CertificatesBringALostDeviceBack) {
    // A second server process on an older copy: here, another agency database with the same keys
    // cannot be made, so the certificate of a device the log does not know is presented.
    const auto enrolled = agency.enrolDevice("C");
    auto other = enrolled.certificate;
    other["registration"]["name"] = "forged";
    EXPECT_EQ(agency.enrolment().takeCertificates(enrolled.token, {{other}}).error().code,
              "registration_forged");
    EXPECT_EQ(agency.enrolment().takeCertificates("AAAA", {{enrolled.certificate}}).error().code,
              "device_unknown");
    const std::string token = toBase64Url(Bytes(32, 't'));
    const sync::DeviceRegistration lost{agency.id(),
                                        makeUuidV7(clock.nowMs(), random),
                                        "lost",
                                        sync::Protection::Passphrase,
                                        sync::DeviceUse::Shared,
                                        tabletKey.publicKey,
                                        sha256(token),
                                        clock.nowMs()};
    const Json certificate = sync::certify(lost, agency.keys().registration);
    EXPECT_FALSE(agency.enrolment().authorise(token));
    EXPECT_TRUE(agency.enrolment().takeCertificates(token, {{certificate}}));
    EXPECT_EQ(agency.enrolment().authorise(token)->device, lost.device);
}

AYUMI_ON_BOTH_DATABASES(AccountsTest);

}  // namespace
}  // namespace ayumi::services
