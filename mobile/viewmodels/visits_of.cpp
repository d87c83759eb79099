#include "mobile/viewmodels/visits_of.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

constexpr TimeMs kNoonMs = TimeMs{12} * 3'600'000;
constexpr const char* kNightEnds = "05:00";

}  // namespace

std::vector<SeenVisit> visitsOf(Tablet& tablet, const std::string& from, const std::string& to) {
    std::vector<SeenVisit> seen;
    for (auto& row : tablet.reader().rowsOfDays(tablet.viewer(), "visit", from, to)) {
        if (row.isVoid) continue;
        auto visit = records::visitOf(row.record, row.day, row.people, row.values);
        seen.push_back({std::move(row), std::move(visit)});
    }
    std::ranges::stable_sort(seen, [](const SeenVisit& a, const SeenVisit& b) {
        const auto start = [](const records::Visit& visit) {
            return visit.arrived.value_or(visit.plannedStart.value_or(0));
        };
        return std::pair(b.visit.day, start(b.visit)) < std::pair(a.visit.day, start(a.visit));
    });
    return seen;
}

std::vector<records::Visit> plainVisits(const std::vector<SeenVisit>& seen) {
    std::vector<records::Visit> visits;
    for (const auto& one : seen) visits.push_back(one.visit);
    return visits;
}

records::VisitLineOf visitLines(Tablet& tablet) {
    std::map<std::string, std::vector<Json>> agreements;
    for (const auto& row : tablet.reader().rows(tablet.viewer(), "agreement")) {
        if (!row.isVoid) agreements[row.participant].push_back(row.values);
    }
    return [agreements = std::move(agreements)](const std::string& person, const std::string& day) {
        const auto found = agreements.find(person);
        return found == agreements.end() ? records::kVisitLineMinutes
                                         : records::visitLineOn(found->second, day);
    };
}

const SeenVisit* visitUnderWay(const std::vector<SeenVisit>& visits, const std::string& coach,
                               const std::string& site, TimeMs nowMs) {
    const std::string today = dayOf(nowMs);
    const bool night = timeOfDay(nowMs) < kNightEnds;
    for (const auto& one : visits) {
        const bool now = one.visit.day == today || (night && one.visit.day == addDays(today, -1));
        if (now && one.visit.open() && one.visit.coach == coach && one.row.text("site") == site) {
            return &one;
        }
    }
    return nullptr;
}

bool isAssignedOn(Tablet& tablet, const std::string& coach, const std::string& person,
                  const std::string& day) {
    return tablet.reader().facts().isAssigned(coach, person, startOfDayMs(day) + kNoonMs);
}

std::vector<std::string> peopleThere(Tablet& tablet, const std::string& coach,
                                     const std::string& site, const std::string& day) {
    std::vector<std::string> people;
    for (const auto& line : tablet.reader().roster(tablet.viewer(), site, day)) {
        const std::string status = line.attendance.text("status");
        const bool there = line.expected || line.recorded;
        if (!there || status == "absent" || status == "closed" || status == "home") continue;
        if (isAssignedOn(tablet, coach, line.participant, day)) people.push_back(line.participant);
    }
    return people;
}

std::string audienceOfPeople(const std::vector<std::string>& people, const std::string& author) {
    std::string keys;
    for (const auto& one : people) {
        keys += (keys.empty() ? "" : " ") + records::participantAudience(one);
    }
    return keys.empty() ? records::authorAudience(author) : keys;
}

}  // namespace ayumi::viewmodels
