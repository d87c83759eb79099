#include "mobile/viewmodels/edited_fields.h"

#include <utility>

namespace ayumi::viewmodels {

void EditedFields::stand(std::optional<store::RecordView> view) {
    m_recorded = view.has_value() && !view->isVoid && !view->fields.empty();
    m_view = std::move(view).value_or(store::RecordView());
}

Json EditedFields::standing(const std::string& field) const {
    const auto sent = m_sent.find(field);
    if (sent != m_sent.end()) return sent->second;
    const auto found = m_view.fields.find(field);
    return !m_recorded || found == m_view.fields.end() ? Json(nullptr) : found->second.value;
}

bool EditedFields::contested(const std::string& field) const {
    const auto found = m_view.fields.find(field);
    return found != m_view.fields.end() && found->second.contested;
}

bool EditedFields::unfinished(const std::string& field) const {
    const auto found = m_view.fields.find(field);
    return found != m_view.fields.end() && found->second.unfinished;
}

bool EditedFields::moved(const std::string& field) const {
    if (!touched(field)) return false;
    const auto then = m_onScreen.find(field);
    const auto now = m_view.onScreen.find(field);
    if (now == m_view.onScreen.end()) return false;
    return then == m_onScreen.end() || then->second != now->second;
}

Json EditedFields::value(const std::string& field) const {
    const auto touched = m_touched.find(field);
    return touched != m_touched.end() ? touched->second : standing(field);
}

bool EditedFields::set(const std::string& field, Json value) {
    if (this->value(field) == value && !contested(field)) return false;
    if (!m_touched.contains(field)) {
        const auto stood = m_view.onScreen.find(field);
        if (stood != m_view.onScreen.end()) m_onScreen[field] = stood->second;
    }
    if (value == standing(field) && !contested(field)) {
        m_touched.erase(field);
        m_onScreen.erase(field);
    } else {
        m_touched[field] = std::move(value);
    }
    return true;
}

void EditedFields::load(std::map<std::string, Json> touched, const Json& onScreen) {
    m_touched = std::move(touched);
    m_onScreen.clear();
    for (const auto& [field, ids] : onScreen.items()) {
        m_onScreen[field] = ids.get<std::vector<std::string>>();
    }
}

void EditedFields::keepIn(Json& content) const {
    content["set"] = Json::object();
    content["on_screen"] = Json::object();
    for (const auto& [field, value] : m_touched) content["set"][field] = value;
    for (const auto& [field, ids] : m_onScreen) content["on_screen"][field] = ids;
}

store::OnScreen EditedFields::send() {
    store::OnScreen onScreen = m_view.onScreen;
    for (const auto& [field, value] : m_touched) {
        onScreen.erase(field);
        const auto stood = m_onScreen.find(field);
        if (stood != m_onScreen.end()) onScreen[field] = stood->second;
    }
    m_sent = std::exchange(m_touched, {});
    m_sentOnScreen = std::exchange(m_onScreen, {});
    return onScreen;
}

void EditedFields::saved(const std::string& change, const std::map<std::string, Json>& set) {
    for (const auto& [field, value] : set) {
        m_sent.erase(field);
        m_sentOnScreen.erase(field);
        // Answered again meanwhile: what was just saved had been on the screen.
        if (m_touched.contains(field)) m_onScreen[field].push_back(change);
    }
}

void EditedFields::failed() {
    for (const auto& [field, ids] : std::exchange(m_sentOnScreen, {})) m_onScreen[field] = ids;
    m_touched.merge(std::exchange(m_sent, {}));
}

}  // namespace ayumi::viewmodels
