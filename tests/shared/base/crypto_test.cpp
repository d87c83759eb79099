#include <gtest/gtest.h>

#include "shared/base/crypto.h"
#include "shared/base/uuid.h"

namespace ayumi {
namespace {

class Crypto : public ::testing::Test {
protected:
    void SetUp() override { startCrypto(); }
    SystemRandom random;
};

TEST_F(Crypto, WrapOpensOnlyWithItsKeyAndItsPurpose) {
    const Bytes key = random.bytes(32);
    const Bytes box = wrap(key, "secret", "for the database", random);
    EXPECT_EQ(unwrap(key, box, "for the database")->view(), "secret");
    EXPECT_FALSE(unwrap(key, box, "for a signing key"));
    EXPECT_FALSE(unwrap(random.bytes(32), box, "for the database"));
    EXPECT_FALSE(unwrap(key, box.substr(0, 20), "for the database"));
    EXPECT_NE(box, wrap(key, "secret", "for the database", random));
}

TEST_F(Crypto, SealedBoxOpensOnlyWithThePrivateHalf) {
    const auto key = makeSealingKey(random);
    const Bytes box = seal(key.publicKey, "DB");
    EXPECT_EQ(openSealed(key, box)->view(), "DB");
    EXPECT_FALSE(openSealed(makeSealingKey(random), box));
}

TEST_F(Crypto, SecretBytesLeaveNothingBehindWhenMoved) {
    SecretBytes first(Bytes("short"));
    const SecretBytes second = std::move(first);
    EXPECT_TRUE(first.empty());
    EXPECT_EQ(second.view(), "short");
}

TEST_F(Crypto, SeededRandomRepeatsItself) {
    SeededRandom a(7), b(7), c(8);
    EXPECT_EQ(a.bytes(40), b.bytes(40));
    EXPECT_EQ(a.below(1000), b.below(1000));
    EXPECT_NE(SeededRandom(7).bytes(40), c.bytes(40));
}

TEST_F(Crypto, UuidsCarryTheirVersionAndSortByTime) {
    const auto early = makeUuidV7(1'000'000'000'000, random);
    const auto late = makeUuidV7(1'800'000'000'000, random);
    EXPECT_TRUE(isUuid(early));
    EXPECT_EQ(early[14], '7');
    EXPECT_LT(early, late);
    EXPECT_EQ(makeUuidV8(Bytes(32, '\xff')), "ffffffff-ffff-8fff-bfff-ffffffffffff");
    EXPECT_FALSE(isUuid("FFFFFFFF-ffff-8fff-bfff-ffffffffffff"));
}

}  // namespace
}  // namespace ayumi
