#include "shared/records/free_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace ayumi::records {

namespace {

using Named = std::pair<std::string_view, std::string_view>;  // kind, field

constexpr std::array<Named, 11> kCodes{{
    {"person", "mark"},
    {"setting", "value"},
    {"agreement", "expects"},
    {"consent", "text_version"},
    {"check_items", "items"},
    {"self_check", "sheet"},
    {"self_check", "sittings"},
    {"daily_sheet", "sheet"},
    {"daily_sheet", "sittings"},
    {"assessment", "sheet"},
    {"assessment", "sittings"},
}};

bool isCode(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

void addTexts(const std::string& field, const Json& value, bool codesToo,
              std::vector<FreeText>& texts) {
    if (value.is_string()) {
        auto text = value.get<std::string>();
        const bool says = codesToo || !isCode(text);
        if (says && !text.empty()) texts.push_back({field, std::move(text)});
    } else if (value.is_array() || value.is_object()) {
        for (const auto& one : value) addTexts(field, one, codesToo, texts);
    }
}

}  // namespace

bool isFreeText(const Kind& kind, const Field& field) {
    const bool words = field.type == FieldType::Text || field.type == FieldType::TextList ||
                       field.type == FieldType::Answer;
    return words &&
           std::find(kCodes.begin(), kCodes.end(), Named(kind.name, field.name)) == kCodes.end();
}

bool hasFreeText(const Kind& kind) {
    return kind.audience != Audience::Author &&
           std::any_of(kind.fields.begin(), kind.fields.end(),
                       [&](const Field& field) { return isFreeText(kind, field); });
}

std::vector<FreeText> freeTextsOf(const Kind& kind, const Json& shown) {
    std::vector<FreeText> texts;
    if (kind.audience == Audience::Author || !shown.is_object()) return texts;
    for (const Field& field : kind.fields) {
        if (!isFreeText(kind, field)) continue;
        const bool codesToo = field.type != FieldType::Answer;
        if (!field.isFamily()) {
            const auto found = shown.find(field.name);
            if (found != shown.end()) addTexts(field.name, *found, codesToo, texts);
            continue;
        }
        for (const auto& [name, value] : shown.items()) {
            if (field.covers(name)) addTexts(name, value, codesToo, texts);
        }
    }
    return texts;
}

std::string tellingDay(const Kind& kind, const std::string& day, const Json& shown) {
    if (!day.empty() || !shown.is_object()) return day;
    for (const Field& field : kind.fields) {
        if (field.type != FieldType::Day) continue;
        const auto found = shown.find(field.name);
        if (found != shown.end() && found->is_string()) return found->get<std::string>();
    }
    return {};
}

}  // namespace ayumi::records
