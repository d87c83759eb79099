// Where Japanese text may not be cut: characters that never begin a line (行頭禁則) or never end
// one (行末禁則), words of other scripts, numbers and what they count.
#pragma once

#include <QString>
#include <QStringList>

namespace ayumi::drawing::kinsoku {

// As somebody who reads counts them.
QStringList characters(const QString& text);

// The text in its smallest parts: single characters, whole words, whole numbers.
QStringList unbreakableParts(const QString& text);

// Both sides are letters or digits of one word.
bool isOneWord(const QString& before, const QString& after);

bool mayBreak(const QString& before, const QString& after);

// `before` ends in 、 or 。 or ： and a line may end there.
bool pauses(const QString& before, const QString& after);

// Without a phrase mark: `before` ends in kana as a phrase (文節) does, and `after` begins with
// another script as most phrases do. Stems of verbs are left out: 話し方 is one word.
bool beginsPhrase(const QString& before, const QString& after);

bool startsInKana(const QString& text);
bool endsInKana(const QString& text);

// How bad a line end before character `at` of `text` is, inside of a phrase that no line can hold:
// 0 where a word ends, at most kPartOfWord where one part of a word or of two that belong together
// does (書いて|います, 個別|支援), more the more a word is taken apart, kNoBreak where mayBreak()
// is false. It goes by the scripts and by the words in kana that our screens use.
inline constexpr int kPartOfWord = 2;
inline constexpr int kNoBreak = 100;
int breakCost(QStringView text, qsizetype at);

}  // namespace ayumi::drawing::kinsoku
