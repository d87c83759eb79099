// A tablet where tasks were cut out for people (task_samples.h).
#pragma once

#include "shared/records/tasks.h"
#include "tests/qml/pages/sent_fixture.h"
#include "tests/qml/pages/task_samples.h"

namespace ayumi::testing {

class TasksFixture : public SentFixture<SentTasks, sendTasks> {
protected:
    std::string shown() { return app.driver->shownTexts().join(" / ").toStdString(); }
    void openLists(const char* name) { app.open("tasks", {{"participant", person(name)}}); }
    void openList(const std::string& list) {
        app.open("taskList", {{"record", QString::fromStdString(list)}});
    }
    // Those of somebody that stand, the first one first.
    std::vector<records::RecordValues> listsOf(const char* name) {
        std::vector<records::RecordValues> lists;
        for (const auto& row : rowsOf("task_list", app.agency.people[name])) {
            lists.push_back({row.record, row.values});
        }
        std::ranges::sort(lists, {}, &records::RecordValues::record);
        return lists;
    }
    static std::string wordsOf(const Json& values) {
        std::string words;
        for (const auto& task : records::tasksOf(values)) {
            words += task.words + ' ' + std::to_string(task.minutes) +
                     (task.care.empty() ? "" : "★") + ' ';
        }
        return words;
    }
};

}  // namespace ayumi::testing
