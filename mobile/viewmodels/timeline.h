// What happened with a person, in the order of time: their days, goals, sheets, plans, visits,
// steps of placements, meetings and rests. What lies ahead is on pages of its own. GUI thread; only
// while the tablet is readable.
#pragma once

#include <QObject>
#include <QString>

#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

// One entry before its record is looked up: as much as the order and the filter need.
struct TimelinePoint {
    std::string day;
    std::string record;
    QString kind;   // "day", "goal", "sheet", "plan", "visit", "placement", "meeting", "rest"
    QString event;  // what of the record happened on that day; "" of what has one day only

    QString key() const { return QString::fromStdString(record) + ":" + event; }
};

// Up to `today`, newest first. `kind`: one of those above, or "" for all.
std::vector<TimelinePoint> timelineOf(Tablet& tablet, const std::string& participant,
                                      const std::string& today, const QString& kind);

struct TimelineLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString record MEMBER record)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString month MEMBER month)  // "2026-11" of the first of its month, else empty
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString event MEMBER event)  // as in TimelinePoint
    // The word for it: status of a day or a visit, purpose of a meeting, state of a sheet, result
    // of a goal, stage of a placement, why of a rest
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString way MEMBER way)      // of a visit: where and how
    Q_PROPERTY(QString title MEMBER title)  // of a sheet markup, else as it was written
    Q_PROPERTY(QString from MEMBER from)    // "09:02"
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QString noticeAt MEMBER noticeAt)  // of an absence that was called in
    Q_PROPERTY(QString words MEMBER words)        // the beginning of what was written
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString how MEMBER how)  // wayOf()
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)

public:
    QString key;
    QString record;
    QString day;
    QString month;
    QString kind;
    QString event;
    QString code;
    QString way;
    QString title;
    QString from;
    QString to;
    QString noticeAt;
    QString words;
    QString by;
    bool bySelf = false;
    QString how;
    bool waiting = false;
    bool contested = false;

    bool operator==(const TimelineLine&) const = default;
};

// `language`: code of the words of sheets. An entry whose record is gone meanwhile says nothing.
TimelineLine timelineLine(Tablet& tablet, const TimelinePoint& point, const QString& language);

}  // namespace ayumi::viewmodels
