// Short-term goals as pages list them: what was agreed, how it stands, what was marked of late.
// GUI thread; only while readable.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include <map>
#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/goals.h"

namespace ayumi::viewmodels {

struct GoalLine {
    Q_GADGET
    QML_VALUE_TYPE(goalLine)
    Q_PROPERTY(QString key MEMBER key)  // record; empty: there is none
    Q_PROPERTY(QString item MEMBER item)
    Q_PROPERTY(QString task MEMBER task)
    Q_PROPERTY(int aimCount MEMBER aimCount)  // 0: none
    Q_PROPERTY(QString aimUnit MEMBER aimUnit)
    Q_PROPERTY(QString aimPer MEMBER aimPer)
    Q_PROPERTY(QString support MEMBER support)
    Q_PROPERTY(QString supportBy MEMBER supportBy)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QString phase MEMBER phase)  // "ahead", "current", "over", "looked_back"
    Q_PROPERTY(QString reviewedOn MEMBER reviewedOn)
    Q_PROPERTY(QString reviewSelf MEMBER reviewSelf)
    Q_PROPERTY(QString review MEMBER review)
    Q_PROPERTY(QString result MEMBER result)
    // {day, mark, note}: the last kLatelyDays days on which the person was to come or marked it,
    // within its period, oldest first; `mark` empty where nothing was said. Today once it is marked
    Q_PROPERTY(QVariantList lately MEMBER lately)
    Q_PROPERTY(QVariantList said MEMBER said)  // every mark, newest first, as in `lately`
    Q_PROPERTY(bool silent MEMBER silent)      // records::isSilent
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)

public:
    QString key;
    QString item;
    QString task;
    int aimCount = 0;
    QString aimUnit;
    QString aimPer;
    QString support;
    QString supportBy;
    QString from;
    QString to;
    QString phase;
    QString reviewedOn;
    QString reviewSelf;
    QString review;
    QString result;
    QVariantList lately;
    QVariantList said;
    bool silent = false;
    bool waiting = false;
    bool contested = false;

    bool open() const { return phase != "looked_back"; }
    bool operator==(const GoalLine&) const = default;
};

inline constexpr int kLatelyDays = 5;

// A participant's goals that the viewer may read, none that was taken back: current ones, those
// that wait for their look-back, those to come, by their first day; then the others, the latest
// first.
std::vector<GoalLine> goalLines(Tablet& tablet, const std::string& participant,
                                const std::string& today);

// Those that the participant is asked about on a day, in the same order.
std::vector<store::RecordRow> goalsAskedOn(Tablet& tablet, const std::string& participant,
                                           const std::string& day);

// Marks by goal and day, as records.
using GoalMarks = std::map<std::string, std::map<std::string, store::RecordRow>>;
GoalMarks goalMarks(Tablet& tablet, const std::string& participant);

// Goals of whoever the viewer looks after that need somebody: over and not looked back on, or
// without a mark for a week.
struct DueGoal {
    std::string participant;
    std::string goal;
    QString item;
    std::string to;
    std::string lastMark;
    bool over = false;  // else silent
};
std::vector<DueGoal> dueGoals(Tablet& tablet, const std::string& today);  // the oldest first

QString goalItem(Tablet& tablet, const std::string& goal);  // also of one that was taken back

}  // namespace ayumi::viewmodels
