// The frozen formats against tests/vectors/vectors.json, made by other code than ours.
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "shared/records/kinds.h"
#include "shared/records/validation.h"
#include "shared/sync/chain.h"
#include "shared/sync/change.h"
#include "shared/sync/digest.h"
#include "shared/sync/registration.h"
#include "shared/sync/state_hash.h"

namespace ayumi {
namespace {

const Json& vectors() {
    static const Json all = [] {
        startCrypto();
        const char* source = std::getenv("AYUMI_SOURCE_DIR");
        std::ifstream in(std::string(source == nullptr ? "." : source) +
                         "/tests/vectors/vectors.json");
        std::ostringstream text;
        text << in.rdbuf();
        return Json::parse(text.str());
    }();
    return all;
}

std::string textOf(const Json& vector) {
    if (!vector.contains("text_hex")) return vector["text"];
    return *fromHex(vector["text_hex"].get<std::string>());
}

Bytes base64(const Json& text) { return *fromBase64Url(text.get<std::string>()); }
Bytes hex(const Json& text) { return *fromHex(text.get<std::string>()); }

TEST(Vectors, AreAtLeastForty) {
    std::size_t count = 0;
    for (const auto& [name, group] : vectors().items()) count += group.size();
    EXPECT_GE(count, 40U);
}

TEST(Vectors, CanonicalBytesAreTheSame) {
    for (const Json& vector : vectors()["canonical"]) {
        const auto parsed = parseJson(textOf(vector));
        ASSERT_TRUE(parsed) << vector;
        EXPECT_EQ(canonical(*parsed), vector["canonical"]);
        EXPECT_TRUE(parseCanonical(vector["canonical"].get<std::string>()));
    }
}

TEST(Vectors, CellsHashTheSame) {
    for (const Json& vector : vectors()["cells"]) {
        std::map<std::string, sync::MonthHashes> cells;
        for (const Json& held : vector["states"]) {
            const std::string day = held["day"].is_null() ? "" : held["day"].get<std::string>();
            sync::toggle(cells[held["audience"]][sync::monthOf(day)],
                         sync::stateHash(held["state"].get<std::string>()));
        }
        std::map<std::string, Bytes> audiences;
        for (const auto& [audience, months] : cells) {
            for (const auto& [month, hash] : months) {
                EXPECT_EQ(hash, hex(vector["cells"][audience][month]));
            }
            audiences[audience] = sync::audienceHash(months);
            EXPECT_EQ(audiences[audience], hex(vector["audiences"][audience]));
        }
        EXPECT_EQ(sync::scopeHash(audiences), hex(vector["scope"]));
        EXPECT_EQ(sync::shortHash(sync::scopeHash(audiences)), vector["short"]);
    }
}

TEST(Vectors, RefusedTextIsRefusedWithItsCode) {
    for (const Json& vector : vectors()["refused"]) {
        const auto parsed = parseJson(textOf(vector));
        ASSERT_FALSE(parsed) << vector;
        EXPECT_EQ(parsed.error().code, vector["code"]) << vector;
    }
}

TEST(Vectors, TextThatIsNotItsOwnCanonicalFormIsRefused) {
    for (const Json& text : vectors()["not_canonical"]) {
        const auto parsed = parseCanonical(text.get<std::string>());
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, "json_not_canonical") << text;
    }
}

TEST(Vectors, ChangesAreSignedReadAndHashedTheSame) {
    for (const Json& vector : vectors()["changes"]) {
        const auto change =
            sync::readChange(*parseCanonical(vector["travelling"].get<std::string>()));
        ASSERT_TRUE(change) << change.error().args.begin()->second;
        EXPECT_EQ(change->body, vector["body"]);
        EXPECT_EQ(change->signature, base64(vector["signature"]));
        EXPECT_EQ(toHex(change->bodyHash()), vector["hash"]);
        EXPECT_EQ(change->travelling(), vector["travelling"]);
        EXPECT_TRUE(sync::verifyChange(*change, base64(vector["public"])));
        const auto key = signingKeyFromSeed(SecretBytes(hex(vector["seed"])));
        EXPECT_EQ(key.publicKey, base64(vector["public"]));
        EXPECT_EQ(signBytes(key, "ayumi/1/change\n" + change->body), change->signature);
        EXPECT_FALSE(
            verifySignature(key.publicKey, "ayumi/1/key\n" + change->body, change->signature));
    }
}

TEST(Vectors, MisshapenChangesNameTheMember) {
    for (const Json& vector : vectors()["refused_changes"]) {
        const auto change =
            sync::readChange(*parseCanonical(vector["travelling"].get<std::string>()));
        ASSERT_FALSE(change) << vector;
        EXPECT_EQ(change.error().code, "change_shape");
        EXPECT_EQ(change.error().args.at("member"), vector["member"]) << vector;
    }
}

TEST(Vectors, NaturalRecordIdsAreTheSame) {
    const auto kinds = records::KindTable::released();
    for (const Json& vector : vectors()["record_ids"]) {
        const auto* kind = kinds.find(vector["kind"].get<std::string>());
        EXPECT_EQ(records::naturalRecordId(*kind, vector["agency"].get<std::string>(),
                                           vector["participant"].get<std::string>(),
                                           vector["day"].get<std::string>(),
                                           vector["about"].get<std::string>()),
                  vector["record"]);
    }
}

TEST(Vectors, ChainIsTheSame) {
    Bytes chain = sync::chainStart();
    for (const Json& vector : vectors()["chain"]) {
        const Bytes entry = sync::entryHash(vector["body"].get<std::string>(), hex(vector["mark"]));
        EXPECT_EQ(toHex(entry), vector["entry_hash"]);
        chain = sync::nextChainHash(chain, vector["number"].get<std::int64_t>(), entry);
        EXPECT_EQ(toHex(chain), vector["chain"]);
    }
}

TEST(Vectors, DigestsAreTheSame) {
    for (const Json& vector : vectors()["digests"]) {
        std::vector<sync::CoveredValue> covered;
        for (const Json& row : vector["covered"]) {
            covered.push_back({row["record"], row["field"], row["change"], hex(row["hash"])});
        }
        EXPECT_EQ(toHex(sync::digestOf(covered)), vector["digest"]);
    }
}

TEST(Vectors, CertificatesHold) {
    const auto& all = vectors()["certificates"];
    const Bytes agency = base64(all[0]["agency_public"]);
    EXPECT_TRUE(
        sync::readKeyCertificate(Json::parse(all[0]["certificate"].get<std::string>()), agency));
    EXPECT_TRUE(
        sync::readDeviceCertificate(Json::parse(all[1]["certificate"].get<std::string>()), agency));
}

}  // namespace
}  // namespace ayumi
