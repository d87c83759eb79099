#include "mobile/viewmodels/task_lists_page.h"

namespace ayumi::viewmodels {

TaskListsPage::TaskListsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_own(!args.contains("participant")),
      m_participant(m_own ? app.session()->person().toStdString()
                          : args["participant"].toString().toStdString()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_mayWrite = tablet.reader().mayWrite(tablet.viewer(), "task_list", m_participant);
    connect(&tablet, &Tablet::recordsChanged, this, &TaskListsPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &TaskListsPage::refresh);
    refresh();
}

void TaskListsPage::refresh() {
    auto& tablet = m_app.tablet();
    // Given back, the page is still there for a moment, and no longer the reader's.
    if (!tablet.readable()) return;
    if (m_own && m_app.session()->person().toStdString() != m_participant) return;
    const std::string today = m_app.today().toStdString();
    std::vector<TaskListLine> lists;
    std::vector<TaskListLine> earlier;
    for (auto& line : taskListLines(tablet, m_participant, today)) {
        (line.phase == "over" ? earlier : lists).push_back(std::move(line));
    }
    m_asked = !taskListsAskedOn(tablet, m_participant, today).empty() &&
              tablet.reader().mayWrite(tablet.viewer(), "task_mark", m_participant);
    m_lists.setRows(std::move(lists));
    m_earlier.setRows(std::move(earlier));
    emit changed();
}

void TaskListsPage::add() {
    m_app.navigator()->open("taskListForm",
                            {{"participant", QString::fromStdString(m_participant)}});
}

void TaskListsPage::open(const QString& list) {
    m_app.navigator()->open("taskList", {{"record", list}});
}

void TaskListsPage::mark() {
    if (m_own) return m_app.navigator()->open("taskMarks");
    m_app.navigator()->open(
        "taskMarks", {{"participant", QString::fromStdString(m_participant)}, {"proxy", true}});
}

}  // namespace ayumi::viewmodels
