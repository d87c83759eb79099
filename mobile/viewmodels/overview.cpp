#include "mobile/viewmodels/overview.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/person_records.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/stages.h"

namespace ayumi::viewmodels {

namespace {

std::string firstDayOf(const std::string& month) { return month + "-01"; }

std::string lastDayOf(const std::string& month) {
    return addDays(addMonths(firstDayOf(month), 1), -1);
}

bool isAt(const records::PersonRecords& records, const std::string& site) {
    return std::ranges::any_of(
               records.placements,
               [&](const Json& placement) { return textOf(placement, "site") == site; }) ||
           std::ranges::find(records.attendance, site, &records::PersonRecords::Day::site) !=
               records.attendance.end();
}

bool isAnyAtOffice(Tablet& tablet, const MonthOverview& overview, const std::string& month) {
    const std::string day = firstDayOf(month);
    return std::ranges::any_of(overview.people, [&](const store::RecordRow& person) {
        return tablet.reader().span(tablet.viewer(), person.participant, day, day).atOffice;
    });
}

void noteFirstMonth(MonthOverview& overview, const records::PersonRecords& records) {
    for (const Json& placement : records.placements) {
        const std::string month = textOf(placement, "from").substr(0, 7);
        if (month.empty()) continue;
        if (overview.firstMonth.empty() || month < overview.firstMonth) overview.firstMonth = month;
    }
}

std::map<std::string, std::vector<records::Visit>> visitsBySite(Tablet& tablet,
                                                                const std::string& month) {
    std::map<std::string, std::vector<records::Visit>> visits;
    for (auto& seen : visitsOf(tablet, firstDayOf(month), lastDayOf(month))) {
        visits[seen.row.text("site")].push_back(std::move(seen.visit));
    }
    return visits;
}

std::map<std::string, std::vector<records::Visit>> byCoach(std::vector<records::Visit> visits) {
    std::map<std::string, std::vector<records::Visit>> found;
    for (auto& one : visits) found[one.coach].push_back(std::move(one));
    return found;
}

QString nameIn(const store::RecordRow& row) { return QString::fromStdString(row.text("name")); }

}  // namespace

MonthOverview monthOverview(Tablet& tablet, const std::string& month, const std::string& today,
                            const std::string& site, bool evicted) {
    MonthOverview overview;
    auto everybody = recordsOfDays(tablet, firstDayOf(month), lastDayOf(month));
    records::OpenDays openDays = openDaysOf(tablet);
    for (auto& person : tablet.reader().people(tablet.viewer())) {
        const auto found = everybody.find(person.participant);
        if (found == everybody.end()) continue;
        records::PersonRecords& records = found->second;
        if (!site.empty() && !isAt(records, site)) continue;
        noteFirstMonth(overview, records);
        records.openDays = std::move(openDays);  // lent from one to the next: sites are many
        addTo(overview.sites, person.participant, personMonthOf(records, month, today), today);
        openDays = std::move(records.openDays);
        overview.people.push_back(std::move(person));
    }
    overview.atOffice = evicted && isAnyAtOffice(tablet, overview, month);
    return overview;
}

std::vector<OverviewDay> overviewDays(Tablet& tablet, const records::SiteMonth& month,
                                      const std::string& name, const std::string& today,
                                      const std::string& site) {
    const records::OpenDays openDays = openDaysOf(tablet);
    std::vector<OverviewDay> days;
    for (std::string day = firstDayOf(name); day <= lastDayOf(name); day = addDays(day, 1)) {
        OverviewDay line;
        line.key = QString::fromStdString(day);
        line.open = openDays.isOpen(site, day);
        line.today = day == today;
        if (const auto found = month.days.find(day); found != month.days.end()) {
            line.sums = found->second;
        }
        days.push_back(std::move(line));
    }
    return days;
}

QVariantList stageMonths(Tablet& tablet, const std::string& month, const std::string& today,
                         const std::string& site) {
    std::vector<records::PlacementOf> placements;
    for (auto& row : tablet.reader().rows(tablet.viewer(), "placement")) {
        if (!row.isVoid) placements.push_back({row.participant, std::move(row.values)});
    }
    QVariantList months;
    for (int back = kStageMonths - 1; back >= 0; --back) {
        const std::string one = addMonths(firstDayOf(month), -back).substr(0, 7);
        const std::string day = records::stageDayOf(one, today);
        if (day.empty()) continue;
        QVariantMap counts;
        for (const auto& [stage, people] : records::stagesOn(placements, day, site)) {
            counts[QString::fromStdString(stage)] = people;
        }
        months += QVariantMap{{"month", QString::fromStdString(one)},
                              {"day", QString::fromStdString(day)},
                              {"counts", counts}};
    }
    return months;
}

std::vector<VisitSum> visitsIn(Tablet& tablet, const std::string& month, const std::string& site) {
    std::vector<records::Visit> visits;
    for (auto& [place, there] : visitsBySite(tablet, month)) {
        if (!site.empty() && place != site) continue;
        std::ranges::move(there, std::back_inserter(visits));
    }
    const auto lineOf = visitLines(tablet);
    std::vector<VisitSum> sums;
    for (const auto& [coach, ofCoach] : byCoach(std::move(visits))) {
        sums.push_back(visitSumOf(tablet, coach, records::visitMonthOf(ofCoach, lineOf)));
    }
    std::ranges::sort(sums, {}, &VisitSum::name);
    return sums;
}

std::vector<OverviewLine> overviewSites(Tablet& tablet, const MonthOverview& overview,
                                        const std::string& month) {
    auto visits = visitsBySite(tablet, month);
    const auto lineOf = visitLines(tablet);
    std::vector<store::RecordRow> sites = tablet.reader().sites(tablet.viewer());
    for (auto& row : tablet.reader().rows(tablet.viewer(), "site")) {
        if (row.isVoid) sites.push_back(std::move(row));
    }
    std::vector<OverviewLine> lines;
    for (const auto& site : sites) {
        const auto found = overview.sites.find(site.record);
        const auto visited = visits.find(site.record);
        if (found == overview.sites.end() && visited == visits.end()) continue;
        OverviewLine line{QString::fromStdString(site.record), nameIn(site), 0, 0, 0, {}};
        if (found != overview.sites.end()) {
            line.people = static_cast<int>(found->second.people.size());
            line.sums = found->second.all;
        }
        if (visited != visits.end()) {
            for (const auto& [coach, ofCoach] : byCoach(std::move(visited->second))) {
                const auto sum = records::visitMonthOf(ofCoach, lineOf);
                line.visitDaysArranged += sum.arrangedDays;
                line.visitDaysDone += sum.doneDays;
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<OverviewLine> overviewPeople(const MonthOverview& overview,
                                         const records::SiteMonth& month) {
    std::vector<OverviewLine> lines;
    for (const auto& person : overview.people) {
        const auto found = month.people.find(person.participant);
        if (found == month.people.end()) continue;
        lines.push_back(
            {QString::fromStdString(person.participant), nameIn(person), 0, 0, 0, found->second});
    }
    return lines;
}

}  // namespace ayumi::viewmodels
