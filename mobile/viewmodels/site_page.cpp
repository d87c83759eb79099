#include "mobile/viewmodels/site_page.h"

#include <set>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/settling.h"
#include "mobile/viewmodels/site_facts.h"
#include "shared/records/placements.h"

namespace ayumi::viewmodels {

SitePage::SitePage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_record(args["record"].toString().toStdString()),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &SitePage::refresh);
    connect(&app, &AppContext::todayChanged, this, &SitePage::refresh);
    refresh();
}

void SitePage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const auto view = tablet.reader().record(tablet.viewer(), m_record);
    m_there = view.has_value();
    m_view = view.value_or(store::RecordView());
    m_values = valueTexts(m_view.values);
    m_confirmationDue = isConfirmationDue(m_view.text("confirmed_on"), m_app.today().toStdString());
    m_mayWrite = m_there && !m_view.isVoid && tablet.reader().mayWrite(tablet.viewer(), "site", {});
    const DayLines lines(tablet, m_app.language().code(), {});
    m_past = m_there ? pastOf(lines, m_histories, m_view) : RecordPast();
    readPeople();
    emit changed();
}

void SitePage::readPeople() {
    auto& tablet = m_app.tablet();
    std::set<std::string> here;
    for (const auto& placement : tablet.reader().rows(tablet.viewer(), "placement")) {
        const bool runs = records::phaseOf(placement.values, m_app.today().toStdString()) ==
                          records::PlacementPhase::Running;
        if (!placement.isVoid && runs && placement.text("site") == m_record) {
            here.insert(placement.participant);
        }
    }
    m_people.clear();
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        if (!here.contains(person.participant)) continue;
        const QString id = QString::fromStdString(person.participant);
        const PersonLook look = personLook(person, id);
        m_people += QVariantMap{
            {"key", id}, {"name", look.name}, {"letter", look.letter}, {"hue", look.hue}};
    }
}

bool SitePage::mayConfirm() const {
    return m_mayWrite && !m_view.contested &&
           m_view.text("confirmed_on") != m_app.today().toStdString();
}

void SitePage::amend() {
    m_app.navigator()->open("siteForm", {{"record", QString::fromStdString(m_record)}});
}

void SitePage::openCalendar() {
    m_app.navigator()->open("siteCalendar", {{"site", QString::fromStdString(m_record)}});
}

void SitePage::openOverview() {
    m_app.navigator()->open("siteOverview", {{"site", QString::fromStdString(m_record)}});
}

void SitePage::confirm() {
    if (!mayConfirm() || m_saving) return;
    m_problem.clear();
    m_saving = true;
    m_app.tablet().save({.kind = "site",
                         .record = m_record,
                         .set = {{"confirmed_on", m_app.today().toStdString()}},
                         .onScreen = m_view.onScreen},
                        this, [this](auto saved) {
                            m_saving = false;
                            if (!saved) m_problem.set(saved.error());
                            refresh();
                        });
}

void SitePage::openPerson(const QString& participant) {
    m_app.navigator()->open("person", {{"participant", participant}});
}

void SitePage::settle(const QString& field, const QString& change) {
    if (!m_mayWrite) return;
    viewmodels::settle(m_app.tablet(), this, m_view, field, change, m_problem,
                       [this] { refresh(); });
}

void SitePage::takeBack(const QString& reason) {
    if (!mayTakeBack()) return;
    m_problem.clear();
    m_app.tablet().save(takingBack(m_view, reason), this, [this](auto saved) {
        if (!saved) return m_problem.set(saved.error());
        m_app.navigator()->back();
    });
}

}  // namespace ayumi::viewmodels
