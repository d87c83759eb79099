#include "shared/records/tasks.h"

#include <algorithm>
#include <set>

#include "shared/records/open_days.h"
#include "shared/records/visits.h"

namespace ayumi::records {

namespace {

constexpr std::string_view kWordsStem = "task.";

int numberIn(const Json& values, const std::string& field) {
    const auto found = values.find(field);
    return found != values.end() && found->is_number_integer() ? found->get<int>() : 0;
}

Task taskNamed(const Json& values, const std::string& code) {
    return {code, textOf(values, "task." + code), numberIn(values, "minutes." + code),
            textOf(values, "care." + code), numberIn(values, "place." + code)};
}

// A new task has a place before it has words.
std::vector<Task> allTasks(const Json& values) {
    std::set<std::string> codes;
    for (const auto& [field, value] : values.items()) {
        for (const std::string_view stem : {kWordsStem, std::string_view("place.")}) {
            if (field.starts_with(stem)) codes.insert(field.substr(stem.size()));
        }
    }
    std::vector<Task> tasks;
    for (const auto& code : codes) tasks.push_back(taskNamed(values, code));
    return tasks;
}

bool carriesOn(const RecordValues& list, const RecordValues& before) {
    return !before.record.empty() && textOf(list.values, "follows") == before.record;
}

void checkDaysOfList(const Json& values, std::vector<Error>& problems) {
    for (const char* field : {"site", "from"}) {
        if (textOf(values, field).empty()) problems.push_back({"field_empty", {{"field", field}}});
    }
    if (lastDayOf(values) < textOf(values, "from")) {
        problems.push_back({"task_list_ends_before_start", {{"field", "to"}}});
    }
}

void checkTasks(const std::vector<Task>& tasks, int planned, std::vector<Error>& problems) {
    std::set<std::string> said;
    for (const Task& task : tasks) {
        const std::string field = std::string(kWordsStem) + task.code;
        if (task.words.empty()) {
            problems.push_back({"field_empty", {{"field", field}}});
        } else if (!said.insert(task.words).second) {
            problems.push_back({"task_twice", {{"field", field}}});
        }
        if (planned > 0 && task.minutes > planned) {
            problems.push_back(
                {"task_longer_than_day",
                 {{"field", "minutes." + task.code}, {"minutes", std::to_string(planned)}}});
        }
    }
    if (tasks.empty()) problems.push_back({"tasks_missing", {}});
    if (tasks.size() > static_cast<std::size_t>(kMostTasks)) {
        problems.push_back({"tasks_too_many", {{"max", std::to_string(kMostTasks)}}});
    }
}

}  // namespace

std::vector<Task> tasksOf(const Json& values) {
    auto tasks = allTasks(values);
    std::erase_if(tasks, [](const Task& task) { return task.place == 0; });
    std::ranges::stable_sort(tasks, {}, &Task::place);
    return tasks;
}

std::vector<Task> tasksTakenOff(const Json& values) {
    auto tasks = allTasks(values);
    std::erase_if(tasks, [](const Task& task) { return task.place != 0 || task.words.empty(); });
    return tasks;
}

int minutesOf(const std::vector<Task>& tasks) {
    int sum = 0;
    for (const Task& task : tasks) sum += task.minutes;
    return sum;
}

TaskListPhase taskListPhase(const Json& values, const std::string& day) {
    const std::string from = textOf(values, "from");
    if (from.empty() || day < from) return TaskListPhase::Ahead;
    return lastDayOf(values) < day ? TaskListPhase::Over : TaskListPhase::Current;
}

std::optional<PlannedTime> plannedTimeAt(const std::vector<RecordValues>& placements,
                                         const std::string& site, const std::string& day) {
    const RecordValues* latest = nullptr;
    for (const RecordValues& one : placements) {
        if (textOf(one.values, "site") != site || !holdsOnDay(one.values, day)) continue;
        if (latest == nullptr || textOf(latest->values, "from") < textOf(one.values, "from")) {
            latest = &one;
        }
    }
    if (latest == nullptr) return std::nullopt;
    PlannedTime time{textOf(latest->values, "planned_start"), textOf(latest->values, "planned_end"),
                     0};
    const auto start = minutesOfDay(time.start);
    const auto end = minutesOfDay(time.end);
    if (!start || !end || *end <= *start) return std::nullopt;
    time.minutes = *end - *start;
    return time;
}

std::string dayLookedAt(const Json& values, const std::string& today) {
    return std::min(std::max(today, textOf(values, "from")), lastDayOf(values));
}

std::string clashingList(const RecordValues& list, const std::vector<RecordValues>& others) {
    for (const RecordValues& other : others) {
        if (!list.record.empty() && other.record == list.record) continue;
        if (carriesOn(list, other) || carriesOn(other, list)) continue;
        if (textOf(list.values, "site") != textOf(other.values, "site")) continue;
        if (spansMeet(list.values, other.values)) return other.record;
    }
    return {};
}

std::vector<Error> taskListProblems(const RecordValues& list,
                                    const std::vector<RecordValues>& others, int planned) {
    std::vector<Error> problems;
    checkDaysOfList(list.values, problems);
    const std::string clash = problems.empty() ? clashingList(list, others) : std::string();
    for (const RecordValues& other : others) {
        if (clash.empty() || other.record != clash) continue;
        problems.push_back(
            {"task_list_overlaps", {{"field", "from"}, {"from", textOf(other.values, "from")}}});
    }
    for (const RecordValues& other : others) {
        if (!carriesOn(list, other)) continue;
        const auto early = carryingOnProblem(list.values, other.values);
        if (early) problems.push_back(*early);
    }
    checkTasks(tasksOf(list.values), planned, problems);
    return problems;
}

}  // namespace ayumi::records
