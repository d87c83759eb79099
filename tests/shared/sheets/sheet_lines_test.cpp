// A refusal names the line of the file on which its writer has to look.
#include <gtest/gtest.h>

#include "shared/sheets/sheet.h"

namespace ayumi::sheets {
namespace {

const std::string kWords = R"("ja": "あ", "easy": "あ", "en": "a")";
const std::string kHead = R"({
  "engine": 1, "sheet": "trial", "version": 1,
  "title": { )" + kWords + R"( },
  "by": "participant", "record": "self_check",
  "items": [
)";

std::string ask() { return R"("type": "text", "ask": { )" + kWords + " }"; }
std::string withItems(const std::string& items) { return kHead + items + "\n  ]\n}\n"; }

// "code line", or "" if it is read.
std::string lineRefusal(const std::string& text) {
    const auto sheet = readSheetText(text);
    return sheet ? "" : sheet.error().code + ' ' + sheet.error().args.at("line");
}
std::string onCrLf(const std::string& text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
    return out;
}

TEST(SheetLines, NameTheItem_AlsoInFilesFromWindows) {
    const std::string items = "    { \"code\": \"a\", " + ask() + " },\n" +
                              "    {\n      \"code\": \"b\", " + ask() + " },\n" +
                              "    { \"code\": \"b\", " + ask() + " },\n" +
                              "    { \"code\": \"c\", " + ask() + " }";
    EXPECT_EQ(lineRefusal(withItems(items)), "sheet_code_twice 9");
    EXPECT_EQ(lineRefusal(onCrLf(withItems(items))), "sheet_code_twice 9");
    EXPECT_EQ(lineRefusal("\xEF\xBB\xBF" + withItems(items)), "sheet_code_twice 9")
        << "with a mark";
    const std::string fine = "    { \"code\": \"a\", " + ask() + " }";
    EXPECT_EQ(lineRefusal(onCrLf("\xEF\xBB\xBF" + withItems(fine))), "");
}

TEST(SheetLines, NameTheItem_WhereItHasNoCodeOrIsNone) {
    EXPECT_EQ(
        lineRefusal(withItems("\n    { \"code\": \"a\", " + ask() + " },\n    { " + ask() + " }")),
        "sheet_member_missing 8");
    EXPECT_EQ(lineRefusal(withItems("    \"x\",\n    { \"code\": \"a\", " + ask() + " }")),
              "sheet_member_wrong 6");
    EXPECT_EQ(lineRefusal(withItems("    { \"code\": \"a\", " + ask() + " }\n,\n\n    7")),
              "sheet_member_wrong 9");
    // The first of two with one code is at fault itself.
    EXPECT_EQ(lineRefusal(withItems("    { \"code\": \"a\", \"type\": \"x\", \"ask\": {} },\n" +
                                    std::string("    { \"code\": \"a\", ") + ask() + " }")),
              "sheet_type_unknown 6");
}

TEST(SheetLines, NameTheMemberOfTheDocument) {
    std::string text = withItems("    { \"code\": \"a\", " + ask() + " }");
    text.insert(text.find("  \"items\""), "  \"about\": \"[{ \\\" items\",\n");
    EXPECT_EQ(lineRefusal(text), "sheet_member_wrong 5");
    text = withItems("    { \"code\": \"a\", " + ask() + " }");
    text.replace(text.find("\"participant\""), 13, "\"nobody\"");
    EXPECT_EQ(lineRefusal(text), "sheet_member_wrong 4");
    EXPECT_EQ(lineRefusal("\n\n{}"), "sheet_member_missing 1") << "what is not there has no line";
    EXPECT_EQ(lineRefusal(withItems("")), "sheet_items_missing 1");
}

TEST(SheetLines, OfWhatIsNoJson_AreTheOnesItStopsOn) {
    const std::string fine = withItems("    { \"code\": \"a\", " + ask() + " }");
    const auto without = [&](const std::string& piece) {
        std::string text = fine;
        text.erase(text.find(piece), piece.size());
        return lineRefusal(text);
    };
    EXPECT_EQ(without("\"version\": "), "sheet_json 2");
    EXPECT_EQ(without(" },\n  \"by\""), "sheet_json 3") << "the brace that does not close";
    EXPECT_EQ(without("  ]\n}\n"), "sheet_json 6") << "the end is no further than the last word";
    EXPECT_EQ(without("\"self_check"), "sheet_json 4");
    EXPECT_EQ(lineRefusal("{\n\"a\": \"b\n\"}"), "sheet_json 2") << "a text that does not close";
    EXPECT_EQ(lineRefusal(""), "sheet_json 1");
    EXPECT_EQ(lineRefusal("\n\n"), "sheet_json 1");
    EXPECT_EQ(lineRefusal("{}\n{}"), "sheet_json 2");
}

TEST(SheetLines, OfStricterRules_AreTheRightOnesToo) {
    const auto refused = [](const std::string& line, const char* why) {
        std::string text = withItems("    { \"code\": \"a\",\n" + line + ",\n" + ask() + " }");
        for (const auto& one : {text, onCrLf(text)}) {
            const auto sheet = readSheetText(one);
            ASSERT_FALSE(sheet.ok());
            EXPECT_EQ(sheet.error().code, "sheet_json") << line;
            EXPECT_EQ(sheet.error().args.at("why"), why);
            EXPECT_EQ(sheet.error().args.at("line"), "7") << line;
        }
    };
    refused("\"max\": 1.5", "json_float");
    refused("\"max\": 1e999", "json_float");
    refused("\"max\": 9007199254740993", "json_integer");
    refused("\"Max\": 1", "json_key");
    refused("\"code\": \"b\"", "json_duplicate_key");
    refused("\"x\": \"\\ud800\"", "json_utf8");
    refused("\"x\": \"\xFF\"", "json_utf8");
    refused("\"x\": [[[[[[[1]]]]]]]", "json_depth");
}

TEST(SheetLines, ATextThatIsTooLarge_IsRefusedBeforeItIsRead) {
    const auto error = readSheetText(std::string(kMaxDocumentBytes + 1, ' ')).error();
    EXPECT_EQ(error.code, "sheet_too_large");
    EXPECT_EQ(error.args.at("max"), std::to_string(kMaxDocumentBytes));
    EXPECT_EQ(error.args.at("line"), "1");
}

}  // namespace
}  // namespace ayumi::sheets
