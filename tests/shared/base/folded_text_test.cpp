#include "shared/base/folded_text.h"

#include <gtest/gtest.h>

namespace ayumi {

TEST(FoldedText, WidthKanaAndCase_AreOne) {
    for (const char* text : {"カバン", "ｶﾊﾞﾝ", "かばん", "か\u306F\u3099ん", "ｶばン"}) {
        EXPECT_EQ(foldedUtf8(text), "かばん") << text;
    }
    EXPECT_EQ(foldedUtf8("ＡｂＣ１２"), "abc12");
    EXPECT_EQ(foldedUtf8("㈱ｱﾕﾐ"), "株 あゆみ") << "(株): brackets part words";
    EXPECT_EQ(foldedUtf8("㌔①Ⅳ"), "きろ1iv");
    EXPECT_EQ(foldedUtf8("ÉCOLE Ω Ж"), "école ω ж");
    EXPECT_EQ(foldedUtf8("ヴァ ヽ"), "ゔぁ ゝ");
    EXPECT_EQ(foldedUtf8("ﾊﾟﾋﾟう\u3099"), "ぱぴゔ");
    EXPECT_EQ(foldedUtf8("神福"), "神福") << "compatibility ideographs";
}

TEST(FoldedText, WhatStandsBetweenWords_IsOneBlank) {
    EXPECT_EQ(foldedUtf8("、雨で、　傘。\n\n・遅れ！"), "雨で 傘 遅れ");
    EXPECT_EQ(foldedUtf8("10:30-11:00"), "10 30 11 00");
    EXPECT_EQ(foldedUtf8("々〆〇ー"), "々〆〇ー") << "letters";
    EXPECT_EQ(foldedUtf8("  "), "");
    EXPECT_EQ(foldedUtf8(""), "");
    EXPECT_EQ(foldedUtf8(std::string_view("a\0b", 3)), "a b");
}

TEST(FoldedText, WhatIsNotSeen_IsLeftOut) {
    EXPECT_EQ(foldedUtf8("葛\U000E0100城"), "葛城") << "a variation selector";
    EXPECT_EQ(foldedUtf8("a\u200Bb\u00ADc"), "abc");
    EXPECT_EQ(foldedUtf8("\uFEFFあ"), "あ");
    EXPECT_EQ(foldedUtf8("𠮷😀"), "𠮷😀");
}

TEST(FoldedText, BytesThatAreNoText_AreLeftOut) {
    EXPECT_EQ(foldedUtf8("a\xff\xfe\x62"), "ab");
    EXPECT_EQ(foldedUtf8("あ\xe3\x81"), "あ") << "cut";
    EXPECT_EQ(foldedUtf8("\x80\xc0\xaf"), "");
}

TEST(FoldedText, EachLetter_KnowsWhereItCameFrom) {
    const std::string text = "、ｶﾞ㌔a";
    const auto folded = foldText(text);
    ASSERT_EQ(toUtf8(folded.letters), "がきろa");
    const auto of = [&](std::size_t i) {
        return text.substr(folded.from[i].begin, folded.from[i].end - folded.from[i].begin);
    };
    EXPECT_EQ(of(0), "ｶﾞ") << "both letters of it";
    EXPECT_EQ(of(1), "㌔");
    EXPECT_EQ(of(2), "㌔");
    EXPECT_EQ(of(3), "a");
    EXPECT_EQ(folded.from.size(), folded.letters.size());
}

}  // namespace ayumi
