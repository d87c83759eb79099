// What is typed into the fields of one question on a page of the staff, and the answer it makes.
#pragma once

#include <QStringList>

#include "shared/sheets/answers.h"

namespace ayumi::viewmodels {

// A field at least: of a text or a day one, of several texts one a row, of a table each cell, row
// by row.
struct StaffAnswer {
    QStringList texts;
    int rows = 1;

    int across() const { return rows == 0 ? 0 : static_cast<int>(texts.size()) / rows; }
};
StaffAnswer staffAnswer(const sheets::Item& item, const Json& answer);

// As a draft keeps it, with rows that are empty still.
Json answerFrom(const sheets::Item& item, const StaffAnswer& typed);

// As it is saved: without empty rows, a day as "2026-04-01" however it was typed. Code "field_day".
Result<Json> tidied(const sheets::Item& item, const Json& answer);

// The codes of checkAnswer() as those that a form has words for.
Error inWords(const Error& error);

}  // namespace ayumi::viewmodels
