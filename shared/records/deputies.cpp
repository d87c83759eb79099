#include "shared/records/deputies.h"

#include <algorithm>

#include "shared/base/time_text.h"

namespace ayumi::records {

namespace {

bool isAwayMeanwhile(const std::string& person, const RecordValues& leave,
                     const std::vector<RecordValues>& others) {
    return std::ranges::any_of(others, [&](const RecordValues& other) {
        return other.record != leave.record && !person.empty() &&
               textOf(other.values, "staff") == person && spansMeet(leave.values, other.values);
    });
}

void checkDeputy(const RecordValues& leave, const std::vector<RecordValues>& others,
                 const StaffById& staff, const std::string& today, std::vector<Error>& problems) {
    const std::string deputy = textOf(leave.values, "deputy");
    if (deputy.empty()) return;
    const auto refuse = [&](const char* code) {
        problems.push_back({code, {{"field", "deputy"}}});
    };
    if (deputy == textOf(leave.values, "staff")) return refuse("deputy_oneself");
    const bool over = lastDayOf(leave.values) < today;
    if (!over && !maySign(staff, deputy)) return refuse("deputy_no_supervisor");
    if (isAwayMeanwhile(deputy, leave, others)) refuse("deputy_away");
}

}  // namespace

bool maySign(const StaffById& staff, const std::string& person) {
    const auto found = staff.find(person);
    return found != staff.end() && textOf(found->second, "role") == "supervisor" &&
           found->second.value("active", Json()) != Json(false);
}

std::vector<Error> leaveProblems(const RecordValues& leave, const std::vector<RecordValues>& others,
                                 const StaffById& staff, const std::string& today) {
    std::vector<Error> problems;
    const Json& values = leave.values;
    for (const char* field : {"staff", "from"}) {
        if (textOf(values, field).empty()) problems.push_back({"field_empty", {{"field", field}}});
    }
    const std::string to = textOf(values, "to");
    const bool reversed = !to.empty() && to < textOf(values, "from");
    if (reversed) problems.push_back({"leave_ends_before_start", {{"field", "to"}}});
    if (!reversed && isAwayMeanwhile(textOf(values, "staff"), leave, others)) {
        problems.push_back({"leave_twice", {{"field", "from"}}});
    }
    checkDeputy(leave, others, staff, today, problems);
    return problems;
}

Cover coverOf(const RecordValues& leave, const std::vector<RecordValues>& others,
              const StaffById& staff) {
    const std::string deputy = textOf(leave.values, "deputy");
    if (deputy.empty() || deputy == textOf(leave.values, "staff")) return Cover::Nobody;
    if (!maySign(staff, deputy)) return Cover::NoSupervisor;
    return isAwayMeanwhile(deputy, leave, others) ? Cover::Away : Cover::Held;
}

std::string_view nameOf(Cover cover) {
    switch (cover) {
        case Cover::Held:
            return "held";
        case Cover::Nobody:
            return "nobody";
        case Cover::NoSupervisor:
            return "no_supervisor";
        case Cover::Away:
            return "away";
    }
    return "nobody";
}

bool isLeaveTold(const Json& leave, const std::string& today) {
    const std::string from = textOf(leave, "from");
    return !from.empty() && from <= addDays(today, kLeaveToldDays) && today <= lastDayOf(leave);
}

std::vector<std::string> stoodInFor(const std::vector<RecordValues>& leaves,
                                    const std::string& person, const std::string& day) {
    std::vector<std::pair<std::string, std::string>> away;  // since, who
    for (const auto& [record, values] : leaves) {
        const std::string who = textOf(values, "staff");
        if (textOf(values, "deputy") != person || who == person || !holdsOnDay(values, day)) {
            continue;
        }
        away.emplace_back(textOf(values, "from"), who);
    }
    std::ranges::sort(away);
    std::vector<std::string> people;
    for (const auto& [since, who] : away) people.push_back(who);
    return people;
}

}  // namespace ayumi::records
