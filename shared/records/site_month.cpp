#include "shared/records/site_month.h"

namespace ayumi::records {

namespace {

void addAgreed(PlaceSums& sums, const PlaceDay& place) {
    const auto& start = place.attendance.plannedStart;
    const auto& end = place.attendance.plannedEnd;
    if (!start || !end) {
        ++sums.agreedUntimed;
        return;
    }
    sums.agreedMinutes += *end - *start;
    if (place.state == DayState::Ahead) sums.agreedAheadMinutes += *end - *start;
}

void addCame(PlaceSums& sums, const PlaceDay& place, const std::string& today) {
    const Attendance& attendance = place.attendance;
    ++sums.came;
    sums.cameUnplanned += place.planned() ? 0 : 1;
    sums.late += attendance.status == "late" ? 1 : 0;
    sums.early += attendance.status == "left_early" ? 1 : 0;
    if (const auto worked = attendance.workedMinutes()) {
        sums.workedMinutes += *worked;
        sums.breakMinutes += attendance.breakMinutes;
    } else if (place.day < today || attendance.timesCannotBe()) {
        ++sums.workedUntimed;
    }
}

}  // namespace

void PlaceSums::add(const PlaceDay& place, const std::string& today) {
    const int one = place.planned() ? 1 : 0;
    planned += one;
    if (place.state == DayState::Contested) {
        ++contested;
        plannedContested += one;
        return;
    }
    if (place.planned()) addAgreed(*this, place);
    if (place.state == DayState::Came) addCame(*this, place, today);
    unrecorded += place.state == DayState::Unrecorded ? 1 : 0;
    ahead += place.state == DayState::Ahead ? 1 : 0;
    if (place.state != DayState::Absent) return;
    ++absent;
    plannedAbsent += one;
}

PlaceSums& PlaceSums::operator+=(const PlaceSums& other) {
    planned += other.planned;
    came += other.came;
    cameUnplanned += other.cameUnplanned;
    late += other.late;
    early += other.early;
    absent += other.absent;
    plannedAbsent += other.plannedAbsent;
    unrecorded += other.unrecorded;
    contested += other.contested;
    plannedContested += other.plannedContested;
    ahead += other.ahead;
    agreedMinutes += other.agreedMinutes;
    agreedAheadMinutes += other.agreedAheadMinutes;
    agreedUntimed += other.agreedUntimed;
    workedMinutes += other.workedMinutes;
    breakMinutes += other.breakMinutes;
    workedUntimed += other.workedUntimed;
    return *this;
}

void addTo(SiteMonths& sites, const std::string& participant, const PersonMonth& month,
           const std::string& today) {
    for (const PlaceDay& place : month.days) {
        PlaceSums sums;
        sums.add(place, today);
        SiteMonth& site = sites[place.site];
        site.days[place.day] += sums;
        site.people[participant] += sums;
        site.all += sums;
    }
}

}  // namespace ayumi::records
