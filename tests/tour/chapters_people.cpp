// The supervisor reads of everybody, one after the other, what stands on their pages.
#include "tests/demo/cast.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

void Tour::readPeople() {
    m_report.chapter("Everybody's pages, one after the other, as the supervisor reads them");
    Hand& hand = *m_office.hand;
    for (std::size_t i = 0; i < m_agency.people.size(); ++i) {
        const QString name = QString::fromStdString(demo::people()[i].name);
        const QString id = person(static_cast<int>(i));
        hand.touch("nav_people");
        hand.waitForControl("person_" + id);
        hand.touch("person_" + id);
        for (const char* tab : {"person", "personMonth", "goals", "fillings", "plan", "timeline"}) {
            hand.touch(QString("tab_") + tab);
            readPage(tab, i, name);
        }
        hand.check(!hand.sees("timelineEmpty"), "something is told of " + name);
        for (const char* way : {"personPlacements", "personFacts", "personTasks"}) {
            hand.touch("tab_person");
            hand.touch(way);
            readPage(QString(way).mid(6).toLower(), i, name);
            hand.touch("back");
        }
    }
}

void Tour::readPage(const QString& route, std::size_t number, const QString& name) {
    Hand& hand = *m_office.hand;
    hand.waitFor("the page says whose it is", [&] { return hand.reads(name + " さん"); });
    hand.picture(QString("person-%1-%2").arg(number + 1, 2, 10, QChar('0')).arg(route));
}

}  // namespace ayumi::tour
