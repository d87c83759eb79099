#include "mobile/viewmodels/own_day_page.h"

#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

OwnDayPage::OwnDayPage(AppContext& app, const QVariantMap&)
    : m_app(app), m_problem(app.language()) {
    auto& tablet = app.tablet();
    const QString person = tablet.session().person();
    const PersonLook look =
        personLook(person, tablet.session().name(),
                   QString::fromStdString(tablet.knownKana(person.toStdString())));
    m_markup = look.markup;
    m_hue = look.hue;
    connect(&tablet, &Tablet::recordsChanged, this, &OwnDayPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &OwnDayPage::refresh);
    refresh();
}

void OwnDayPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string me = tablet.session().person().toStdString();
    std::vector<OwnSite> sites;
    m_onScreen.clear();
    for (const auto& site : tablet.reader().sites(tablet.viewer())) {
        const auto day = m_app.today().toStdString();
        for (const auto& row : tablet.reader().roster(tablet.viewer(), site.record, day)) {
            if (row.participant != me || (!row.expected && !row.recorded)) continue;
            OwnSite own;
            own.key = QString::fromStdString(site.record);
            own.name = QString::fromStdString(site.text("name"));
            if (row.placement.is_object()) {
                own.plannedStart = QString::fromStdString(row.placement.value("planned_start", ""));
                own.plannedEnd = QString::fromStdString(row.placement.value("planned_end", ""));
            }
            own.status = QString::fromStdString(row.attendance.text("status"));
            own.arrived = QString::fromStdString(row.attendance.text("arrived"));
            own.leftAt = QString::fromStdString(row.attendance.text("left"));
            m_onScreen[site.record] = row.attendance.onScreen;
            sites.push_back(std::move(own));
        }
    }
    m_sites.setRows(std::move(sites));
    emit changed();
}

void OwnDayPage::arrive(const QString& site) {
    save(site, {{"status", "present"}, {"arrived", timeOfDay(m_app.tablet().nowMs())}});
}

void OwnDayPage::leave(const QString& site) {
    save(site, {{"left", timeOfDay(m_app.tablet().nowMs())}});
}

void OwnDayPage::save(const QString& site, std::map<std::string, Json> set) {
    m_problem.clear();
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = m_app.session()->person().toStdString(),
                                .day = m_app.today().toStdString(),
                                .about = site.toStdString(),
                                .set = std::move(set),
                                .onScreen = m_onScreen[site.toStdString()]};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        if (!saved) return m_problem.set(saved.error());
        m_savedAt = localMoment(m_app.tablet().nowMs());
        refresh();
    });
}

}  // namespace ayumi::viewmodels
