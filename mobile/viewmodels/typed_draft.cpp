#include "mobile/viewmodels/typed_draft.h"

#include "mobile/viewmodels/draft_form.h"

namespace ayumi::viewmodels {

void keepTyped(Json& content, const FormTexts& typed, const store::OnScreen& onScreen) {
    content["typed"] = Json::object();
    content["seen"] = Json::object();
    for (const auto& [name, text] : typed.asKeyValueRange()) {
        const std::string field = name.toStdString();
        const auto stood = onScreen.find(field);
        content["typed"][field] = text.toStdString();
        content["seen"][field] = stood == onScreen.end() ? Json::array() : Json(stood->second);
    }
}

TypedDraft takeTyped(const store::Draft& draft, const std::string& page,
                     const std::function<bool(const std::string& field)>& isField,
                     store::OnScreen& onScreen) {
    TypedDraft taken;
    if (!draft.content.is_object()) return taken;
    const Json typed = draft.content.value("typed", Json::object());
    auto fitted = fitDraft(page, draft.form, typed.get<std::map<std::string, Json>>(), isField);
    for (const auto& [field, text] : fitted.values) {
        if (!text.is_string()) continue;
        taken.texts[QString::fromStdString(field)] =
            QString::fromStdString(text.get<std::string>());
    }
    taken.words = std::move(fitted.words);
    const Json seen = draft.content.value("seen", Json::object());
    for (const auto& [field, ids] : seen.items()) {
        onScreen[field] = ids.get<std::vector<std::string>>();
    }
    return taken;
}

}  // namespace ayumi::viewmodels
