// The work around the day in the demonstration agency, person by person: what is in the way of
// closing a month, which contact, review and talk is due, what visits and tasks come to - each
// worked out once more from the change log, and by none of the rules.
#include <chrono>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/follow_ups.h"
#include "shared/records/month_closing.h"
#include "shared/records/plans.h"
#include "shared/records/tasks.h"
#include "shared/records/visits.h"
#include "tests/demo/closing_story.h"
#include "tests/demo/demo_log_fixture.h"

namespace ayumi::demo {

namespace {

// Days since 1970 and back, and a month later, by the calendar alone.
std::chrono::sys_days dateOf(const std::string& day) {
    return std::chrono::year_month_day(std::chrono::year(std::stoi(day.substr(0, 4))),
                                       std::chrono::month(std::stoul(day.substr(5, 2))),
                                       std::chrono::day(std::stoul(day.substr(8, 2))));
}

std::chrono::sys_days laterBy(int months, const std::string& day) {
    const std::chrono::year_month_day date{dateOf(day)};
    const auto later = date.year() / date.month() + std::chrono::months(months);
    const auto last = std::chrono::year_month_day(later / std::chrono::last).day();
    return later / std::min(date.day(), last);
}

int daysFrom(const std::string& day, std::chrono::sys_days to) {
    return static_cast<int>((to - dateOf(day)).count());
}

// What the log says of one day: who wrote last, who decided last, and as what.
struct DayTold {
    std::int64_t written = 0;  // number of the last change that a supervisor signs
    std::int64_t decided = 0;
    bool returned = false;
    bool twice = false;
    bool toldOfComing = false;

    // "" if nothing is in the way of closing the month; "unsigned" for what nobody decided on.
    std::string inTheWay() const {
        if (twice) return "contested";
        if (decided == 0) return toldOfComing ? "unsigned" : "";
        if (decided > written) return returned ? "returned" : "";
        return returned ? "unsigned" : "amended";
    }
};

using DaysTold = std::map<std::string, DayTold>;  // of one person

std::string coarse(const std::string& why) {
    return why == "ready" || why == "open" ? "unsigned" : why;
}

// Minutes of a coach's day that belong to a visit; each once.
std::set<int> minutesOn(const Told& visit) {
    std::set<int> minutes;
    const std::string way = visit.text("way");
    if (visit.text("status") != "done" || way == "phone" || way == "online") return minutes;
    const int first = minutesAt(visit.text("arrived")) - visit.number("travel_in_minutes");
    const int last = minutesAt(visit.text("left")) + visit.number("travel_out_minutes");
    for (int minute = first; minute < last; ++minute) minutes.insert(minute);
    return minutes;
}

Json object(const Told& told) {
    Json values = Json::object();
    for (const auto& [field, value] : told.values) {
        if (!value.is_null()) values[field] = value;
    }
    return values;
}

}  // namespace

class DemoWork : public DemoLog_ {
protected:
    std::map<std::string, DaysTold> daysTold() {
        const auto reader = m_store->read(s_agency.id);
        std::map<std::string, DaysTold> days;
        for (const char* kind : {"attendance", "reflection", "daily_check", "confirmation",
                                 "daily_sheet", "goal_mark", "task_mark"}) {
            for (const Told& told : toldOf(kind)) {
                DayTold& day = days[told.participant][told.day];
                day.twice = day.twice || told.twice();
                day.toldOfComing = day.toldOfComing || std::string_view(kind) == "attendance";
                for (const auto& row : reader->changesOfRecord(told.record)) {
                    day.written = std::max(day.written, row.number);
                }
            }
        }
        for (const auto& row : rows("sign_off")) {
            DayTold& day = days[row.participant][row.day];
            for (const auto& stored : reader->changesOfRecord(row.record)) {
                const auto change =
                    required(sync::restoreChange(stored.body, stored.signature), "change");
                day.decided = stored.number;
                const auto back = change.set.find("returned");
                day.returned = back != change.set.end() && !back->second.is_null();
            }
        }
        return days;
    }

    // Day -> why, of a month of one person.
    std::map<std::string, std::string> inTheWay(const std::string& person, const std::string& month,
                                                const DaysTold& days) {
        std::map<std::string, std::string> found;
        for (const auto& [day, told] : days) {
            const std::string why = told.inTheWay();
            if (day.starts_with(month) && !why.empty()) found[day] = why;
        }
        for (const auto& day : planned(person, month)) {
            const auto told = days.find(day);
            const bool written = told != days.end() && told->second.toldOfComing;
            if (day < s_agency.today && !written) found[day] = "unrecorded";
        }
        return found;
    }

