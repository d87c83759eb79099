#include "shared/sync/key_statement.h"

#include <gtest/gtest.h>

#include "shared/base/uuid.h"
#include "shared/sync/registration.h"

namespace ayumi::sync {
namespace {

template <class T>
std::string codeOf(const Result<T>& result) {
    return result ? "ok" : result.error().code;
}

class KeyStatementTest : public ::testing::Test {
protected:
    KeyStatementTest() {
        startCrypto();
        m_coach = makeSigningKey(m_random);
        for (std::string* id : {&m_said.agency, &m_said.device, &m_said.person, &m_said.key,
                                &m_said.replaces, &m_said.signedBy, &m_said.signerKey}) {
            *id = makeUuidV7(1'763'700'000'000, m_random);
        }
        m_said.publicKey = makeSigningKey(m_random).publicKey;
        m_said.madeAtMs = 1'763'700'000'000;
    }

    SystemRandom m_random;
    SigningKey m_coach;
    KeyStatement m_said;
};

TEST_F(KeyStatementTest, KeyStatement_ComesBack_AsItWasSigned) {
    const auto read = readKeyStatement(signKeyStatement(m_said, m_coach), m_coach.publicKey);
    ASSERT_EQ(codeOf(read), "ok");
    EXPECT_EQ(*read, m_said);
}

TEST_F(KeyStatementTest, KeyStatement_ComesBack_WhenItReplacesNothing) {
    m_said.replaces.clear();
    const auto read = readKeyStatement(signKeyStatement(m_said, m_coach), m_coach.publicKey);
    ASSERT_EQ(codeOf(read), "ok");
    EXPECT_EQ(*read, m_said);
}

TEST_F(KeyStatementTest, KeyStatement_IsSigned_UnderTheKeyContext) {
    const Json json = signKeyStatement(m_said, m_coach);
    const auto signature = fromBase64Url(json["signature"].get<std::string>());
    ASSERT_TRUE(signature);
    EXPECT_TRUE(verifySignature(m_coach.publicKey, "ayumi/1/key\n" + canonical(json["statement"]),
                                *signature));
}

TEST_F(KeyStatementTest, KeyStatement_IsForged_WhenAnyMemberChanges) {
    const Json json = signKeyStatement(m_said, m_coach);
    for (const auto& [name, value] : json["statement"].items()) {
        Json changed = json;
        changed["statement"][name] = value.get<std::string>() + "x";
        EXPECT_EQ(codeOf(readKeyStatement(changed, m_coach.publicKey)), "key_statement_forged")
            << name;
    }
    const SigningKey other = makeSigningKey(m_random);
    EXPECT_EQ(codeOf(readKeyStatement(json, other.publicKey)), "key_statement_forged");
}

TEST_F(KeyStatementTest, KeyStatement_NeverPasses_AsACertificateOfTheAgency) {
    const Json json = signKeyStatement(m_said, m_coach);
    const Json dressedUp{{"registration", json["statement"]}, {"signature", json["signature"]}};
    EXPECT_EQ(codeOf(readKeyCertificate(dressedUp, m_coach.publicKey)), "registration_shape");
}

TEST_F(KeyStatementTest, KeyStatement_IsRefused_WhenMisshapen) {
    EXPECT_EQ(codeOf(readKeyStatement(Json::array(), m_coach.publicKey)), "key_statement_shape");
    EXPECT_EQ(codeOf(readKeyStatement(Json{{"statement", 3}}, m_coach.publicKey)),
              "key_statement_shape");
    m_said.person = "nobody";
    EXPECT_EQ(codeOf(readKeyStatement(signKeyStatement(m_said, m_coach), m_coach.publicKey)),
              "key_statement_shape");
}

}  // namespace
}  // namespace ayumi::sync
