#include "shared/sheets/answers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/shared/sheets/fixtures.h"

namespace ayumi::sheets {
namespace {

using namespace testing;

Item only(Json one) { return sheetOf(Json::array({std::move(one)})).items.at(0); }
Item multi() {
    return only(item("q", "multi",
                     {{"choices",
                       {choice("head"), choice("back"), choice("none", {{"exclusive", true}}),
                        choice("eyes")}}}));
}
Json tapping(const Item& item, std::initializer_list<const char*> codes) {
    Json answer;
    for (const char* code : codes) answer = tapped(item, answer, code);
    return answer;
}
std::string checked(const Item& item, const Json& answer) {
    const auto result = checkAnswer(item, answer);
    if (result) return {};
    EXPECT_EQ(result.error().args.at("item"), item.code);
    return result.error().code;
}

TEST(Answers, ATap_ReplacesASinglesChoice) {
    const Item one = only(item("q", "single"));
    EXPECT_EQ(tapping(one, {"a"}), "a");
    EXPECT_EQ(tapping(one, {"a", "b"}), "b");
    EXPECT_EQ(tapping(one, {"a", "unknown"}), "unknown");
    EXPECT_EQ(tapping(one, {"no_answer", "a"}), "a");
}

TEST(Answers, ATap_AddsAndTakesAwayOfSeveral_InTheOrderOfTheSheet) {
    const Item some = multi();
    EXPECT_EQ(tapping(some, {"eyes"}), Json::array({"eyes"}));
    EXPECT_EQ(tapping(some, {"eyes", "head"}), Json::array({"head", "eyes"}));
    EXPECT_EQ(tapping(some, {"eyes", "head", "eyes"}), Json::array({"head"}));
    EXPECT_EQ(tapping(some, {"eyes", "eyes"}), Json()) << "nothing is left";
}

TEST(Answers, WhatStandsAlone_TakesTheRestAway_AndTheOtherWayRound) {
    const Item some = multi();
    for (const char* alone : {"none", "unknown", "no_answer"}) {
        EXPECT_EQ(tapping(some, {"eyes", "head", alone}), Json::array({alone}));
        EXPECT_EQ(tapping(some, {alone, "head"}), Json::array({"head"}));
        EXPECT_EQ(tapping(some, {alone, alone}), Json());
    }
    EXPECT_EQ(tapping(some, {"none", "unknown"}), Json::array({"unknown"}));
}

TEST(Answers, ACodeOfAnEarlierVersion_StaysBesideWhatIsTapped) {
    const Item some = multi();
    EXPECT_EQ(tapped(some, Json::array({"neck"}), "back"), Json::array({"back", "neck"}));
    EXPECT_EQ(tapped(some, Json::array({"neck"}), "neck"), Json());
    EXPECT_EQ(chosen(Json::array({"neck", 7, "back"})), (std::vector<std::string>{"neck", "back"}));
    EXPECT_TRUE(chosen(Json()).empty());
}

RC_GTEST_PROP(Answers, WhateverIsTapped_IsAnAnswerTheQuestionTakes, ()) {
    const Item some = multi();
    const std::vector<std::string> codes{"head", "back", "none", "eyes", "unknown", "no_answer"};
    Json answer;
    for (const auto index : *rc::gen::container<std::vector<std::size_t>>(
             rc::gen::inRange<std::size_t>(0, codes.size()))) {
        const auto before = chosen(answer);
        answer = tapped(some, answer, codes[index]);
        RC_ASSERT(checkAnswer(some, answer).ok());
        const auto after = chosen(answer);
        const bool was = std::count(before.begin(), before.end(), codes[index]) > 0;
        const bool is = std::count(after.begin(), after.end(), codes[index]) > 0;
        RC_ASSERT(was != is);
    }
}

TEST(Answers, AreRefusedThatDoNotFitTheQuestion) {
    const Item one = only(item("q", "scale"));
    EXPECT_EQ(checked(one, nullptr), "");
    EXPECT_EQ(checked(one, "a"), "");
    EXPECT_EQ(checked(one, "unknown"), "");
    EXPECT_EQ(checked(one, "z"), "answer_choice");
    EXPECT_EQ(checked(one, Json::array({"a"})), "answer_shape");
    EXPECT_EQ(checked(one, 1), "answer_shape");
    const Item some = multi();
    EXPECT_EQ(checked(some, Json::array({"head", "eyes"})), "");
    EXPECT_EQ(checked(some, Json::array()), "");
    EXPECT_EQ(checked(some, "head"), "answer_shape");
    EXPECT_EQ(checked(some, Json::array({"head", 1})), "answer_shape");
    EXPECT_EQ(checked(some, Json::array({"head", "z"})), "answer_choice");
    EXPECT_EQ(checked(some, Json::array({"head", "head"})), "answer_choice");
    EXPECT_EQ(checked(some, Json::array({"head", "none"})), "answer_choice");
    EXPECT_EQ(checked(some, Json::array({"head", "no_answer"})), "answer_choice");
}

TEST(Answers, OfTextAndDays_AreMeasuredInCharactersAndRows) {
    const Item line = only(item("q", "text", {{"max", 3}}));
    EXPECT_EQ(checked(line, "𠮷野家"), "");
    EXPECT_EQ(checked(line, "𠮷野家だ"), "answer_too_long");
    EXPECT_EQ(checkAnswer(line, "𠮷野家だ").error().args.at("max"), "3");
    EXPECT_EQ(checked(line, Json::array({"a"})), "answer_shape");
    const Item lines = only(item("q", "text", {{"max", 3}, {"rows", 2}}));
    EXPECT_EQ(checked(lines, Json::array({"a", "b"})), "");
    EXPECT_EQ(checked(lines, "a"), "answer_shape");
    EXPECT_EQ(checked(lines, Json::array({"a", "b", "c"})), "answer_too_many");
    EXPECT_EQ(checked(lines, Json::array({"a", "bbbb"})), "answer_too_long");
    EXPECT_EQ(checked(lines, Json::array({1})), "answer_shape");
    const Item day = only(item("q", "date"));
    EXPECT_EQ(checked(day, "2028-02-29"), "");
    EXPECT_EQ(checked(day, "2026-02-29"), "answer_day");
    EXPECT_EQ(checked(day, 20260229), "answer_day");
}

TEST(Answers, OfATable_AreRowsOfItsColumns) {
    const Item table = only(item(
        "q", "table", {{"columns", {choice("what", {{"max", 2}}), choice("why")}}, {"rows", 2}}));
    const Json row{{"what", "ab"}};
    EXPECT_EQ(checked(table, Json::array({row, {{"why", "x"}}})), "");
    EXPECT_EQ(checked(table, Json::array({row, row, row})), "answer_too_many");
    EXPECT_EQ(checked(table, Json::array({{{"what", "abc"}}})), "answer_too_long");
    EXPECT_EQ(checked(table, Json::array({{{"when", "x"}}})), "answer_shape");
    EXPECT_EQ(checked(table, Json::array({{{"what", 1}}})), "answer_shape");
    EXPECT_EQ(checked(table, Json::array({"x"})), "answer_shape");
    EXPECT_EQ(checked(table, row), "answer_shape");
}

TEST(Answers, DecideWhichQuestionsAreAsked_AlongWholeChains) {
    const Sheet sheet =
        sheetOf({item("work", "single"), item("tired", "multi", asked("work", {"a", "unknown"})),
                 item("where", "text", asked("tired", {"b"})), item("always", "date")});
    const auto codes = [&](const Answers& answers) {
        std::string all;
        for (const Item* one : askedItems(sheet, answers)) all += one->code + ' ';
        return all;
    };
    EXPECT_EQ(codes({}), "work always ");
    EXPECT_EQ(codes({{"item.work", "b"}}), "work always ");
    EXPECT_EQ(codes({{"item.work", "a"}}), "work tired always ");
    EXPECT_EQ(codes({{"item.work", "unknown"}}), "work tired always ");
    EXPECT_EQ(codes({{"item.work", "a"}, {"item.tired", Json::array({"a", "b"})}}),
              "work tired where always ");
    // What was answered before the first answer changed stays, and is not asked any more.
    EXPECT_EQ(codes({{"item.work", "b"}, {"item.tired", Json::array({"b"})}}), "work always ");
    EXPECT_EQ(codes({{"item.work", nullptr}, {"item.tired", Json::array({"b"})}}), "work always ");
}

TEST(Answers, TakeWords_BesideTheChoicesThatWereChosenForIt) {
    const Item some =
        only(item("q", "multi",
                  {{"choices",
                    {choice("a"), choice("b", {{"text", true}}), choice("c", {{"text", true}})}}}));
    const auto codes = [&](const Json& answer) {
        std::string all;
        for (const Choice* one : chosenWithText(some, answer)) all += one->code + ' ';
        return all;
    };
    EXPECT_EQ(codes(Json::array({"a", "b", "z", "c"})), "b c ");
    EXPECT_EQ(codes(Json::array({"a", "unknown"})), "");
    EXPECT_EQ(codes(nullptr), "");
}

TEST(Answers, AWayOut_IsNoChoice_AndEveryQuestionWithChoicesHasThem) {
    EXPECT_TRUE(isWayOut("unknown"));
    EXPECT_TRUE(isWayOut("no_answer"));
    EXPECT_FALSE(isWayOut("none"));
    EXPECT_FALSE(isWayOut(""));
    for (const char* type : {"single", "multi", "scale", "text", "table", "date"}) {
        const Item one = only(item("q", type));
        EXPECT_EQ(one.hasChoices(), !one.choices.empty()) << type;
    }
}

TEST(Answers, AreOfferedOnScreensOfSixAtMost_SharedOutEvenly) {
    const auto sizes = [](const Item& item) {
        std::vector<std::size_t> all;
        for (const auto& screen : screensOf(item)) all.push_back(screen.choices.size());
        return all;
    };
    const auto withChoices = [&](int number) {
        Json all = Json::array();
        for (int i = 0; i < number; ++i) all.push_back(choice("c" + std::to_string(i)));
        return sizes(only(item("q", "multi", {{"choices", all}})));
    };
    EXPECT_EQ(withChoices(6), (std::vector<std::size_t>{6}));
    EXPECT_EQ(withChoices(7), (std::vector<std::size_t>{3, 4}));
    EXPECT_EQ(withChoices(13), (std::vector<std::size_t>{4, 4, 5}));
    for (int number = 2; number <= 60; ++number) {
        const auto all = withChoices(number);
        const auto [least, most] = std::minmax_element(all.begin(), all.end());
        EXPECT_LE(*most, kChoicesOnScreen) << number;
        EXPECT_LE(*most - *least, 1U) << number;
        EXPECT_EQ(all.size(), static_cast<std::size_t>(number + 5) / 6) << number;
    }
    EXPECT_TRUE(screensOf(only(item("q", "text"))).empty());
}

TEST(Answers, OfGroups_HaveScreensOfTheirOwn) {
    Json choices = Json::array();
    for (int i = 0; i < 8; ++i)
        choices.push_back(choice("c" + std::to_string(i), {{"group", "h"}}));
    choices.push_back(choice("z", {{"group", "g"}}));
    const Item some =
        only(item("q", "multi",
                  {{"groups", {choice("g"), choice("empty"), choice("h")}}, {"choices", choices}}));
    const auto screens = screensOf(some);
    ASSERT_EQ(screens.size(), 3U);
    EXPECT_EQ(screens[0].group->code, "g");
    EXPECT_EQ(screens[0].choices.at(0)->code, "z");
    EXPECT_EQ(screens[1].group->code, "h");
    EXPECT_EQ(screens[1].choices.size(), 4U);
    EXPECT_EQ(screens[2].choices.at(0)->code, "c4");
}

TEST(Answers, AreComparedAsNewGoneAndSame) {
    const auto compared = compare(Json::array({"a", "b"}), Json::array({"b", "c"}));
    EXPECT_EQ(compared, (Compared{{"c"}, {"a"}, {"b"}}));
    EXPECT_EQ(compare("a", "a"), (Compared{{}, {}, {"a"}}));
    EXPECT_EQ(compare(nullptr, "a"), (Compared{{"a"}, {}, {}}));
    EXPECT_EQ(compare("a", Json()), (Compared{{}, {"a"}, {}}));
}

}  // namespace
}  // namespace ayumi::sheets
