#include <gtest/gtest.h>

#include "tests/shared/sync/fixtures.h"

namespace ayumi::sync {
namespace {

TEST(Change, IsReadBackAsItWasMade) {
    auto made = testing::content(1, {{"status", "late"}}, {{"status", {testing::uuid(5)}}});
    made.base = Head{7, std::string(64, 'a')};
    made.knew = {testing::uuid(6)};
    made.reason = "聞きまちがい";
    made.handedBy = testing::uuid(8);
    made.proxy = Proxy{testing::uuid(9), true};
    made.unfinished = true;
    made.clockOffsetMs = -4200;
    const auto change = signChange(made, testing::testKey());
    const auto back = readChange(*parseCanonical(change.travelling()));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->body, change.body);
    EXPECT_EQ(back->base, made.base);
    EXPECT_EQ(back->knew, made.knew);
    EXPECT_EQ(back->reason, made.reason);
    EXPECT_EQ(back->signer(), made.handedBy);
    EXPECT_EQ(back->proxy, made.proxy);
    EXPECT_TRUE(back->unfinished);
    EXPECT_EQ(back->madeAtMs, made.madeAtMs);
    EXPECT_EQ(back->clockOffsetMs, -4200);
    EXPECT_EQ(back->seen, made.seen);
}

// The signature is put into the text and taken out of it; what stands around it is any build's.
TEST(Change, TravelsInCanonicalForm_WhateverStandsAroundTheSignature) {
    const auto made = signChange(testing::content(1, {{"status", "late"}}), testing::testKey());
    for (const std::vector<const char*>& names : {std::vector<const char*>{},
                                                  {"zoo"},
                                                  {"signaturf"},
                                                  {"sign"},
                                                  {"a", "signature_", "zoo"}}) {
        Json object = Json::parse(made.body);
        for (const char* name : names) object[name] = Json::array({"\"signature\":\"", "}", "{,"});
        Change change = made;
        change.body = canonical(object);
        object["signature"] = toBase64Url(made.signature);
        EXPECT_EQ(change.travelling(), canonical(object));
        const auto back = readChange(object);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->body, change.body);
        EXPECT_EQ(back->signature, made.signature);
    }
    Change least = made;
    least.body = "{}";
    EXPECT_EQ(least.travelling(), "{\"signature\":\"" + toBase64Url(made.signature) + "\"}");
    EXPECT_FALSE(readChange(Json::parse(least.travelling())));
}

TEST(Change, SignatureFails_WhenOneByteDiffers) {
    auto change = signChange(testing::content(1, {{"status", "late"}}), testing::testKey());
    ASSERT_TRUE(verifyChange(change, testing::testKey().publicKey));
    change.body.replace(change.body.find("late"), 4, "lato");
    EXPECT_FALSE(verifyChange(change, testing::testKey().publicKey));
}

TEST(Change, IsRefused_WhenItIsOver64KiB) {
    const auto made = testing::content(1, {{"note", std::string(70'000, 'x')}});
    const auto change = signChange(made, testing::testKey());
    const auto back = readChange(*parseCanonical(change.travelling()));
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, "change_too_large");
}

TEST(Change, IsRefused_WhenItIsDeeperThanEight) {
    Json deep = 1;
    for (int i = 0; i < 8; ++i) deep = Json::array({deep});
    const auto made = testing::content(1, {{"future", deep}});
    const auto change = signChange(made, testing::testKey());
    const auto back = readChange(*parseCanonical(change.travelling(), 12));
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, "json_depth");
}

TEST(Change, OfANewerFormatIsReadAsFarAsItsIdentity) {
    Json body =
        Json::parse(signChange(testing::content(1, {{"status", "late"}}), testing::testKey()).body);
    body["format"] = 2;
    body["handed_by"] = testing::uuid(77);
    body["set"] = "shaped otherwise in format 2";
    const Bytes signature = signBytes(testing::testKey(), "ayumi/1/change\n" + canonical(body));
    const auto change = restoreChange(canonical(body), signature);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->format, 2);
    EXPECT_EQ(change->id, testing::uuid(1));
    EXPECT_EQ(change->signer(), testing::uuid(77)) << "or a held one would seem forged";
    EXPECT_EQ(change->number, body["number"].get<std::int64_t>());
}

// Cut down to the numbers of this build it would be format 1, and judged as one.
TEST(Change, OfAFormatThatIsNoNumberOfOurs_IsRefused) {
    Json body =
        Json::parse(signChange(testing::content(1, {{"status", "late"}}), testing::testKey()).body);
    for (const std::int64_t format : {(std::int64_t{1} << 32) + 1, std::int64_t{0}}) {
        body["format"] = format;
        const auto change = restoreChange(canonical(body), Bytes(64, 's'));
        ASSERT_FALSE(change) << format;
        EXPECT_EQ(change.error(), (Error{"change_shape", {{"member", "format"}}}));
    }
}

}  // namespace
}  // namespace ayumi::sync
