#include <algorithm>
#include <array>
#include <set>

#include "shared/base/ruby.h"
#include "shared/records/validation.h"
#include "shared/sheets/reading.h"

namespace ayumi::sheets {

namespace {

constexpr std::array kTypes{
    std::pair{"single", ItemType::Single}, std::pair{"multi", ItemType::Multi},
    std::pair{"text", ItemType::Text},     std::pair{"scale", ItemType::Scale},
    std::pair{"table", ItemType::Table},   std::pair{"date", ItemType::Date}};

void readType(Reading& reading, const Json& json, Item& item) {
    const std::string name = textOf(json, "type");
    const auto* const found = std::find_if(kTypes.begin(), kTypes.end(),
                                           [&](const auto& one) { return name == one.first; });
    if (found == kTypes.end()) return reading.fail("sheet_type_unknown", {{"type", name}});
    item.type = found->second;
}

void readGroups(Reading& reading, const Json& json, Item& item) {
    std::set<std::string> codes;
    for (const Json& one : reading.list(json, "groups", kMaxChoices)) {
        reading.onlyMembers(one, "groups", {"code", "ja", "easy", "en"});
        Group group{reading.code(one, "code"), reading.wording(one, "groups")};
        if (!codes.insert(group.code).second) {
            return reading.fail("sheet_code_twice", {{"code", group.code}});
        }
        item.groups.push_back(std::move(group));
    }
}

void readChoices(Reading& reading, const Json& json, Item& item) {
    readGroups(reading, json, item);
    std::set<std::string> codes;
    for (const Json& one : reading.list(json, "choices", kMaxChoices)) {
        reading.onlyMembers(one, "choices",
                            {"code", "ja", "easy", "en", "group", "exclusive", "text"});
        Choice choice{reading.code(one, "code"), reading.wording(one, "choices"),
                      one.contains("group") ? reading.code(one, "group") : std::string(),
                      reading.flag(one, "exclusive"), reading.flag(one, "text")};
        if (isWayOut(choice.code)) {
            return reading.fail("sheet_code_reserved", {{"code", choice.code}});
        }
        if (!codes.insert(choice.code).second) {
            return reading.fail("sheet_code_twice", {{"code", choice.code}});
        }
        const bool grouped =
            std::any_of(item.groups.begin(), item.groups.end(),
                        [&](const Group& group) { return group.code == choice.group; });
        if (item.groups.empty() ? !choice.group.empty() : !grouped) {
            return reading.fail("sheet_group_unknown", {{"code", choice.group}});
        }
        item.choices.push_back(std::move(choice));
    }
    if (item.choices.size() < 2) reading.fail("sheet_choices_missing");
}

void readColumns(Reading& reading, const Json& json, Item& item) {
    const Json example = json.value("example", Json::object());
    if (!example.is_object()) {
        return reading.fail("sheet_member_wrong", {{"member", "example"}});
    }
    std::set<std::string> codes;
    for (const Json& one : reading.list(json, "columns", kMaxColumns)) {
        reading.onlyMembers(one, "columns", {"code", "ja", "easy", "en", "ask", "max"});
        Column column{reading.code(one, "code"), reading.wording(one, "columns")};
        column.ask = reading.wordingOf(one, "ask", false);
        column.maxLength = static_cast<std::size_t>(
            reading.integer(one, "max", 1, static_cast<int>(kMaxText), static_cast<int>(kMaxText)));
        if (example.contains(column.code)) {
            column.example = reading.wording(example[column.code], "example");
        }
        if (!codes.insert(column.code).second) {
            return reading.fail("sheet_code_twice", {{"code", column.code}});
        }
        item.columns.push_back(std::move(column));
    }
    if (item.columns.empty()) reading.fail("sheet_member_missing", {{"member", "columns"}});
    for (const auto& [code, words] : example.items()) {
        if (!codes.contains(code))
            reading.fail("sheet_member_unknown", {{"member", "example." + code}});
    }
}

void readCondition(Reading& reading, const Json& json, Item& item) {
    const auto when = json.find("when");
    if (when == json.end()) return;
    if (!when->is_object()) return reading.fail("sheet_member_wrong", {{"member", "when"}});
    reading.onlyMembers(*when, "when", {"item", "any"});
    Condition condition{reading.code(*when, "item"), {}};
    for (const Json& one : reading.list(*when, "any", kMaxChoices)) {
        if (!one.is_string()) return reading.fail("sheet_member_wrong", {{"member", "any"}});
        condition.any.push_back(one.get<std::string>());
    }
    if (condition.any.empty()) reading.fail("sheet_member_missing", {{"member", "any"}});
    item.when = std::move(condition);
}

}  // namespace

Item readItem(Reading& reading, const Json& json, std::size_t number) {
    Item item;
    reading.at(number, "#" + std::to_string(number));
    if (!json.is_object()) {
        reading.fail("sheet_member_wrong", {{"member", "items"}});
        return item;
    }
    item.code = reading.code(json, "code");
    if (!reading.failed()) reading.at(number, item.code);
    readType(reading, json, item);
    item.ask = reading.wordingOf(json, "ask", true);
    item.label = json.contains("label") ? reading.wordingOf(json, "label", true) : item.ask;
    item.help = reading.wordingOf(json, "help", false);
    if (json.contains("section")) item.section = reading.code(json, "section");
    if (json.contains("eyes")) {
        item.ownEyes = textOf(json, "eyes") == "own";
        if (!item.ownEyes) reading.fail("sheet_member_wrong", {{"member", "eyes"}});
    }
    readCondition(reading, json, item);
    const int rows = static_cast<int>(kMaxRows);
    const int longest = static_cast<int>(kMaxText);
    if (item.hasChoices()) {
        reading.onlyMembers(json, "items",
                            {"code", "type", "ask", "label", "help", "section", "eyes", "when",
                             "groups", "choices"});
        readChoices(reading, json, item);
    } else if (item.type == ItemType::Table) {
        reading.onlyMembers(json, "items",
                            {"code", "type", "ask", "label", "help", "section", "eyes", "when",
                             "columns", "example", "rows"});
        readColumns(reading, json, item);
        item.maxRows = static_cast<std::size_t>(reading.integer(json, "rows", 1, rows, 5));
    } else if (item.type == ItemType::Text) {
        reading.onlyMembers(
            json, "items",
            {"code", "type", "ask", "label", "help", "section", "eyes", "when", "max", "rows"});
        item.maxRows = static_cast<std::size_t>(reading.integer(json, "rows", 1, rows, 1));
        item.maxLength =
            static_cast<std::size_t>(reading.integer(json, "max", 1, longest, longest));
    } else {
        reading.onlyMembers(json, "items",
                            {"code", "type", "ask", "label", "help", "section", "eyes", "when"});
    }
    return item;
}

}  // namespace ayumi::sheets
