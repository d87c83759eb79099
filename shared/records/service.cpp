#include "shared/records/service.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/records/open_days.h"

namespace ayumi::records {

namespace {

void needField(const Json& values, const char* field, std::vector<Error>& problems) {
    if (textOf(values, field).empty()) problems.push_back({"field_empty", {{"field", field}}});
}

void checkSpan(const Json& values, const char* code, std::vector<Error>& problems) {
    needField(values, "from", problems);
    const std::string to = textOf(values, "to");
    if (!to.empty() && to < textOf(values, "from")) problems.push_back({code, {{"field", "to"}}});
}

// Of three bytes each: kana with their marks, wide and narrow, and the wide blank.
bool isKana(std::string_view letter) {
    return (letter >= "\u3041" && letter <= "\u30FF") ||
           (letter >= "\uFF66" && letter <= "\uFF9F") || letter == "\u3000";
}

}  // namespace

std::string_view nameOf(ServiceState state) {
    switch (state) {
        case ServiceState::Ahead:
            return "ahead";
        case ServiceState::Running:
            return "running";
        case ServiceState::Resting:
            return "resting";
        case ServiceState::Ended:
            return "ended";
    }
    return "running";
}

ServiceState serviceStateOf(const Json& person, const std::vector<Json>& pauses,
                            const std::string& today) {
    const std::string ended = textOf(person, "ended_on");
    if (!ended.empty() && ended < today) return ServiceState::Ended;
    if (textOf(person, "begun_on") > today) return ServiceState::Ahead;
    return restsOn(pauses, today) ? ServiceState::Resting : ServiceState::Running;
}

bool isServed(const Json& person, const std::string& today) {
    return serviceStateOf(person, {}, today) == ServiceState::Running;
}

std::vector<Error> personProblems(const Json& values, const std::string& today) {
    std::vector<Error> problems;
    needField(values, "name", problems);
    needField(values, "name_kana", problems);
    if (!isReading(textOf(values, "name_kana"))) {
        problems.push_back({"reading_not_kana", {{"field", "name_kana"}}});
    }
    if (textOf(values, "birth_day") > today) {
        problems.push_back({"day_ahead", {{"field", "birth_day"}}});
    }
    const std::string ended = textOf(values, "ended_on");
    if (!ended.empty() && ended < textOf(values, "begun_on")) {
        problems.push_back({"service_ends_before_start", {{"field", "ended_on"}}});
    }
    return problems;
}

std::vector<Error> assignmentProblems(const RecordValues& assignment,
                                      const std::vector<RecordValues>& others) {
    std::vector<Error> problems;
    const Json& values = assignment.values;
    needField(values, "coach", problems);
    checkSpan(values, "assignment_ends_before_start", problems);
    const bool twice = std::ranges::any_of(others, [&](const RecordValues& other) {
        return other.record != assignment.record &&
               textOf(other.values, "coach") == textOf(values, "coach") &&
               spansMeet(values, other.values);
    });
    if (problems.empty() && twice) problems.push_back({"assignment_twice", {{"field", "from"}}});
    return problems;
}

std::string firstDayWithout(const std::vector<Json>& assignments, const std::string& today,
                            int days) {
    for (int ahead = 0; ahead <= days; ++ahead) {
        const std::string day = addDays(today, ahead);
        const bool covered =
            std::ranges::any_of(assignments, [&](const Json& one) { return holdsOnDay(one, day); });
        if (!covered) return day;
    }
    return {};
}

AssignmentGone withoutAssignment(const RecordValues& assignment,
                                 const std::vector<RecordValues>& others,
                                 const std::string& today) {
    AssignmentGone gone;
    if (!holdsOnDay(assignment.values, today)) return gone;
    gone = {true, true};
    for (const RecordValues& other : others) {
        if (other.record == assignment.record || !holdsOnDay(other.values, today)) continue;
        gone.uncovers = false;
        if (textOf(other.values, "coach") == textOf(assignment.values, "coach")) {
            gone.endsAccess = false;
        }
    }
    return gone;
}

std::vector<Error> pauseProblems(const RecordValues& pause,
                                 const std::vector<RecordValues>& others) {
    std::vector<Error> problems;
    checkSpan(pause.values, "pause_ends_before_start", problems);
    needField(pause.values, "why", problems);
    const bool twice = std::ranges::any_of(others, [&](const RecordValues& other) {
        return other.record != pause.record && spansMeet(pause.values, other.values);
    });
    if (problems.empty() && twice) problems.push_back({"pause_twice", {{"field", "from"}}});
    return problems;
}

bool isReading(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = text.front() == ' ' ? 1 : 3;
        if (length == 3 && !isKana(text.substr(0, 3))) return false;
        text.remove_prefix(std::min(length, text.size()));
    }
    return true;
}

}  // namespace ayumi::records
