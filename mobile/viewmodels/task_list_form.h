// The form of a list of tasks: the work at a site is cut into tasks for one person, put in order
// and timed. It may begin with the tasks of another list. A list that carries another on ends that
// one the day before it begins, in the same stroke.
#pragma once

#include "mobile/viewmodels/record_form.h"
#include "mobile/viewmodels/rows_model.h"
#include "shared/records/tasks.h"

namespace ayumi::viewmodels {

// What it says stands in RecordForm::typed, as "task.CODE", "minutes.CODE", "care.CODE".
struct TaskFormLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // code
    Q_PROPERTY(bool first MEMBER first)
    Q_PROPERTY(bool last MEMBER last)

public:
    QString key;
    bool first = false;
    bool last = false;

    bool operator==(const TaskFormLine&) const = default;
};

class TaskListForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    // Where the person works, worked or will, and the one that is chosen: [{key, label}]
    Q_PROPERTY(QVariantList sites READ sites NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* tasks READ tasks CONSTANT)
    // Words of tasks that were taken off and can be put back: [{key, label}]
    Q_PROPERTY(QVariantList takenOff READ takenOff NOTIFY changed)
    // Of a new list without tasks, lists to begin with: [{key, who, siteName, from, to, count}];
    // `who` is empty for the person's own, else another person at the chosen site
    Q_PROPERTY(QVariantList starts READ starts NOTIFY changed)
    Q_PROPERTY(QVariantMap time READ time NOTIFY changed)  // taskTime(), as it is typed
    Q_PROPERTY(bool full READ full NOTIFY changed)
    Q_PROPERTY(int most READ most CONSTANT)
    Q_PROPERTY(QString newest READ newest NOTIFY changed)  // code of the task added last

public:
    // args: participant; record, or follows (a record); those of mending.h
    TaskListForm(AppContext& app, const QVariantMap& args);

    QVariantList sites() const;
    RowsModelBase* tasks() { return &m_tasks; }
    QVariantList takenOff() const;
    QVariantList starts() const;
    QVariantMap time() const;
    bool full() const { return m_tasks.rowCount() >= records::kMostTasks; }
    int most() const { return records::kMostTasks; }
    const QString& newest() const { return m_newest; }

    Q_INVOKABLE void add();
    Q_INVOKABLE void move(const QString& task, int places);  // -1 up, 1 down
    Q_INVOKABLE void remove(const QString& task);
    Q_INVOKABLE void putBack(const QString& task);
    Q_INVOKABLE void copy(const QString& list);  // its tasks, and its site where none is chosen

protected:
    std::vector<Error> problemsOf(const Json& values) override;
    std::vector<tablet::SaveRequest> together(const Json& values) override;

private:
    Json typedValues() const;  // numbers as far as they can be read
    bool stands(const std::string& task) const;
    int nextPlace() const;
    void listTasks();
    QVariantMap startOf(const store::RecordRow& list) const;
    std::map<std::string, Json> copyOf(const std::string& list) const;
    std::string firstDayAfter(const std::string& list) const;

    RowsModel<TaskFormLine> m_tasks;
    QString m_newest;
};

}  // namespace ayumi::viewmodels
