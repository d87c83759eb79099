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

// Where a phrase that no line can hold is cut rather than elsewhere: `text` is the whole phrase,
// before its character `at` a word begins that only helps (ください, とき, ように), or the next one after
// a particle or an adverb.
bool beginsPart(QStringView text, qsizetype at);

}  // namespace ayumi::drawing::kinsoku
