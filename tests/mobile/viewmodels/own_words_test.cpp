// Texts at their limit, and the words after which help is offered.
#include <gtest/gtest.h>

#include "mobile/viewmodels/danger_words.h"
#include "mobile/viewmodels/field_text.h"

namespace ayumi::viewmodels {

TEST(FitText, LeavesWhatFitsAlone) {
    const auto fitted = fitText("あ", "あいう", 3);
    EXPECT_EQ(fitted.text, "あいう");
    EXPECT_EQ(fitted.leftOut, 0);
}

TEST(FitText, CutsTheInsertion_NotWhatStoodThere) {
    EXPECT_EQ(fitText("はじめおわり", "はじめ12345おわり", 8).text, "はじめ12おわり");
    EXPECT_EQ(fitText("はじめおわり", "はじめ12345おわり", 8).leftOut, 3);
    EXPECT_EQ(fitText("はじめ", "12345はじめ", 5).text, "12はじめ");
    EXPECT_EQ(fitText("いっぱい", "いっぱいです", 4).text, "いっぱい");
}

TEST(FitText, RepeatedCharacters_AreCountedOnce) {
    EXPECT_EQ(fitText("ああ", QString(10, QChar(u'あ')), 5).text, QString(5, QChar(u'あ')));
    EXPECT_EQ(fitText("ああ", QString(10, QChar(u'あ')), 5).leftOut, 5);
}

TEST(FitText, CountsCodePoints_AndCutsNoSeenCharacter) {
    const QString yoshi = QString::fromUtf8("𠮷");
    EXPECT_EQ(fitText("", yoshi + yoshi + yoshi, 2).text, yoshi + yoshi);
    const QString family =
        QString::fromUtf8("👩‍👩‍👧");  // five code points, one character
    EXPECT_EQ(fitText("あ", "あ" + family, 4).text, "あ");
    EXPECT_EQ(fitText("あ", "あ" + family, 6).text, "あ" + family);
    // Two that share half of their code units.
    EXPECT_EQ(fitText(QString::fromUtf8("𠮷"), QString::fromUtf8("𠮷𠮸𠮹"), 2).text,
              QString::fromUtf8("𠮷𠮸"));
}

TEST(DangerWords, AreFoundInTheirWritings) {
    for (const char* text :
         {"消えてしまいたい", "もう 消えて しまいたい です", "しにたい", "ｓｕｉｃｉｄｅ",
          "I want to die.", "リストカットした", "生きていたくない"}) {
        EXPECT_TRUE(mentionsDanger(QString::fromUtf8(text))) << text;
    }
}

TEST(DangerWords, OrdinaryDaysOfferNothing) {
    for (const char* text : {"", "電気が消えた", "死角を確かめた", "自分でできた", "早く帰りたい",
                             "消毒をした", "首がつかれた"}) {
        EXPECT_FALSE(mentionsDanger(QString::fromUtf8(text))) << text;
    }
}

}  // namespace ayumi::viewmodels
