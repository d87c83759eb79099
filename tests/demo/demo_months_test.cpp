// The months of the demonstration agency: each number is worked out once more from the change log,
// change by change, and by none of the rules.
#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/site_month.h"
#include "tests/demo/demo_log_fixture.h"

namespace ayumi::demo {

namespace {

using Numbers = std::map<std::string, int>;

// Nobody of the demonstration works at two places, or into the night.
Numbers addedUp(const std::vector<Told>& days, const std::set<std::string>& planned,
                const std::string& today) {
    Numbers sum{{"planned", static_cast<int>(planned.size())}};
    std::set<std::string> written;
    for (const Told& one : days) {
        written.insert(one.day);
        if (one.twice()) {
            ++sum["contested"];
            continue;
        }
        const std::string status = one.text("status");
        if (status == "absent") {
            ++sum["absent"];
            const bool whole = !one.text("notice_at").empty() && !one.text("notice_by").empty() &&
                               !one.text("notice_cause").empty() &&
                               !one.text("notice_advice").empty();
            if (one.text("notice_at").empty()) {
                ++sum["uncalled"];
            } else {
                ++sum[!whole ? "lacking" : sum["counted"] < 4 ? "counted" : "beyond"];
            }
        } else {
            ++sum["came"];
            sum["late"] += status == "late" ? 1 : 0;
            sum["early"] += status == "left_early" ? 1 : 0;
            if (!one.text("left").empty()) {
                sum["minutes"] += minutesAt(one.text("left")) - minutesAt(one.text("arrived")) -
                                  one.number("break_minutes");
            }
        }
        sum["yen"] += one.number("fare_yen");
        sum["meals"] += one.values.contains("meal") && one.values.at("meal") == Json(true) ? 1 : 0;
        sum["ways"] += one.text("pickup").empty() ? 0 : 1;
    }
    for (const auto& day : planned) {
        if (written.contains(day)) continue;
        ++sum[day < today ? "unrecorded" : "ahead"];
    }
    return sum;
}

Numbers numbersOf(const records::PersonMonth& month) {
    return {{"planned", month.plannedDays},
            {"contested", month.contestedDays},
            {"absent", month.absentDays},
            {"uncalled", month.withoutCall},
            {"lacking", month.lackingCalls},
            {"counted", month.countedCalls},
            {"beyond", month.beyondCalls},
            {"came", month.cameDays},
            {"late", month.lateDays},
            {"early", month.earlyDays},
            {"minutes", month.minutes},
            {"yen", month.fareYen},
            {"meals", month.meals},
            {"ways", month.pickups},
            {"unrecorded", month.unrecordedDays},
            {"ahead", month.aheadDays}};
}

Numbers numbersOf(const records::PlaceSums& sums) {
    return {{"planned", sums.planned},
            {"came", sums.came},
            {"came unplanned", sums.cameUnplanned},
            {"late", sums.late},
            {"early", sums.early},
            {"absent", sums.absent},
            {"absent as planned", sums.plannedAbsent},
            {"unrecorded", sums.unrecorded},
            {"contested", sums.contested},
            {"contested as planned", sums.plannedContested},
            {"ahead", sums.ahead},
            {"agreed", sums.agreedMinutes},
            {"agreed ahead", sums.agreedAheadMinutes},
            {"agreed untimed", sums.agreedUntimed},
            {"worked", sums.workedMinutes},
            {"breaks", sums.breakMinutes},
            {"worked untimed", sums.workedUntimed}};
}

int minutesBetween(const std::string& from, const std::string& to) {
    return minutesAt(to) - minutesAt(from);
}

}  // namespace

class DemoMonths : public DemoLog_ {
protected:
    // From when to when somebody was to be at a place: as the day's record says, else as agreed.
    std::pair<std::string, std::string> hoursOf(const std::string& person, const std::string& site,
                                                const Told* day) {
        const auto timed = [](const Told& one) { return !one.text("planned_start").empty(); };
        if (day != nullptr && timed(*day))
            return {day->text("planned_start"), day->text("planned_end")};
        for (const Told& one : m_placements[person]) {
            if (one.text("site") == site && timed(one) && one.text("to").empty())
                return {one.text("planned_start"), one.text("planned_end")};
        }
        return {};
    }

    // Of one day of somebody at a place; `day` null: nothing is recorded.
    void count(Numbers& sum, const std::string& person, const std::string& site,
               const std::string& date, bool isPlanned, const Told* day) {
        sum["planned"] += isPlanned ? 1 : 0;
        if (day != nullptr && day->twice()) {
            ++sum["contested"];
            sum["contested as planned"] += isPlanned ? 1 : 0;
            return;
        }
        const bool ahead = day == nullptr && date >= s_agency.today;
        if (isPlanned) {
            const auto [from, to] = hoursOf(person, site, day);
            const int minutes = from.empty() ? 0 : minutesBetween(from, to);
            sum["agreed"] += minutes;
            sum["agreed ahead"] += ahead ? minutes : 0;
            sum["agreed untimed"] += from.empty() ? 1 : 0;
        }
        if (day == nullptr) {
            ++sum[ahead ? "ahead" : "unrecorded"];
        } else if (day->text("status") == "absent") {
            ++sum["absent"];
            sum["absent as planned"] += isPlanned ? 1 : 0;
        } else {
            countCome(sum, *day, isPlanned);
        }
    }

