// What a month comes to at the workplaces, as plain values for the pages of the overview: who came
// and who was planned, hours, stages, visits. As far as the viewer may read on this tablet, and
// read in one go for everybody; only while the tablet is readable.
#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>

#include <map>
#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "mobile/viewmodels/visits_page.h"
#include "shared/records/site_month.h"
#include "shared/records/stages.h"
#include "shared/records/visits.h"

namespace ayumi::viewmodels {

inline constexpr int kStageMonths = 6;  // the last of them is the month of the page

struct OverviewSums : records::PlaceSums {
    Q_GADGET
    Q_PROPERTY(int planned MEMBER planned)
    Q_PROPERTY(int came MEMBER came)
    Q_PROPERTY(int cameUnplanned MEMBER cameUnplanned)
    Q_PROPERTY(int late MEMBER late)
    Q_PROPERTY(int early MEMBER early)
    Q_PROPERTY(int absent MEMBER absent)
    Q_PROPERTY(int unrecorded MEMBER unrecorded)
    Q_PROPERTY(int contested MEMBER contested)
    Q_PROPERTY(int ahead MEMBER ahead)
    Q_PROPERTY(int agreedMinutes MEMBER agreedMinutes)
    Q_PROPERTY(int agreedAheadMinutes MEMBER agreedAheadMinutes)
    Q_PROPERTY(int agreedUntimed MEMBER agreedUntimed)
    Q_PROPERTY(int workedMinutes MEMBER workedMinutes)
    Q_PROPERTY(int breakMinutes MEMBER breakMinutes)
    Q_PROPERTY(int workedUntimed MEMBER workedUntimed)

public:
    OverviewSums() = default;
    OverviewSums(const records::PlaceSums& sums) : records::PlaceSums(sums) {}

    bool operator==(const OverviewSums&) const = default;
};

// A workplace in the month, or a person at one.
struct OverviewLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int people MEMBER people)  // of a workplace
    Q_PROPERTY(int visitDaysArranged MEMBER visitDaysArranged)
    Q_PROPERTY(int visitDaysDone MEMBER visitDaysDone)
    Q_PROPERTY(ayumi::viewmodels::OverviewSums sums MEMBER sums)

public:
    QString key;
    QString name;
    int people = 0;
    int visitDaysArranged = 0;
    int visitDaysDone = 0;
    OverviewSums sums;

    bool operator==(const OverviewLine&) const = default;
};

// A day of the month at a workplace.
struct OverviewDay {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // the day
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(bool today MEMBER today)
    Q_PROPERTY(ayumi::viewmodels::OverviewSums sums MEMBER sums)

public:
    QString key;
    bool open = false;
    bool today = false;
    OverviewSums sums;

    bool operator==(const OverviewDay&) const = default;
};

struct MonthOverview {
    std::string month;
    std::string today;
    records::SiteMonths sites;
    std::vector<store::RecordRow> people;  // who is in it, by reading
    std::string firstMonth;                // in which the first placement begins; "" without one
    bool atOffice = false;                 // some records of the month lie there alone
    // ---- What was read for it, of all workplaces
    records::OpenDays openDays;
    std::vector<records::PlacementOf> placements;
    std::map<std::string, std::vector<records::Visit>> visits;  // site ->
    records::VisitLineOf visitLine;
};

// `site`: of it alone, and of those who work there; empty for all. `evicted`: there are records at
// the office alone, so that it is worth asking whose.
MonthOverview monthOverview(Tablet& tablet, const std::string& month, const std::string& today,
                            const std::string& site, bool evicted);

// Every day of the month, with those that have something at this workplace.
std::vector<OverviewDay> overviewDays(const MonthOverview& overview, const std::string& site);

// kStageMonths of them, oldest first: {month, day, counts: {stage: people}}, "" where no stage is
// written; a month that has not begun is left out.
QVariantList stageMonths(const MonthOverview& overview, const std::string& site);

// By the coach's name; those at `site`, or all.
std::vector<VisitSum> visitSums(Tablet& tablet, const MonthOverview& overview,
                                const std::string& site);

// The agency's workplaces in the month, by reading; those that were taken back, and had a day or a
// visit in it, last.
std::vector<OverviewLine> overviewSites(Tablet& tablet, const MonthOverview& overview);

// Those who have something at this workplace.
std::vector<OverviewLine> overviewPeople(const MonthOverview& overview, const std::string& site);

}  // namespace ayumi::viewmodels

Q_DECLARE_METATYPE(ayumi::viewmodels::OverviewSums)
