// Answers on sheets, in the words of the version they were given on.
#include <algorithm>

#include "server/disclosure/data_words.h"
#include "server/disclosure/value_parts.h"
#include "server/disclosure/values.h"
#include "shared/sheets/answers.h"

namespace ayumi::disclosure {

const sheets::Sheet* Values::sheetOf(const ToldRecord& record) const {
    const auto version = record.values.find("version");
    if (version == record.values.end() || !version->is_number_integer()) return nullptr;
    return m_holding.sheet(textOf(record.values, "sheet"), version->get<std::int64_t>());
}

std::string Values::wording(const sheets::Wording& wording) const {
    const bool english = m_language == Language::English && !wording.english.empty();
    return english ? wording.english : wording.standard;
}

std::string Values::sheetLabel(const ToldRecord& record, std::string code) const {
    const bool other = code.ends_with(kOtherSuffix);
    if (other) code.erase(code.size() - kOtherSuffix.size());
    const sheets::Sheet* sheet = sheetOf(record);
    const sheets::Item* item = sheet == nullptr ? nullptr : sheet->item(code);
    const std::string label = item == nullptr ? unknownCode(code) : wording(item->label);
    return other ? label + say("（その他の言葉）", " (in other words)") : label;
}

std::string Values::sheetAnswer(const ToldRecord& record, std::string code,
                                const Json& value) const {
    const sheets::Sheet* sheet = sheetOf(record);
    const sheets::Item* item = sheet == nullptr ? nullptr : sheet->item(code);
    return item == nullptr ? textIn(value) : answer(*item, value);
}

std::string Values::answer(const sheets::Item& item, const Json& value) const {
    if (item.type == sheets::ItemType::Table) return rows(item, value);
    std::vector<std::string> parts;
    for (const Json& one : value.is_array() ? value : Json::array({value})) {
        const std::string text = textIn(one);
        if (item.hasChoices() || sheets::isWayOut(text)) {
            const sheets::Choice* choice = item.choice(text);
            const auto words =
                choice == nullptr ? choiceWords({}, {}, text, m_language) : wording(choice->label);
            parts.push_back(words.empty() ? unknownCode(text) : words);
        } else {
            parts.push_back(day(text));
        }
    }
    return joined(parts);
}

// A row a line; cells in the order of the sheet, then those it does not have.
std::string Values::rows(const sheets::Item& item, const Json& value) const {
    std::string out;
    for (const Json& row : value) {
        if (!row.is_object()) continue;
        std::vector<std::string> cells;
        for (const auto& column : item.columns) {
            if (!row.contains(column.code)) continue;
            cells.push_back(wording(column.label) + say("：", ": ") + textIn(row[column.code]));
        }
        for (const auto& [code, text] : row.items()) {
            const bool known =
                std::ranges::find(item.columns, code, &sheets::Column::code) != item.columns.end();
            if (!known) cells.push_back(unknownCode(code) + say("：", ": ") + textIn(text));
        }
        if (!out.empty()) out += '\n';
        out += joined(cells);
    }
    return out;
}

}  // namespace ayumi::disclosure
