#include "mobile/viewmodels/task_list_page.h"

#include <algorithm>

#include "mobile/viewmodels/standing_records.h"
#include "mobile/viewmodels/tasks.h"

namespace ayumi::viewmodels {

TaskListPage::TaskListPage(AppContext& app, const QVariantMap& args)
    : RecordPage(app, args, "taskListForm") {
    refresh();
}

void TaskListPage::read() {
    auto& tablet = app().tablet();
    const std::string today = app().today().toStdString();
    const Json& values = view().values;
    m_siteName = siteOfTaskList(tablet, view().record);
    m_phase = phaseWord(records::taskListPhase(values, today));
    auto marks = taskMarks(tablet, view().participant);
    m_tasks = taskMaps(values, marks[view().record], today);
    m_time = taskTime(tablet, view().participant, values, today);
    m_takenOff.clear();
    for (const auto& task : records::tasksTakenOff(values)) {
        m_takenOff += QString::fromStdString(task.words);
    }
    const auto asked = taskListsAskedOn(tablet, view().participant, today);
    m_asked = there() &&
              std::ranges::find(asked, view().record, &store::RecordRow::record) != asked.end() &&
              tablet.reader().mayWrite(tablet.viewer(), "task_mark", view().participant);
    readOthers();
}

void TaskListPage::readOthers() {
    const auto all = standingRecords(app().tablet(), "task_list", view().participant);
    m_followed = std::ranges::any_of(all, [&](const records::RecordValues& list) {
        return textOf(list.values, "follows") == view().record;
    });
    m_clash.clear();
    if (!there() || m_phase == "over") return;
    const std::string clash = records::clashingList({view().record, view().values}, all);
    for (const auto& list : all) {
        if (clash.empty() || list.record != clash) continue;
        m_clash = {{"record", QString::fromStdString(clash)},
                   {"from", QString::fromStdString(textOf(list.values, "from"))},
                   {"to", QString::fromStdString(textOf(list.values, "to"))}};
    }
}

void TaskListPage::mark() {
    app().navigator()->open("taskMarks",
                            {{"participant", ofRecord()["participant"]}, {"proxy", true}});
}

void TaskListPage::carryOn() {
    app().navigator()->open("taskListForm", {{"participant", ofRecord()["participant"]},
                                             {"follows", ofRecord()["record"]}});
}

void TaskListPage::openClash() {
    app().navigator()->open("taskList", {{"record", m_clash["record"]}});
}

}  // namespace ayumi::viewmodels
