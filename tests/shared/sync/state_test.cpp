#include <gtest/gtest.h>

#include "tests/shared/sync/fixtures.h"

namespace ayumi::sync {
namespace {

using testing::change, testing::folded, testing::uuid;

TEST(State, TravelsBareIds_ForChangesTheOtherSideJustSent) {
    const auto c1 = change(1, {{"status", "late"}});
    const auto c2 = change(2, {{"note", "x"}});
    const auto state = folded({c1, c2});
    const std::string text = travellingState(state, {uuid(1)});
    const auto object = *parseCanonical(text, 12);
    EXPECT_TRUE(object["changes"][0].is_string());
    const auto back = readState(object, [&](const std::string& id) {
        return id == c1->id ? c1 : nullptr;
    });
    ASSERT_TRUE(back);
    EXPECT_EQ(travellingState(*back), travellingState(state));
}

TEST(State, IsRefused_WhenABareIdIsUnknown) {
    const auto state = folded({change(1, {{"status", "late"}})});
    const auto object = *parseCanonical(travellingState(state, {uuid(1)}), 12);
    EXPECT_FALSE(readState(object, [](const std::string&) { return nullptr; }));
}

TEST(State, KeepsCappedTimes) {
    const auto c1 = change(1, {{"status", "late"}});
    RecordState state = emptyState(*c1);
    fold(state, c1, c1->madeAtMs - 60'000);
    const auto object = *parseCanonical(travellingState(state), 12);
    const auto back = readState(object, [](const std::string&) { return nullptr; });
    ASSERT_TRUE(back);
    EXPECT_EQ(back->standing.at(uuid(1)).cappedMs, c1->madeAtMs - 60'000);
}

TEST(State, KeepsMembersAndFieldsOfABuildOfTomorrow) {
    auto made = testing::content(1, {{"status", "late"}, {"mood_of_2031", "calm"}});
    auto signedChange = signChange(made, testing::testKey());
    Json body = Json::parse(signedChange.body);
    body["brand_new"] = {{"a", 1}};
    const std::string text = canonical(body);
    const Bytes signature = signBytes(testing::testKey(), "ayumi/1/change\n" + text);
    auto restored = restoreChange(text, signature);
    ASSERT_TRUE(restored);
    EXPECT_TRUE(verifyChange(*restored, testing::testKey().publicKey));
    const auto state = folded({std::make_shared<const Change>(*restored)});
    const auto object = *parseCanonical(travellingState(state), 12);
    EXPECT_EQ(object["changes"][0]["brand_new"], body["brand_new"]);
    EXPECT_EQ(object["changes"][0]["set"]["mood_of_2031"], "calm");
}

TEST(State, RefusesOtherShapes) {
    for (const char* text : {"[]", "{}", R"({"changes":[],"gone":[],"number":1,"record":"x"})",
                             R"({"changes":{},"gone":{},"number":1,"record":"x"})",
                             R"({"changes":[],"gone":{"a":1},"number":1,"record":"x"})"}) {
        EXPECT_FALSE(readState(*parseJson(text), [](const std::string&) { return nullptr; }))
            << text;
    }
}

TEST(State, IdentityIsEveryPartOfIt) {
    const auto first = testing::content(1, {{"status", "late"}});
    const auto state = emptyState(first);
    EXPECT_TRUE(sameIdentity(state, first));
    for (auto member : {&ChangeContent::kind, &ChangeContent::participant, &ChangeContent::day,
                        &ChangeContent::about}) {
        auto other = first;
        other.*member = "other";
        EXPECT_FALSE(sameIdentity(state, other));
    }
    auto other = first;
    other.people = {uuid(1)};
    EXPECT_FALSE(sameIdentity(state, other));
}

}  // namespace
}  // namespace ayumi::sync
