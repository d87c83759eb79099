#include "mobile/viewmodels/people_page.h"

#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

QString siteNamesOf(Tablet& tablet, const std::string& participant, const std::string& day) {
    QStringList names;
    const auto sites = tablet.reader().sites(tablet.viewer());
    for (const auto& placement : tablet.reader().placements(tablet.viewer(), participant)) {
        const std::string to = placement.text("to");
        if (placement.text("from") > day || (!to.empty() && to < day)) continue;
        for (const auto& site : sites) {
            if (site.record == placement.text("site")) {
                names += QString::fromStdString(site.text("name"));
            }
        }
    }
    return names.join("・");
}

PeoplePage::PeoplePage(AppContext& app, const QVariantMap&) : m_app(app) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &PeoplePage::refresh);
    refresh();
}

void PeoplePage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    std::vector<PersonLine> lines;
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        const QString id = QString::fromStdString(person.participant);
        const PersonLook look = personLook(person, id);
        lines.push_back({id, look.name, look.kana, look.letter, look.hue,
                         siteNamesOf(tablet, person.participant, m_app.today().toStdString())});
    }
    m_people.setRows(std::move(lines));
}

void PeoplePage::openPerson(const QString& participant) {
    m_app.navigator()->open("person", {{"participant", participant}});
}

void PeoplePage::openSites() { m_app.navigator()->open("sites"); }

}  // namespace ayumi::viewmodels
