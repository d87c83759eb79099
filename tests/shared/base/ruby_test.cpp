#include "shared/base/ruby.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ayumi {
namespace {

std::string errorOf(std::string_view markup) {
    const auto parsed = parseRuby(markup);
    return parsed ? "" : parsed.error().code;
}

TEST(Ruby, ReadsGroupsCharactersAndPhrases_WhenMarkupIsPlain) {
    const auto text = parseRuby("{今日|きょう}の {仕事|しごと}で");
    ASSERT_TRUE(text.ok());
    ASSERT_EQ(text->phrases.size(), 2u);
    EXPECT_EQ(text->phrases[0].before, RubyBreak::none);
    EXPECT_EQ(text->phrases[0].atoms, (std::vector<RubyAtom>{{"今日", "きょう"}, {"の", ""}}));
    EXPECT_EQ(text->phrases[1].before, RubyBreak::phrase);
    EXPECT_EQ(text->phrases[1].atoms, (std::vector<RubyAtom>{{"仕事", "しごと"}, {"で", ""}}));
}

TEST(Ruby, GivesPlainAndKanaText_WhenGroupsCarryReadings) {
    const RubyText text = readRuby("{今日|きょう}の {仕事|しごと}で");
    EXPECT_EQ(plainText(text), "今日の仕事で");
    EXPECT_EQ(kanaText(text), "きょうの しごとで");
}

TEST(Ruby, KeepsSpaces_WhenBesideLettersAndDigits) {
    EXPECT_EQ(plainText(readRuby("Saved on this tablet")), "Saved on this tablet");
    EXPECT_EQ(plainText(readRuby("送信待ち 12件")), "送信待ち 12件");
    EXPECT_EQ(plainText(readRuby("もういちど どうぞ")), "もういちどどうぞ");
}

TEST(Ruby, StartsLines_WhenNewlinesAreTyped) {
    const RubyText text = readRuby("一\n\n二");
    EXPECT_EQ(text.phrases.size(), 3u);
    EXPECT_EQ(plainText(text), "一\n\n二");
}

TEST(Ruby, Refuses_WhenMarkupIsBroken) {
    EXPECT_EQ(errorOf("{漢字|かんじ"), "ruby_unclosed");
    EXPECT_EQ(errorOf("{漢字}"), "ruby_no_reading");
    EXPECT_EQ(errorOf("{漢字|}"), "ruby_no_reading");
    EXPECT_EQ(errorOf("{|かんじ}"), "ruby_no_base");
    EXPECT_EQ(errorOf("{漢{字|じ}"), "ruby_nested");
    EXPECT_EQ(errorOf("{漢字|かん|じ}"), "ruby_nested");
    EXPECT_EQ(errorOf("かな}"), "ruby_stray");
    EXPECT_EQ(errorOf("a|b"), "ruby_stray");
    EXPECT_EQ(errorOf("{就労準備支援|しゅうろうじゅんびしえん}"), "ruby_group_too_long");
    EXPECT_EQ(errorOf("\xE3\x81"), "ruby_not_utf8");
    EXPECT_EQ(errorOf("\xC0\xAF"), "ruby_not_utf8");
    EXPECT_EQ(errorOf("\xED\xA0\x80"), "ruby_not_utf8");
}

TEST(Ruby, NamesThePlace_WhenMarkupIsBroken) {
    const auto parsed = parseRuby("あ{漢字}");
    ASSERT_FALSE(parsed.ok());
    EXPECT_EQ(parsed.error().args.at("at"), "3");
}

TEST(Ruby, ShowsBrokenMarkupAsTyped_WhenReadForTheScreen) {
    EXPECT_EQ(plainText(readRuby("{漢字|かんじ")), "{漢字|かんじ");
    EXPECT_EQ(plainText(readRuby("{漢字}と{字|じ}")), "{漢字}と字");
    EXPECT_EQ(plainText(readRuby("あ\xFFい")), "あ\xEF\xBF\xBDい");
}

TEST(Ruby, KeepsTheGroup_WhenItIsOnlyTooLong) {
    const RubyText text = readRuby("{就労準備支援|しゅうろうじゅんびしえん}");
    EXPECT_EQ(plainText(text), "就労準備支援");
    EXPECT_EQ(kanaText(text), "しゅうろうじゅんびしえん");
}

TEST(Ruby, KeepsAFullWidthSpace_WhenANameHoldsOne) {
    EXPECT_EQ(plainText(readRuby("{佐々木|ささき}　ひかる")), "佐々木　ひかる");
}

TEST(Ruby, GivesTheTextBack_WhenItWasEscaped) {
    const std::string text = "a{b|c}d\\e 佐々木 ひかる";
    const auto parsed = parseRuby(escapeRuby(text));
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(plainText(*parsed), text);
}

TEST(Ruby, KeepsTheSpaceOfAName_AndMayBreakTheLineThere) {
    const RubyText text = readRuby("{佐々木|ささき}\\ ひかる さん");
    EXPECT_EQ(plainText(text), "佐々木 ひかるさん");
    EXPECT_EQ(kanaText(text), "ささき ひかる さん");
    ASSERT_EQ(text.phrases.size(), 3U);
    EXPECT_EQ(text.phrases[1].before, RubyBreak::word);
    EXPECT_EQ(plainText(readRuby("\\ あ\\ \\ い\\ \n\\ ")), " あ  い \n ");
}

RC_GTEST_PROP(Ruby, EscapingLosesNothing_WhenTextIsAscii, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::inRange<char>(0x20, 0x7F));
    const auto parsed = parseRuby(escapeRuby(text));
    RC_ASSERT(parsed.ok());
    RC_ASSERT(plainText(*parsed) == text);
    RC_ASSERT(kanaText(*parsed) == text);
}

RC_GTEST_PROP(Ruby, ReadingForTheScreenNeverFails_WhenBytesAreArbitrary, (std::string bytes)) {
    const RubyText text = readRuby(bytes);
    // What was read is well formed: reading its escaped plain text again finds no error.
    RC_ASSERT(parseRuby(escapeRuby(plainText(text))).ok());
}

}  // namespace
}  // namespace ayumi
