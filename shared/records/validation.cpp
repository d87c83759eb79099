#include "shared/records/validation.h"

#include <algorithm>

#include "shared/base/crypto.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"

namespace ayumi::records {

namespace {

Error failure(const Field& field, std::string code) {
    return {std::move(code), {{"field", field.name}}};
}

Error rangeFailure(const Field& field) {
    return {"field_out_of_range",
            {{"field", field.name},
             {"min", std::to_string(field.min)},
             {"max", std::to_string(field.max)}}};
}

Result<void> validateText(const Field& field, const Json& value) {
    if (!value.is_string()) return failure(field, "field_type");
    if (codePoints(value.get_ref<const std::string&>()) > static_cast<std::size_t>(field.max)) {
        return Error{"field_too_long", {{"field", field.name}, {"max", std::to_string(field.max)}}};
    }
    return {};
}

Result<void> validateInteger(const Field& field, const Json& value) {
    if (!value.is_number_integer()) return failure(field, "field_type");
    const auto number = value.get<std::int64_t>();
    if (number < field.min || number > field.max) return rangeFailure(field);
    return {};
}

Result<void> validateTimeOfDay(const Field& field, const std::string& text) {
    if (isTimeOfDay(text)) return {};
    const bool pastMidnight = text.size() == 5 && text[2] == ':' && text >= "24:00" &&
                              text <= "47:59" && isTimeOfDay("00" + text.substr(2));
    return failure(field, pastMidnight ? "field_time_past_midnight" : "field_time");
}

Result<void> validateChoice(const Field& field, const std::string& text) {
    const bool known =
        std::find(field.choices.begin(), field.choices.end(), text) != field.choices.end();
    if (!known) return failure(field, "field_choice");
    return {};
}

Result<void> validateTextForm(const Field& field, const Json& value) {
    if (!value.is_string()) return failure(field, "field_type");
    const auto& text = value.get_ref<const std::string&>();
    switch (field.type) {
        case FieldType::TimeOfDay:
            return validateTimeOfDay(field, text);
        case FieldType::Choice:
            return validateChoice(field, text);
        case FieldType::Day:
            if (!isDay(text)) return failure(field, "field_day");
            return {};
        case FieldType::Moment:
            if (!parseMoment(text)) return failure(field, "field_time");
            return {};
        default:
            if (!isUuid(text)) return failure(field, "field_type");
            return {};
    }
}

Result<void> validateList(const Field& field, const Json& value) {
    if (!value.is_array()) return failure(field, "field_type");
    const bool integers = field.type == FieldType::IntegerList;
    for (const Json& item : value) {
        auto checked = integers ? validateInteger(field, item) : validateText(field, item);
        if (!checked) return checked;
    }
    const auto unordered = std::adjacent_find(value.begin(), value.end(),
                                              [](const Json& a, const Json& b) { return a >= b; });
    if (integers && unordered != value.end()) return failure(field, "field_type");
    return {};
}

// A text, a list of texts, or rows of named texts (shared/sheets/answers.h).
Result<void> validateAnswer(const Field& field, const Json& value) {
    if (value.is_string()) return validateText(field, value);
    if (!value.is_array()) return failure(field, "field_type");
    if (value.size() > static_cast<std::size_t>(field.min)) return rangeFailure(field);
    for (const Json& item : value) {
        const Json row = item.is_object() ? item : Json{{"text", item}};
        for (const auto& [name, text] : row.items()) {
            if (auto checked = validateText(field, text); !checked) return checked;
        }
    }
    return {};
}

}  // namespace

Result<void> validateField(const Field& field, const Json& value) {
    if (value.is_null()) return {};
    switch (field.type) {
        case FieldType::Text:
            return validateText(field, value);
        case FieldType::Integer:
            return validateInteger(field, value);
        case FieldType::Boolean:
            if (!value.is_boolean()) return failure(field, "field_type");
            return {};
        case FieldType::Object:
            if (!value.is_object()) return failure(field, "field_type");
            return {};
        case FieldType::IntegerList:
        case FieldType::TextList:
            return validateList(field, value);
        case FieldType::Answer:
            return validateAnswer(field, value);
        default:
            return validateTextForm(field, value);
    }
}

Result<void> validateSet(const Kind& kind, const std::map<std::string, Json>& set) {
    static const Field voidField{std::string(kVoidField), FieldType::Boolean};
    for (const auto& [name, value] : set) {
        const Field* known = name == kVoidField ? &voidField : kind.field(name);
        if (known == nullptr) continue;
        Field field = *known;
        field.name = name;  // of a family: the one that is wrong
        if (auto checked = validateField(field, value); !checked) return checked;
    }
    return {};
}

std::string naturalRecordId(const Kind& kind, std::string_view agency, std::string_view participant,
                            std::string_view day, std::string_view about) {
    Json parts = Json::array({std::string(agency), kind.name});
    for (const KeyPart part : kind.naturalKey) {
        switch (part) {
            case KeyPart::Participant:
                parts.push_back(std::string(participant));
                break;
            case KeyPart::Day:
                parts.push_back(std::string(day));
                break;
            case KeyPart::About:
                parts.push_back(std::string(about));
                break;
            case KeyPart::DayOrRecord:
                for (const auto& one :
                     day.empty() ? std::vector<std::string_view>{"record", about}
                                 : std::vector{std::string_view("day"), participant, day}) {
                    parts.push_back(std::string(one));
                }
                break;
        }
    }
    return makeUuidV8(sha256("ayumi/1/record\n" + canonical(parts)));
}

std::size_t codePoints(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

}  // namespace ayumi::records
