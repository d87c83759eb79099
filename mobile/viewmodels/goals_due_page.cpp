#include "mobile/viewmodels/goals_due_page.h"

#include "mobile/viewmodels/goals.h"

namespace ayumi::viewmodels {

GoalsDuePage::GoalsDuePage(AppContext& app, const QVariantMap&) : m_app(app) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &GoalsDuePage::refresh);
    connect(&app, &AppContext::todayChanged, this, &GoalsDuePage::refresh);
    refresh();
}

void GoalsDuePage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    std::vector<DueGoalLine> over;
    std::vector<DueGoalLine> silent;
    for (const DueGoal& due : dueGoals(tablet, m_app.today().toStdString())) {
        (due.over ? over : silent)
            .push_back({QString::fromStdString(due.goal),
                        QString::fromStdString(tablet.reader().nameOf(due.participant)), due.item,
                        QString::fromStdString(due.to), QString::fromStdString(due.lastMark)});
    }
    m_over.setRows(std::move(over));
    m_silent.setRows(std::move(silent));
}

void GoalsDuePage::open(const QString& goal) {
    m_app.navigator()->open("goal", {{"record", goal}});
}

void GoalsDuePage::review(const QString& goal) {
    m_app.navigator()->open("goalReview", {{"record", goal}});
}

}  // namespace ayumi::viewmodels
