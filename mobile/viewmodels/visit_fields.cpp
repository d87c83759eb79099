#include "mobile/viewmodels/visit_fields.h"

#include <QRegularExpression>

#include <algorithm>

#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kMetresOfKilometre = 1000;

const records::Field& fieldOf(const std::string& name) {
    return *kindTable().find("visit")->field(name);
}

bool isDistance(const std::string& field) { return field.ends_with("_metres"); }

QString kilometres(std::int64_t metres) {
    QString text = QString::number(metres / kMetresOfKilometre);
    QString rest = QString::number(metres % kMetresOfKilometre).rightJustified(3, '0');
    while (rest.endsWith('0')) rest.chop(1);
    return rest.isEmpty() ? text : text + '.' + rest;
}

Result<Json> typedKilometres(const records::Field& field, const QString& text) {
    static const QRegularExpression kPattern("^(-?)(\\d{1,6})(?:[.,](\\d{1,3}))?$");
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty()) return Json(nullptr);
    const auto match = kPattern.match(plain);
    if (!match.hasMatch()) return Error{"field_kilometres", {{"field", field.name}}};
    const int rest = match.captured(3).leftJustified(3, '0').toInt();
    const std::int64_t metres = match.captured(2).toLongLong() * kMetresOfKilometre + rest;
    Json value = match.captured(1).isEmpty() ? metres : -metres;
    if (auto fits = records::validateField(field, value); !fits) {
        return Error{
            "kilometres_out_of_range",
            {{"field", field.name}, {"max", std::to_string(field.max / kMetresOfKilometre)}}};
    }
    return value;
}

QString typedIn(const VisitTexts& texts, const char* field) { return texts.value(field).trimmed(); }

// Times that must be there, and in which order.
void checkTimes(const VisitTexts& texts, CheckedVisit& checked) {
    const auto stands = [&](const char* field) {
        return !checked.wrong.contains(field) && checked.values[field].is_string();
    };
    const auto before = [&](const char* one, const char* other) {
        return stands(one) && stands(other) && checked.values[one] < checked.values[other];
    };
    if (typedIn(texts, "status") == "done" && typedIn(texts, "arrived").isEmpty()) {
        checked.wrong.insert({"arrived", {"field_empty", {}}});
    }
    const bool earlier = before("left", "arrived");
    const bool nextDay = typedIn(texts, "left_next_day") == "yes";
    if (stands("left") && stands("arrived") && earlier != nextDay) {
        const char* code = earlier ? "visit_left_before" : "left_after_a_day";
        checked.wrong.insert({"left", {code, {}}});
    }
    if (before("planned_end", "planned_start")) {
        checked.wrong.insert({"planned_end", {"visit_plan_backwards", {}}});
    }
}

}  // namespace

const std::vector<std::string>& visitFields() {
    static const std::vector<std::string> kFields{"status",
                                                  "site",
                                                  "way",
                                                  "phase",
                                                  "planned_start",
                                                  "planned_end",
                                                  "arrived",
                                                  "left",
                                                  "left_next_day",
                                                  "travel_by",
                                                  "travel_in_minutes",
                                                  "travel_in_metres",
                                                  "travel_out_minutes",
                                                  "travel_out_metres",
                                                  "done",
                                                  "next",
                                                  "cancelled_why",
                                                  "overlap_why"};
    return kFields;
}

bool isVisitField(const std::string& field) {
    return std::ranges::find(visitFields(), field) != visitFields().end();
}

QString visitText(const std::string& field, const Json& value) {
    if (value.is_string()) return QString::fromStdString(value.get<std::string>());
    if (value.is_boolean()) return value.get<bool>() ? QString("yes") : QString();
    if (!value.is_number_integer()) return {};
    const auto number = value.get<std::int64_t>();
    return isDistance(field) ? kilometres(number) : QString::number(number);
}

Result<Json> typedVisitField(const std::string& field, const QString& text) {
    const records::Field& known = fieldOf(field);
    switch (known.type) {
        case records::FieldType::TimeOfDay:
            return typedTime(known, text);
        case records::FieldType::Integer:
            return isDistance(field) ? typedKilometres(known, text) : typedNumber(known, text);
        case records::FieldType::Boolean:
            return text.isEmpty() ? Json(nullptr) : Json(text == "yes");
        default:
            return text.trimmed().isEmpty() ? Json(nullptr) : Json(text.trimmed().toStdString());
    }
}

CheckedVisit checkVisit(const VisitTexts& texts, const std::string& day, const std::string& today) {
    CheckedVisit checked;
    for (const std::string& field : visitFields()) {
        const QString name = QString::fromStdString(field);
        const auto typed = typedVisitField(field, texts.value(name));
        if (!typed) {
            checked.wrong.insert({name, typed.error()});
            continue;
        }
        checked.values[field] = *typed;
        const auto fits = records::validateSet(*kindTable().find("visit"), {{field, *typed}});
        if (!fits) checked.wrong.insert({name, fits.error()});
    }
    checkTimes(texts, checked);
    const QString status = typedIn(texts, "status");
    if (status == "done" && day > today) checked.wrong.insert({"status", {"visit_ahead", {}}});
    if (status == "cancelled" && typedIn(texts, "cancelled_why").isEmpty()) {
        checked.wrong.insert({"cancelled_why", {"reason_missing", {}}});
    }
    if (typedIn(texts, "way").isEmpty()) checked.wrong.insert({"way", {"visit_way_missing", {}}});
    if (typedIn(texts, "way") == "workplace" && typedIn(texts, "site").isEmpty()) {
        checked.wrong.insert({"site", {"visit_site_missing", {}}});
    }
    return checked;
}

}  // namespace ayumi::viewmodels
