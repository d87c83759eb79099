#include "mobile/viewmodels/check_signs.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/field_text.h"
#include "shared/base/crypto.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::size_t kSignCodeDigits = 16;
constexpr const char* kKindsWithSigns[]{"self_check"};

std::string codeOf(const FilledSheet& filling, const sheets::Item& item, const std::string& what) {
    const std::string name = filling.sheet + '/' + item.code + '/' + what;
    return "sheet_" + toHex(sha256(name)).substr(0, kSignCodeDigits);
}

void addSigns(const sheets::Item& item, const FilledSheet& filling, const QString& language,
              std::vector<SheetSign>& signs) {
    for (const auto& code : sheets::chosen(filling.answer(item.field()))) {
        const sheets::Choice* choice = item.choice(code);
        if (choice == nullptr || choice->exclusive) continue;
        const Json other = choice->takesText ? filling.answer(item.otherField()) : Json();
        const QString said = textIn(other).simplified();
        if (said.isEmpty() && choice->takesText) continue;  // 「その他」 says nothing to be asked
        if (said.isEmpty()) {
            // Asked as the person had it on the screen.
            const QString chosenIn = languageOf(filling.view.text("wording"));
            signs.push_back({codeOf(filling, item, code), wordingText(choice->label, chosenIn),
                             wordingMarkup(choice->label, language)});
        } else {
            signs.push_back({codeOf(filling, item, code + '/' + said.toStdString()), said,
                             plainMarkup(said.toStdString())});
        }
    }
}

}  // namespace

std::vector<SheetSign> signsIn(const sheets::Sheet& sheet, const FilledSheet& filling,
                               const QString& language) {
    std::vector<SheetSign> signs;
    if (filling.view.kind != kKindsWithSigns[0] || filling.state == "withdrawn") return signs;
    const auto answers = filling.answers();
    for (const auto& item : sheet.items) {
        if (item.type != sheets::ItemType::Multi || item.ownEyes) continue;
        if (sheets::isAsked(sheet, item, answers)) addSigns(item, filling, language, signs);
    }
    return signs;
}

std::vector<SheetSign> signsOf(Tablet& tablet, const std::string& participant,
                               const std::string& record, const QString& language) {
    std::vector<SheetSign> signs;
    const SheetShelf& shelf = tablet.sheets();
    std::set<std::string> newest;
    for (const auto& filling : fillingsOf(tablet, participant, kKindsWithSigns)) {
        if (filling.state == "withdrawn") continue;
        const bool wanted =
            record.empty() ? filling.state == "submitted" && newest.insert(filling.sheet).second
                           : filling.view.record == record;
        const sheets::Sheet* sheet = wanted ? shelf.find(filling.sheet, filling.version) : nullptr;
        if (sheet == nullptr) continue;
        for (auto& sign : signsIn(*sheet, filling, language)) {
            const auto same = std::ranges::find(signs, sign.code, &SheetSign::code);
            if (same == signs.end()) signs.push_back(std::move(sign));
        }
    }
    return signs;
}

}  // namespace ayumi::viewmodels
