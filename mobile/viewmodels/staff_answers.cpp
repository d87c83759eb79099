#include "mobile/viewmodels/staff_answers.h"

#include <algorithm>

#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/typed_values.h"

namespace ayumi::viewmodels {

namespace {

bool isList(const sheets::Item& item) {
    return item.type == sheets::ItemType::Table ||
           (item.type == sheets::ItemType::Text && item.maxRows > 1);
}

bool saysNothing(const Json& value) {
    if (value.is_string()) return textIn(value).trimmed().isEmpty();
    if (!value.is_object()) return value.is_null();
    return std::ranges::all_of(value, [](const Json& cell) { return saysNothing(cell); });
}

}  // namespace

StaffAnswer staffAnswer(const sheets::Item& item, const Json& answer) {
    StaffAnswer shown;
    if (!isList(item)) {
        shown.texts = {textIn(answer)};
        return shown;
    }
    const Json rows = answer.is_array() && !answer.empty() ? answer : Json::array({nullptr});
    shown.rows = static_cast<int>(rows.size());
    for (const Json& row : rows) {
        if (item.columns.empty()) shown.texts += textIn(row);
        for (const auto& column : item.columns) {
            shown.texts += row.is_object() ? textIn(row.value(column.code, Json())) : QString();
        }
    }
    return shown;
}

Json answerFrom(const sheets::Item& item, const StaffAnswer& typed) {
    if (!isList(item)) {
        const QString text = typed.texts.value(0);
        return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
    }
    Json rows = Json::array();
    qsizetype at = 0;
    for (int row = 0; row < typed.rows; ++row) {
        if (item.columns.empty()) {
            rows.push_back(typed.texts.value(at++).toStdString());
            continue;
        }
        Json cells = Json::object();
        for (const auto& column : item.columns) {
            const QString text = typed.texts.value(at++);
            if (!text.isEmpty()) cells[column.code] = text.toStdString();
        }
        rows.push_back(std::move(cells));
    }
    return rows.empty() ? Json(nullptr) : rows;
}

Result<Json> tidied(const sheets::Item& item, const Json& answer) {
    if (item.type == sheets::ItemType::Date) {
        return typedDay({item.field(), records::FieldType::Day}, textIn(answer));
    }
    if (isList(item) && answer.is_array()) {
        Json rows = Json::array();
        for (const Json& row : answer) {
            if (!saysNothing(row)) rows.push_back(row);
        }
        return rows.empty() ? Json(nullptr) : rows;
    }
    return saysNothing(answer) ? Json(nullptr) : answer;
}

Error inWords(const Error& error) {
    Error said = error;
    if (error.code == "answer_too_long") said.code = "text_too_long";
    if (error.code == "answer_day") said.code = "field_day";
    return said;
}

}  // namespace ayumi::viewmodels
