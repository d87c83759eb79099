#include "mobile/viewmodels/tasks.h"

#include <algorithm>
#include <array>
#include <set>

#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/standing_records.h"

namespace ayumi::viewmodels {

namespace {

using MarksOfList = std::map<std::string, store::RecordRow>;

bool marksAnything(const store::RecordRow& marks) {
    if (marks.isVoid) return false;
    for (const auto& [field, value] : marks.values.items()) {
        if (!value.is_null() && field != records::kVoidField) return true;
    }
    return false;
}

std::vector<std::string> lastDaysOf(const MarksOfList& marks, const std::string& today) {
    std::vector<std::string> days;
    for (auto one = marks.rbegin(); one != marks.rend(); ++one) {
        if (one->first <= today && days.size() < kTaskDaysShown) days.push_back(one->first);
    }
    std::ranges::reverse(days);
    return days;
}

// Sites of the day at which the person was not absent.
std::set<std::string> sitesComeTo(Tablet& tablet, const std::string& participant,
                                  const std::string& day) {
    std::set<std::string> sites;
    for (const auto& row : tablet.reader().attendanceOn(tablet.viewer(), day)) {
        const std::string status = row.text("status");
        const bool came = !row.text("arrived").empty() ||
                          (!status.empty() && status != "absent" && status != "closed");
        if (row.participant == participant && !row.isVoid && came) sites.insert(row.about);
    }
    return sites;
}

TaskListLine taskListLine(Tablet& tablet, const store::RecordRow& row,
                          const std::vector<records::RecordValues>& all, const TaskMarks& marks,
                          const std::string& today) {
    TaskListLine line;
    line.key = QString::fromStdString(row.record);
    const auto phase = records::taskListPhase(row.values, today);
    line.phase = phaseWord(phase);
    line.siteName = siteNamed(tablet, row.text("site"));
    line.from = QString::fromStdString(row.text("from"));
    line.to = QString::fromStdString(row.text("to"));
    const auto ofList = marks.find(row.record);
    line.tasks =
        taskMaps(row.values, ofList == marks.end() ? MarksOfList() : ofList->second, today);
    line.time = taskTime(tablet, row.participant, row.values, today);
    line.twoOpen = phase != records::TaskListPhase::Over &&
                   !records::clashingList({row.record, row.values}, all).empty();
    line.waiting = row.pending;
    line.contested = row.contested;
    return line;
}

}  // namespace

QString phaseWord(records::TaskListPhase phase) {
    return phase == records::TaskListPhase::Ahead     ? "ahead"
           : phase == records::TaskListPhase::Current ? "current"
                                                      : "over";
}

std::vector<store::RecordRow> taskListsAskedOn(Tablet& tablet, const std::string& participant,
                                               const std::string& day) {
    auto rows = tablet.reader().rowsOf(tablet.viewer(), "task_list", participant);
    const auto sites = sitesComeTo(tablet, participant, day);
    std::erase_if(rows, [&](const store::RecordRow& row) {
        const bool elsewhere = !sites.empty() && !sites.contains(row.text("site"));
        return elsewhere || records::tasksOf(row.values).empty() ||
               records::taskListPhase(row.values, day) != records::TaskListPhase::Current;
    });
    std::ranges::stable_sort(rows, {}, [&](const store::RecordRow& row) {
        return std::pair(siteNamed(tablet, row.text("site")), row.record);
    });
    return rows;
}

TaskMarks taskMarks(Tablet& tablet, const std::string& participant) {
    TaskMarks marks;
    for (auto& row : tablet.reader().rowsOf(tablet.viewer(), "task_mark", participant)) {
        if (!marksAnything(row)) continue;
        auto& ofList = marks[row.about];
        const std::string day = row.day;
        ofList.insert_or_assign(day, std::move(row));
    }
    return marks;
}

QVariantList taskMaps(const Json& values, const MarksOfList& marks, const std::string& today) {
    const auto days = lastDaysOf(marks, today);
    QVariantList maps;
    for (const auto& task : records::tasksOf(values)) {
        QVariantList lately;
        for (const auto& day : days) {
            const Json& said = marks.at(day).values;
            lately +=
                QVariantMap{{"day", QString::fromStdString(day)},
                            {"mark", QString::fromStdString(textOf(said, "mark." + task.code))},
                            {"note", QString::fromStdString(textOf(said, "note." + task.code))}};
        }
        maps += QVariantMap{{"code", QString::fromStdString(task.code)},
                            {"words", QString::fromStdString(task.words)},
                            {"minutes", task.minutes},
                            {"care", QString::fromStdString(task.care)},
                            {"lately", lately}};
    }
    return maps;
}

QVariantMap taskTime(Tablet& tablet, const std::string& participant, const Json& values,
                     const std::string& today) {
    const auto tasks = records::tasksOf(values);
    const auto planned =
        records::plannedTimeAt(standingRecords(tablet, "placement", participant),
                               textOf(values, "site"), records::dayLookedAt(values, today))
            .value_or(records::PlannedTime());
    return {{"minutes", records::minutesOf(tasks)},
            {"untold", static_cast<int>(std::ranges::count(tasks, 0, &records::Task::minutes))},
            {"planned", planned.minutes},
            {"start", QString::fromStdString(planned.start)},
            {"end", QString::fromStdString(planned.end)}};
}

std::vector<TaskListLine> taskListLines(Tablet& tablet, const std::string& participant,
                                        const std::string& today) {
    const auto all = standingRecords(tablet, "task_list", participant);
    const auto marks = taskMarks(tablet, participant);
    std::vector<TaskListLine> lines;
    for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "task_list", participant)) {
        lines.push_back(taskListLine(tablet, row, all, marks, today));
    }
    const auto rank = [](const TaskListLine& line) {
        return line.phase == "current" ? 0 : line.phase == "ahead" ? 1 : 2;
    };
    std::ranges::sort(lines, [&](const TaskListLine& one, const TaskListLine& other) {
        if (rank(one) != rank(other)) return rank(one) < rank(other);
        return std::pair(one.from, one.key) > std::pair(other.from, other.key);
    });
    return lines;
}

std::map<std::string, QString> taskFieldWords(Tablet& tablet, const std::string& participant) {
    constexpr std::array kFamilies{"task.", "minutes.", "care.", "place.", "mark.", "note."};
    std::map<std::string, QString> words;
    for (const auto& row : tablet.reader().rows(tablet.viewer(), "task_list")) {
        if (row.participant != participant) continue;
        auto tasks = records::tasksOf(row.values);
        std::ranges::copy(records::tasksTakenOff(row.values), std::back_inserter(tasks));
        for (const auto& task : tasks) {
            for (const char* family : kFamilies) {
                words[family + task.code] = QString::fromStdString(task.words);
            }
        }
    }
    return words;
}

QString siteOfTaskList(Tablet& tablet, const std::string& list) {
    const auto view = tablet.reader().record(tablet.viewer(), list);
    return view ? siteNamed(tablet, view->text("site")) : QString();
}

}  // namespace ayumi::viewmodels
