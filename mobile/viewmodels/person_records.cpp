#include "mobile/viewmodels/person_records.h"

#include <algorithm>
#include <map>
#include <set>

#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/visits_of.h"
#include "shared/base/time_text.h"
#include "shared/records/settings.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kSeenLatelyDays = 31;

std::vector<Json> valuesOf(std::vector<store::RecordRow> rows) {
    std::vector<Json> values;
    for (auto& row : rows) values.push_back(std::move(row.values));
    return values;
}

std::vector<std::string> visitDays(Tablet& tablet, const std::string& participant,
                                   const std::string& from, const std::string& to) {
    std::vector<std::string> days;
    for (const auto& seen : visitsOf(tablet, from, to)) {
        const auto& people = seen.visit.people;
        const bool theirs = std::ranges::find(people, participant) != people.end();
        if (theirs && seen.visit.done() && seen.visit.away()) days.push_back(seen.visit.day);
    }
    return days;
}

// Visits bear on nothing but a row that is long enough.
records::NotComing notComing(Tablet& tablet, const std::string& participant,
                             const records::PersonRecords& records, const std::string& today) {
    auto row = records::notComingOf(records, {}, today);
    if (!row.visitDue) return row;
    return records::notComingOf(records, visitDays(tablet, participant, row.days.front(), today),
                                today);
}

// Whether the days are too few since the person was last seen: most people are left out so without
// a look at their plans.
std::set<std::string> seenLately(Tablet& tablet, const std::string& today) {
    std::map<std::string, std::set<std::string>> absences;
    std::map<std::string, std::string> lastCame;
    const auto rows = tablet.reader().rowsOfDays(tablet.viewer(), "attendance",
                                                 addDays(today, -kSeenLatelyDays), today);
    for (const auto& row : rows) {
        if (row.isVoid || row.contested) continue;
        const auto read = records::attendanceOf({}, row.day, row.about, row.values, nullptr, false);
        if (read.absent()) absences[row.participant].insert(row.day);
        if (read.came()) lastCame[row.participant] = std::max(lastCame[row.participant], row.day);
    }
    std::set<std::string> people;
    for (const auto& [person, came] : lastCame) {
        const auto& days = absences[person];
        if (std::distance(days.upper_bound(came), days.end()) < records::kDaysUntilVisit) {
            people.insert(person);
        }
    }
    return people;
}

}  // namespace

records::OpenDays openDaysOf(Tablet& tablet) {
    records::OpenDays days;
    const auto viewer = tablet.viewer();
    for (auto& site : tablet.reader().rows(viewer, "site")) {
        days.sites[site.record] = std::move(site.values);
    }
    for (const auto& row : tablet.reader().rows(viewer, "calendar")) {
        if (!row.isVoid) days.putException(row.about, row.day, row.values);
    }
    return days;
}

records::PersonRecords personRecordsOf(Tablet& tablet, const std::string& participant,
                                       records::OpenDays openDays) {
    const auto viewer = tablet.viewer();
    records::PersonRecords records;
    records.placements = valuesOf(tablet.reader().placements(viewer, participant));
    records.agreed = {valuesOf(tablet.reader().rowsOf(viewer, "agreement", participant)),
                      valuesOf(tablet.reader().rowsOf(viewer, "pause", participant)),
                      tablet.reader().setting(records::kRecordsFromSetting).value_or("")};
    records.openDays = std::move(openDays);
    for (auto& row : tablet.reader().rowsOf(viewer, "attendance", participant)) {
        records.attendance.push_back(
            {row.record, row.day, row.about, std::move(row.values), row.contested});
    }
    return records;
}

std::map<std::string, records::PersonRecords> recordsOfDays(Tablet& tablet, const std::string& from,
                                                            const std::string& to) {
    const auto viewer = tablet.viewer();
    std::map<std::string, records::PersonRecords> people;
    for (auto& row : tablet.reader().rows(viewer, "placement")) {
        if (!row.isVoid) people[row.participant].placements.push_back(std::move(row.values));
    }
    for (auto& row : tablet.reader().rowsOfDays(viewer, "attendance", from, to)) {
        if (row.isVoid) continue;
        people[row.participant].attendance.push_back(
            {row.record, row.day, row.about, std::move(row.values), row.contested});
    }
    const auto agree = [&](const char* kind, std::vector<Json> records::AgreedDays::*part) {
        for (auto& row : tablet.reader().rows(viewer, kind)) {
            const auto found = people.find(row.participant);
            if (row.isVoid || found == people.end()) continue;
            (found->second.agreed.*part).push_back(std::move(row.values));
        }
    };
    agree("agreement", &records::AgreedDays::agreements);
    agree("pause", &records::AgreedDays::pauses);
    const auto since = tablet.reader().setting(records::kRecordsFromSetting).value_or("");
    for (auto& [person, records] : people) records.agreed.recordsFrom = since;
    return people;
}

records::PersonRecords personRecordsOf(Tablet& tablet, const std::string& participant) {
    return personRecordsOf(tablet, participant, openDaysOf(tablet));
}

records::NotComing notComingOf(Tablet& tablet, const std::string& participant,
                               const std::string& today) {
    return notComing(tablet, participant, personRecordsOf(tablet, participant), today);
}

std::vector<Care> visitsDue(Tablet& tablet, const std::string& today) {
    std::vector<Care> cares;
    const auto viewer = tablet.viewer();
    const auto lately = seenLately(tablet, today);
    std::optional<records::OpenDays> openDays;
    for (const auto& person : tablet.reader().people(viewer)) {
        if (lately.contains(person.participant)) continue;
        if (!openDays) openDays = openDaysOf(tablet);
        const auto row = notComing(tablet, person.participant,
                                   personRecordsOf(tablet, person.participant, *openDays), today);
        if (!row.visitDue) continue;
        const QString id = QString::fromStdString(person.participant);
        Care care;
        care.key = "visit/" + id;
        care.kind = "visit";
        care.personName = familyName(tablet.reader(), person.participant);
        care.participant = id;
        care.count = row.count();
        cares.push_back(std::move(care));
    }
    std::ranges::stable_sort(cares, std::greater{}, &Care::count);
    return cares;
}

}  // namespace ayumi::viewmodels
