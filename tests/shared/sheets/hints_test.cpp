#include "shared/sheets/hints.h"

#include <gtest/gtest.h>

#include "tests/shared/sheets/fixtures.h"

namespace ayumi::sheets {
namespace {

using namespace testing;

std::vector<std::string> hints(const Json& json) {
    std::vector<std::string> all;
    for (const auto& hint : hintsOn(required(readSheet(json), "sheet"))) {
        const auto item = hint.args.find("item");
        all.push_back(hint.code + ' ' + hint.args.at("member") +
                      (item == hint.args.end() ? "" : ' ' + item->second));
    }
    return all;
}
std::vector<std::string> hintsOf(const Json& one) { return hints(document(Json::array({one}))); }
using Hints = std::vector<std::string>;

Json asking(const std::string& japanese, const std::string& easy = "どうですか。") {
    return {{"ask", {{"ja", japanese}, {"easy", easy}, {"en", "How?"}}}};
}
std::string characters(std::size_t number) {
    std::string text;
    for (std::size_t i = 0; i < number; ++i) text += "あ";
    return text;
}

TEST(SheetHints, OfASheetThatReadsWell_AreNone) {
    EXPECT_EQ(hintsOf(item("q", "single",
                           asking("何時に寝ましたか。", "{何時|なんじ}に {寝|ね}ましたか。"))),
              Hints());
    EXPECT_EQ(hintsOf(item("q", "text")), Hints()) << "the same in plain and easy words is fine";
}

TEST(SheetHints, OfQuestionsThatAreLongOrSeveral) {
    EXPECT_EQ(hintsOf(item("q", "text", asking(characters(39) + "。"))), Hints());
    EXPECT_EQ(hintsOf(item("q", "text", asking(characters(40) + "。"))),
              (Hints{"hint_question_long ask q"}));
    EXPECT_EQ(hintsOf(item("q", "text", asking("よく寝ましたか。何時ですか。"))),
              (Hints{"hint_two_sentences ask q"}));
    EXPECT_EQ(hintsOf(item("q", "text", asking("よく寝ましたか？つかれは"))),
              (Hints{"hint_two_sentences ask q"}));
    Json staffs = document({item("q", "text", asking(characters(50) + "。はい。"))});
    staffs["by"] = "staff";
    staffs["record"] = "assessment";
    EXPECT_EQ(hints(staffs), Hints()) << "staff read the whole sheet on one page";
}

TEST(SheetHints, OfLongLabels) {
    Json longer = choice("b");
    longer["ja"] = characters(41);
    EXPECT_EQ(hintsOf(item("q", "single", {{"choices", {choice("a"), longer}}})),
              (Hints{"hint_label_long choices q"}));
    Json title = document({item("q", "text")});
    title["title"]["ja"] = characters(41);
    EXPECT_EQ(hints(title), (Hints{"hint_label_long title"}));
}

TEST(SheetHints, OfKanjiWithoutAReading_InEasyWordsAlone) {
    EXPECT_EQ(hintsOf(item("q", "text", asking("寝ましたか。", "よく 寝ましたか。"))),
              (Hints{"hint_no_ruby ask q"}));
    for (const char* kanji : {"々", "㐂", "𠮷", "歩"}) {
        EXPECT_EQ(hintsOf(item("q", "text", asking("x", kanji))), (Hints{"hint_no_ruby ask q"}));
    }
    for (const char* none : {"ー", "カナ", "22", "、。「」", "😀", "{歩|ある}く"}) {
        EXPECT_EQ(hintsOf(item("q", "text", asking("x", none))), Hints()) << none;
    }
    EXPECT_EQ(hintsOf(item("q", "table",
                           {{"columns", {choice("what")}},
                            {"rows", 5},
                            {"example", {{"what", {{"ja", "x"}, {"easy", "例"}, {"en", "x"}}}}}})),
              (Hints{"hint_no_ruby example q"}));
    EXPECT_EQ(hintsOf(item("q", "table",
                           {{"columns", {choice("what", asking("何を", "何を"))}}, {"rows", 5}})),
              (Hints{"hint_no_ruby ask q"}));
}

TEST(SheetHints, OfAnswersThatWouldBeLargerThanAChange) {
    EXPECT_EQ(hintsOf(item("q", "text", {{"max", 2000}, {"rows", 7}})), Hints());
    EXPECT_EQ(hintsOf(item("q", "text", {{"max", 2000}, {"rows", 8}})),
              (Hints{"hint_answer_large max q"}));
}

}  // namespace
}  // namespace ayumi::sheets
