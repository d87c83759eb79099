#include "mobile/viewmodels/task_glance.h"

#include <algorithm>

#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/standing_records.h"
#include "mobile/viewmodels/tasks.h"

namespace ayumi::viewmodels {

TaskGlance::TaskGlance(AppContext& app, std::string participant)
    : m_app(app), m_participant(std::move(participant)) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &TaskGlance::refresh);
    connect(&app, &AppContext::todayChanged, this, &TaskGlance::refresh);
    refresh();
}

void TaskGlance::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    m_there = std::ranges::any_of(
        standingRecords(tablet, "task_list", m_participant), [&](const auto& list) {
            return records::taskListPhase(list.values, today) != records::TaskListPhase::Over;
        });
    m_tasks = 0;
    m_marked = 0;
    m_begun = false;
    m_at.clear();
    for (const auto& list : taskListsAskedOn(tablet, m_participant, today)) readMarks(list);
    emit changed();
}

void TaskGlance::readMarks(const store::RecordRow& list) {
    auto& tablet = m_app.tablet();
    const std::string record = naturalRecordOf(tablet, "task_mark", m_participant,
                                               m_app.today().toStdString(), list.record);
    const auto tasks = records::tasksOf(list.values);
    m_tasks += static_cast<int>(tasks.size());
    const std::string viewer = m_app.session()->person().toStdString();
    m_begun = m_begun || tablet.reader().draft({viewer, "task_mark/" + record}).has_value();
    const auto view = tablet.reader().record(tablet.viewer(), record);
    if (!view || view->isVoid) return;
    for (const auto& task : tasks) {
        const auto mark = view->fields.find("mark." + task.code);
        if (mark == view->fields.end() || mark->second.value.is_null()) continue;
        ++m_marked;
        m_at = std::max(m_at, localMoment(mark->second.atMs));
    }
}

}  // namespace ayumi::viewmodels
