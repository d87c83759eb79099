#include "shared/records/copied_text.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

TEST(CopiedText, SameWords_AreFound_WhateverStandsBetweenThem) {
    const std::vector<EarlierText> earlier{{"2026-11-18", "パンを ならべました。"},
                                           {"2026-11-19", "そうじをした"}};
    EXPECT_EQ(sameTextOn("パンをならべました", earlier), "2026-11-18");
    EXPECT_EQ(sameTextOn("パンを、ならべました！\n", earlier), "2026-11-18");
    EXPECT_EQ(sameTextOn("パンをならべません", earlier), "");
    EXPECT_EQ(sameTextOn("パンをならべました", {}), "");
}

TEST(CopiedText, TheLatestDayIsNamed_WhateverTheOrder) {
    EXPECT_EQ(sameTextOn("レジ",
                         {{"2026-11-17", "レジ"}, {"2026-11-19", "レジ"}, {"2026-11-18", "レジ"}}),
              "2026-11-19");
}

TEST(CopiedText, WideAndNarrowLetters_AreTheSame) {
    EXPECT_EQ(comparable("ＰＯＰを１０枚"), comparable("POPを10枚"));
    EXPECT_EQ(comparable("Pop"), "pop");
    EXPECT_NE(comparable("10枚"), comparable("11枚"));
}

TEST(CopiedText, NothingParticular_IsMeantAlone) {
    for (const char* text : {"特になし", "特になし。", " とくに　なし ", "なし", "特にありません",
                             "None", "Ｎ/Ａ", "n.a."}) {
        EXPECT_TRUE(saysNothingParticular(text)) << text;
    }
    for (const char* text : {"", "特になしとは言えない", "なしを切りました", "休み", "。"}) {
        EXPECT_FALSE(saysNothingParticular(text)) << text;
    }
}

TEST(CopiedText, NoWords_AreTheSameAsNothing) {
    EXPECT_EQ(sameTextOn("", {{"2026-11-18", ""}}), "");
    EXPECT_EQ(sameTextOn("。", {{"2026-11-18", "！"}}), "");
}

TEST(CopiedText, BytesThatAreNoText_EndSomewhere) {
    EXPECT_EQ(comparable("\xEF"), "\xEF");
    EXPECT_EQ(comparable("\xEF\xBC"), "\xEF\xBC");
    EXPECT_EQ(comparable("\xEF\xBC\x80x"), "\xEF\xBC\x80x");
}

}  // namespace
}  // namespace ayumi::records
