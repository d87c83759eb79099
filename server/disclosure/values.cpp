#include "server/disclosure/values.h"

#include <algorithm>
#include <array>
#include <optional>

#include "server/disclosure/data_words.h"
#include "server/disclosure/value_parts.h"
#include "shared/base/era.h"
#include "shared/base/time_text.h"

namespace ayumi::disclosure {

namespace {

using records::FieldType;

constexpr std::size_t kShortNumber = 8;
constexpr std::array kPeople{"coach", "notice_by", "explained_by"};

// "mark.k3f" is "mark.*" and "k3f".
struct Family {
    std::string name;
    std::string code;
};
std::optional<Family> familyOf(const records::Kind* kind, const std::string& field) {
    const records::Field* found = kind == nullptr ? nullptr : kind->field(field);
    if (found == nullptr || !found->isFamily()) return std::nullopt;
    return Family{found->name, field.substr(found->name.size() - 1)};
}

bool isFilling(const std::string& kind) {
    return kind == "self_check" || kind == "daily_sheet" || kind == "assessment" ||
           kind == "own_answers";
}

}  // namespace

std::string Values::kind(const std::string& kind) const { return kindWords(kind, m_language); }

std::string Values::shortNumber(const std::string& record) {
    return record.substr(record.size() - std::min(record.size(), kShortNumber));
}

std::string Values::day(const std::string& day) const {
    return isDay(day) ? eraDay(day, m_language) : day;
}

std::string Values::moment(TimeMs moment) const {
    return day(dayOf(moment)) + ' ' + timeOfDay(moment);
}

std::string Values::role(const std::string& role) const {
    if (role == "self") return say("本人", "the person");
    if (role == "coach") return say("支援者", "coach");
    if (role == "supervisor") return say("サービス管理責任者", "service manager");
    if (role == "admin") return say("管理者", "administrator");
    return {};
}

std::string Values::party(const Party& party) const {
    if (party.role == "other")
        return say("この資料では名前を出せない人", "somebody not named here");
    if (party.role == "self") return role(party.role);
    const std::string name =
        party.name.empty() ? say("名前の記録がない職員", "staff without a name") : party.name;
    return name + say("（", " (") + role(party.role) + say("）", ")");
}

std::string Values::title(const ToldRecord& record) const {
    std::string about = m_holding.parties().site(record.about);
    if (about.empty()) about = m_holding.goalOf(record.about);
    if (const sheets::Sheet* sheet = sheetOf(record)) about = wording(sheet->title);
    if (about.empty() && m_holding.reference(record.about) != nullptr)
        about = named({}, record.about);
    std::string title = kind(record.kind);
    if (!about.empty()) title += say("：", ": ") + about;
    const Reference* reference = m_holding.reference(record.record);
    const std::string when =
        record.day.empty() && reference != nullptr ? reference->day : record.day;
    return when.empty() ? title : day(when) + say("　", "  ") + title;
}

Values::Place Values::placeOf(const ToldRecord& record, const std::string& field) const {
    const records::Kind* kind = m_holding.kinds().find(record.kind);
    if (kind == nullptr) return {};
    const auto own =
        std::ranges::find_if(kind->fields, [&](const auto& one) { return one.covers(field); });
    const auto place = static_cast<std::size_t>(own - kind->fields.begin());
    const sheets::Sheet* sheet = sheetOf(record);
    if (sheet == nullptr || !field.starts_with(kItemPrefix)) return {place, 0};
    std::string code = field.substr(kItemPrefix.size());
    if (code.ends_with(kOtherSuffix)) code.erase(code.size() - kOtherSuffix.size());
    const auto item = std::ranges::find(sheet->items, code, &sheets::Item::code);
    return {place, static_cast<std::size_t>(item - sheet->items.begin())};
}

std::vector<std::string> Values::inOrder(const ToldRecord& record, const Json& values) const {
    std::vector<std::string> fields;
    for (const auto& [field, value] : values.items()) fields.push_back(field);
    std::ranges::stable_sort(fields, {},
                             [&](const std::string& field) { return placeOf(record, field); });
    return fields;
}

std::string Values::label(const ToldRecord& record, const std::string& field) const {
    if (field == "reason") {
        const auto own = fieldWords(record.kind, field, m_language);
        return own.empty() ? say("わけ", "Reason") : own;
    }
    if (isFilling(record.kind) && field.starts_with(kItemPrefix)) {
        return sheetLabel(record, field.substr(kItemPrefix.size()));
    }
    if (auto own = fieldWords(record.kind, field, m_language); !own.empty()) return own;
    if (const auto family = familyOf(m_holding.kinds().find(record.kind), field)) {
        return familyLabel(record, family->name, family->code);
    }
    return say("この版では名前の分からない欄", "A field that this version has no name for");
}

std::string Values::familyLabel(const ToldRecord& record, const std::string& family,
                                const std::string& code) const {
    const std::string fact = fieldWords(record.kind, family, m_language);
    if (record.kind == "daily_check") {
        const std::string sign = m_holding.signOf(code);
        return sign.empty() ? unknownCode(code) : sign;
    }
    if (record.kind != "task_list" && record.kind != "task_mark") return fact;
    std::string task =
        m_holding.taskOf(record.kind == "task_list" ? record.record : record.about, code);
    if (task.empty()) task = unknownCode(code);
    return say("「", "\u201C") + task + say("」の", "\u201D: ") + fact;
}

std::string Values::unknownCode(const std::string& code) const {
    return say("（言葉の記録がない項目 ", "(an item whose words are not kept: ") + code +
           say("）", ")");
}

std::string Values::joined(const std::vector<std::string>& parts) const {
    std::string out;
    for (const auto& part : parts) {
        if (!out.empty()) out += say("、", ", ");
        out += part;
    }
    return out;
}

std::string Values::value(const ToldRecord& record, const std::string& field,
                          const Json& value) const {
    if (value.is_null()) return say("（空にした）", "(emptied)");
    if (value.is_boolean()) return value == true ? say("はい", "Yes") : say("いいえ", "No");
    if (isFilling(record.kind) && field.starts_with(kItemPrefix)) {
        return sheetAnswer(record, field.substr(kItemPrefix.size()), value);
    }
    const records::Kind* kind = m_holding.kinds().find(record.kind);
    const records::Field* known = kind == nullptr ? nullptr : kind->field(field);
    if (known == nullptr) return textIn(value);
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    switch (known->type) {
        case FieldType::Choice:
            return choice(record, field, known->name, text);
        case FieldType::Day:
            return day(text);
        case FieldType::Moment:
            if (const auto at = parseMoment(text)) return moment(*at);
            return text;
        case FieldType::Integer:
            return number(known->name, value);
        case FieldType::Id:
            return named(field, text);
        case FieldType::IntegerList:
        case FieldType::TextList:
            return list(record, field, value);
        case FieldType::Object:
            return decision(value);
        default:
            break;
    }
    const bool sheet = field == "sheet" && sheetOf(record) != nullptr;
    return sheet ? wording(sheetOf(record)->title) : textIn(value);
}

std::string Values::choice(const ToldRecord& record, const std::string& field,
                           const std::string& family, const std::string& code) const {
    auto words = choiceWords(record.kind, field, code, m_language);
    if (words.empty()) words = choiceWords(record.kind, family, code, m_language);
    return words.empty() ? unknownCode(code) : words;
}

std::string Values::number(const std::string& field, const Json& value) const {
    const std::string digits = value.dump();
    if (field.ends_with("_yen")) return digits + say("円", " yen");
    if (field.ends_with("_minutes") || field == "minutes.*") return digits + say("分", " min");
    if (field.ends_with("_metres")) return digits + say("メートル", " m");
    if (field == "version") return say("第", "Version ") + digits + say("版", "");
    if (field == "place.*") return digits + say("番目", "");
    return digits;
}

std::string Values::list(const ToldRecord& record, const std::string& field,
                         const Json& value) const {
    static constexpr std::array kWeekdays{"月", "火", "水", "木", "金", "土", "日"};
    static constexpr std::array kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    std::vector<std::string> parts;
    for (const Json& one : value) {
        const std::string text = textIn(one);
        if (field == "weekdays" && one.is_number_integer()) {
            const auto place = static_cast<std::size_t>(std::clamp(one.get<int>(), 1, 7)) - 1;
            parts.push_back(say(kWeekdays.at(place), kDays.at(place)));
        } else if (field == "expects") {
            parts.push_back(kind(text));
        } else if (field == "items") {
            auto words = fieldWords("daily_check", std::string(kItemPrefix) + text, m_language);
            if (words.empty()) words = m_holding.signOf(text);
            parts.push_back(words.empty() ? unknownCode(text) : words);
        } else {
            parts.push_back(day(text));
        }
    }
    return parts.empty() ? label(record, field) + say("：なし", ": none") : joined(parts);
}

std::string Values::named(const std::string& field, const std::string& id) const {
    if (std::ranges::find(kPeople, field) != kPeople.end())
        return party(m_holding.parties().of(id));
    if (const auto site = m_holding.parties().site(id); !site.empty()) return site;
    const Reference* reference = m_holding.reference(id);
    if (reference == nullptr) {
        return say("この資料にない記録（番号 …",
                   "a record that is not in this document (number …") +
               shortNumber(id) + say("）", ")");
    }
    std::string words = kind(reference->kind);
    if (!reference->day.empty()) words = day(reference->day) + say("の", ", ") + words;
    return words + say("（番号 …", " (number …") + shortNumber(id) + say("）", ")");
}

// Of a sign-off: what it covers, not the values again.
std::string Values::decision(const Json& value) const {
    const auto covers = value.find("covers");
    if (covers == value.end() || !covers->is_object()) return say("署名の内容", "what was signed");
    std::vector<std::string> parts;
    for (const auto& [record, fields] : covers->items()) {
        const Reference* reference = m_holding.reference(record);
        parts.push_back((reference == nullptr ? say("記録", "record") : kind(reference->kind)) +
                        say("（番号 …", " (number …") + shortNumber(record) + say("）", ")"));
    }
    return say("対象の記録：", "of these records: ") + joined(parts);
}

}  // namespace ayumi::disclosure
