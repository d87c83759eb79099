#include "mobile/viewmodels/sheet_steps.h"

#include <algorithm>

namespace ayumi::viewmodels {

namespace {

using Kind = SheetStep::Kind;

bool choseOther(const sheets::Item& item, const sheets::Answers& answers) {
    const auto answer = answers.find(item.field());
    return answer != answers.end() && !sheets::chosenWithText(item, answer->second).empty();
}

Kind kindOf(const sheets::Item& item) {
    if (item.type == sheets::ItemType::Date) return Kind::Date;
    if (item.type == sheets::ItemType::Table || item.maxRows > 1) return Kind::Rows;
    return Kind::Text;
}

}  // namespace

std::string SheetStep::place() const {
    return item->code + "." + (kind == Kind::Other ? "other" : std::to_string(screen));
}

bool takesWords(const sheets::Item& item) {
    return item.type == sheets::ItemType::Text || item.type == sheets::ItemType::Table ||
           std::ranges::any_of(item.choices, &sheets::Choice::takesText);
}

SheetProgress progressAt(const std::vector<SheetStep>& steps, const SheetStep& here) {
    SheetProgress progress;
    for (const SheetStep& one : steps) {
        if (one.kind != Kind::Other) ++progress.total;
        if (one.item == here.item && one.kind == here.kind && one.screen == here.screen) {
            progress.index = progress.total - 1;
        }
    }
    return progress;
}

std::vector<SheetStep> stepsOf(const std::vector<const sheets::Item*>& asked,
                               const sheets::Answers& answers) {
    std::vector<SheetStep> steps;
    for (const sheets::Item* item : asked) {
        if (!item->hasChoices()) {
            steps.push_back({kindOf(*item), item});
            continue;
        }
        const std::size_t screens = sheets::screensOf(*item).size();
        for (std::size_t screen = 0; screen < screens; ++screen) {
            steps.push_back({Kind::Choices, item, screen});
        }
        if (choseOther(*item, answers)) steps.push_back({Kind::Other, item});
    }
    return steps;
}

}  // namespace ayumi::viewmodels
