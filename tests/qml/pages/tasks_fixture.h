// A tablet where tasks were cut out for people (task_samples.h).
#pragma once

#include <gtest/gtest.h>

#include "shared/records/tasks.h"
#include "tests/qml/pages/page_app.h"
#include "tests/qml/pages/task_samples.h"

namespace ayumi::testing {

class TasksFixture : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString person(const char* name) { return QString::fromStdString(app.agency.people[name]); }
    QString route() { return app.context().navigator()->route(); }
    bool comesTo(const char* wanted) {
        return app.driver->waitFor([&] { return route() == wanted; });
    }
    bool shows(const QString& words) { return app.driver->shows(words); }
    bool comes(const QString& words) {
        return app.driver->waitFor([&] { return shows(words); });
    }
    std::string shown() { return app.driver->shownTexts().join(" / ").toStdString(); }
    void touch(const QString& name) {
        ASSERT_EQ(app.driver->touch(name), "") << name.toStdString();
    }
    void write(const QString& name, const char* words) {
        ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->write(name, words).empty(); }))
            << name.toStdString();
    }
    void openLists(const char* name) { app.open("tasks", {{"participant", person(name)}}); }
    void openList(const std::string& list) {
        app.open("taskList", {{"record", QString::fromStdString(list)}});
    }
    store::RecordView record(const std::string& id) {
        return app.tablet()
            .reader()
            .record(app.tablet().viewer(), id)
            .value_or(store::RecordView());
    }
    // Those of somebody that stand, the first one first.
    std::vector<records::TaskListOf> listsOf(const char* name) {
        std::vector<records::TaskListOf> lists;
        for (const auto& row : app.tablet().reader().rowsOf(app.tablet().viewer(), "task_list",
                                                            app.agency.people[name])) {
            if (!row.isVoid) lists.push_back({row.record, row.values});
        }
        std::ranges::sort(lists, {}, &records::TaskListOf::record);
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

    SentTasks sent;
    PageApp app{true, [this](AgencyFixture& agency) { sent = sendTasks(agency); }};
};

}  // namespace ayumi::testing
