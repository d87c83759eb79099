// The tasks of the demonstration agency: what pages say of a list, as it was planned, and once more
// from the change log, change by change, and by none of the rules.
#include "shared/base/time_text.h"
#include "shared/records/tasks.h"
#include "shared/sync/change.h"
#include "shared/sync/state.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/task_story.h"

namespace ayumi::demo {

namespace {

// Of one list: tasks, their minutes, those with ★, those without minutes, hours of the day.
struct TaskNumbers {
    int tasks = 0;
    int minutes = 0;
    int cared = 0;
    int untold = 0;

    bool operator==(const TaskNumbers&) const = default;
};

void PrintTo(const TaskNumbers& numbers, std::ostream* out) {
    *out << numbers.tasks << " tasks, " << numbers.minutes << " minutes, " << numbers.cared
         << " with care, " << numbers.untold << " untold";
}

TaskNumbers asPagesSay(const Json& values) {
    TaskNumbers numbers;
    const auto tasks = records::tasksOf(values);
    numbers.tasks = static_cast<int>(tasks.size());
    numbers.minutes = records::minutesOf(tasks);
    for (const auto& task : tasks) {
        numbers.cared += task.care.empty() ? 0 : 1;
        numbers.untold += task.minutes == 0 ? 1 : 0;
    }
    return numbers;
}

TaskNumbers asTold(const std::map<std::string, Json>& values) {
    TaskNumbers numbers;
    for (const auto& [field, place] : values) {
        if (!field.starts_with("place.") || place.is_null()) continue;
        const std::string code = field.substr(6);
        ++numbers.tasks;
        const auto minutes = values.find("minutes." + code);
        const bool timed = minutes != values.end() && !minutes->second.is_null();
        numbers.minutes += timed ? minutes->second.get<int>() : 0;
        numbers.untold += timed ? 0 : 1;
        const auto care = values.find("care." + code);
        numbers.cared += care != values.end() && !care->second.is_null() ? 1 : 0;
    }
    return numbers;
}

}  // namespace

class DemoTasks : public DemoAgency_ {
protected:
    // Every field as the log told it last.
    std::map<std::string, Json> toldOf(const std::string& record) {
        std::map<std::string, Json> values;
        const auto reader = m_store->read(s_agency.id);
        for (const auto& stored : reader->changesOfRecord(record)) {
            const auto change =
                required(sync::restoreChange(stored.body, stored.signature), "change");
            for (const auto& [field, value] : change.set) values[field] = value;
        }
        return values;
    }
    std::vector<storage::RecordRow> listsOf(int person) {
        auto lists = rows("task_list");
        std::erase_if(lists, [&](const auto& row) {
            return row.participant != s_agency.people.at(static_cast<std::size_t>(person));
        });
        std::ranges::sort(lists, {}, [](const auto& row) { return text(row, "from"); });
        return lists;
    }
};

TEST_F(DemoTasks, SayTheirNumbers_AsPlanned_AndAsTheLogTellsThem) {
    const std::map<int, std::vector<TaskNumbers>> planned{
        {kTasksCarriedOn, {{3, 90, 0, 0}, {5, 190, 2, 0}}},
        {kTaskByTwo, {{4, 90, 1, 0}}},
        {kTasksEasy, {{2, 50, 1, 0}}},
        {kTaskUntimed, {{4, 95, 1, 1}}},
        {kTasksEnded, {{2, 90, 0, 0}}}};
    EXPECT_EQ(rows("task_list").size(), 6U);
    for (const auto& [person, expected] : planned) {
        std::vector<TaskNumbers> said;
        for (const auto& row : listsOf(person)) {
            said.push_back(asPagesSay(row.values));
            EXPECT_EQ(said.back(), asTold(toldOf(row.record))) << person;
        }
        EXPECT_EQ(said, expected) << person;
    }
}

TEST_F(DemoTasks, AreHeldAgainstTheHoursOfTheCast) {
    std::map<std::string, std::vector<records::RecordValues>> placements;
    for (const auto& row : rows("placement")) {
        placements[row.participant].push_back({row.record, row.values});
    }
    // 9:00-15:00, 9:00-14:00, 9:30-14:30, 10:00-16:00, 13:00-17:00
    const std::map<int, int> hours{{kTasksCarriedOn, 360},
                                   {kTaskByTwo, 300},
                                   {kTasksEasy, 300},
                                   {kTaskUntimed, 360},
                                   {kTasksEnded, 240}};
    for (const auto& [person, minutes] : hours) {
        for (const auto& row : listsOf(person)) {
            const auto time =
                records::plannedTimeAt(placements[row.participant], text(row, "site"),
                                       records::dayLookedAt(row.values, s_agency.today));
            ASSERT_TRUE(time) << person;
            EXPECT_EQ(time->minutes, minutes) << person;
        }
    }
}

TEST_F(DemoTasks, OneListCarriesOnAnother_OneIsOver_AndEachSiteHasOneOpen) {
    const auto both = listsOf(kTasksCarriedOn);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(text(both[1], "follows"), both[0].record);
    EXPECT_EQ(addDays(text(both[0], "to"), 1), text(both[1], "from"));
    std::set<std::string> over;
    for (const auto& row : rows("task_list")) {
        const auto phase = records::taskListPhase(row.values, s_agency.today);
        if (phase == records::TaskListPhase::Over) over.insert(row.record);
        std::vector<records::RecordValues> others;
        for (const auto& other : rows("task_list")) {
            if (other.participant == row.participant)
                others.push_back({other.record, other.values});
        }
        EXPECT_TRUE(records::taskListProblems({row.record, row.values}, others, 0).empty());
    }
    EXPECT_EQ(over, (std::set<std::string>{both[0].record, listsOf(kTasksEnded)[0].record}));
}

TEST_F(DemoTasks, AreMarkedByTheirPerson_OnDaysOfTheList_OverWeeks_OneRecordADay) {
    std::map<std::string, storage::RecordRow> lists;
    for (const auto& row : rows("task_list")) lists[row.record] = row;
    std::map<std::string, std::set<std::string>> days;
    for (const auto& row : rows("task_mark")) {
        const auto& list = lists.at(row.about);
        EXPECT_EQ(row.participant, list.participant);
        EXPECT_EQ(records::taskListPhase(list.values, row.day), records::TaskListPhase::Current);
        EXPECT_TRUE(days[row.about].insert(row.day).second) << "twice on " << row.day;
        for (const auto& [field, value] : row.values.items()) {
            const std::string code = field.substr(field.find('.') + 1);
            EXPECT_TRUE(list.values.contains("task." + code)) << field;
        }
    }
    std::set<std::string> people;
    for (const auto& [list, marked] : days) {
        people.insert(lists.at(list).participant);
        EXPECT_GE(marked.size(), 3U) << text(lists.at(list), "from");
    }
    EXPECT_EQ(people.size(), 5U);
}

TEST_F(DemoTasks, AreReadByEachCoachOfThePerson_AndByNoOther) {
    OpenedTablet first("tablet-1", 0);
    const std::string& both = s_agency.people.at(kTaskByTwo);
    EXPECT_FALSE(first.reader->rowsOf(first.viewer, "task_mark", both).empty());
    EXPECT_FALSE(first.reader->rowsOf(first.viewer, "task_list", both).empty());
    EXPECT_TRUE(
        first.reader->rowsOf(first.viewer, "task_mark", s_agency.people.at(kTasksEnded)).empty());
}

}  // namespace ayumi::demo
