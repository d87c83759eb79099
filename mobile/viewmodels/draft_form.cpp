#include "mobile/viewmodels/draft_form.h"

#include <algorithm>

namespace ayumi::viewmodels {

namespace {

bool isCode(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    });
}

std::string nameToday(const std::string& page, int form, const std::string& field,
                      const std::vector<FormerField>& former) {
    std::string name = field;
    for (const auto& one : former) {  // in the order of the forms: renamed twice is followed twice
        if (one.page == page && form <= one.lastForm && one.field == name) name = one.now;
    }
    return name;
}

}  // namespace

// Form 1 is the first. When a page renames or drops a field: raise store::kDraftForm, and say it
// here for the form before.
const std::vector<FormerField>& formerFields() {
    static const std::vector<FormerField> fields;
    return fields;
}

FittedDraft fitDraft(const std::string& page, int form, const std::map<std::string, Json>& drafted,
                     const std::function<bool(const std::string& field)>& isField,
                     const std::vector<FormerField>& former) {
    FittedDraft fitted;
    const auto keepWords = [&](const Json& value) {
        if (!value.is_string()) return;
        const auto& text = value.get_ref<const std::string&>();
        if (!isCode(text)) fitted.words = withWords(fitted.words, text);
    };
    for (const auto& [field, value] : drafted) {
        const std::string name = nameToday(page, form, field, former);
        if (name == field && isField(name)) fitted.values[name] = value;
    }
    for (const auto& [field, value] : drafted) {
        const std::string name = nameToday(page, form, field, former);
        if (name == field && isField(name)) continue;
        if (isField(name) && fitted.values.try_emplace(name, value).second) continue;
        keepWords(value);
    }
    return fitted;
}

std::string withWords(const std::string& text, const std::string& words) {
    if (text.empty() || words.empty()) return text + words;
    return text + '\n' + words;
}

}  // namespace ayumi::viewmodels
