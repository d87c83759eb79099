#include <gtest/gtest.h>

#include "shared/base/gzip.h"

namespace ayumi {
namespace {

TEST(Gzip, Survives) {
    for (const Bytes& bytes : {Bytes(), Bytes("x"), Bytes(100'000, 'a')}) {
        EXPECT_EQ(*gunzip(gzip(bytes), 200'000), bytes);
    }
}

TEST(Gzip, StopsAtTheBound) {
    const Bytes bomb = gzip(Bytes(50'000'000, '\0'));
    ASSERT_LT(bomb.size(), 300'000U);
    EXPECT_EQ(gunzip(bomb, 2'000'000).error().code, "gzip_too_large");
    EXPECT_TRUE(gunzip(gzip(Bytes(1000, 'x')), 1000));
    EXPECT_FALSE(gunzip(gzip(Bytes(1001, 'x')), 1000));
}

TEST(Gzip, RefusesDamageAndSecondMembers) {
    const Bytes whole = gzip("some text that is long enough to be cut");
    EXPECT_EQ(gunzip(whole.substr(0, whole.size() - 3), 1000).error().code, "gzip_damaged");
    EXPECT_EQ(gunzip(whole + whole, 1000).error().code, "gzip_damaged");
    EXPECT_EQ(gunzip("not gzip at all", 1000).error().code, "gzip_damaged");
    Bytes flipped = whole;
    flipped[flipped.size() - 6] ^= 1;  // checksum
    EXPECT_EQ(gunzip(flipped, 1000).error().code, "gzip_damaged");
}

}  // namespace
}  // namespace ayumi
