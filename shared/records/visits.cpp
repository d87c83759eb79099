#include "shared/records/visits.h"

#include <algorithm>
#include <map>

#include "shared/base/time_text.h"

namespace ayumi::records {

namespace {

int numberOf(const Json& values, const char* field) {
    const auto found = values.find(field);
    return found != values.end() && found->is_number_integer() ? found->get<int>() : 0;
}

bool isTrue(const Json& values, const char* field) {
    const auto found = values.find(field);
    return found != values.end() && found->is_boolean() && found->get<bool>();
}

// Minutes since the epoch, so that a night belongs to both of its days.
std::pair<std::int64_t, std::int64_t> inTime(const Visit& visit, const Stretch& stretch) {
    const std::int64_t midnight = startOfDayMs(visit.day) / 60'000;
    return {midnight + stretch.from, midnight + stretch.to};
}

int unionOf(std::vector<Stretch> stretches) {
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    int minutes = 0;
    int until = stretches.empty() ? 0 : stretches.front().from;
    for (const Stretch& one : stretches) {
        minutes += std::max(0, one.to - std::max(one.from, until));
        until = std::max(until, one.to);
    }
    return minutes;
}

VisitDay dayOfVisits(const std::string& day, const std::vector<const Visit*>& visits,
                     const VisitLineOf& lineOf) {
    VisitDay sum;
    sum.day = day;
    std::vector<Stretch> stretches;
    std::optional<int> line;
    for (const Visit* visit : visits) {
        if (!visit->away()) continue;
        sum.arranged = sum.arranged || visit->arranged();
        if (!visit->done()) continue;
        sum.done = true;
        if (const auto stretch = stretchOf(*visit)) stretches.push_back(*stretch);
        for (const auto& person : visit->people) {
            const int theirs = lineOf(person, day);
            line = std::min(line.value_or(theirs), theirs);
        }
    }
    sum.minutes = unionOf(std::move(stretches));
    sum.line = line.value_or(kVisitLineMinutes);
    return sum;
}

}  // namespace

std::optional<int> minutesOfDay(const std::string& time) {
    if (!isTimeOfDay(time)) return std::nullopt;
    return std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3, 2));
}

Visit visitOf(std::string record, std::string day, std::vector<std::string> people,
              const Json& values) {
    Visit visit;
    visit.record = std::move(record);
    visit.day = std::move(day);
    visit.people = std::move(people);
    visit.coach = textOf(values, "coach");
    visit.status = textOf(values, "status");
    visit.way = textOf(values, "way");
    visit.plannedStart = minutesOfDay(textOf(values, "planned_start"));
    visit.plannedEnd = minutesOfDay(textOf(values, "planned_end"));
    visit.arrived = minutesOfDay(textOf(values, "arrived"));
    visit.left = minutesOfDay(textOf(values, "left"));
    if (visit.left && isTrue(values, "left_next_day")) *visit.left += kDayMinutes;
    visit.travelInMinutes = numberOf(values, "travel_in_minutes");
    visit.travelOutMinutes = numberOf(values, "travel_out_minutes");
    visit.overlapWhy = textOf(values, "overlap_why");
    return visit;
}

std::optional<Stretch> presenceOf(const Visit& visit) {
    if (!visit.done() || !visit.arrived || !visit.left || *visit.left < *visit.arrived) {
        return std::nullopt;
    }
    return Stretch{*visit.arrived, *visit.left};
}

std::optional<Stretch> stretchOf(const Visit& visit) {
    auto stretch = presenceOf(visit);
    if (!stretch) return std::nullopt;
    stretch->from -= visit.travelInMinutes;
    stretch->to += visit.travelOutMinutes;
    return stretch;
}

bool travelsLongerThanStays(const Visit& visit) {
    const auto presence = presenceOf(visit);
    return presence && visit.travelInMinutes + visit.travelOutMinutes > presence->minutes();
}

std::vector<std::string> overlapsOf(const Visit& visit, const std::vector<Visit>& all) {
    std::vector<std::string> found;
    const auto own = stretchOf(visit);
    if (!own) return found;
    const auto [from, to] = inTime(visit, *own);
    for (const Visit& other : all) {
        if (other.record == visit.record || other.coach != visit.coach) continue;
        const auto stretch = stretchOf(other);
        if (!stretch) continue;
        const auto [otherFrom, otherTo] = inTime(other, *stretch);
        if (from < otherTo && otherFrom < to) found.push_back(other.record);
    }
    return found;
}

VisitMonth visitMonthOf(const std::vector<Visit>& visits, const VisitLineOf& lineOf) {
    VisitMonth month;
    std::map<std::string, std::vector<const Visit*>> byDay;
    for (const Visit& visit : visits) {
        if (visit.done() && !visit.away()) ++month.contacts;
        if (visit.status != "cancelled" || visit.arranged()) byDay[visit.day].push_back(&visit);
        if (overlapsOf(visit, visits).empty()) continue;
        ++month.overlapping;
        if (visit.overlapWhy.empty()) ++month.unexplained;
    }
    for (const auto& [day, ofDay] : byDay) {
        const VisitDay sum = dayOfVisits(day, ofDay, lineOf);
        if (!sum.arranged && !sum.done) continue;
        month.arrangedDays += sum.arranged ? 1 : 0;
        month.doneDays += sum.done ? 1 : 0;
        month.arrangedAndDoneDays += sum.arranged && sum.done ? 1 : 0;
        month.reachingDays += sum.reaches() ? 1 : 0;
        month.minutes += sum.minutes;
        month.days.push_back(sum);
    }
    return month;
}

int visitLineOn(const std::vector<Json>& agreements, const std::string& day) {
    std::string begun;
    int line = kVisitLineMinutes;
    for (const Json& agreement : agreements) {
        const std::string from = textOf(agreement, "from");
        const std::string to = textOf(agreement, "to");
        const int minutes = numberOf(agreement, "visit_line_minutes");
        const bool inForce = from <= day && (to.empty() || day <= to);
        if (minutes == 0 || !inForce || from < begun) continue;
        begun = from;
        line = minutes;
    }
    return line;
}

}  // namespace ayumi::records
