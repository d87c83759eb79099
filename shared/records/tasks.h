// What follows from a list of tasks (業務の切り出し) that was cut out for one person at one site:
// which tasks stand on it and in which order, when it is asked about, how its minutes compare with
// the hours of the day, and what cannot be written in one. `values` are those of a record of kind
// `task_list` (docs/data.md); days are "2026-11-21", "" where there is none. Plain functions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/placements.h"

namespace ayumi::records {

// What is asked about one by one, at the end of a day of work.
inline constexpr int kMostTasks = 20;

struct Task {
    std::string code;
    std::string words;
    int minutes = 0;   // 0: nobody said
    std::string care;  // what to take care of: the task carries ★; "" for none
    int place = 0;

    bool operator==(const Task&) const = default;
};

// Those on the list, by their places; of two at one place, which two tablets can make together, by
// their codes.
std::vector<Task> tasksOf(const Json& values);

// Those that were taken off it and still have words, by their codes.
std::vector<Task> tasksTakenOff(const Json& values);

int minutesOf(const std::vector<Task>& tasks);

enum class TaskListPhase { Ahead, Current, Over };

TaskListPhase taskListPhase(const Json& values, const std::string& day);

struct PlannedTime {
    std::string start;  // "09:30"
    std::string end;
    int minutes = 0;  // from the one to the other, breaks included

    bool operator==(const PlannedTime&) const = default;
};

// The hours agreed for that site on that day; of several placements the one that began last.
// Nothing where no placement holds, or it says no times.
std::optional<PlannedTime> plannedTimeAt(const std::vector<RecordValues>& placements,
                                         const std::string& site, const std::string& day);

// The day whose hours a list is held against: today, within its period.
std::string dayLookedAt(const Json& values, const std::string& today);

// Another list for the same site that is open at the same time: its record, or "". Two tablets can
// make two together; both are asked about until somebody ends one.
std::string clashingList(const RecordValues& list, const std::vector<RecordValues>& others);

// Why these values cannot be saved; each with the arg "field" unless it is about the whole.
// `planned`: minutes of the agreed day, 0 if nobody knows. Codes: "field_empty" (site, from, a
// task's words), "task_list_ends_before_start" (to), "task_list_overlaps" (from; also the arg
// "from" of the other), "tasks_missing", "tasks_too_many" (arg max), "task_twice" (the later one's
// words), "task_longer_than_day" (its minutes; arg minutes of the day).
std::vector<Error> taskListProblems(const RecordValues& list,
                                    const std::vector<RecordValues>& others, int planned);

}  // namespace ayumi::records
