#include <gtest/gtest.h>

#include "shared/base/bytes.h"

namespace ayumi {
namespace {

TEST(Bytes, TextFormsSurvive) {
    for (const Bytes& bytes : {Bytes(), Bytes(1, '\0'), Bytes("\xff\x00\x7f", 3), Bytes(32, 'x')}) {
        EXPECT_EQ(*fromHex(toHex(bytes)), bytes);
        EXPECT_EQ(*fromBase64Url(toBase64Url(bytes)), bytes);
        EXPECT_EQ(*fromBase32(toBase32(bytes)), bytes);
    }
}

TEST(Bytes, OtherWritingsOfTheSameBytesAreRefused) {
    EXPECT_FALSE(fromHex("AB"));
    EXPECT_FALSE(fromHex("abc"));
    EXPECT_FALSE(fromHex("zz"));
    EXPECT_FALSE(fromBase64Url("AA=="));
    EXPECT_FALSE(fromBase64Url("A+/A"));
    EXPECT_FALSE(fromBase64Url("\xE7\x89\xB9\xE3"));  // libsodium would read digits in it
    EXPECT_FALSE(fromBase32("aa"));
    EXPECT_FALSE(fromBase32("AB"));  // left-over bits must be zero
    EXPECT_FALSE(fromBase32("A"));   // and no letter may be left over
    EXPECT_FALSE(fromBase32("AAA"));
}

}  // namespace
}  // namespace ayumi
