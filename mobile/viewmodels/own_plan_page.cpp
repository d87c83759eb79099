#include "mobile/viewmodels/own_plan_page.h"

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/plan_shelf.h"
#include "mobile/viewmodels/readers.h"

namespace ayumi::viewmodels {

namespace {

// One that is still being made is shown once the person agreed to it.
const store::RecordRow* ownPlan(const PersonPlans& plans, const std::string& today) {
    if (!plans.inForce.empty()) return plans.find(plans.inForce.front());
    const store::RecordRow* next = plans.next();
    if (next == nullptr) return nullptr;
    const auto cycle = records::cycleOf(next->values, today);
    return cycle[static_cast<std::size_t>(records::PlanStep::Agreement)].done ? next : nullptr;
}

}  // namespace

bool hasOwnPlan(AppContext& app, const std::string& participant) {
    if (!app.tablet().readable()) return false;
    const std::string today = app.today().toStdString();
    return ownPlan(plansOf(app.tablet(), participant, today), today) != nullptr;
}

OwnPlanPage::OwnPlanPage(AppContext& app, const QVariantMap&)
    : m_app(app), m_person(app.session()->person().toStdString()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &OwnPlanPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &OwnPlanPage::refresh);
    refresh();
}

void OwnPlanPage::refresh() {
    auto& tablet = m_app.tablet();
    // Given back, the page is still there for a moment, and no longer the reader's.
    if (!tablet.readable() || m_app.session()->person().toStdString() != m_person) return;
    const std::string today = m_app.today().toStdString();
    const PersonPlans plans = plansOf(tablet, m_person, today);
    const store::RecordRow* plan = ownPlan(plans, today);
    m_there = plan != nullptr;
    m_values.clear();
    m_helpers = readersOf(tablet, m_person, today);
    if (plan == nullptr) return emit changed();
    m_values = valueTexts(plan->values);
    m_lastDay = QString::fromStdString(plan->text("to"));
    m_reviewDay = QString::fromStdString(plans.review.day);
    emit changed();
}

}  // namespace ayumi::viewmodels
