#include "mobile/viewmodels/typed_values.h"

#include <QRegularExpression>

#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

QString narrow(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

Result<Json> checked(const records::Field& field, Json value) {
    const auto good = records::validateField(field, value);
    if (!good) return good.error();
    return value;
}

}  // namespace

Result<Json> typedTime(const records::Field& field, const QString& text) {
    static const QRegularExpression kForm(R"(^(\d{1,2}):?(\d{2})$)");
    const QString typed = narrow(text);
    if (typed.isEmpty()) return Json(nullptr);
    const auto match = kForm.match(typed);
    if (!match.hasMatch()) return Error{"field_time", {{"field", field.name}}};
    const QString time = match.captured(1).rightJustified(2, '0') + ":" + match.captured(2);
    return checked(field, time.toStdString());
}

Result<Json> typedDay(const records::Field& field, const QString& text) {
    static const QRegularExpression kForm(R"(^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$)");
    const QString typed = narrow(text);
    if (typed.isEmpty()) return Json(nullptr);
    const auto match = kForm.match(typed);
    if (!match.hasMatch()) return Error{"field_day", {{"field", field.name}}};
    const auto two = [&](int part) { return match.captured(part).rightJustified(2, '0'); };
    return checked(field, (match.captured(1) + "-" + two(2) + "-" + two(3)).toStdString());
}

Result<Json> typedNumber(const records::Field& field, const QString& text) {
    const QString typed = narrow(text).remove(',');
    if (typed.isEmpty()) return Json(nullptr);
    bool number = false;
    const qlonglong value = typed.toLongLong(&number);
    if (!number) return Error{"field_number", {{"field", field.name}}};
    return checked(field, static_cast<std::int64_t>(value));
}

std::set<int> numbersIn(const QString& text) {
    std::set<int> numbers;
    for (const QString& one : narrow(text).split(',', Qt::SkipEmptyParts)) {
        numbers.insert(one.trimmed().toInt());
    }
    return numbers;
}

Result<Json> typedNumbers(const records::Field& field, const QString& text) {
    const auto numbers = numbersIn(text);
    if (numbers.empty()) return Json(nullptr);
    return checked(field, Json(numbers));
}

Result<Json> typedTexts(const records::Field& field, const QString& text) {
    Json texts = Json::array();
    for (const QString& one : text.split(", ", Qt::SkipEmptyParts)) {
        texts.push_back(one.toStdString());
    }
    if (texts.empty()) return Json(nullptr);
    return checked(field, std::move(texts));
}

Result<Json> typedText(const records::Field& field, const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return Json(nullptr);
    return checked(field, typed.toStdString());
}

}  // namespace ayumi::viewmodels
