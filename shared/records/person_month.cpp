#include "shared/records/person_month.h"

#include <algorithm>
#include <map>
#include <set>

#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::records {

namespace {

using Places = std::vector<PlaceDay>;

using Agreed = std::vector<const Json*>;

// The placements that plan a day.
Agreed agreedOn(const PersonRecords& records, const std::string& day) {
    Agreed agreed;
    for (const Json& placement : records.placements) {
        if (records.agreed.isAgreed(placement, day)) agreed.push_back(&placement);
    }
    return agreed;
}

// The one of them at a site; of several the one that began last. Null if none does.
const Json* placementAt(const Agreed& agreed, const std::string& site) {
    const Json* found = nullptr;
    for (const Json* placement : agreed) {
        if (textOf(*placement, "site") != site) continue;
        if (found == nullptr || textOf(*found, "from") <= textOf(*placement, "from")) {
            found = placement;
        }
    }
    return found;
}

using DayRecords = std::vector<const PersonRecords::Day*>;

DayRecords recordsOn(const PersonRecords& records, const std::string& day) {
    DayRecords found;
    for (const auto& one : records.attendance) {
        if (one.day == day) found.push_back(&one);
    }
    return found;
}

std::set<std::string> sitesOn(const Agreed& agreed, const DayRecords& ofDay) {
    std::set<std::string> sites;
    for (const Json* placement : agreed) sites.insert(textOf(*placement, "site"));
    for (const auto* one : ofDay) sites.insert(one->site);
    return sites;
}

DayState placeState(const PlaceDay& place, const std::string& today) {
    const Attendance& attendance = place.attendance;
    if (attendance.contested) return DayState::Contested;
    if (attendance.came()) return DayState::Came;
    if (attendance.absent()) return DayState::Absent;
    if (attendance.closed()) return DayState::Closed;
    if (place.planned()) return place.day < today ? DayState::Unrecorded : DayState::Ahead;
    return place.agreed ? DayState::Closed : DayState::Nothing;
}

Attendance attendanceAt(const PlaceDay& place, const Json& placement, const DayRecords& ofDay) {
    const auto at = std::ranges::find_if(ofDay.rbegin(), ofDay.rend(),
                                         [&](const auto* one) { return one->site == place.site; });
    if (at == ofDay.rend()) {
        return attendanceOf({}, place.day, place.site, Json::object(), placement, false);
    }
    const PersonRecords::Day& one = **at;
    return attendanceOf(one.record, place.day, place.site, one.values, placement, one.contested);
}

PlaceDay placeOn(const PersonRecords& records, const Agreed& agreed, const std::string& site,
                 const std::string& day, const DayRecords& ofDay, const std::string& today) {
    static const Json kNone;
    PlaceDay place;
    place.day = day;
    place.site = site;
    place.open = records.openDays.isOpen(site, day);
    const Json* placement = placementAt(agreed, site);
    place.agreed = placement != nullptr;
    // A closed day has no times either.
    place.attendance =
        attendanceAt(place, place.open && placement != nullptr ? *placement : kNone, ofDay);
    place.state = placeState(place, today);
    return place;
}

bool shareTime(const Attendance& one, const Attendance& other) {
    if (!one.workedMinutes() || !other.workedMinutes()) return false;
    return *one.arrived < *other.left && *other.arrived < *one.left;
}

void noteOverlaps(Places& places) {
    for (auto& one : places) {
        one.overlaps = std::ranges::any_of(places, [&](const PlaceDay& other) {
            return other.site != one.site && shareTime(one.attendance, other.attendance);
        });
    }
}

bool hasWholeCall(const PlaceDay& place) {
    return place.state == DayState::Absent && place.attendance.missing.empty();
}

// `before`: calls of the month that count already.
void noteCalls(Places& places, int before) {
    const bool absence = stateOf(places) == DayState::Absent;
    for (auto& place : places) {
        if (place.state != DayState::Absent || !place.attendance.call) continue;
        place.call = !hasWholeCall(place)         ? CallState::Lacking
                     : !absence                   ? CallState::OtherPlace
                     : before < kMostCallsInMonth ? CallState::Counts
                                                  : CallState::Beyond;
    }
}

bool anyIs(const Places& places, CallState call) {
    return std::ranges::find(places, call, &PlaceDay::call) != places.end();
}

void addAbsence(PersonMonth& month, const Places& places) {
    ++month.absentDays;
    if (anyIs(places, CallState::Counts)) {
        ++month.countedCalls;
    } else if (anyIs(places, CallState::Beyond)) {
        ++month.beyondCalls;
    } else if (anyIs(places, CallState::Lacking)) {
        ++month.lackingCalls;
    } else {
        ++month.withoutCall;
    }
}

void addComing(PersonMonth& month, const Places& places) {
    ++month.cameDays;
    const auto came = [](const PlaceDay& place) { return place.state == DayState::Came; };
    if (std::ranges::none_of(places, &PlaceDay::planned)) ++month.cameUnplanned;
    const bool home = std::ranges::all_of(places, [&](const PlaceDay& place) {
        return !came(place) || place.attendance.status == "home";
    });
    month.homeDays += home ? 1 : 0;
    const auto any = [&](auto holds) {
        return std::ranges::any_of(
                   places,
                   [&](const PlaceDay& place) { return came(place) && holds(place.attendance); })
                   ? 1
                   : 0;
    };
    month.lateDays += any([](const Attendance& one) { return one.status == "late"; });
    month.lateByTimes += any([](const Attendance& one) { return one.lateMinutes() > 0; });
    month.earlyDays += any([](const Attendance& one) { return one.status == "left_early"; });
    month.earlyByTimes += any([](const Attendance& one) { return one.earlyMinutes() > 0; });
}

void addRecorded(PersonMonth& month, const PlaceDay& place, const std::string& today) {
    if (place.state == DayState::Contested) return;
    const auto worked = place.attendance.workedMinutes();
    month.minutes += worked.value_or(0);
    const bool over = place.day < today || place.attendance.timesCannotBe();
    month.withoutMinutes += place.state == DayState::Came && !worked && over ? 1 : 0;
    month.meals += place.attendance.meal ? 1 : 0;
    month.fareYen += place.attendance.fareYen;
    month.pickups += place.attendance.pickups;
}

void addDay(PersonMonth& month, const Places& places, const std::string& today) {
    const auto anyPlace = [&](DayState state) {
        return std::ranges::find(places, state, &PlaceDay::state) != places.end() ? 1 : 0;
    };
    month.plannedDays += std::ranges::any_of(places, &PlaceDay::planned) ? 1 : 0;
    month.contestedDays += anyPlace(DayState::Contested);
    month.unrecordedDays += anyPlace(DayState::Unrecorded);
    const DayState state = stateOf(places);
    if (state == DayState::Came) addComing(month, places);
    if (state == DayState::Absent) addAbsence(month, places);
    if (state == DayState::Ahead) ++month.aheadDays;
    for (const auto& place : places) addRecorded(month, place, today);
}

Places placesOn(const PersonRecords& records, const std::string& day, const DayRecords& ofDay,
                const std::string& today) {
    const Agreed agreed = agreedOn(records, day);
    Places places;
    for (const auto& site : sitesOn(agreed, ofDay)) {
        places.push_back(placeOn(records, agreed, site, day, ofDay, today));
    }
    return places;
}

// Not copied, and looked up by day: with many people each day would look through all of them.
std::map<std::string, DayRecords> byDay(const PersonRecords& records, const std::string& month) {
    std::map<std::string, DayRecords> days;
    for (const auto& one : records.attendance) {
        if (one.day.starts_with(month)) days[one.day].push_back(&one);
    }
    return days;
}

}  // namespace

