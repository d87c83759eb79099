// Every way in which a document is refused, by code and by the item that is at fault.
#include <gtest/gtest.h>

#include "shared/sheets/shipped.h"
#include "tests/shared/sheets/fixtures.h"

namespace ayumi::sheets {
namespace {

using namespace testing;

// "code item" of the refusal, or "" where the document is read.
std::string refusal(const Json& json) {
    const auto sheet = readSheet(json);
    if (sheet) return {};
    const auto& error = sheet.error();
    const auto at = error.args.find("item");
    return error.code + (at == error.args.end() ? "" : ' ' + at->second);
}
std::string refusalOf(Json items) { return refusal(document(std::move(items))); }
std::string argOf(const Json& json, const char* name) {
    const auto error = readSheet(json).error();
    const auto found = error.args.find(name);
    return found == error.args.end() ? "none" : found->second;
}
std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}
Json many(int number, const std::function<Json(const std::string&)>& make) {
    Json all = Json::array();
    for (int i = 0; i < number; ++i) all.push_back(make("c" + std::to_string(i)));
    return all;
}
Json textItem(const std::string& code) { return item(code, "text"); }
Json plainChoice(const std::string& code) { return choice(code); }

TEST(ReadSheet, ReadsEveryTypeWithEverythingItMayHave) {
    Json json = document(
        {item("one", "single",
              {{"section", "night"},
               {"label", words("みじかく")},
               {"help", words("たすけ")},
               {"groups", {choice("g")}},
               {"choices",
                {choice("a", {{"group", "g"}, {"text", true}}), choice("b", {{"group", "g"}})}}}),
         item("several", "multi",
              {{"choices", {choice("a", {{"exclusive", true}}), choice("b")}},
               {"when", {{"item", "one"}, {"any", {"a", "unknown"}}}}}),
         item("far", "scale"), item("said", "text", {{"max", 60}, {"rows", 3}}),
         item(
             "list", "table",
             {{"columns", {choice("what", {{"max", 20}, {"ask", words("なにを")}}), choice("why")}},
              {"rows", 20},
              {"example", {{"what", words("れい")}}}}),
         item("day", "date"), item("own", "text", {{"eyes", "own"}})});
    json["sections"] = {choice("night")};
    json["about"] = words("なんのため");
    const auto sheet = required(readSheet(json), "sheet");
    EXPECT_EQ(sheet.code, "trial");
    EXPECT_EQ(sheet.about.english, "なんのため");
    ASSERT_EQ(sheet.items.size(), 7U);
    const auto& one = sheet.items[0];
    EXPECT_EQ(one.section, "night");
    EXPECT_EQ(one.label.standard, "みじかく");
    EXPECT_EQ(one.help.easy, "たすけ");
    EXPECT_TRUE(one.choices[0].takesText);
    EXPECT_EQ(one.choices[1].group, "g");
    EXPECT_EQ(one.field(), "item.one");
    EXPECT_EQ(one.otherField(), "item.one.other");
    EXPECT_TRUE(sheet.items[1].choices[0].exclusive);
    EXPECT_EQ(sheet.items[1].when->any, (std::vector<std::string>{"a", "unknown"}));
    EXPECT_EQ(sheet.items[1].label, sheet.items[1].ask) << "the question where there is no label";
    EXPECT_EQ(sheet.items[3].maxRows, 3U);
    EXPECT_EQ(sheet.items[3].maxLength, 60U);
    EXPECT_EQ(sheet.items[4].maxRows, 20U);
    EXPECT_EQ(sheet.items[4].columns[0].maxLength, 20U);
    EXPECT_EQ(sheet.items[4].columns[0].example.standard, "れい");
    EXPECT_EQ(sheet.items[4].columns[0].ask.easy, "なにを");
    EXPECT_EQ(sheet.items[4].columns[1].maxLength, kMaxText);
    EXPECT_TRUE(sheet.items[4].columns[1].ask.empty());
    EXPECT_TRUE(sheet.items[6].ownEyes);
    EXPECT_EQ(sheetKey(sheet.code, sheet.version), "trial/1");
}

TEST(ReadSheet, WhatComesAlong_IsRead_AndNamedLikeItsFile) {
    EXPECT_FALSE(shippedSheets().empty());
    for (const auto& shipped : shippedSheets()) {
        const auto sheet = readSheetText(shipped.text);
        ASSERT_TRUE(sheet.ok()) << shipped.name << ' ' << sheet.error().code;
        EXPECT_EQ(sheet->code, shipped.name);
    }
}

TEST(ReadSheet, RefusesCodesThatAreNone) {
    for (const std::string code : {"", "A", "1a", "_a", "a-b", "a b", "あ"}) {
        Json json = document({textItem("a")});
        json["sheet"] = code;
        EXPECT_EQ(refusal(json), "sheet_code_wrong") << code;
        EXPECT_EQ(refusalOf({textItem(code)}), "sheet_code_wrong #1") << code;
    }
    EXPECT_EQ(refusalOf({textItem("a" + repeated("b", 39))}), "");
    EXPECT_EQ(refusalOf({textItem("a" + repeated("b", 40))}), "sheet_code_wrong #1");
    EXPECT_EQ(refusalOf({textItem("a"), {{"type", "text"}, {"ask", words("x")}}}),
              "sheet_member_missing #2");
    Json number = textItem("a");
    number["code"] = 7;
    EXPECT_EQ(refusalOf({number}), "sheet_code_wrong #1");
}

TEST(ReadSheet, RefusesACodeThatIsThereAlready_WhereverCodesMustDiffer) {
    EXPECT_EQ(refusalOf({textItem("a"), textItem("b"), textItem("a")}), "sheet_code_twice a");
    EXPECT_EQ(argOf(document({textItem("a"), textItem("b"), textItem("a")}), "number"), "3");
    EXPECT_EQ(refusalOf({item("q", "multi", {{"choices", {choice("x"), choice("x")}}})}),
              "sheet_code_twice q");
    EXPECT_EQ(refusalOf({item("q", "table", {{"columns", {choice("x"), choice("x")}}})}),
              "sheet_code_twice q");
    EXPECT_EQ(refusalOf({item("q", "single", {{"groups", {choice("g"), choice("g")}}})}),
              "sheet_code_twice q");
    Json json = document({textItem("a")});
    json["sections"] = {choice("s"), choice("s")};
    EXPECT_EQ(refusal(json), "sheet_code_twice");
    // Each question has choices of its own.
    EXPECT_EQ(refusalOf({item("p", "single"), item("q", "single")}), "");
}

TEST(ReadSheet, RefusesTheWaysOutAsChoices) {
    for (const std::string code : {"unknown", "no_answer"}) {
        EXPECT_EQ(refusalOf({item("q", "scale", {{"choices", {choice("a"), choice(code)}}})}),
                  "sheet_code_reserved q");
    }
}

TEST(ReadSheet, RefusesTypesItDoesNotKnow) {
    EXPECT_EQ(refusalOf({item("q", "slider")}), "sheet_type_unknown q");
    EXPECT_EQ(argOf(document({item("q", "slider")}), "type"), "slider");
    Json none = textItem("q");
    none.erase("type");
    EXPECT_EQ(refusalOf({none}), "sheet_type_unknown q");
}

TEST(ReadSheet, RefusesAWordingThatIsMissingOrBlank) {
    for (const char* language : {"ja", "easy", "en"}) {
        for (const char* blank : {"", " ", "\u3000\n"}) {
            Json ask = words("はい");
            ask[language] = blank;
            const Json json = document({item("q", "text", {{"ask", ask}})});
            EXPECT_EQ(refusal(json), "sheet_wording_missing q") << language;
            EXPECT_EQ(argOf(json, "wording"), language);
            EXPECT_EQ(argOf(json, "member"), "ask");
        }
        Json title = document({textItem("a")});
        title["title"].erase(language);
        EXPECT_EQ(refusal(title), "sheet_wording_missing") << language;
        Json one = choice("a");
        one.erase(language);
        EXPECT_EQ(refusalOf({item("q", "single", {{"choices", {one, choice("b")}}})}),
                  "sheet_wording_missing q");
    }
    Json text = textItem("q");
    text["ask"] = "どうですか。";
    EXPECT_EQ(refusalOf({text}), "sheet_member_wrong q") << "a text is no wording";
    Json none = textItem("q");
    none.erase("ask");
    EXPECT_EQ(refusalOf({none}), "sheet_member_missing q");
}

TEST(ReadSheet, TakesTwoHundredCharacters_AndNotOneMore) {
    for (const std::string character : {"a", "あ", "𠮷"}) {
        EXPECT_EQ(refusalOf({item("q", "text", {{"ask", words(repeated(character, 200))}})}), "");
        const Json json = document({item("q", "text", {{"ask", words(repeated(character, 201))}})});
        EXPECT_EQ(refusal(json), "sheet_label_too_long q");
        EXPECT_EQ(argOf(json, "max"), "200");
        EXPECT_EQ(argOf(json, "wording"), "ja");
    }
}

TEST(ReadSheet, RefusesMarkupThatDoesNotHold) {
    for (const auto& [markup, why] :
         {std::pair{"{漢字|かんじ", "ruby_unclosed"}, std::pair{"{漢字}", "ruby_no_reading"},
          std::pair{"漢字}", "ruby_stray"},
          std::pair{"{一二三四五|いつつ}", "ruby_group_too_long"}}) {
        Json one = choice("b");
        one["easy"] = markup;
        const Json json = document({item("q", "single", {{"choices", {choice("a"), one}}})});
        EXPECT_EQ(refusal(json), "sheet_ruby q") << markup;
        EXPECT_EQ(argOf(json, "why"), why);
    }
    Json title = document({textItem("a")});
    title["title"]["easy"] = "{a";
    EXPECT_EQ(refusal(title), "sheet_ruby");
    title = document({textItem("a")});
    title["title"]["ja"] = "{a";
    EXPECT_EQ(refusal(title), "") << "only やさしい日本語 has markup";
}

TEST(ReadSheet, RefusesMembersItDoesNotKnow_Everywhere) {
    Json json = document({textItem("a")});
    json["total"] = 5;
    EXPECT_EQ(refusal(json), "sheet_member_unknown");
    EXPECT_EQ(argOf(json, "member"), "total");
    json = document({textItem("a")});
    json["title"]["fr"] = "essai";
    EXPECT_EQ(refusal(json), "sheet_member_unknown");
    json = document({textItem("a")});
    json["sections"] = {choice("s", {{"colour", "red"}})};
    EXPECT_EQ(refusal(json), "sheet_member_unknown");
    for (const char* type : {"single", "multi", "scale", "text", "table", "date"}) {
        EXPECT_EQ(refusalOf({item("q", type, {{"points", 3}})}), "sheet_member_unknown q") << type;
    }
    EXPECT_EQ(refusalOf({item("q", "text", {{"choices", {choice("a"), choice("b")}}})}),
              "sheet_member_unknown q");
    EXPECT_EQ(refusalOf({item("q", "date", {{"max", 3}})}), "sheet_member_unknown q");
    EXPECT_EQ(refusalOf({item("q", "single",
                              {{"choices", {choice("a", {{"points", 1}}), choice("b")}}})}),
              "sheet_member_unknown q");
    EXPECT_EQ(refusalOf({item("q", "single", {{"groups", {choice("g", {{"x", 1}})}}})}),
              "sheet_member_unknown q");
    EXPECT_EQ(refusalOf({item("q", "table", {{"columns", {choice("c", {{"x", 1}})}}})}),
              "sheet_member_unknown q");
    EXPECT_EQ(refusalOf({item("q", "table",
                              {{"columns", {choice("c", {{"ask", {{"ja", "なにを"}}}})}}})}),
              "sheet_wording_missing q");
    EXPECT_EQ(refusalOf({item("q", "table", {{"example", {{"other", words("れい")}}}})}),
              "sheet_member_unknown q");
    EXPECT_EQ(
        refusalOf({item("p", "single"),
                   item("q", "text", {{"when", {{"item", "p"}, {"any", {"a"}}, {"not", 1}}}})}),
        "sheet_member_unknown q");
}

TEST(ReadSheet, TakesTwoHundredItemsAndSixtyChoices_AndNotOneMore) {
    EXPECT_EQ(refusalOf(many(200, textItem)), "");
    const Json items = document(many(201, textItem));
    EXPECT_EQ(refusal(items), "sheet_too_many");
    EXPECT_EQ(argOf(items, "max"), "200");
    EXPECT_EQ(refusalOf({item("q", "multi", {{"choices", many(60, plainChoice)}})}), "");
    const Json choices = document({item("q", "multi", {{"choices", many(61, plainChoice)}})});
    EXPECT_EQ(refusal(choices), "sheet_too_many q");
    EXPECT_EQ(argOf(choices, "member"), "choices");
    EXPECT_EQ(refusalOf({item("q", "table", {{"columns", many(6, plainChoice)}})}), "");
    EXPECT_EQ(refusalOf({item("q", "table", {{"columns", many(7, plainChoice)}})}),
              "sheet_too_many q");
    EXPECT_EQ(refusalOf(Json::array()), "sheet_items_missing");
    Json none = document({});
    none.erase("items");
    EXPECT_EQ(refusal(none), "sheet_items_missing");
}

TEST(ReadSheet, RefusesQuestionsWithNothingToChooseFrom) {
    for (const char* type : {"single", "multi", "scale"}) {
        Json none = item("q", type);
        none.erase("choices");
        EXPECT_EQ(refusalOf({none}), "sheet_choices_missing q") << type;
        EXPECT_EQ(refusalOf({item("q", type, {{"choices", {choice("a")}}})}),
                  "sheet_choices_missing q");
    }
    Json table = item("q", "table");
    table.erase("columns");
    EXPECT_EQ(refusalOf({table}), "sheet_member_missing q");
}

TEST(ReadSheet, RefusesGroupsAndSectionsThatAreNotThere) {
    const Json groups{choice("g"), choice("h")};
    EXPECT_EQ(refusalOf({item(
                  "q", "multi",
                  {{"groups", groups},
                   {"choices", {choice("a", {{"group", "g"}}), choice("b", {{"group", "x"}})}}})}),
              "sheet_group_unknown q");
    EXPECT_EQ(refusalOf({item("q", "multi", {{"groups", groups}})}), "sheet_group_unknown q")
        << "with groups every choice is in one";
    EXPECT_EQ(refusalOf({item("q", "multi",
                              {{"choices", {choice("a", {{"group", "g"}}), choice("b")}}})}),
              "sheet_group_unknown q");
    EXPECT_EQ(refusalOf({item("q", "text", {{"section", "night"}})}), "sheet_section_unknown q");
}

TEST(ReadSheet, RefusesConditionsOnWhatIsNotThere) {
    const auto on = [](const char* code, Json any) {
        return refusalOf({item("p", "single"), item("own", "single", {{"eyes", "own"}}),
                          textItem("t"), item("q", "text", asked(code, std::move(any))),
                          item("later", "single")});
    };
    EXPECT_EQ(on("p", {"a"}), "");
    EXPECT_EQ(on("p", {"no_answer"}), "");
    EXPECT_EQ(on("x", {"a"}), "sheet_condition_item q");
    EXPECT_EQ(on("t", {"a"}), "sheet_condition_item q") << "no choices";
    EXPECT_EQ(on("later", {"a"}), "sheet_condition_item q") << "who fills it in goes forward";
    EXPECT_EQ(on("own", {"a"}), "sheet_condition_item q") << "would tell what is for own eyes";
    EXPECT_EQ(on("p", {"z"}), "sheet_condition_choice q");
    EXPECT_EQ(on("p", Json::array()), "sheet_member_missing q");
    EXPECT_EQ(on("p", {7}), "sheet_member_wrong q");
    EXPECT_EQ(refusalOf({item("q", "text", {{"when", "p"}})}), "sheet_member_wrong q");
    EXPECT_EQ(refusalOf({item("own", "single", {{"eyes", "own"}}),
                         item("q", "text",
                              {{"eyes", "own"}, {"when", {{"item", "own"}, {"any", {"a"}}}}})}),
              "");
}

TEST(ReadSheet, RefusesCirclesOfConditions_AlsoWhereTheItemIsOutsideOfIt) {
    EXPECT_EQ(refusalOf({item("p", "single", asked("p", {"a"}))}), "sheet_condition_cycle p");
    EXPECT_EQ(
        refusalOf({item("p", "single", asked("q", {"a"})), item("q", "single", asked("p", {"a"}))}),
        "sheet_condition_cycle p");
    EXPECT_EQ(
        refusalOf({item("out", "text", asked("p", {"a"})), item("p", "single", asked("q", {"a"})),
                   item("q", "single", asked("r", {"a"})), item("r", "single", asked("p", {"a"}))}),
        "sheet_condition_cycle out");
}

TEST(ReadSheet, RefusesValuesThatDoNotFit) {
    for (const auto& [member, wrong] :
         std::vector<std::pair<std::string, Json>>{{"engine", 0},
                                                   {"engine", "1"},
                                                   {"version", 0},
                                                   {"version", 10'000},
                                                   {"version", "1"},
                                                   {"by", "coach"},
                                                   {"by", 1},
                                                   {"record", "attendance"},
                                                   {"record", nullptr},
                                                   {"sections", "x"},
                                                   {"items", "x"},
                                                   {"title", 1},
                                                   {"about", Json::array()}}) {
        Json json = document({textItem("a")});
        json[member] = wrong;
        EXPECT_EQ(refusal(json), "sheet_member_wrong") << member << ' ' << wrong;
    }
    for (const char* member : {"engine", "version", "title"}) {
        Json json = document({textItem("a")});
        json.erase(member);
        EXPECT_EQ(refusal(json), "sheet_member_missing") << member;
    }
    for (const auto& [type, more] : std::vector<std::pair<const char*, Json>>{
             {"text", {{"max", 0}}},
             {"text", {{"max", 2001}}},
             {"text", {{"rows", 21}}},
             {"text", {{"eyes", "coach"}}},
             {"table", {{"rows", 0}}},
             {"table", {{"columns", {choice("c", {{"max", 2001}})}}}},
             {"table", {{"example", "x"}}},
             {"multi", {{"choices", "x"}}},
             {"multi", {{"choices", {"x", "y"}}}},
             {"multi", {{"choices", {choice("a", {{"exclusive", 1}}), choice("b")}}}}}) {
        EXPECT_EQ(refusalOf({item("q", type, more)}), "sheet_member_wrong q")
            << type << ' ' << more;
    }
    EXPECT_EQ(refusalOf({textItem("a"), "x"}), "sheet_member_wrong #2");
    EXPECT_EQ(readSheet("x").error().code, "sheet_json");
}

TEST(ReadSheet, OnlyAssessmentsAreStaffs) {
    for (const char* by : {"participant", "staff", "both"}) {
        for (const char* record : {"self_check", "daily_sheet", "assessment"}) {
            Json json = document({textItem("a")});
            json["by"] = by;
            json["record"] = record;
            const bool fits =
                std::string(by) == "participant" || std::string(record) == "assessment";
            EXPECT_EQ(refusal(json), fits ? "" : "sheet_member_wrong") << by << ' ' << record;
        }
    }
}

TEST(ReadSheet, OfANewerEngine_ReadsTheHeadAlone) {
    Json json{{"engine", 2},
              {"sheet", "later"},
              {"version", 3},
              {"title", words("あたらしい")},
              {"pages", Json::array({1})}};
    EXPECT_EQ(refusal(json), "sheet_newer_engine");
    EXPECT_EQ(argOf(json, "engine"), "2");
    const auto head = required(readHead(json), "head");
    EXPECT_EQ(head.code, "later");
    EXPECT_EQ(head.version, 3);
    EXPECT_EQ(head.engine, 2);
    EXPECT_EQ(head.title.standard, "あたらしい");
    json.erase("title");
    EXPECT_EQ(readHead(json).error().code, "sheet_member_missing");
}

}  // namespace
}  // namespace ayumi::sheets
