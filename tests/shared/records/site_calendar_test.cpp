// Days that are not as the weekdays of a site say: strokes over them, and what becomes of plans.
#include <gtest/gtest.h>

#include "shared/records/person_month.h"
#include "shared/records/site_calendar.h"

namespace ayumi::records {

namespace {

std::vector<std::string> strokeToldOf(const CalendarStroke& stroke) {
    std::vector<std::string> told;
    for (const Error& error : calendarProblems(stroke)) {
        told.push_back(error.args.at("field") + " " + error.code);
    }
    return told;
}

using ToldOfDays = std::vector<std::string>;
using Set = std::map<std::string, Json>;

}  // namespace

TEST(SiteCalendar, AStroke_HasAFirstDayAPlanAndAnEndThatCanBe) {
    EXPECT_EQ(strokeToldOf({}), (ToldOfDays{"from field_empty", "plan field_empty"}));
    EXPECT_EQ(strokeToldOf({"2026-12-29", "2026-12-28", "closed", ""}),
              (ToldOfDays{"to calendar_ends_before_start"}));
    EXPECT_EQ(strokeToldOf({"2026-12-29", "2026-12-29", "closed", ""}), ToldOfDays{});
    EXPECT_EQ(strokeToldOf({"2026-01-01", "2026-03-03", "closed", ""}), ToldOfDays{}) << "62 days";
    EXPECT_EQ(strokeToldOf({"2026-01-01", "2026-03-04", "closed", ""}),
              (ToldOfDays{"to calendar_too_long"}));
}

TEST(SiteCalendar, AStroke_GoesOverMonthsAndYears) {
    EXPECT_EQ(daysOf({"2026-12-29", "2027-01-03", "closed", ""}),
              (std::vector<std::string>{"2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01",
                                        "2027-01-02", "2027-01-03"}));
    EXPECT_EQ(daysOf({"2026-12-29", "", "closed", ""}), std::vector<std::string>{"2026-12-29"});
}

TEST(SiteCalendar, AStroke_WritesWhatBecomesAnother) {
    const CalendarStroke closed{"2026-12-29", "", "closed", "年末年始"};
    EXPECT_EQ(calendarChange(closed, Json::object(), false),
              (Set{{"open", false}, {"note", "年末年始"}}));
    const Json same{{"open", false}, {"note", "年末年始"}};
    EXPECT_TRUE(calendarChange(closed, same, false).empty());
    EXPECT_EQ(calendarChange(closed, same, true).size(), 2U) << "it settles what stood twice";
    EXPECT_EQ(calendarChange(closed, {{"open", true}, {"note", "年末年始"}}, false),
              (Set{{"open", false}}));
    EXPECT_EQ(calendarChange({"2026-12-29", "", "open", ""}, same, false),
              (Set{{"open", true}, {"note", nullptr}}));
    const CalendarStroke usual{"2026-12-29", "", "usual", "何か"};
    EXPECT_EQ(calendarChange(usual, same, false), (Set{{"open", nullptr}, {"note", nullptr}}));
    EXPECT_TRUE(calendarChange(usual, Json::object(), false).empty());
}

TEST(SiteCalendar, DaysOfWhichTheSameIsSaid_AreOneSpan) {
    const Json year{{"open", false}, {"note", "年末年始"}};
    EXPECT_EQ(calendarSpans({{"2026-12-30", year},
                             {"2026-12-31", year},
                             {"2027-01-01", year},
                             {"2027-01-02", {{"open", false}}},
                             {"2027-01-03", {{"open", nullptr}}},
                             {"2027-01-04", {{"open", true}}},
                             {"2027-01-06", {{"open", true}}}}),
              (std::vector<CalendarSpan>{{"2026-12-30", "2027-01-01", "closed", "年末年始"},
                                         {"2027-01-02", "2027-01-02", "closed", ""},
                                         {"2027-01-04", "2027-01-04", "open", ""},
                                         {"2027-01-06", "2027-01-06", "open", ""}}));
}

// November 2026 begins on a Sunday: Mondays are the 2nd, 9th, 16th, 23rd and 30th.
TEST(SiteCalendar, AClosedDay_IsNoDayOfTheMonth_AndOneThatIsOpenedIs) {
    PersonRecords person;
    person.placements = {{{"site", "S"}, {"from", "2026-04-01"}, {"weekdays", {1, 6}}}};
    person.openDays.sites["S"] = {{"open_weekdays", {1, 2, 3, 4, 5}}};
    const auto planned = [&] { return personMonthOf(person, "2026-11", "2026-11-01").plannedDays; };
    EXPECT_EQ(planned(), 5) << "Mondays; Saturdays it is closed";
    const auto write = [&](const CalendarStroke& stroke) {
        for (const auto& day : daysOf(stroke)) {
            person.openDays.exceptions.erase({"S", day});
            const auto set = calendarChange(stroke, Json::object(), false);
            person.openDays.putException("S", day, Json(set));
        }
    };
    write({"2026-11-21", "2026-11-23", "closed", "連休"});
    EXPECT_EQ(planned(), 4);
    write({"2026-11-14", "", "open", "臨時"});
    EXPECT_EQ(planned(), 5) << "a Saturday that is worked on";
    write({"2026-11-23", "", "usual", ""});
    EXPECT_EQ(planned(), 6);
    EXPECT_TRUE(person.openDays.isUsuallyOpen("S", "2026-11-23"));
    EXPECT_FALSE(person.openDays.isUsuallyOpen("S", "2026-11-14"));
    EXPECT_TRUE(person.openDays.isOpen("S", "2026-11-14"));
}

}  // namespace ayumi::records
