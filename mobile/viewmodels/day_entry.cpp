#include "mobile/viewmodels/day_entry.h"

#include <utility>

#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/kind_table.h"
#include "shared/records/permissions.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

// Where words of a field that is gone are put (draft_form.h); a check has none.
std::string homeOfWords(const std::string& kind) {
    if (kind == "reflection") return "good";
    return kind == "confirmation" ? "why" : "";
}

}  // namespace

DayEntry::DayEntry(AppContext& app, EntryOf of) : m_app(app), m_of(std::move(of)) {
    auto& tablet = app.tablet();
    m_record = naturalRecordOf(tablet, m_of.kind, m_of.participant, m_of.day);
    m_draftKey = {m_of.proxy ? tablet.session().person().toStdString() : m_of.participant,
                  m_of.kind + "/" + m_record};
    connect(&tablet, &Tablet::recordsChanged, this, &DayEntry::refresh);
    connect(&tablet, &Tablet::aboutToLock, this, &DayEntry::saveUnfinished);
    refresh();
    loadDraft();
}

void DayEntry::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const auto view = tablet.reader().record(tablet.viewer(), m_record);
    m_view = view.value_or(store::RecordView());
    m_recorded = view.has_value() && !view->isVoid && !view->fields.empty();
    m_reasonNeeded =
        tablet.reader().day(tablet.viewer(), m_of.participant, m_of.day).signedBy.has_value();
    emit changed();
}

void DayEntry::loadDraft() {
    const auto draft = m_app.tablet().reader().draft(m_draftKey);
    if (!draft || !draft->content.contains("set")) return;
    const auto* kind = kindTable().find(m_of.kind);
    const auto fitted =
        fitDraft(m_of.kind, draft->form, draft->content["set"].get<std::map<std::string, Json>>(),
                 [&](const std::string& field) { return kind->field(field) != nullptr; });
    m_touched = fitted.values;
    for (const auto& [field, ids] : draft->content["on_screen"].items()) {
        m_onScreen[field] = ids.get<std::vector<std::string>>();
    }
    m_place = draft->content.value("place", 0);
    m_reason = QString::fromStdString(draft->content.value("reason", std::string()));
    const std::string home = homeOfWords(m_of.kind);
    if (!fitted.words.empty() && !home.empty()) {
        set(home, withWords(text(home).toStdString(), fitted.words));
    }
    m_fromDraft = dirty();
}

void DayEntry::keepDraft() {
    if (!dirty()) return m_app.tablet().dropDraft(m_draftKey);
    Json content{{"set", Json::object()}, {"on_screen", Json::object()}, {"place", m_place}};
    if (!m_reason.isEmpty()) content["reason"] = m_reason.toStdString();
    for (const auto& [field, value] : m_touched) content["set"][field] = value;
    for (const auto& [field, ids] : m_onScreen) content["on_screen"][field] = ids;
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_of.participant),
                             std::move(content));
}

Json DayEntry::standing(const std::string& field) const {
    const auto sent = m_sent.find(field);
    if (sent != m_sent.end()) return sent->second;
    const auto found = m_view.fields.find(field);
    return !m_recorded || found == m_view.fields.end() ? Json(nullptr) : found->second.value;
}

bool DayEntry::contested(const std::string& field) const {
    const auto found = m_view.fields.find(field);
    return found != m_view.fields.end() && found->second.contested;
}

bool DayEntry::unfinished(const std::string& field) const {
    const auto found = m_view.fields.find(field);
    return found != m_view.fields.end() && found->second.unfinished;
}

Json DayEntry::value(const std::string& field) const {
    const auto touched = m_touched.find(field);
    return touched != m_touched.end() ? touched->second : standing(field);
}

QString DayEntry::text(const std::string& field) const {
    const Json shown = value(field);
    return shown.is_string() ? QString::fromStdString(shown.get<std::string>()) : QString();
}

void DayEntry::set(const std::string& field, Json value) {
    if (this->value(field) == value && !contested(field)) return;
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
    keepDraft();
    emit changed();
}

void DayEntry::setReason(const QString& reason) {
    if (reason == m_reason) return;
    m_reason = reason;
    if (dirty()) keepDraft();
    emit changed();
}

void DayEntry::setPlace(int place) {
    if (place == m_place) return;
    m_place = place;
    if (dirty()) keepDraft();
}

void DayEntry::commit(bool confirmed, std::function<void(Result<void>)> then) {
    if (!dirty()) return then({});
    if (m_saving) return then(Error{"busy", {}});
    send(confirmed, false, std::move(then));
}

void DayEntry::saveUnfinished() {
    if (dirty()) send(false, true, [](const Result<void>&) {});
}

void DayEntry::send(bool confirmed, bool unfinished, std::function<void(Result<void>)> then) {
    store::OnScreen onScreen = m_view.onScreen;
    for (const auto& [field, value] : m_touched) {
        onScreen.erase(field);
        const auto stood = m_onScreen.find(field);
        if (stood != m_onScreen.end()) onScreen[field] = stood->second;
    }
    tablet::SaveRequest request{.kind = m_of.kind,
                                .participant = m_of.participant,
                                .day = m_of.day,
                                .set = m_touched,
                                .onScreen = std::move(onScreen),
                                .reason = m_reason.trimmed().toStdString(),
                                .unfinished = unfinished,
                                .finishes = m_draftKey};
    if (m_of.proxy) request.proxy = sync::Proxy{m_of.participant, confirmed};
    m_sent = std::exchange(m_touched, {});
    m_sentOnScreen = std::exchange(m_onScreen, {});
    m_saving = true;
    m_app.tablet().save(std::move(request), this, [this, then = std::move(then)](auto result) {
        saved(result);
        then(result ? Result<void>() : Result<void>(result.error()));
    });
}

void DayEntry::saved(const Result<tablet::Saved>& result) {
    m_saving = false;
    m_fromDraft = false;
    auto sent = std::exchange(m_sent, {});
    if (result) {
        m_reason.clear();
        // Answered again meanwhile: what was just saved had been on the screen.
        for (const auto& [field, value] : m_touched) {
            if (sent.contains(field)) m_onScreen[field].push_back(result->change);
        }
    } else {
        m_touched.merge(sent);
        for (const auto& [field, ids] : m_sentOnScreen) m_onScreen[field] = ids;
        keepDraft();
    }
    refresh();
}

}  // namespace ayumi::viewmodels
