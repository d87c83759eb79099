// The answers of a filling for pages that read it, also where its sheet is not here: as
// sheet_words.h, with words for the ways out, and days in words. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <string>

#include "shared/sheets/answers.h"
#include "shared/sheets/sheet.h"

namespace ayumi::viewmodels {

// One code of a question with choices; also わからない and こたえたくない.
QString choiceWords(const sheets::Item& item, const std::string& code, const QString& language);

// An answer part by part: choices, texts, rows of a table, a day. `other`: the words beside a
// choice. Nothing of what was not answered.
QStringList answerWords(const sheets::Item& item, const Json& answer, const Json& other,
                        const QString& language);

// Of a table: per row {label, text} of each column that has something in it.
QVariantList tableRows(const sheets::Item& item, const Json& answer, const QString& language);

// A field of a filling as one line: "item.CODE" and "item.CODE.other"; `sheet` null, or without
// such a question: the codes as they are.
QString fieldName(const sheets::Sheet* sheet, const std::string& field, const QString& language);
QString fieldWords(const sheets::Sheet* sheet, const std::string& field, const Json& value,
                   const QString& language);

// Parts one after another in one line.
QString joinedWords(const QStringList& parts, const QString& language);

}  // namespace ayumi::viewmodels
