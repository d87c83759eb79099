#include "mobile/viewmodels/first_help.h"

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

FirstHelp::FirstHelp(Tablet& tablet, const Language& language)
    : m_tablet(tablet), m_problem(language) {
    connect(&tablet.session(), &Session::changed, this, [this] {
        m_problem.clear();
        emit changed();
    });
}

bool FirstHelp::shown() const {
    const Session& who = m_tablet.session();
    return who.active() && !m_tablet.vault()->firstHelpRead(who.person().toStdString());
}

void FirstHelp::putAway() {
    if (!shown()) return;
    m_problem.clear();
    const auto kept = m_tablet.noteFirstHelpRead();
    if (!kept) return m_problem.set(kept.error());
    emit changed();
}

}  // namespace ayumi::viewmodels
