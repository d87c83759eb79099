// The screens a participant goes through on a sheet: one question each, a long list of choices over
// several, words beside a choice on one of their own.
#pragma once

#include <string>
#include <vector>

#include "shared/sheets/answers.h"

namespace ayumi::viewmodels {

struct SheetStep {
    enum class Kind { Choices, Other, Text, Rows, Date };

    Kind kind = Kind::Text;
    const sheets::Item* item = nullptr;
    std::size_t screen = 0;  // Choices: of screensOf()

    std::string place() const;  // "signs.1": the same screen again, whatever was answered since
};

// `asked` as Filling::asked(). Items must outlive the steps.
std::vector<SheetStep> stepsOf(const std::vector<const sheets::Item*>& asked,
                               const sheets::Answers& answers);

// How far one is: screens, where words beside a choice belong to the screen before them.
struct SheetProgress {
    int index = 0;  // from 0
    int total = 0;
};
SheetProgress progressAt(const std::vector<SheetStep>& steps, const SheetStep& here);

bool takesWords(const sheets::Item& item);  // something of it is typed

}  // namespace ayumi::viewmodels