std::string_view nameOf(DayState state) {
    switch (state) {
        case DayState::Came:
            return "came";
        case DayState::Contested:
            return "contested";
        case DayState::Absent:
            return "absent";
        case DayState::Unrecorded:
            return "unrecorded";
        case DayState::Ahead:
            return "ahead";
        case DayState::Closed:
            return "closed";
        case DayState::Nothing:
            break;
    }
    return "nothing";
}

std::string_view nameOf(CallState state) {
    switch (state) {
        case CallState::None:
            return "none";
        case CallState::Lacking:
            return "lacking";
        case CallState::Counts:
            return "counts";
        case CallState::Beyond:
            return "beyond";
        case CallState::OtherPlace:
            break;
    }
    return "other_place";
}

Places placesOn(const PersonRecords& records, const std::string& day, const std::string& today) {
    return placesOn(records, day, recordsOn(records, day), today);
}

DayState stateOf(const Places& places) {
    DayState state = DayState::Nothing;
    for (const auto& place : places) state = std::min(state, place.state);
    return state;
}

PersonMonth personMonthOf(const PersonRecords& records, const std::string& month,
                          const std::string& today) {
    PersonMonth sum;
    sum.month = month;
    auto own = byDay(records, month);
    for (std::string day = firstOfMonth(month); day.starts_with(month); day = addDays(day, 1)) {
        Places places = placesOn(records, day, own[day], today);
        noteOverlaps(places);
        noteCalls(places, sum.countedCalls);
        addDay(sum, places, today);
        std::ranges::move(places, std::back_inserter(sum.days));
    }
    return sum;
}

std::vector<std::string> callDaysOf(const PersonRecords& records, const std::string& month,
                                    const std::string& without) {
    std::set<std::string> days;
    for (auto [day, ofDay] : byDay(records, month)) {
        std::erase_if(ofDay, [&](const auto* one) { return one->record == without; });
        if (ofDay.empty()) continue;
        const Places places = placesOn(records, day, ofDay, {});
        const bool absence = stateOf(places) == DayState::Absent;
        if (absence && std::ranges::any_of(places, hasWholeCall)) days.insert(day);
    }
    return {days.begin(), days.end()};
}

}  // namespace ayumi::records
