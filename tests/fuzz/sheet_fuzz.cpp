// Sheet documents and their parts: shared/sheets. A file first; what comes behind a line "answers"
// is an answer to each of its questions.
#include <algorithm>

#include "shared/sheets/answers.h"
#include "shared/sheets/hints.h"
#include "shared/sheets/parts.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

using namespace sheets;

const std::initializer_list<std::string_view> kRefusals{
    "sheet_json",           "sheet_too_large",       "sheet_newer_engine",
    "sheet_member_missing", "sheet_member_wrong",    "sheet_member_unknown",
    "sheet_label_too_long", "sheet_wording_missing", "sheet_ruby",
    "sheet_code_wrong",     "sheet_code_twice",      "sheet_code_reserved",
    "sheet_type_unknown",   "sheet_choices_missing", "sheet_too_many",
    "sheet_group_unknown",  "sheet_section_unknown", "sheet_condition_item",
    "sheet_items_missing",  "sheet_condition_cycle", "sheet_condition_choice"};

void refused(const Error& error, std::string_view text) {
    requireCode(error, kRefusals);
    const auto line = std::stoul(error.args.at("line"));
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    require(line >= 1 && line <= lines, "a refusal names a line of the file");
}

void travels(const Json& document) {
    const auto parts = partsOf(document);
    for (const auto& [name, value] : parts) {
        require(canonical(value).size() <= kMaxPartBytes, "each part fits into a change");
    }
    const auto again = joined(parts);
    require(again.ok() && *again == document, "parts make the document again");
    auto without = parts;
    without.erase(without.begin());
    require(!joined(without).ok(), "all of them are needed");
}

void asksFor(const Item& item, const Json& given) {
    std::size_t shown = 0;
    for (const auto& screen : screensOf(item)) {
        require(screen.choices.size() <= kChoicesOnScreen, "what is on a screen can be taken in");
        shown += screen.choices.size();
    }
    require(shown == item.choices.size(), "every choice has its screen");
    const auto checked = checkAnswer(item, given);
    if (!checked) {
        requireCode(checked.error(), {"answer_shape", "answer_choice", "answer_too_long",
                                      "answer_too_many", "answer_day"});
    }
    if (item.choices.empty()) return;
    Json answer = checked ? given : Json();
    for (const Choice& choice : item.choices) {
        answer = tapped(item, answer, choice.code);
        require(checkAnswer(item, answer).ok(), "what is tapped is an answer");
    }
    require(chosen(tapped(item, answer, kUnknown)).size() == 1, "a way out stands alone");
    const Compared compared = compare(given, answer);
    require(compared.same.size() + compared.appeared.size() == chosen(answer).size(),
            "of what is there everything is new or the same");
}

}  // namespace

void tryInput(std::string_view input) {
    const auto mark = input.find("\nanswers\n");
    const auto text = input.substr(0, mark);
    const auto given = mark == input.npos ? Result<Json>(Json())
                                          : parseJson(input.substr(input.find('\n', mark + 1) + 1));
    if (given && given->is_object()) {
        const auto any = joined(given->get<std::map<std::string, Json>>());
        if (!any) requireCode(any.error(), {"sheet_incomplete", "sheet_damaged"});
    }
    const auto sheet = readSheetText(text);
    if (!sheet) return refused(sheet.error(), text);
    const auto document = parseJson(text);
    require(document.ok() && readSheet(*document).ok(), "a file is what is parsed of it");
    travels(*document);
    for (const auto& hint : hintsOn(*sheet)) {
        requireCode(hint, {"hint_question_long", "hint_label_long", "hint_two_sentences",
                           "hint_no_ruby", "hint_answer_large"});
    }
    Answers answers;
    for (const Item& item : sheet->items) {
        asksFor(item, given ? *given : Json());
        if (given) answers[item.field()] = *given;
    }
    const auto asked = askedItems(*sheet, answers);
    require(asked.size() <= sheet->items.size(), "asked are questions of the sheet");
}

}  // namespace ayumi::fuzz
