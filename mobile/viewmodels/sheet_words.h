// What was answered on a sheet, in the words of the screen: of its own version, whatever that says
// today.
#pragma once

#include <QString>
#include <QStringList>

#include <string>

#include "shared/base/json.h"
#include "shared/sheets/sheet.h"

namespace ayumi::viewmodels {

// A code that this version of the sheet does not have, as it is, with a word that says so.
QString unknownWords(const std::string& code);

// "unknown", "no_answer" or "": the pages have words for it.
QString wayOutOf(const Json& answer);

// "label：words", as the language writes it; both are markup.
QString labelledWords(const QString& label, const QString& words);

// Line by line, as Words.qml takes them: choices, texts as they were written, rows as
// "column: text". A day stays "2026-11-20". Without the ways out.
QStringList answerLines(const sheets::Item& item, const Json& answer, const std::string& other,
                        const QString& language);

// The heading a question stands under; "" if it has none.
QString sectionTitle(const sheets::Sheet& sheet, const sheets::Item& item, const QString& language);

// One row of a table, or one of several texts.
QStringList rowLines(const sheets::Item& item, const Json& row, const QString& language);

}  // namespace ayumi::viewmodels
