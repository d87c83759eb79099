#include "mobile/store/vault/wraps.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include "shared/base/json.h"
#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

class WrapsTest : public ::testing::Test {
protected:
    WrapsTest() {
        startCrypto();
        m_device.bytes = SecretBytes(m_random.bytes(32));
        m_wrap = makeWrap(m_device, "4815", m_content, m_name, kCheapCost, m_random);
    }

    std::string opening(const WrapName& name, const std::string& secret = "4815") {
        return codeOf(openWrap(m_device, secret, m_wrap, name, kCheapCost));
    }

    SeededRandom m_random{11};
    DeviceSecret m_device;
    Bytes m_content = Bytes(32, 'k');
    WrapName m_name{"seed", "agency", "device", "person", "key"};
    Wrap m_wrap;
};

TEST_F(WrapsTest, Wrap_Opens_WithTheSameSecretAndName) {
    const auto opened = openWrap(m_device, "4815", m_wrap, m_name, kCheapCost);
    ASSERT_EQ(codeOf(opened), "ok");
    EXPECT_EQ(opened->view(), m_content);
}

TEST_F(WrapsTest, Wrap_StaysShut_WithAnotherSecretOrDevice) {
    EXPECT_EQ(opening(m_name, "4816"), "cannot_open");
    m_device.bytes = SecretBytes(m_random.bytes(32));
    EXPECT_EQ(opening(m_name), "cannot_open");
}

TEST_F(WrapsTest, Wrap_IsBound_ToEveryPartOfItsName) {
    for (std::string WrapName::*part : {&WrapName::what, &WrapName::agency, &WrapName::device,
                                        &WrapName::person, &WrapName::key}) {
        WrapName other = m_name;
        other.*part += "x";
        EXPECT_EQ(opening(other), "cannot_open");
    }
}

TEST_F(WrapsTest, Wrap_HasFreshSaltAndNonce_EachTime) {
    const Wrap again = makeWrap(m_device, "4815", m_content, m_name, kCheapCost, m_random);
    EXPECT_EQ(again.salt.size(), 16U);
    EXPECT_NE(again.salt, m_wrap.salt);
    EXPECT_NE(again.box.substr(0, 12), m_wrap.box.substr(0, 12));
}

TEST_F(WrapsTest, Wrap_IsWhatTheDesignFroze_MadeByHandWithLibsodium) {
    Bytes slow(32, '\0');
    ASSERT_EQ(0, crypto_pwhash(reinterpret_cast<unsigned char*>(slow.data()), slow.size(), "4815",
                               4, reinterpret_cast<const unsigned char*>(m_wrap.salt.data()), 1,
                               8192, crypto_pwhash_ALG_ARGON2ID13));
    const Bytes key = hmacSha256(m_device.bytes.view(), "ayumi/1/kek\n" + slow);
    const auto opened = unwrap(key, m_wrap.box,
                               "ayumi/1/wrap\n{\"agency\":\"agency\",\"device\":\"device\","
                               "\"key\":\"key\",\"person\":\"person\",\"what\":\"seed\"}");
    ASSERT_EQ(codeOf(opened), "ok");
    EXPECT_EQ(opened->view(), m_content);
}

TEST_F(WrapsTest, Wrap_Opens_AtTheCostPeopleGet) {
    const Wrap real = makeWrap(m_device, "4815", m_content, m_name, kTabletSecretCost, m_random);
    EXPECT_EQ(kTabletSecretCost.passes, 3U);
    EXPECT_EQ(kTabletSecretCost.memoryBytes, 64U << 20);
    EXPECT_EQ(codeOf(openWrap(m_device, "4815", real, m_name, kTabletSecretCost)), "ok");
    EXPECT_EQ(codeOf(openWrap(m_device, "4815", real, m_name, kCheapCost)), "cannot_open");
}

}  // namespace
}  // namespace ayumi::store
