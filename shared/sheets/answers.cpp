#include "shared/sheets/answers.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/records/validation.h"

namespace ayumi::sheets {

namespace {

// In the order of the sheet; what this version of it does not have comes last.
std::size_t placeOf(const Item& item, const std::string& code) {
    const Choice* choice = item.choice(code);
    if (choice == nullptr) return item.choices.size();
    return static_cast<std::size_t>(choice - item.choices.data());
}

Json tappedMulti(const Item& item, const Json& answer, const std::string& code) {
    auto codes = chosen(answer);
    const auto there = std::find(codes.begin(), codes.end(), code);
    if (there != codes.end()) {
        codes.erase(there);
    } else {
        if (excludesOthers(item, code)) codes.clear();
        std::erase_if(codes, [&](const std::string& one) { return excludesOthers(item, one); });
        codes.push_back(code);
        std::stable_sort(codes.begin(), codes.end(),
                         [&](const std::string& one, const std::string& other) {
                             return placeOf(item, one) < placeOf(item, other);
                         });
    }
    return codes.empty() ? Json(nullptr) : Json(codes);
}

Error wrong(const Item& item, const char* code, std::map<std::string, std::string> args = {}) {
    args["item"] = item.code;
    return {code, std::move(args)};
}

Result<void> checkText(const Item& item, const Json& text, std::size_t most) {
    if (!text.is_string()) return wrong(item, "answer_shape");
    if (records::codePoints(text.get_ref<const std::string&>()) > most) {
        return wrong(item, "answer_too_long", {{"max", std::to_string(most)}});
    }
    return {};
}

Result<void> checkCodes(const Item& item, const Json& answer) {
    const bool several = item.type == ItemType::Multi;
    if (several != answer.is_array() || (!several && !answer.is_string())) {
        return wrong(item, "answer_shape");
    }
    const auto codes = chosen(answer);
    if (several && codes.size() != answer.size()) return wrong(item, "answer_shape");
    for (const auto& code : codes) {
        if (!isWayOut(code) && item.choice(code) == nullptr) {
            return wrong(item, "answer_choice", {{"code", code}});
        }
        if (codes.size() > 1 && excludesOthers(item, code)) {
            return wrong(item, "answer_choice", {{"code", code}});
        }
        if (std::count(codes.begin(), codes.end(), code) > 1) {
            return wrong(item, "answer_choice", {{"code", code}});
        }
    }
    return {};
}

Result<void> checkTexts(const Item& item, const Json& answer) {
    if (item.maxRows == 1) return checkText(item, answer, item.maxLength);
    if (!answer.is_array()) return wrong(item, "answer_shape");
    if (answer.size() > item.maxRows) {
        return wrong(item, "answer_too_many", {{"max", std::to_string(item.maxRows)}});
    }
    for (const Json& text : answer) {
        if (auto checked = checkText(item, text, item.maxLength); !checked) return checked;
    }
    return {};
}

Result<void> checkRows(const Item& item, const Json& answer) {
    if (!answer.is_array()) return wrong(item, "answer_shape");
    if (answer.size() > item.maxRows) {
        return wrong(item, "answer_too_many", {{"max", std::to_string(item.maxRows)}});
    }
    for (const Json& row : answer) {
        if (!row.is_object()) return wrong(item, "answer_shape");
        for (auto cell = row.begin(); cell != row.end(); ++cell) {
            const auto column =
                std::find_if(item.columns.begin(), item.columns.end(),
                             [&](const Column& one) { return one.code == cell.key(); });
            if (column == item.columns.end()) return wrong(item, "answer_shape");
            if (auto checked = checkText(item, *cell, column->maxLength); !checked) return checked;
        }
    }
    return {};
}

}  // namespace

bool excludesOthers(const Item& item, std::string_view code) {
    const Choice* choice = item.choice(code);
    return isWayOut(code) || (choice != nullptr && choice->exclusive);
}

bool isAsked(const Sheet& sheet, const Item& item, const Answers& answers) {
    if (!item.when) return true;
    const Item* on = sheet.item(item.when->item);
    if (on == nullptr || !isAsked(sheet, *on, answers)) return false;
    const auto answer = answers.find(on->field());
    if (answer == answers.end()) return false;
    const auto codes = chosen(answer->second);
    return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
        return std::find(item.when->any.begin(), item.when->any.end(), code) !=
               item.when->any.end();
    });
}

std::vector<const Item*> askedItems(const Sheet& sheet, const Answers& answers) {
    std::vector<const Item*> asked;
    for (const Item& item : sheet.items) {
        if (isAsked(sheet, item, answers)) asked.push_back(&item);
    }
    return asked;
}

std::vector<ChoiceScreen> screensOf(const Item& item) {
    std::vector<ChoiceScreen> screens;
    const auto add = [&](const Group* group, const std::vector<const Choice*>& choices) {
        if (choices.empty()) return;
        const std::size_t parts = (choices.size() + kChoicesOnScreen - 1) / kChoicesOnScreen;
        for (std::size_t part = 0; part < parts; ++part) {
            const auto from = static_cast<std::ptrdiff_t>(choices.size() * part / parts);
            const auto to = static_cast<std::ptrdiff_t>(choices.size() * (part + 1) / parts);
            screens.push_back({group, {choices.begin() + from, choices.begin() + to}});
        }
    };
    const auto choicesOf = [&](const std::string& group) {
        std::vector<const Choice*> choices;
        for (const Choice& choice : item.choices) {
            if (choice.group == group) choices.push_back(&choice);
        }
        return choices;
    };
    if (item.groups.empty()) add(nullptr, choicesOf({}));
    for (const Group& group : item.groups) add(&group, choicesOf(group.code));
    return screens;
}

std::vector<std::string> chosen(const Json& answer) {
    if (answer.is_string()) return {answer.get<std::string>()};
    std::vector<std::string> codes;
    if (!answer.is_array()) return codes;
    for (const Json& one : answer) {
        if (one.is_string()) codes.push_back(one.get<std::string>());
    }
    return codes;
}

std::vector<const Choice*> chosenWithText(const Item& item, const Json& answer) {
    std::vector<const Choice*> choices;
    for (const auto& code : chosen(answer)) {
        const Choice* choice = item.choice(code);
        if (choice != nullptr && choice->takesText) choices.push_back(choice);
    }
    return choices;
}

Json tapped(const Item& item, const Json& answer, std::string_view code) {
    if (item.type == ItemType::Multi) return tappedMulti(item, answer, std::string(code));
    return std::string(code);
}

Result<void> checkAnswer(const Item& item, const Json& answer) {
    if (answer.is_null()) return {};
    switch (item.type) {
        case ItemType::Single:
        case ItemType::Scale:
        case ItemType::Multi:
            return checkCodes(item, answer);
        case ItemType::Text:
            return checkTexts(item, answer);
        case ItemType::Table:
            return checkRows(item, answer);
        case ItemType::Date:
            break;
    }
    if (!answer.is_string() || !isDay(answer.get<std::string>())) return wrong(item, "answer_day");
    return {};
}

Compared compare(const Json& before, const Json& after) {
    Compared compared;
    const auto earlier = chosen(before);
    const auto later = chosen(after);
    const auto has = [](const std::vector<std::string>& codes, const std::string& code) {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    for (const auto& code : later) {
        (has(earlier, code) ? compared.same : compared.appeared).push_back(code);
    }
    for (const auto& code : earlier) {
        if (!has(later, code)) compared.gone.push_back(code);
    }
    return compared;
}

}  // namespace ayumi::sheets
