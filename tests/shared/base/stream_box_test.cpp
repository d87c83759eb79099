#include "shared/base/stream_box.h"

#include <gtest/gtest.h>

#include "shared/base/random.h"

namespace ayumi {
namespace {

class StreamBoxTest : public ::testing::Test {
protected:
    StreamBoxTest() : key((startCrypto(), SystemRandom().bytes(kStreamKeyBytes))), sealer(key) {
        pieces = {sealer.seal("one", false, "head"), sealer.seal("two", false),
                  sealer.seal("", true)};
    }
    std::unique_ptr<StreamOpener> opener() const {
        return std::move(StreamOpener::open(key, sealer.head())).value();
    }

    const Bytes key;
    StreamSealer sealer;
    std::vector<Bytes> pieces;
};

}  // namespace

TEST_F(StreamBoxTest, PiecesComeBackInTheirOrder_AndTheEndIsKnown) {
    const auto opened = opener();
    EXPECT_EQ(opened->piece(pieces[0], "head").value(), "one");
    EXPECT_EQ(opened->piece(pieces[1]).value(), "two");
    EXPECT_FALSE(opened->ended());
    EXPECT_EQ(opened->piece(pieces[2]).value(), "");
    EXPECT_TRUE(opened->ended());
    EXPECT_FALSE(opened->piece(pieces[2]));
    EXPECT_EQ(pieces[0].size(), 3 + kStreamPieceExtra);
}

TEST_F(StreamBoxTest, APieceChangedLeftOutRepeatedOrGivenAnotherHead_IsRefused) {
    Bytes changed = pieces[0];
    changed[5] = static_cast<char>(changed[5] ^ 1);
    EXPECT_EQ(opener()->piece(changed, "head").error().code, "cannot_open");
    EXPECT_FALSE(opener()->piece(pieces[0], "other"));
    EXPECT_FALSE(opener()->piece(pieces[1]));
    const auto opened = opener();
    ASSERT_TRUE(opened->piece(pieces[0], "head"));
    EXPECT_FALSE(opened->piece(pieces[0], "head"));
    EXPECT_FALSE(opener()->piece("short"));
}

TEST_F(StreamBoxTest, AnotherKeyOpensNothing) {
    const auto other = StreamOpener::open(SystemRandom().bytes(kStreamKeyBytes), sealer.head());
    ASSERT_TRUE(other);
    EXPECT_FALSE((*other)->piece(pieces[0], "head"));
    EXPECT_FALSE(StreamOpener::open("short", sealer.head()));
}

}  // namespace ayumi
