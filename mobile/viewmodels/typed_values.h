// What people type into the small fields of a form, made into what records hold.
#pragma once

#include <QString>

#include <set>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"

namespace ayumi::viewmodels {

// "9:02", "902", "９：０２" -> "09:02"; "" -> null. "25:00" is handed on as it is, so that the
// rule of the field can refuse it with its hint. Anything else: "field_time".
Result<Json> typedTime(const records::Field& field, const QString& text);

// "2026-4-1", "2026/4/1", "20260401" -> "2026-04-01"; "" -> null. 31 February is "field_day".
Result<Json> typedDay(const records::Field& field, const QString& text);

// "60", "６０" -> 60; "" -> null. Codes: "field_number", and those of validateField.
Result<Json> typedNumber(const records::Field& field, const QString& text);

// "1, 3" -> [1, 3], in order and each once; "" -> null. Codes: those of validateField.
Result<Json> typedNumbers(const records::Field& field, const QString& text);
std::set<int> numbersIn(const QString& text);

// "a, b" -> ["a", "b"], as valueText() writes them; "" -> null. Codes: those of validateField.
Result<Json> typedTexts(const records::Field& field, const QString& text);

// Without blanks around it; "" -> null. Codes: those of validateField.
Result<Json> typedText(const records::Field& field, const QString& text);

}  // namespace ayumi::viewmodels
