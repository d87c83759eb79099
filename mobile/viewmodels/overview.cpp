#include "mobile/viewmodels/overview.h"

#include <algorithm>
#include <iterator>

#include "mobile/viewmodels/person_records.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

bool isAt(const records::PersonRecords& records, const std::string& site) {
    return std::ranges::any_of(
               records.placements,
               [&](const Json& placement) { return textOf(placement, "site") == site; }) ||
           std::ranges::find(records.attendance, site, &records::PersonRecords::Day::site) !=
               records.attendance.end();
}

bool isAnyAtOffice(Tablet& tablet, const MonthOverview& overview) {
    const std::string day = firstOfMonth(overview.month);
    return std::ranges::any_of(overview.people, [&](const store::RecordRow& person) {
        return tablet.reader().span(tablet.viewer(), person.participant, day, day).atOffice;
    });
}

void noteFirstMonth(MonthOverview& overview, const records::PersonRecords& records) {
    for (const Json& placement : records.placements) {
        const std::string month = monthOfDay(textOf(placement, "from"));
        if (month.empty()) continue;
        if (overview.firstMonth.empty() || month < overview.firstMonth) overview.firstMonth = month;
    }
}

std::map<std::string, std::vector<records::Visit>> visitsBySite(Tablet& tablet,
                                                                const std::string& month) {
    std::map<std::string, std::vector<records::Visit>> visits;
    for (auto& seen : visitsOf(tablet, firstOfMonth(month), lastOfMonth(month))) {
        visits[seen.row.text("site")].push_back(std::move(seen.visit));
    }
    return visits;
}

// Coach -> what their visits come to.
std::map<std::string, records::VisitMonth> sumsByCoach(const std::vector<records::Visit>& visits,
                                                       const records::VisitLineOf& lineOf) {
    std::map<std::string, std::vector<records::Visit>> byCoach;
    for (const auto& one : visits) byCoach[one.coach].push_back(one);
    std::map<std::string, records::VisitMonth> sums;
    for (const auto& [coach, own] : byCoach) sums[coach] = records::visitMonthOf(own, lineOf);
    return sums;
}

QString nameIn(const store::RecordRow& row) { return QString::fromStdString(row.text("name")); }

}  // namespace

MonthOverview monthOverview(Tablet& tablet, const std::string& month, const std::string& today,
                            const std::string& site, bool evicted) {
    MonthOverview overview;
    overview.month = month;
    overview.today = today;
    auto everybody = recordsOfDays(tablet, firstOfMonth(month), lastOfMonth(month));
    overview.openDays = openDaysOf(tablet);
    for (auto& person : tablet.reader().people(tablet.viewer())) {
        const auto found = everybody.find(person.participant);
        if (found == everybody.end()) continue;
        records::PersonRecords& records = found->second;
        if (!site.empty() && !isAt(records, site)) continue;
        noteFirstMonth(overview, records);
        // Lent from one to the next: sites are many.
        records.openDays = std::move(overview.openDays);
        addTo(overview.sites, person.participant, personMonthOf(records, month, today), today);
        overview.openDays = std::move(records.openDays);
        overview.people.push_back(std::move(person));
    }
    for (auto& [participant, records] : everybody) {
        for (Json& placement : records.placements) {
            overview.placements.push_back({participant, std::move(placement)});
        }
    }
    overview.visits = visitsBySite(tablet, month);
    overview.visitLine = visitLines(tablet);
    overview.atOffice = evicted && isAnyAtOffice(tablet, overview);
    return overview;
}

std::vector<OverviewDay> overviewDays(const MonthOverview& overview, const std::string& site) {
    const auto month = overview.sites.find(site);
    const std::string last = lastOfMonth(overview.month);
    std::vector<OverviewDay> days;
    for (std::string day = firstOfMonth(overview.month); day <= last; day = addDays(day, 1)) {
        OverviewDay line;
        line.key = QString::fromStdString(day);
        line.open = overview.openDays.isOpen(site, day);
        line.today = day == overview.today;
        if (month != overview.sites.end() && month->second.days.contains(day)) {
            line.sums = month->second.days.at(day);
        }
        days.push_back(std::move(line));
    }
    return days;
}

QVariantList stageMonths(const MonthOverview& overview, const std::string& site) {
    QVariantList months;
    for (int back = kStageMonths - 1; back >= 0; --back) {
        const std::string month = monthAfter(overview.month, -back);
        const std::string day = records::stageDayOf(month, overview.today);
        if (day.empty()) continue;
        QVariantMap counts;
        for (const auto& [stage, people] : records::stagesOn(overview.placements, day, site)) {
            counts[QString::fromStdString(stage)] = people;
        }
        months += QVariantMap{{"month", QString::fromStdString(month)},
                              {"day", QString::fromStdString(day)},
                              {"counts", counts}};
    }
    return months;
}

std::vector<VisitSum> visitSums(Tablet& tablet, const MonthOverview& overview,
                                const std::string& site) {
    std::vector<records::Visit> visits;
    for (const auto& [place, there] : overview.visits) {
        if (site.empty() || place == site) std::ranges::copy(there, std::back_inserter(visits));
    }
    std::vector<VisitSum> sums;
    for (const auto& [coach, sum] : sumsByCoach(visits, overview.visitLine)) {
        sums.push_back(visitSumOf(tablet, coach, sum));
    }
    std::ranges::sort(sums, {}, &VisitSum::name);
    return sums;
}

std::vector<OverviewLine> overviewSites(Tablet& tablet, const MonthOverview& overview) {
    std::vector<store::RecordRow> sites = tablet.reader().sites(tablet.viewer());
    for (auto& row : tablet.reader().rows(tablet.viewer(), "site")) {
        if (row.isVoid) sites.push_back(std::move(row));
    }
    std::vector<OverviewLine> lines;
    for (const auto& site : sites) {
        const auto found = overview.sites.find(site.record);
        const auto visited = overview.visits.find(site.record);
        if (found == overview.sites.end() && visited == overview.visits.end()) continue;
        OverviewLine line{QString::fromStdString(site.record), nameIn(site), 0, 0, 0, {}};
        if (found != overview.sites.end()) {
            line.people = static_cast<int>(found->second.people.size());
            line.sums = found->second.all;
        }
        if (visited != overview.visits.end()) {
            for (const auto& [coach, sum] : sumsByCoach(visited->second, overview.visitLine)) {
                line.visitDaysArranged += sum.arrangedDays;
                line.visitDaysDone += sum.doneDays;
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<OverviewLine> overviewPeople(const MonthOverview& overview, const std::string& site) {
    std::vector<OverviewLine> lines;
    const auto month = overview.sites.find(site);
    if (month == overview.sites.end()) return lines;
    for (const auto& person : overview.people) {
        const auto found = month->second.people.find(person.participant);
        if (found == month->second.people.end()) continue;
        lines.push_back(
            {QString::fromStdString(person.participant), nameIn(person), 0, 0, 0, found->second});
    }
    return lines;
}

}  // namespace ayumi::viewmodels
