#include "shared/base/json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ayumi {

namespace {

// Texts in which whatever is written in its own way comes often.
rc::Gen<std::string> anyText() {
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(
                            rc::gen::elementOf(std::vector<std::string>{"a",
                                                                        "\"",
                                                                        "\\",
                                                                        "/",
                                                                        std::string(1, '\0'),
                                                                        "\x01",
                                                                        "\b",
                                                                        "\f",
                                                                        "\n",
                                                                        "\r",
                                                                        "\t",
                                                                        "\x1f",
                                                                        " ",
                                                                        "\x7f",
                                                                        "\xC2\x80",
                                                                        "あ",
                                                                        "ば",
                                                                        "\xEF\xBF\xBF",
                                                                        "\xED\x9F\xBF",
                                                                        "😀",
                                                                        "\xF4\x8F\xBF\xBF"})),
                        [](const std::vector<std::string>& parts) {
                            std::string text;
                            for (const auto& part : parts) text += part;
                            return text;
                        });
}

rc::Gen<Json> anyJson(int depth) {
    const auto leaf = rc::gen::oneOf(
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](auto number) { return Json(number); }),
        rc::gen::map(rc::gen::arbitrary<std::uint64_t>(), [](auto number) { return Json(number); }),
        rc::gen::map(anyText(), [](std::string text) { return Json(std::move(text)); }),
        rc::gen::element(Json(true), Json(false), Json(nullptr), Json::array(), Json::object()));
    if (depth == 0) return leaf;
    const auto smaller = rc::gen::resize(5, anyJson(depth - 1));
    return rc::gen::oneOf(
        leaf,
        rc::gen::map(rc::gen::container<std::vector<Json>>(smaller),
                     [](std::vector<Json> items) { return Json(std::move(items)); }),
        rc::gen::map(rc::gen::container<std::map<std::string, Json>>(anyText(), smaller),
                     [](const std::map<std::string, Json>& members) { return Json(members); }));
}

}  // namespace

RC_GTEST_PROP(Json, CanonicalIsWhatTheLibraryWrites, ()) {
    const Json value = *anyJson(3);
    RC_ASSERT(canonical(value) == value.dump());
}

// Every sequence of up to three bytes that are on some border of UTF-8, and of four where that many
// can be one character.
TEST(Json, CanonicalRefusesWhatTheLibraryRefuses) {
    const std::string borders = "\x41\x80\x8F\x90\x9F\xA0\xBF\xC1\xC2\xDF\xE0\xED\xEF\xF0\xF4\xF5";
    const auto writes = [](const auto& write) {
        try {
            return write();
        } catch (const Json::type_error&) {
            return std::string("refused");
        }
    };
    int refused = 0;
    std::vector<std::string> texts{""};
    for (int length = 1; length <= 4; ++length) {
        std::vector<std::string> longer;
        for (const auto& text : texts) {
            const bool goesOn = length < 4 || static_cast<unsigned char>(text[0]) >= 0xf0;
            for (const char byte : borders) {
                if (goesOn) longer.push_back(text + byte);
            }
        }
        texts = std::move(longer);
        for (const auto& text : texts) {
            const Json value = text;
            const auto ours = writes([&] { return canonical(value); });
            ASSERT_EQ(ours, writes([&] { return value.dump(); }));
            if (ours == "refused") ++refused;
        }
    }
    EXPECT_GT(refused, 0);
}

}  // namespace ayumi
