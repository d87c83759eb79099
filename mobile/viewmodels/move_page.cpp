#include "mobile/viewmodels/move_page.h"

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/person_look.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

MovePage::MovePage(AppContext& app, const QVariantMap& args)
    : m_app(app), m_problem(app.language()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    const auto old =
        tablet.reader().record(tablet.viewer(), args["record"].toString().toStdString());
    if (old) m_old = *old;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_old.participant));
    std::vector<PersonLine> lines;
    const SiteNames sites = siteNames(tablet);
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        if (person.participant == m_old.participant) continue;
        if (!tablet.reader().mayWrite(tablet.viewer(), m_old.kind, person.participant)) continue;
        const QString id = QString::fromStdString(person.participant);
        const PersonLook look = personLook(person, id);
        lines.push_back({id, look.name, look.kana, look.letter, look.hue,
                         siteNamesOf(tablet, sites, person.participant, m_old.day)});
    }
    m_people.setRows(std::move(lines));
}

QString MovePage::chosenName() const {
    const PersonLine* line = m_people.find(m_chosen);
    return line == nullptr ? QString() : line->name;
}

void MovePage::choose(const QString& person) {
    if (m_busy) return;
    m_problem.clear();
    m_chosen = person;
    emit changed();
}

bool MovePage::taken() {
    auto& tablet = m_app.tablet();
    const std::string record =
        naturalRecordOf(tablet, m_old.kind, m_chosen.toStdString(), m_old.day, m_old.about);
    const auto view = tablet.reader().record(tablet.viewer(), record);
    return view && !view->isVoid && !view->fields.empty();
}

tablet::SaveRequest MovePage::newRecord(const QString& reason) const {
    tablet::SaveRequest request{.kind = m_old.kind,
                                .participant = m_chosen.toStdString(),
                                .day = m_old.day,
                                .about = m_old.about,
                                .reason = reason.toStdString()};
    for (const auto& [name, field] : m_old.fields) {
        if (name != records::kVoidField && !field.value.is_null()) request.set[name] = field.value;
    }
    if (m_old.kind == "attendance") plan(request);
    request.set["moved_from"] = m_old.record;
    // Their own words, brought here by somebody else, and not confirmed by them yet.
    if (m_old.kind != "attendance") request.proxy = sync::Proxy{request.participant, false};
    return request;
}

// Agreed with the other person: their own times, not those of whom it was written under.
void MovePage::plan(tablet::SaveRequest& request) const {
    for (const char* field : kPlannedFields) request.set.erase(field);
    auto& tablet = m_app.tablet();
    for (const auto& row : tablet.reader().roster(tablet.viewer(), m_old.about, m_old.day)) {
        if (row.participant != request.participant) continue;
        for (const char* field : kPlannedFields) {
            const std::string planned = plannedIn(row.placement, field);
            if (!planned.empty()) request.set[field] = planned;
        }
    }
}

tablet::SaveRequest MovePage::takenBack(const QString& reason) const {
    return {.kind = m_old.kind,
            .record = m_old.record,
            .participant = m_old.participant,
            .day = m_old.day,
            .about = m_old.about,
            .set = {{std::string(records::kVoidField), true}},
            .onScreen = m_old.onScreen,
            .reason = reason.toStdString()};
}

void MovePage::move(const QString& newReason, const QString& oldReason) {
    if (m_chosen.isEmpty() || m_old.record.empty() || m_busy || !m_app.tablet().readable()) return;
    m_problem.clear();
    if (taken()) return m_problem.set({"move_taken", {}});
    m_busy = true;
    m_app.tablet().saveTogether(
        {newRecord(newReason), takenBack(oldReason)}, this, [this](auto saved) {
            m_busy = false;
            if (!saved) return m_problem.set(saved.error());
            m_app.navigator()->replace(
                "person", {{"participant", QString::fromStdString(m_old.participant)}});
        });
}

}  // namespace ayumi::viewmodels
