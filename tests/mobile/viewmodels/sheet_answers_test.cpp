// Answers of sheets in words, and what is typed by staff as answers.
#include <gtest/gtest.h>

#include "mobile/viewmodels/answer_words.h"
#include "mobile/viewmodels/staff_answers.h"
#include "shared/base/ruby.h"

namespace ayumi::viewmodels {

namespace {

sheets::Wording words(const char* ja, const char* easy, const char* en) { return {ja, easy, en}; }

sheets::Item signs() {
    sheets::Item item;
    item.code = "signs";
    item.type = sheets::ItemType::Multi;
    item.ask = item.label = words("サイン", "サイン", "Signs");
    item.choices = {{"sleepy", words("眠い {の}", "{眠|ねむ}い", "Sleepy")},
                    {"other", words("その他", "ほか", "Other"), {}, false, true}};
    return item;
}

sheets::Item scenes() {
    sheets::Item item;
    item.code = "scenes";
    item.type = sheets::ItemType::Table;
    item.maxRows = 3;
    item.columns = {{"scene", words("場面", "ばめん", "Scene")},
                    {"deed", words("すること", "する こと", "What I do")}};
    return item;
}

sheets::Item texts(std::size_t rows) {
    sheets::Item item;
    item.code = "work";
    item.type = sheets::ItemType::Text;
    item.maxRows = rows;
    return item;
}

}  // namespace

TEST(AnswerWords, AreThoseOfTheSheet_AndSayWhichCodeItDoesNotHave) {
    const Json answer{"sleepy", "other", "gone"};
    EXPECT_EQ(answerWords(signs(), answer, "手がふるえる", "en"),
              (QStringList{"Sleepy", "Other：手がふるえる", "gone（この版にはない答え）"}));
    EXPECT_EQ(answerWords(signs(), answer, nullptr, "ja_easy").value(0), "{眠|ねむ}い");
    EXPECT_EQ(answerWords(signs(), "unknown", nullptr, "ja"), QStringList("わからない"));
    EXPECT_TRUE(answerWords(signs(), nullptr, nullptr, "ja").isEmpty());
}

TEST(AnswerWords, OfAPerson_AreNoMarkup) {
    const QString words = answerWords(texts(1), "{a|b}", nullptr, "ja").value(0);
    EXPECT_EQ(plainText(readRuby(words.toStdString())), "{a|b}");
    EXPECT_EQ(answerWords(texts(1), "a b \\ c", nullptr, "ja").value(0), "a b \\ c");
}

TEST(AnswerWords, OfATable_NameTheColumns_AlsoOneThatIsGone) {
    const Json rows{{{"scene", "駅"}, {"deed", ""}, {"old", "前"}}, Json::object()};
    const QVariantList table = tableRows(scenes(), rows, "ja");
    ASSERT_EQ(table.size(), 1) << "nothing of rows that say nothing";
    ASSERT_EQ(table[0].toList().size(), 2);
    EXPECT_EQ(table[0].toList()[0].toMap()["label"], "場面");
    EXPECT_EQ(table[0].toList()[1].toMap()["label"], "old（この版にはない答え）");
    EXPECT_EQ(answerWords(scenes(), rows, nullptr, "ja"), QStringList("場面：駅"));
}

TEST(AnswerWords, OfAField_StandAsTheyAre_WhereTheSheetIsNotHere) {
    EXPECT_EQ(fieldWords(nullptr, "item.signs", Json{"sleepy", "other"}, "ja"), "sleepy、other");
    EXPECT_EQ(fieldWords(nullptr, "item.scenes", Json{{{"scene", "駅"}}}, "ja").contains("駅"),
              true);
    EXPECT_EQ(fieldName(nullptr, "item.signs.other", "ja"), "signs（その他の言葉）");
    EXPECT_EQ(fieldName(nullptr, "state", "ja"), "");
}

TEST(StaffAnswers, KeepEmptyRowsWhileTheyAreTyped_AndNotWhenTheyAreSaved) {
    StaffAnswer typed = staffAnswer(scenes(), nullptr);
    EXPECT_EQ(typed.rows, 1);
    EXPECT_EQ(typed.texts.size(), 2);
    typed.texts = {"駅", "", "", "", "", "外に出る"};
    typed.rows = 3;
    const Json kept = answerFrom(scenes(), typed);
    EXPECT_EQ(kept.size(), 3U);
    EXPECT_EQ(staffAnswer(scenes(), kept).texts, typed.texts);
    EXPECT_EQ(*tidied(scenes(), kept), (Json{{{"scene", "駅"}}, {{"deed", "外に出る"}}}));
    EXPECT_TRUE(tidied(texts(3), Json{"", "  "})->is_null());
    EXPECT_TRUE(tidied(texts(1), " ")->is_null());
    EXPECT_EQ(*tidied(texts(3), Json{"a", ""}), Json::array({"a"}));
}

TEST(StaffAnswers, TakeADay_HoweverItIsTyped) {
    sheets::Item item = texts(1);
    item.type = sheets::ItemType::Date;
    EXPECT_EQ(*tidied(item, "2026/4/1"), "2026-04-01");
    EXPECT_TRUE(tidied(item, "")->is_null());
    EXPECT_EQ(tidied(item, "2026/2/31").error().code, "field_day");
}

}  // namespace ayumi::viewmodels
