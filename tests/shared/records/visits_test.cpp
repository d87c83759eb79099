// What visits come to, each number worked out by hand beside it.
#include "shared/records/visits.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

const std::string kCoachSato = "sato";
const std::string kCoachSuzuki = "suzuki";

Visit made(const std::string& record, const std::string& day, Json values,
           std::vector<std::string> people = {kCoachSato}) {
    values.update({{"coach", "takahashi"}});
    if (!values.contains("status")) values["status"] = "done";
    if (!values.contains("way")) values["way"] = "workplace";
    return visitOf(record, day, std::move(people), values);
}

int line(const std::string& person, const std::string&) {
    return person == kCoachSuzuki ? 180 : kVisitLineMinutes;
}

TEST(Visits, Stretch_IsFromLeavingToComingBack_AlsoOverMidnight) {
    const auto day = made("a", "2026-11-20",
                          {{"arrived", "09:10"},
                           {"left", "11:40"},
                           {"travel_in_minutes", 25},
                           {"travel_out_minutes", 15}});
    EXPECT_EQ(presenceOf(day), (Stretch{550, 700}));
    EXPECT_EQ(stretchOf(day), (Stretch{525, 715}));
    const auto night =
        made("b", "2026-11-20", {{"arrived", "22:30"}, {"left", "00:45"}, {"left_next_day", true}});
    EXPECT_EQ(stretchOf(night)->minutes(), 135);
}

TEST(Visits, Stretch_IsNone_BeforeTheEnd_AndWhereTheEndComesFirst) {
    EXPECT_FALSE(stretchOf(made("a", "2026-11-20", {{"arrived", "09:10"}})));
    EXPECT_TRUE(made("a", "2026-11-20", {{"arrived", "09:10"}}).open());
    EXPECT_FALSE(stretchOf(made("a", "2026-11-20", {{"arrived", "09:10"}, {"left", "09:00"}})));
    EXPECT_FALSE(stretchOf(made(
        "a", "2026-11-20", {{"status", "cancelled"}, {"arrived", "09:10"}, {"left", "10:00"}})));
    EXPECT_FALSE(made("a", "2026-11-20", {{"arrived", "25:00"}, {"left", "26:00"}}).arrived);
}

TEST(Visits, TheWayMayBeLongerThanTheVisit_AndIsPointedOut) {
    auto visit = made("a", "2026-11-20",
                      {{"arrived", "10:00"},
                       {"left", "10:40"},
                       {"travel_in_minutes", 20},
                       {"travel_out_minutes", 20}});
    EXPECT_FALSE(travelsLongerThanStays(visit)) << "40 and 40";
    visit.travelOutMinutes = 21;
    EXPECT_TRUE(travelsLongerThanStays(visit));
}

TEST(Visits, Overlap_IsOfOneCoach_WithTheWay_NotWhereOneEndsAndTheNextBegins) {
    const auto first = made("a", "2026-11-20", {{"arrived", "09:00"}, {"left", "10:30"}});
    const auto next = made("b", "2026-11-20",
                           {{"arrived", "11:00"}, {"left", "12:00"}, {"travel_in_minutes", 30}});
    EXPECT_TRUE(overlapsOf(first, {first, next}).empty());
    auto longer = next;
    longer.travelInMinutes = 31;
    EXPECT_EQ(overlapsOf(first, {first, longer}), std::vector<std::string>{"b"});
    longer.coach = "tanaka";
    EXPECT_TRUE(overlapsOf(first, {first, longer}).empty());
}

TEST(Visits, Overlap_IsSeenOverMidnight) {
    const auto night =
        made("a", "2026-11-20", {{"arrived", "22:00"}, {"left", "00:30"}, {"left_next_day", true}});
    const auto early = made("b", "2026-11-21", {{"arrived", "00:15"}, {"left", "01:00"}});
    EXPECT_EQ(overlapsOf(early, {night, early}), std::vector<std::string>{"a"});
    EXPECT_EQ(overlapsOf(night, {night, early}), std::vector<std::string>{"b"});
}

// 20 Nov: 9:00-11:00 and 10:00-12:30 overlap: 210 minutes, of Sato (240) and Suzuki (180): the
// line is 180. 24 Nov: planned alone. 25 Nov: 239 minutes of Sato. 26 Nov: a call alone.
// 27 Nov: planned and done, 240.
TEST(Visits, Month_CountsDaysOnce_SharedTimeOnce_AndTheSmallestLine) {
    const std::vector<Visit> visits{
        made("a", "2026-11-20", {{"arrived", "09:00"}, {"left", "11:00"}}),
        made("b", "2026-11-20",
             {{"arrived", "10:00"}, {"left", "12:30"}, {"overlap_why", "2人を同じ部屋で"}},
             {kCoachSato, kCoachSuzuki}),
        made("c", "2026-11-24", {{"status", "planned"}, {"planned_start", "10:00"}}),
        made("d", "2026-11-25",
             {{"arrived", "09:00"}, {"left", "12:39"}, {"travel_in_minutes", 20}}),
        made("e", "2026-11-26", {{"way", "phone"}, {"arrived", "09:00"}, {"left", "16:00"}}),
        made("f", "2026-11-27",
             {{"planned_start", "10:00"}, {"arrived", "10:00"}, {"left", "14:00"}}),
    };
    const VisitMonth month = visitMonthOf(visits, line);
    ASSERT_EQ(month.days.size(), 4U);
    EXPECT_EQ(month.days[0].minutes, 210);
    EXPECT_EQ(month.days[0].line, 180);
    EXPECT_TRUE(month.days[0].reaches());
    EXPECT_EQ(month.days[2].minutes, 239);
    EXPECT_FALSE(month.days[2].reaches());
    EXPECT_TRUE(month.days[3].reaches()) << "240 is reached";
    EXPECT_EQ(month.arrangedDays, 2);
    EXPECT_EQ(month.doneDays, 3);
    EXPECT_EQ(month.arrangedAndDoneDays, 1);
    EXPECT_EQ(month.reachingDays, 2);
    EXPECT_EQ(month.minutes, 210 + 239 + 240);
    EXPECT_EQ(month.contacts, 1);
    EXPECT_EQ(month.overlapping, 2);
    EXPECT_EQ(month.unexplained, 1);
}

TEST(Visits, Month_OfACancelledPlan_CountsItAsPlannedAndNotDone) {
    const VisitMonth month = visitMonthOf(
        {made("a", "2026-11-20", {{"status", "cancelled"}, {"planned_start", "10:00"}}),
         made("b", "2026-11-21", {{"status", "cancelled"}})},
        line);
    EXPECT_EQ(month.arrangedDays, 1);
    EXPECT_EQ(month.doneDays, 0);
    EXPECT_EQ(month.days.size(), 1U);
}

TEST(Visits, Line_IsOfTheAgreementThatBeganLast_AmongThoseInForce) {
    const std::vector<Json> agreements{
        {{"from", "2026-04-01"}, {"to", "2026-09-30"}, {"visit_line_minutes", 180}},
        {{"from", "2026-10-01"}, {"visit_line_minutes", 200}},
        {{"from", "2026-11-01"}, {"note", "曜日だけ"}},
    };
    EXPECT_EQ(visitLineOn(agreements, "2026-09-30"), 180);
    EXPECT_EQ(visitLineOn(agreements, "2026-11-20"), 200) << "the newest says nothing of it";
    EXPECT_EQ(visitLineOn(agreements, "2026-03-31"), kVisitLineMinutes);
}

}  // namespace
}  // namespace ayumi::records
