#include "mobile/viewmodels/goals_page.h"

namespace ayumi::viewmodels {

GoalsPage::GoalsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_own(!args.contains("participant")),
      m_participant(m_own ? app.session()->person().toStdString()
                          : args["participant"].toString().toStdString()),
      m_tabs(app, m_participant) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_writable = tablet.reader().mayWrite(tablet.viewer(), "goal", m_participant);
    connect(&tablet, &Tablet::recordsChanged, this, &GoalsPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &GoalsPage::refresh);
    refresh();
}

void GoalsPage::refresh() {
    auto& tablet = m_app.tablet();
    // Given back, the page is still there for a moment, and no longer the reader's.
    if (!tablet.readable()) return;
    if (m_own && m_app.session()->person().toStdString() != m_participant) return;
    const std::string today = m_app.today().toStdString();
    std::vector<GoalLine> current;
    std::vector<GoalLine> earlier;
    for (auto& line : goalLines(tablet, m_participant, today)) {
        (line.open() ? current : earlier).push_back(std::move(line));
    }
    m_asked = !goalsAskedOn(tablet, m_participant, today).empty() &&
              tablet.reader().mayWrite(tablet.viewer(), "goal_mark", m_participant);
    m_current.setRows(std::move(current));
    m_earlier.setRows(std::move(earlier));
    emit changed();
}

void GoalsPage::add() {
    m_app.navigator()->open("goalForm", {{"participant", QString::fromStdString(m_participant)}});
}

void GoalsPage::open(const QString& goal) { m_app.navigator()->open("goal", {{"record", goal}}); }

void GoalsPage::review(const QString& goal) {
    m_app.navigator()->open("goalReview", {{"record", goal}});
}

void GoalsPage::mark() {
    if (m_own) return m_app.navigator()->open("marks");
    m_app.navigator()->open(
        "marks", {{"participant", QString::fromStdString(m_participant)}, {"proxy", true}});
}

}  // namespace ayumi::viewmodels
