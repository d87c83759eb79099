// The months of the demonstration agency: each number is worked out once more from the change log,
// change by change, and by none of the rules.
#include "shared/base/months.h"
#include "shared/base/time_text.h"
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

}  // namespace

class DemoMonths : public DemoLog_ {};

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

}  // namespace ayumi::demo
