#include "shared/base/json_slices.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "shared/base/json.h"

namespace ayumi {

namespace {

rc::Gen<Json> anyJson(int depth);

// Small ones: what matters is the nesting and the escapes.
rc::Gen<Json> smallJson(int depth) { return rc::gen::resize(6, anyJson(depth)); }

rc::Gen<Json> anyJson(int depth) {
    const auto leaf = rc::gen::oneOf(
        rc::gen::map(rc::gen::arbitrary<int>(), [](int number) { return Json(number); }),
        rc::gen::map(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("a\"\\{}[],:\n"))),
            [](std::string text) { return Json(std::move(text)); }),
        rc::gen::element(Json(true), Json(nullptr)));
    if (depth == 0) return leaf;
    const auto key = rc::gen::nonEmpty(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc_."))));
    return rc::gen::oneOf(
        leaf,
        rc::gen::map(rc::gen::container<std::vector<Json>>(anyJson(depth - 1)),
                     [](std::vector<Json> items) { return Json(std::move(items)); }),
        rc::gen::map(rc::gen::container<std::map<std::string, Json>>(key, anyJson(depth - 1)),
                     [](const std::map<std::string, Json>& members) { return Json(members); }));
}

}  // namespace

RC_GTEST_PROP(JsonSlices, GiveTheMembersOfAnyObject, ()) {
    const auto members = *rc::gen::resize(10, rc::gen::container<std::map<std::string, Json>>(
                                                  rc::gen::nonEmpty(rc::gen::container<std::string>(
                                                      rc::gen::elementOf(std::string("xyz_")))),
                                                  smallJson(2)));
    std::map<std::string, std::string> found;
    RC_ASSERT(forEachMember(canonical(Json(members)), [&](auto key, auto value) {
        found.emplace(std::string(key), std::string(value));
    }));
    RC_ASSERT(found.size() == members.size());
    for (const auto& [key, value] : members) RC_ASSERT(found.at(key) == canonical(value));
}

RC_GTEST_PROP(JsonSlices, GiveTheItemsOfAnyArray, ()) {
    const auto items = *rc::gen::resize(10, rc::gen::container<std::vector<Json>>(smallJson(2)));
    std::vector<std::string> found;
    RC_ASSERT(forEachItem(canonical(Json(items)), [&](auto value) { found.emplace_back(value); }));
    RC_ASSERT(found.size() == items.size());
    for (std::size_t i = 0; i < items.size(); ++i) RC_ASSERT(found[i] == canonical(items[i]));
}

RC_GTEST_PROP(JsonSlices, NeverRunOutOfCutText, ()) {
    const std::string whole = canonical(*smallJson(3));
    const auto cut = *rc::gen::inRange<std::size_t>(0, whole.size() + 1);
    const std::string_view text = std::string_view(whole).substr(0, cut);
    forEachMember(text, [](auto, auto) {});
    forEachItem(text, [](auto) {});
    stringOf(text);
}

TEST(JsonSlices, RefuseWhatIsCutOrOpen) {
    const auto object = [](std::string_view text) {
        return forEachMember(text, [](auto, auto) {});
    };
    EXPECT_TRUE(object("{}"));
    for (const char* bad : {"", "{", "}", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,}",
                            "{\"a\":\"b}", "{\"a\":[1}", "{a:1}", "[1]", "{\"a\":1}x"}) {
        EXPECT_FALSE(object(bad)) << bad;
    }
    EXPECT_FALSE(forEachItem("[1,]", [](auto) {}));
    EXPECT_FALSE(forEachItem("[\"a]", [](auto) {}));
}

TEST(JsonSlices, StringOf_ReadsEscapes_AndRefusesOthers) {
    EXPECT_EQ(stringOf(R"("a\"b")"), "a\"b");
    EXPECT_EQ(stringOf(R"("きょう")"), "きょう");
    EXPECT_EQ(stringOf("null"), std::nullopt);
    EXPECT_EQ(stringOf(R"("\x")"), std::nullopt);
}

}  // namespace ayumi