    std::vector<records::RecordValues> placementsOf(const std::string& person) {
        std::vector<records::RecordValues> found;
        for (const auto& row : rows("placement")) {
            if (row.participant == person) found.push_back({row.record, row.values});
        }
        return found;
    }
};

TEST_F(DemoWork, WhatIsInTheWayOfEachMonth_AgreesWithTheChangeLog) {
    OpenedTablet office("tablet-office", kCoaches);
    const auto told = daysTold();
    std::map<std::string, int> all;
    for (const int back : {0, 1}) {
        const std::string month = addMonths(s_agency.today, -back).substr(0, 7);
        std::map<std::string, std::map<std::string, std::string>> statuses;
        for (const auto& row : office.reader->days(office.viewer)) {
            if (!row.day.starts_with(month)) continue;
            statuses[row.participant][row.day] = sync::nameOf(row.status);
        }
        for (const auto& person : s_agency.people) {
            std::map<std::string, std::string> shown;
            const auto sums = records::personMonthOf(recordsOf(person), month, s_agency.today);
            for (const auto& one : records::daysInTheWay(sums, statuses[person])) {
                shown[one.day] = coarse(one.why);
                ++all[shown[one.day]];
            }
            EXPECT_EQ(shown, inTheWay(person, month, told.at(person))) << person << ' ' << month;
        }
    }
    EXPECT_EQ(all["contested"], 1);
    EXPECT_EQ(all["returned"], 1);
    EXPECT_EQ(all["amended"], 1);
    EXPECT_GE(all["unsigned"], 2);
}

TEST_F(DemoWork, OneMonthIsClosed_AndOneWasOpenedAgainForAReason) {
    const auto told = daysTold();
    std::map<std::string, std::string> states;
    for (const Told& closing : toldOf("month_close")) {
        states[closing.participant] = closing.text("state");
        const std::string month = closing.day.substr(0, 7);
        EXPECT_EQ(closing.day, month + "-01");
        EXPECT_TRUE(inTheWay(closing.participant, month, told.at(closing.participant)).empty());
        const auto sums =
            records::personMonthOf(recordsOf(closing.participant), month, s_agency.today);
        const auto state = records::monthStateOf(month, s_agency.today, closing.text("state"),
                                                 closing.twice(), false);
        EXPECT_EQ(sums.month, month);
        EXPECT_EQ(state, closing.text("state") == "closed" ? records::MonthState::Closed
                                                           : records::MonthState::Ready);
        EXPECT_EQ(closing.text("why").empty(), closing.text("state") == "closed");
    }
    EXPECT_EQ(states, (std::map<std::string, std::string>{
                          {s_agency.people.at(kMonthClosed), "closed"},
                          {s_agency.people.at(kMonthOpenedAgain), "open"}}));
}

TEST_F(DemoWork, ContactsAfterEmployment_AgreeWithTheChangeLog) {
    std::map<std::string, std::vector<std::string>> contacts;
    for (const Told& visit : toldOf("visit")) {
        if (visit.text("status") != "done" || visit.text("phase") != "follow_up") continue;
        for (const auto& person : visit.people) contacts[person].push_back(visit.day);
    }
    std::map<std::string, std::string> employed;  // since
    for (const Told& placement : toldOf("placement")) {
        if (placement.text("contract") == "employment") {
            employed[placement.participant] = placement.text("from");
        }
    }
    ASSERT_EQ(employed.size(), 1U);
    EXPECT_TRUE(employed.contains(s_agency.people.at(kEmployed)));
    const std::vector<int> months{1, 3, 6, 12, 18, 24, 30, 36};
    for (const auto& person : s_agency.people) {
        const auto shown = records::followUpsOf(placementsOf(person), Json::object(),
                                                contacts[person], months, s_agency.today);
        EXPECT_EQ(shown.since, employed[person]) << person;
        if (!employed.contains(person) || employed[person].empty()) continue;
        ASSERT_EQ(shown.contacts.size(), months.size());
        for (std::size_t i = 0; i < months.size(); ++i) {
            const auto due = laterBy(months[i], employed[person]);
            EXPECT_EQ(dateOf(shown.contacts[i].due), due) << months[i];
            const bool done = std::ranges::any_of(contacts[person], [&](const auto& day) {
                return i == 0 && std::abs(daysFrom(day, due)) <= 10;
            });
            EXPECT_EQ(shown.contacts[i].state,
                      done ? records::FollowUpState::Done : records::FollowUpState::Ahead)
                << months[i];
        }
        EXPECT_EQ(shown.contacts[0].state, records::FollowUpState::Done);
        const int left = daysFrom(s_agency.today, dateOf(shown.next()->due));
        EXPECT_GE(left, 0) << "whatever the day it is made on";
        EXPECT_LE(left, 6);
    }
}

TEST_F(DemoWork, ReviewsOfPlans_AgreeWithTheChangeLog) {
    const records::ReviewRules rules =
        records::readReviewRules([](const auto&) { return std::optional<std::string>(); });
    int agreed = 0;
    for (const Told& plan : toldOf("plan")) {
        const std::string shown = records::reviewDay(object(plan), rules);
        const std::string from = plan.text("from");
        if (from.empty()) {
            EXPECT_EQ(shown, "");
            continue;
        }
        const int months = plan.text("programme") == "employment_transition" ? 3 : 6;
        const std::string by = plan.text("review_by");
        agreed += by.empty() ? 0 : 1;
        EXPECT_EQ(dateOf(shown), by.empty() ? laterBy(months, from) : dateOf(by));
        const auto due = records::dueOn(shown, s_agency.today, rules.warningDays);
        EXPECT_EQ(due.daysLeft, daysFrom(s_agency.today, dateOf(shown)));
        EXPECT_EQ(due.due, due.daysLeft < 0     ? records::Due::Over
                           : due.daysLeft <= 30 ? records::Due::Soon
                                                : records::Due::Later);
    }
    EXPECT_GE(agreed, 1);
}

TEST_F(DemoWork, WhatVisitsComeTo_AgreesWithTheChangeLog) {
    std::map<std::string, std::map<std::string, std::set<int>>> minutes;  // coach -> day
    std::map<std::string, std::vector<records::Visit>> visits;
    std::map<std::string, int> contacts;
    for (const Told& told : toldOf("visit")) {
        const std::string coach = told.text("coach");
        auto visit = records::visitOf(told.record, told.day, told.people, object(told));
        contacts[coach] += visit.done() && told.text("way") == "phone" ? 1 : 0;
        visits[coach].push_back(std::move(visit));
        minutes[coach][told.day].merge(minutesOn(told));
    }
    EXPECT_EQ(visits.size(), static_cast<std::size_t>(kCoaches));
    int reaching = 0;
    for (const auto& [coach, own] : visits) {
        const auto sums = records::visitMonthOf(own, [](const auto&, const auto&) { return 240; });
        int all = 0;
        for (const auto& day : sums.days) {
            EXPECT_EQ(day.minutes, static_cast<int>(minutes[coach][day.day].size())) << day.day;
            EXPECT_EQ(day.reaches(), minutes[coach][day.day].size() >= 240) << day.day;
            all += static_cast<int>(minutes[coach][day.day].size());
        }
        EXPECT_EQ(sums.minutes, all);
        EXPECT_EQ(sums.contacts, contacts[coach]);
        reaching += sums.reachingDays;
    }
    EXPECT_GE(reaching, 5);
}

TEST_F(DemoWork, MinutesOfTasksAndHoursOfTheirDay_AgreeWithTheChangeLog_ForEachPerson) {
    const auto placements = toldByPerson("placement");
    int lists = 0;
    for (const Told& list : toldOf("task_list")) {
        ++lists;
        int minutes = 0;
        for (const auto& [field, place] : list.values) {
            if (!field.starts_with("place.") || place.is_null()) continue;
            minutes += list.number(("minutes." + field.substr(6)).c_str());
        }
        EXPECT_EQ(records::minutesOf(records::tasksOf(object(list))), minutes);
        const std::string to = list.text("to");
        const std::string day = to.empty() || to > s_agency.today ? s_agency.today : to;
        int hours = 0;
        for (const Told& one : placements.at(list.participant)) {
            const bool there = one.text("site") == list.text("site") && one.text("from") <= day &&
                               (one.text("to").empty() || day <= one.text("to"));
            if (!there) continue;
            hours = minutesAt(one.text("planned_end")) - minutesAt(one.text("planned_start"));
        }
        const auto shown =
            records::plannedTimeAt(placementsOf(list.participant), list.text("site"),
                                   records::dayLookedAt(object(list), s_agency.today));
        ASSERT_TRUE(shown);
        EXPECT_EQ(shown->minutes, hours);
        EXPECT_LE(minutes, hours);
    }
    EXPECT_EQ(lists, 6);
}

}  // namespace ayumi::demo
