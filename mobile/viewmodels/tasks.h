// Lists of tasks that were cut out for a person, as pages show them, and how the days went by them.
// Rules: shared/records/tasks.h. GUI thread; only while the tablet is readable.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>
#include <QVariantMap>

#include <map>
#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/tasks.h"

namespace ayumi::viewmodels {

inline constexpr std::size_t kTaskDaysShown = 5;

struct TaskListLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)      // record
    Q_PROPERTY(QString phase MEMBER phase)  // "ahead", "current", "over"
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QVariantList tasks MEMBER tasks)  // taskMaps()
    Q_PROPERTY(QVariantMap time MEMBER time)     // taskTime()
    Q_PROPERTY(bool twoOpen MEMBER twoOpen)      // another one of its site is open as well
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)

public:
    QString key;
    QString phase;
    QString siteName;
    QString from;
    QString to;
    QVariantList tasks;
    QVariantMap time;
    bool twoOpen = false;
    bool waiting = false;
    bool contested = false;

    bool operator==(const TaskListLine&) const = default;
};

QString phaseWord(records::TaskListPhase phase);  // as of a TaskListLine

// Those the person is asked about on a day, by their sites' names. Where it is recorded that they
// came somewhere that day, those of these sites alone.
std::vector<store::RecordRow> taskListsAskedOn(Tablet& tablet, const std::string& participant,
                                               const std::string& day);

// What was marked, by list and day.
using TaskMarks = std::map<std::string, std::map<std::string, store::RecordRow>>;
TaskMarks taskMarks(Tablet& tablet, const std::string& participant);

// {code, words, minutes, care, lately} of each task on the list, in order; lately: {day, mark,
// note} on the last kTaskDaysShown days, up to today, on which anything of the list was marked,
// oldest first; `mark` is empty where it was another task.
QVariantList taskMaps(const Json& values, const std::map<std::string, store::RecordRow>& marks,
                      const std::string& today);

// {minutes, untold, planned, start, end}: all tasks together, how many of them say no minutes, the
// hours agreed for the day (dayLookedAt()), breaks included; `planned` is 0 if nobody knows.
QVariantMap taskTime(Tablet& tablet, const std::string& participant, const Json& values,
                     const std::string& today);

// The current ones, those to come, those that are over, each by its first day, the latest first.
std::vector<TaskListLine> taskListLines(Tablet& tablet, const std::string& participant,
                                        const std::string& today);

// What the fields of lists and marks are about: "mark.CODE", "task.CODE" ... -> words of the task,
// also of one that was taken off; of all lists, also of those that were taken back.
std::map<std::string, QString> taskFieldWords(Tablet& tablet, const std::string& participant);

QString siteOfTaskList(Tablet& tablet, const std::string& list);  // also of one taken back

}  // namespace ayumi::viewmodels
