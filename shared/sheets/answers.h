// What was answered on a sheet: values by the fields of the record that holds them ("item.CODE",
// "item.CODE.other"). single, scale: a code; multi: a list of codes in the order of the sheet;
// text: a string, or a list of them where several may be written; table: a list of {column: text};
// date: a day. No total, level or diagnosis is ever computed from them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/sheets/sheet.h"

namespace ayumi::sheets {

using Answers = std::map<std::string, Json>;  // null and absent are both "not answered"

// Whether the question is put, by its condition and those of the questions it hangs on.
bool isAsked(const Sheet& sheet, const Item& item, const Answers& answers);
std::vector<const Item*> askedItems(const Sheet& sheet, const Answers& answers);

// What shares a screen: a group, or as few choices as an even share of at most kChoicesOnScreen.
inline constexpr std::size_t kChoicesOnScreen = 6;
struct ChoiceScreen {
    const Group* group = nullptr;  // null where the item has no groups
    std::vector<const Choice*> choices;
};
std::vector<ChoiceScreen> screensOf(const Item& item);

// Codes that are chosen; codes this version of the sheet does not have are kept among them.
std::vector<std::string> chosen(const Json& answer);

// Those of them beside which words may be written.
std::vector<const Choice*> chosenWithText(const Item& item, const Json& answer);

// Of several choices: whether this one stands alone, so that choosing it takes the others out.
bool excludesOthers(const Item& item, std::string_view code);

// The answer after a tap on `code` (also kUnknown, kNoAnswer): a single's is replaced, a multi's is
// added or taken away, and what excludes the rest does so. Null when nothing is left.
Json tapped(const Item& item, const Json& answer, std::string_view code);

// The shape fits the question and, of choices, every code is one of the sheet's or a way out.
// Codes: answer_shape, answer_choice (arg code), answer_too_long (arg max), answer_too_many (arg
// max), answer_day; all with arg "item".
Result<void> checkAnswer(const Item& item, const Json& answer);

// Two fillings of a question with choices, by codes: never a number that says better or worse.
struct Compared {
    std::vector<std::string> appeared;
    std::vector<std::string> gone;
    std::vector<std::string> same;

    bool operator==(const Compared&) const = default;
};
Compared compare(const Json& before, const Json& after);

}  // namespace ayumi::sheets