    static void countCome(Numbers& sum, const Told& day, bool isPlanned) {
        ++sum["came"];
        sum["came unplanned"] += isPlanned ? 0 : 1;
        sum["late"] += day.text("status") == "late" ? 1 : 0;
        sum["early"] += day.text("status") == "left_early" ? 1 : 0;
        if (!day.text("left").empty() && !day.text("arrived").empty()) {
            sum["worked"] +=
                minutesBetween(day.text("arrived"), day.text("left")) - day.number("break_minutes");
            sum["breaks"] += day.number("break_minutes");
        } else {
            sum["worked untimed"] += day.day < s_agency.today ? 1 : 0;
        }
    }

    // Where somebody was to be on a day that was planned.
    std::string placeOf(const std::string& person, const std::string& day) {
        const auto index = std::ranges::find(s_agency.people, person) - s_agency.people.begin();
        const TrialPlan trial = trialOf(s_agency.today);
        const bool trying =
            index == kOnTrial && std::ranges::find(trial.days, day) != trial.days.end();
        const int site = trying ? trial.site : people().at(static_cast<std::size_t>(index)).site;
        return s_agency.sites.at(static_cast<std::size_t>(site));
    }

    std::map<std::string, Numbers> countedBySite(const std::string& month) {
        std::map<std::string, Numbers> counted;
        m_placements = toldByPerson("placement");
        for (const auto& [person, days] : toldByPerson("attendance")) {
            auto open = planned(person, month);
            for (const Told& one : days) {
                if (!one.day.starts_with(month)) continue;
                const bool isPlanned = open.erase(one.day) > 0;
                count(counted[one.about], person, one.about, one.day, isPlanned, &one);
            }
            for (const auto& day : open) {
                const std::string site = placeOf(person, day);
                count(counted[site], person, site, day, true, nullptr);
            }
        }
        return counted;
    }

    std::map<std::string, std::vector<Told>> m_placements;  // by person
};

TEST_F(DemoMonths, EachNumberOfEveryMonth_AgreesWithTheChangeLog) {
    const auto told = toldByPerson("attendance");
    ASSERT_EQ(told.size(), people().size());
    Numbers all;
    for (const auto& [person, days] : told) {
        for (const int back : {0, 1}) {
            const std::string month = addMonths(s_agency.today, -back).substr(0, 7);
            std::vector<Told> ofMonth;
            std::ranges::copy_if(days, std::back_inserter(ofMonth),
                                 [&](const Told& one) { return one.day.substr(0, 7) == month; });
            Numbers expected = addedUp(ofMonth, planned(person, month), s_agency.today);
            const Numbers found =
                numbersOf(records::personMonthOf(recordsOf(person), month, s_agency.today));
            for (const auto& [name, number] : found) {
                EXPECT_EQ(number, expected[name]) << person << ' ' << month << ' ' << name;
                all[name] += number;
            }
        }
    }
    EXPECT_GE(all["counted"], 3);
    EXPECT_EQ(all["lacking"], 1);
    EXPECT_EQ(all["uncalled"], 1);
    EXPECT_EQ(all["contested"], 1);
    EXPECT_GE(all["came"], 100);
    EXPECT_GE(all["late"], 1);
}

TEST_F(DemoMonths, EachNumberOfEveryWorkplace_AgreesWithTheChangeLog) {
    Numbers all;
    for (const int back : {0, 1}) {
        const std::string month = addMonths(s_agency.today, -back).substr(0, 7);
        records::SiteMonths sites;
        for (const auto& person : s_agency.people) {
            records::addTo(sites, person,
                           records::personMonthOf(recordsOf(person), month, s_agency.today),
                           s_agency.today);
        }
        auto counted = countedBySite(month);
        for (const auto& site : s_agency.sites) {
            const Numbers found = numbersOf(sites[site].all);
            for (const auto& [name, number] : found) {
                EXPECT_EQ(number, counted[site][name]) << site << ' ' << month << ' ' << name;
                all[name] += number;
            }
        }
    }
    EXPECT_GE(all["came"], 100);
    EXPECT_GE(all["worked"], 100 * 180);
    EXPECT_GE(all["agreed"], all["worked"]);
    EXPECT_EQ(all["contested"], 1);
    EXPECT_GE(all["absent as planned"], 3);
}

}  // namespace ayumi::demo
