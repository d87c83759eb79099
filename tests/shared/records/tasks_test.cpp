#include "shared/records/tasks.h"

#include <gtest/gtest.h>

#include "shared/records/kinds.h"
#include "shared/records/validation.h"

namespace ayumi::records {
namespace {

using TaskProblems = std::vector<std::string>;

// Wiping first, then sweeping with care; folding was taken off.
Json bakeryTasks(const Json& more = Json::object()) {
    Json values{
        {"site", "bakery"},         {"from", "2026-11-02"}, {"place.wipe", 1},
        {"task.wipe", "机をふく"},  {"minutes.wipe", 20},   {"place.sweep", 2},
        {"task.sweep", "床をはく"}, {"minutes.sweep", 45},  {"care.sweep", "水をこぼさない"},
        {"task.fold", "箱をおる"},  {"minutes.fold", 30}};
    values.update(more);
    return values;
}

std::string inOrder(const std::vector<Task>& tasks) {
    std::string codes;
    for (const Task& task : tasks) codes += task.code + ' ';
    return codes;
}

// "to task_list_ends_before_start"; "- code" where it is about the whole.
TaskProblems problemsWith(const Json& values, const std::vector<RecordValues>& others = {},
                          int planned = 330, const std::string& record = "mine") {
    TaskProblems found;
    for (const Error& error : taskListProblems({record, values}, others, planned)) {
        const auto field = error.args.find("field");
        found.push_back((field == error.args.end() ? "-" : field->second) + ' ' + error.code);
    }
    return found;
}

TEST(Tasks, StandByTheirPlaces_AndOneWithoutIsOffTheList) {
    const auto tasks = tasksOf(bakeryTasks());
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[0], (Task{"wipe", "机をふく", 20, "", 1}));
    EXPECT_EQ(tasks[1], (Task{"sweep", "床をはく", 45, "水をこぼさない", 2}));
    EXPECT_EQ(minutesOf(tasks), 65);
    EXPECT_EQ(inOrder(tasksTakenOff(bakeryTasks())), "fold ");
    EXPECT_EQ(inOrder(tasksOf(bakeryTasks({{"place.sweep", nullptr}}))), "wipe ");
    EXPECT_EQ(inOrder(tasksTakenOff(bakeryTasks({{"place.sweep", nullptr}}))), "fold sweep ");
    EXPECT_EQ(inOrder(tasksOf(Json::object())), "");
}

TEST(Tasks, OfOnePlace_MadeByTwoTablets_StandByTheirCodes) {
    EXPECT_EQ(inOrder(tasksOf(bakeryTasks({{"place.fold", 2}}))), "wipe fold sweep ");
    EXPECT_EQ(inOrder(tasksOf(bakeryTasks({{"place.fold", 1}}))), "fold wipe sweep ");
    EXPECT_EQ(inOrder(tasksOf(bakeryTasks({{"place.new", 3}}))), "wipe sweep new ");
}

TEST(Tasks, AreAskedAboutFromTheFirstDayToTheLast) {
    const Json ended = bakeryTasks({{"to", "2026-11-20"}});
    EXPECT_EQ(taskListPhase(ended, "2026-11-01"), TaskListPhase::Ahead);
    EXPECT_EQ(taskListPhase(ended, "2026-11-02"), TaskListPhase::Current);
    EXPECT_EQ(taskListPhase(ended, "2026-11-20"), TaskListPhase::Current);
    EXPECT_EQ(taskListPhase(ended, "2026-11-21"), TaskListPhase::Over);
    EXPECT_EQ(taskListPhase(bakeryTasks(), "2036-01-01"), TaskListPhase::Current);
    EXPECT_EQ(taskListPhase(Json::object(), "2026-11-21"), TaskListPhase::Ahead) << "no first day";
    EXPECT_EQ(dayLookedAt(ended, "2026-11-01"), "2026-11-02");
    EXPECT_EQ(dayLookedAt(ended, "2026-11-10"), "2026-11-10");
    EXPECT_EQ(dayLookedAt(ended, "2026-12-01"), "2026-11-20");
}

TEST(Tasks, AreHeldAgainstTheHoursOfTheDay_OfThePlacementThatBeganLast) {
    const auto placed = [](const char* record, const char* site, const char* from, const char* to,
                           const char* start, const char* end) {
        Json values{{"site", site}, {"from", from}, {"planned_start", start}, {"planned_end", end}};
        if (*to != '\0') values["to"] = to;
        return RecordValues{record, values};
    };
    const std::vector<RecordValues> placements{
        placed("a", "bakery", "2026-04-01", "2026-09-30", "10:00", "12:00"),
        placed("b", "bakery", "2026-04-06", "", "09:30", "15:00"),
        placed("c", "bakery", "2026-10-01", "", "09:30", "12:15"),
        placed("d", "library", "2026-04-01", "", "", "15:00")};
    EXPECT_EQ(plannedTimeAt(placements, "bakery", "2026-05-01"),
              (PlannedTime{"09:30", "15:00", 330}));
    EXPECT_EQ(plannedTimeAt(placements, "bakery", "2026-11-20"),
              (PlannedTime{"09:30", "12:15", 165}));
    EXPECT_FALSE(plannedTimeAt(placements, "bakery", "2026-03-31"));
    EXPECT_FALSE(plannedTimeAt(placements, "library", "2026-11-20")) << "it says no start";
    EXPECT_FALSE(plannedTimeAt({}, "bakery", "2026-11-20"));
}

TEST(TaskList, IsRefused_WithoutSiteDayOrTask) {
    EXPECT_EQ(problemsWith(bakeryTasks()), TaskProblems());
    EXPECT_EQ(problemsWith(Json::object()),
              TaskProblems({"site field_empty", "from field_empty", "- tasks_missing"}));
    EXPECT_EQ(problemsWith(bakeryTasks({{"task.wipe", nullptr}})),
              TaskProblems({"task.wipe field_empty"}));
    EXPECT_EQ(problemsWith(bakeryTasks({{"to", "2026-11-01"}})),
              TaskProblems({"to task_list_ends_before_start"}));
    EXPECT_EQ(problemsWith(bakeryTasks({{"to", "2026-11-02"}})), TaskProblems());
}

TEST(TaskList, IsRefused_WithTheSameTaskTwice_OrOneLongerThanTheDay) {
    EXPECT_EQ(problemsWith(bakeryTasks({{"task.sweep", "机をふく"}})),
              TaskProblems({"task.sweep task_twice"}));
    EXPECT_EQ(problemsWith(bakeryTasks({{"task.fold", "机をふく"}})), TaskProblems())
        << "that one is off the list";
    EXPECT_EQ(problemsWith(bakeryTasks({{"minutes.sweep", 331}})),
              TaskProblems({"minutes.sweep task_longer_than_day"}));
    EXPECT_EQ(problemsWith(bakeryTasks({{"minutes.sweep", 330}})), TaskProblems())
        << "all together may be longer: that is said, and not refused";
    EXPECT_EQ(problemsWith(bakeryTasks({{"minutes.sweep", 720}}), {}, 0), TaskProblems())
        << "nobody knows the hours";
}

TEST(TaskList, HoldsTwentyTasks_AndNotSixty) {
    const auto withTasks = [](int count) {
        Json values{{"site", "bakery"}, {"from", "2026-11-02"}};
        for (int i = 1; i <= count; ++i) {
            values["place." + std::to_string(i)] = i;
            values["task." + std::to_string(i)] = "仕事" + std::to_string(i);
        }
        return values;
    };
    EXPECT_EQ(problemsWith(withTasks(20)), TaskProblems());
    EXPECT_EQ(problemsWith(withTasks(21)), TaskProblems({"- tasks_too_many"}));
    EXPECT_EQ(problemsWith(withTasks(60)), TaskProblems({"- tasks_too_many"}));
    EXPECT_EQ(minutesOf(tasksOf(withTasks(60))), 0);
}

TEST(TaskList, OfASiteIsOpenAlone_UnlessOneCarriesOnTheOther) {
    const RecordValues before{"before", bakeryTasks({{"from", "2026-10-01"}})};
    EXPECT_EQ(problemsWith(bakeryTasks(), {before}), TaskProblems({"from task_list_overlaps"}));
    EXPECT_EQ(problemsWith(bakeryTasks(), {before}, 330, ""),
              TaskProblems({"from task_list_overlaps"}));
    EXPECT_EQ(problemsWith(bakeryTasks({{"follows", "before"}}), {before}), TaskProblems());
    EXPECT_EQ(problemsWith(bakeryTasks({{"site", "library"}}), {before}), TaskProblems());
    RecordValues ended = before;
    ended.values["to"] = "2026-11-01";
    EXPECT_EQ(problemsWith(bakeryTasks(), {ended}), TaskProblems());
    ended.values["to"] = "2026-11-02";
    EXPECT_EQ(problemsWith(bakeryTasks(), {ended}), TaskProblems({"from task_list_overlaps"}));
    EXPECT_EQ(problemsWith(bakeryTasks(), {{"mine", bakeryTasks()}}), TaskProblems())
        << "itself, as it stands";
    const RecordValues after{"after", bakeryTasks({{"from", "2026-12-01"}, {"follows", "mine"}})};
    EXPECT_EQ(problemsWith(bakeryTasks(), {after}), TaskProblems());
}

TEST(TaskList, TakesNoNegativeMinutes_AndNoneOverTwelveHours) {
    const auto kinds = KindTable::released();
    const Kind& kind = *kinds.find("task_list");
    for (const int minutes : {-1, 0, 721}) {
        EXPECT_EQ(validateSet(kind, {{"minutes.wipe", minutes}}).error().code, "field_out_of_range")
            << minutes;
    }
    EXPECT_TRUE(validateSet(kind, {{"minutes.wipe", 720}, {"place.wipe", 999}}));
    EXPECT_FALSE(validateSet(kind, {{"place.wipe", 0}}));
}

}  // namespace
}  // namespace ayumi::records
