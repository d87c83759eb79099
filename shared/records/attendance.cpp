#include "shared/records/attendance.h"

#include "shared/records/visits.h"

namespace ayumi::records {

namespace {

bool hasText(const Json& values, const char* field) {
    return textOf(values, field).find_first_not_of(" \n\t") != std::string::npos;
}

bool saysYes(const Json& values, const char* field) {
    const auto found = values.find(field);
    return found != values.end() && found->is_boolean() && found->get<bool>();
}

int countIn(const Json& values, const char* field) {
    const auto found = values.find(field);
    return found != values.end() && found->is_number_integer() ? found->get<int>() : 0;
}

std::optional<int> plannedTime(const Json& values, const Json& placement, const char* field) {
    const auto own = minutesOfDay(textOf(values, field));
    return own ? own : minutesOfDay(textOf(placement, field));
}

int waysOf(const std::string& pickup) {
    return pickup == "both" ? 2 : pickup == "outward" || pickup == "homeward" ? 1 : 0;
}

}  // namespace

std::vector<std::string> missingInCall(const Json& values) {
    std::vector<std::string> missing;
    if (!hasText(values, "notice_at")) missing.push_back("time");
    if (!hasText(values, "notice_by")) missing.push_back("taker");
    if (!hasText(values, "notice_cause") && !hasText(values, "notice_reason")) {
        missing.push_back("reason");
    }
    if (!hasText(values, "notice_advice")) missing.push_back("advice");
    return missing;
}

bool isCall(const Json& values) {
    return missingInCall(values).size() < 4 || hasText(values, "notice_from");
}

bool Attendance::came() const {
    return status == "present" || status == "late" || status == "left_early" || status == "home" ||
           (status.empty() && arrived);
}

int Attendance::lateMinutes() const {
    return came() && arrived && plannedStart ? std::max(0, *arrived - *plannedStart) : 0;
}

int Attendance::earlyMinutes() const {
    return came() && left && plannedEnd && !timesCannotBe() ? std::max(0, *plannedEnd - *left) : 0;
}

bool Attendance::timesCannotBe() const {
    return arrived && left && *left - *arrived - breakMinutes < 0;
}

std::optional<int> Attendance::workedMinutes() const {
    if (!came() || !arrived || !left || timesCannotBe()) return std::nullopt;
    return *left - *arrived - breakMinutes;
}

bool Attendance::disagrees() const {
    if (absent() || closed()) return arrived.has_value();
    // One status cannot say both, so the one it says is no contradiction to the other.
    const bool late = lateMinutes() > 0;
    const bool early = earlyMinutes() > 0;
    if (status == "late") return !late && arrived && plannedStart;
    if (status == "left_early") return !early && left && plannedEnd;
    return status == "present" && (late || early);
}

Attendance attendanceOf(std::string record, std::string day, std::string site, const Json& values,
                        const Json& placement, bool contested) {
    Attendance read;
    read.record = std::move(record);
    read.day = std::move(day);
    read.site = std::move(site);
    read.status = textOf(values, "status");
    read.plannedStart = plannedTime(values, placement, "planned_start");
    read.plannedEnd = plannedTime(values, placement, "planned_end");
    if (read.plannedStart && read.plannedEnd && *read.plannedEnd < *read.plannedStart) {
        *read.plannedEnd += kDayMinutes;
    }
    read.arrived = minutesOfDay(textOf(values, "arrived"));
    read.left = minutesOfDay(textOf(values, "left"));
    if (read.left && saysYes(values, "left_next_day")) *read.left += kDayMinutes;
    read.breakMinutes = countIn(values, "break_minutes");
    read.call = isCall(values);
    if (read.absent()) read.missing = missingInCall(values);
    read.meal = saysYes(values, "meal");
    read.fareYen = countIn(values, "fare_yen");
    read.pickups = waysOf(textOf(values, "pickup"));
    read.contested = contested;
    return read;
}

}  // namespace ayumi::records
