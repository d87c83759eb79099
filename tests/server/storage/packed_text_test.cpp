#include "server/storage/sqlite/packed_text.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "shared/base/random.h"
#include "shared/base/uuid.h"

namespace ayumi::storage {
namespace {

const std::string kUuid = "0190a000-0000-7000-8fff-00000000000a";

TEST(PackedText, Uuid_TakesItsSixteenBytes_AloneAndInAnAudience) {
    ASSERT_TRUE(packed(kUuid));
    EXPECT_EQ(toHex(*packed(kUuid)), "0190a000000070008fff00000000000a");
    EXPECT_EQ(unpacked(*packed(kUuid)), kUuid);
    ASSERT_TRUE(packed("p:" + kUuid));
    EXPECT_EQ(packed("p:" + kUuid)->size(), 18u);
    EXPECT_EQ(unpacked(*packed("p:" + kUuid)), "p:" + kUuid);
}

TEST(PackedText, OtherTexts_StayTexts) {
    const std::string almost[] = {"",
                                  "a",
                                  "~",
                                  "2026-11-21",
                                  kUuid + " ",
                                  "p" + kUuid,
                                  "0190A000-0000-7000-8fff-00000000000a",
                                  "0190a000-0000-7000-8fff-00000000000g",
                                  "0190a000_0000-7000-8fff-00000000000a",
                                  "p:" + kUuid + "\np:" + kUuid};
    for (const auto& text : almost) EXPECT_FALSE(packed(text)) << text;
}

RC_GTEST_PROP(PackedText, Order_IsTheOneOfTheTexts, (std::uint64_t seedA, std::uint64_t seedB)) {
    SeededRandom a(seedA);
    SeededRandom b(seedB);
    const auto one = makeUuidV8(a.bytes(16));
    const auto other = makeUuidV8(b.bytes(16));
    RC_ASSERT((*packed(one) < *packed(other)) == (one < other));
    RC_ASSERT(unpacked(*packed(one)) == one);
}

}  // namespace
}  // namespace ayumi::storage
