#include "mobile/viewmodels/people_page.h"

#include <algorithm>

#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/person_service.h"
#include "mobile/viewmodels/site_facts.h"
#include "shared/records/day_span.h"

namespace ayumi::viewmodels {

QString siteNamesOf(Tablet& tablet, const SiteNames& sites, const std::string& participant,
                    const std::string& day) {
    QStringList names;
    for (const auto& placement : tablet.reader().placements(tablet.viewer(), participant)) {
        const QString name = nameAt(sites, placement.text("site"));
        if (name.isEmpty() || !records::holdsOnDay(placement.values, day)) continue;
        if (!names.contains(name)) names += name;
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
    m_mayAdd = tablet.reader().mayEnterSomebody(tablet.viewer());
    const std::string today = m_app.today().toStdString();
    auto pauses = valuesByPerson(tablet, "pause");
    m_known.clear();
    const SiteNames sites = siteNames(tablet);
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        const QString id = QString::fromStdString(person.participant);
        const PersonLook look = personLook(person, id);
        const QString places = siteNamesOf(tablet, sites, person.participant, today);
        const QString called = QString::fromStdString(person.text("nickname"));
        m_known.push_back(
            {{id, look.name, look.kana, look.letter, look.hue, places,
              serviceWord(person.values, pauses[person.participant], today), person.pending},
             searchable(QStringList{look.name, look.kana, called, places}.join('\n'))});
    }
    show();
}

void PeoplePage::show() {
    const auto isOver = [](const Known& one) { return one.line.state == "ended"; };
    m_anyEnded = std::ranges::any_of(m_known, isOver);
    m_ended = m_ended && m_anyEnded;
    m_all = 0;
    std::vector<PersonLine> lines;
    for (const Known& person : m_known) {
        if (isOver(person) != m_ended) continue;
        ++m_all;
        if (hasWords(person.facts, m_wanted)) lines.push_back(person.line);
    }
    m_people.setRows(std::move(lines));
    emit changed();
}

void PeoplePage::setWanted(const QString& words) {
    if (m_wanted == words) return;
    m_wanted = words;
    show();
}

void PeoplePage::setEnded(bool ended) {
    if (m_ended == ended) return;
    m_ended = ended;
    show();
}

void PeoplePage::openPerson(const QString& participant) {
    m_app.navigator()->open("person", {{"participant", participant}});
}

void PeoplePage::add() { m_app.navigator()->open("personForm"); }

void PeoplePage::openSites() { m_app.navigator()->open("sites"); }

}  // namespace ayumi::viewmodels
