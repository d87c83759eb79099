// An attendance as pages show it, and what settling two values of it sets. Plain functions over
// what the reader hands out.
#pragma once

#include <QObject>
#include <QString>

#include <array>
#include <map>
#include <string>
#include <vector>

#include "mobile/store/tablet_reader.h"
#include "mobile/store/tablet_views.h"

namespace ayumi::viewmodels {

// What stands, or one of the values that stand beside each other.
struct Standing {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // change id of a rival; empty for what is shown
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString arrived MEMBER arrived)
    Q_PROPERTY(QString leftAt MEMBER leftAt)
    Q_PROPERTY(bool leftNextDay MEMBER leftNextDay)
    Q_PROPERTY(QString noticeAt MEMBER noticeAt)  // "08:42"
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)  // wayOf()
    Q_PROPERTY(bool here MEMBER here)

public:
    QString key;
    QString status;
    QString arrived;
    QString leftAt;
    bool leftNextDay = false;
    QString noticeAt;
    QString by;
    bool bySelf = false;
    QString way;
    bool here = false;

    bool operator==(const Standing&) const = default;
};

// How it came about: "handed" over to its author; typed for somebody who has confirmed it,
// "proxy_confirmed", or not, "proxy"; else empty.
QString wayOf(const std::string& handedBy, bool proxy, bool proxyConfirmed);
QString wayOf(const store::ValueView& value);

Standing standingOf(const store::RecordView& attendance, store::TabletReader& reader);

// One per change that stands in a contested field, own tablet first. Empty if nothing is contested.
std::vector<Standing> candidatesOf(const store::RecordView& attendance,
                                   store::TabletReader& reader);

// The fields that make `candidate` (a change id) the one that stands: its values, and null for
// times and notices that only the others had set. Empty if the candidate is not there.
std::map<std::string, Json> settlingSet(const store::RecordView& attendance,
                                        const std::string& candidate);

// "09:00" as agreed in the placement in force; empty if there is none.
inline constexpr std::array kPlannedFields{"planned_start", "planned_end"};
std::string plannedIn(const Json& placement, const char* field);

QString timeOfMoment(const std::string& moment);  // "2026-11-20T08:42:..." -> "08:42"

}  // namespace ayumi::viewmodels
