// The table of shared/base/letter_spellings.txt against Qt, which knows Unicode by itself.
#include <gtest/gtest.h>

#include <QString>

#include "mobile/viewmodels/person_look.h"
#include "shared/base/folded_text.h"

namespace ayumi::viewmodels {

namespace {

// As docs/data.md "Looking up" says it, but for ß and İ: Qt folds each letter to one.
QString foldedByQt(char32_t letter) {
    const QString once = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KC);
    return hiragana(once.toCaseFolded().normalized(QString::NormalizationForm_KC));
}

}  // namespace

TEST(FoldedLetters, AreThoseOfUnicode_WhereverJapanWrites) {
    const std::vector<std::pair<char32_t, char32_t>> ranges{
        {0x41, 0x17F},    {0x391, 0x3CE},   {0x410, 0x44F},   {0x2100, 0x218F}, {0x2460, 0x24FF},
        {0x2F00, 0x2FD5}, {0x3005, 0x3007}, {0x3041, 0x3096}, {0x309D, 0x309E}, {0x30A1, 0x30FA},
        {0x30FC, 0x30FC}, {0x3200, 0x33FF}, {0x4E00, 0x9FFC}, {0xF900, 0xFAD9}, {0xFF10, 0xFF19},
        {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A}, {0xFF66, 0xFF9D},
    };
    int compared = 0;
    for (const auto& [first, last] : ranges) {
        for (char32_t letter = first; letter <= last; ++letter) {
            const QString expected = foldedByQt(letter);
            const bool parted = std::any_of(expected.begin(), expected.end(), [](QChar c) {
                return !c.isLetterOrNumber() && !c.isSurrogate();
            });
            const QString folded = QString::fromStdString(foldedUtf8(toUtf8({&letter, 1})));
            const bool more = letter == 0xDF || letter == 0x130;
            if (parted || more || folded.contains(' ') || folded.isEmpty()) continue;
            ++compared;
            EXPECT_EQ(folded.toStdString(), expected.toStdString()) << std::hex << int(letter);
        }
    }
    EXPECT_GT(compared, 22'900);
}

TEST(FoldedLetters, NarrowKanaWithTheirMarks_AreOneLetter) {
    for (char32_t kana = 0xFF66; kana <= 0xFF9D; ++kana) {
        for (const char32_t mark : {0xFF9E, 0xFF9F}) {
            const char32_t both[] = {kana, mark};
            const QString wide =
                QString::fromUcs4(both, 2).normalized(QString::NormalizationForm_KC);
            if (wide.size() != 1 || wide[0].unicode() > 0x30F6) continue;  // it takes no mark
            EXPECT_EQ(foldedUtf8(toUtf8({both, 2})), hiragana(wide).toStdString()) << int(kana);
        }
    }
}

}  // namespace ayumi::viewmodels
