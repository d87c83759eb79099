#include "mobile/viewmodels/day_entry.h"

#include <utility>

#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/kind_table.h"
#include "shared/records/permissions.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

// Where words of a field that is gone are put (draft_form.h); a check has none.
std::string homeOfWords(const std::string& kind) {
    if (kind == "reflection") return "good";
    if (kind == "goal_mark") return "note";
    return kind == "confirmation" ? "why" : "";
}

}  // namespace

DayEntry::DayEntry(AppContext& app, EntryOf of) : m_app(app), m_of(std::move(of)) {
    auto& tablet = app.tablet();
    m_record = naturalRecordOf(tablet, m_of.kind, m_of.participant, m_of.day, m_of.about);
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
    m_fields.stand(tablet.reader().record(tablet.viewer(), m_record));
    m_reasonNeeded =
        tablet.reader().day(tablet.viewer(), m_of.participant, m_of.day).signedBy.has_value();
    emit changed();
}

void DayEntry::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.contains("set")) return;
    const auto* kind = kindTable().find(m_of.kind);
    const auto fitted =
        fitDraft(m_of.kind, draft->form, draft->content["set"].get<std::map<std::string, Json>>(),
                 [&](const std::string& field) { return kind->field(field) != nullptr; });
    m_fields.load(fitted.values, draft->content["on_screen"]);
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
    Json content{{"place", m_place}};
    if (!m_reason.isEmpty()) content["reason"] = m_reason.toStdString();
    m_fields.keepIn(content);
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_of.participant),
                             std::move(content));
}

QString DayEntry::text(const std::string& field) const { return textIn(value(field)); }

void DayEntry::set(const std::string& field, Json value) {
    if (!m_fields.set(field, std::move(value))) return;
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
    tablet::SaveRequest request{.kind = m_of.kind,
                                .participant = m_of.participant,
                                .day = m_of.day,
                                .about = m_of.about,
                                .set = m_fields.answered(),
                                .onScreen = m_fields.send(),
                                .reason = m_reason.trimmed().toStdString(),
                                .unfinished = unfinished,
                                .finishes = m_draftKey};
    if (m_of.proxy) request.proxy = sync::Proxy{m_of.participant, confirmed};
    m_saving = true;
    m_app.tablet().save(std::move(request), this, [this, then = std::move(then)](auto result) {
        saved(result);
        then(result ? Result<void>() : Result<void>(result.error()));
    });
}

void DayEntry::saved(const Result<tablet::Saved>& result) {
    m_saving = false;
    m_fromDraft = false;
    if (result) {
        m_reason.clear();
        m_fields.saved(result->change, std::map(m_fields.sent()));
    } else {
        m_fields.failed();
        keepDraft();
    }
    refresh();
}

}  // namespace ayumi::viewmodels
