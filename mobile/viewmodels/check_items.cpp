#include "mobile/viewmodels/check_items.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/field_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::array kOlderFields{"own_1", "own_2", "own_3", "own_4"};
constexpr std::string_view kSignPrefix = "sign.";

}  // namespace

const std::vector<std::string>& usualItems() {
    static const std::vector<std::string> kItems{"sleep", "condition", "mood", "appetite",
                                                 "medicine"};
    return kItems;
}

const std::vector<std::string>& unagreedItems() {
    static const std::vector<std::string> kItems{"sleep", "condition", "mood", "appetite"};
    return kItems;
}

std::map<std::string, QString> olderSigns(const Json& values) {
    std::map<std::string, QString> signs;
    for (const char* field : kOlderFields) {
        const auto found = values.find(field);
        if (found == values.end()) continue;
        if (const QString words = textIn(*found).trimmed(); !words.isEmpty()) signs[field] = words;
    }
    return signs;
}

std::map<std::string, QString> ownSigns(const Json& values) {
    std::map<std::string, QString> signs = olderSigns(values);
    for (const auto& [field, value] : values.items()) {
        if (!field.starts_with(kSignPrefix)) continue;
        const QString words = textIn(value).trimmed();
        if (!words.isEmpty()) signs.try_emplace(field.substr(kSignPrefix.size()), words);
    }
    return signs;
}

std::vector<CheckItem> askedItems(const Json& values) {
    const auto& usual = usualItems();
    const auto signs = ownSigns(values);
    std::vector<CheckItem> asked;
    const auto add = [&](const std::string& code) {
        if (std::ranges::find(asked, code, &CheckItem::code) != asked.end()) return;
        const auto own = signs.find(code);
        if (own != signs.end()) asked.push_back({code, own->second});
        if (own == signs.end() && std::ranges::find(usual, code) != usual.end()) {
            asked.push_back({code, {}});
        }
    };
    const auto items = values.find("items");
    if (items != values.end() && items->is_array()) {
        for (const Json& item : *items) {
            if (item.is_string()) add(item.get<std::string>());
        }
    }
    for (const auto& [code, words] : olderSigns(values)) add(code);
    return asked;
}

}  // namespace ayumi::viewmodels
