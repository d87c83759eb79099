// Ways from a day to others, and to what is behind its records.
#include "mobile/viewmodels/day_page.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

void DayPage::step(int days) {
    m_day = addDays(m_day, days);
    m_problem.clear();
    refresh();
}

QVariantMap DayPage::waitingMap(const std::optional<store::DayRow>& row) const {
    if (!row || !m_app.tablet().readable()) return {};
    return {
        {"personName", QString::fromStdString(m_app.tablet().reader().nameOf(row->participant))},
        {"day", QString::fromStdString(row->day)}};
}

void DayPage::turnToWaiting(bool after) {
    const auto& there = after ? m_around.after : m_around.before;
    if (!there || m_busy) return;
    m_participant = there->participant;
    m_day = there->day;
    m_problem.clear();
    refresh();
}

void DayPage::openAttendance(const QString& record) {
    for (const auto& view : m_view.log) {
        if (view.record != record.toStdString() || view.kind != "attendance") continue;
        m_app.navigator()->open("attendance",
                                {{"participant", QString::fromStdString(m_participant)},
                                 {"site", QString::fromStdString(view.about)},
                                 {"day", day()}});
    }
}

void DayPage::openMove(const QString& record) {
    m_app.navigator()->open("move", {{"record", record}});
}

}  // namespace ayumi::viewmodels
