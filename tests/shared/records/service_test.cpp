// The time of a service: days, pauses, who looks after whom.
#include <gtest/gtest.h>

#include "shared/records/open_days.h"
#include "shared/records/service.h"

namespace ayumi::records {

namespace {

std::vector<std::string> toldOf(const std::vector<Error>& errors) {
    std::vector<std::string> told;
    for (const Error& error : errors) told.push_back(error.args.at("field") + " " + error.code);
    return told;
}

using Told = std::vector<std::string>;

TEST(Covering, TheFirstDayWithoutACoach_IsFound_AlsoBetweenTwoWhoFollowEachOther) {
    const std::vector<Json> held{{{"from", "2026-04-01"}, {"to", "2026-11-25"}},
                                 {{"from", "2026-11-27"}, {"to", "2026-11-30"}}};
    EXPECT_EQ(firstDayWithout(held, "2026-11-20", 30), "2026-11-26");
    EXPECT_EQ(firstDayWithout(held, "2026-11-27", 30), "2026-12-01");
    EXPECT_EQ(firstDayWithout(held, "2026-11-27", 3), "") << "not yet";
    EXPECT_EQ(firstDayWithout({}, "2026-11-20", 30), "2026-11-20");
    EXPECT_EQ(firstDayWithout({{{"from", "2026-11-20"}}}, "2026-11-20", 30), "");
}

}  // namespace

TEST(Service, RunsFromItsFirstDayThroughItsLast) {
    const Json person{{"begun_on", "2026-11-02"}, {"ended_on", "2026-11-30"}};
    const std::vector<Json> pauses{{{"from", "2026-11-10"}, {"to", "2026-11-12"}}};
    const auto on = [&](const char* day) { return nameOf(serviceStateOf(person, pauses, day)); };
    EXPECT_EQ(on("2026-11-01"), "ahead");
    EXPECT_EQ(on("2026-11-02"), "running");
    EXPECT_EQ(on("2026-11-09"), "running");
    EXPECT_EQ(on("2026-11-10"), "resting");
    EXPECT_EQ(on("2026-11-12"), "resting");
    EXPECT_EQ(on("2026-11-13"), "running");
    EXPECT_EQ(on("2026-11-30"), "running") << "the last day is one of it";
    EXPECT_EQ(on("2026-12-01"), "ended");
    EXPECT_EQ(nameOf(serviceStateOf(Json::object(), {}, "2026-11-01")), "running");
}

TEST(Service, InAPause_NoDayIsAgreed) {
    const Json placement{{"from", "2026-04-01"}, {"weekdays", {1, 2, 3, 4, 5}}};
    AgreedDays agreed;
    EXPECT_TRUE(agreed.isAgreed(placement, "2026-11-20"));
    agreed.pauses = {{{"from", "2026-11-20"}}};
    EXPECT_TRUE(agreed.isAgreed(placement, "2026-11-19"));
    EXPECT_FALSE(agreed.isAgreed(placement, "2026-11-20"));
    EXPECT_FALSE(agreed.isAgreed(placement, "2027-11-19")) << "nobody said when it ends";
    agreed.pauses = {{{"to", "2026-11-20"}}};
    EXPECT_TRUE(agreed.isAgreed(placement, "2026-11-20")) << "one that never began is none";
}

TEST(Service, APersonHasANameAReadingAndDaysThatCanBe) {
    Json person{{"name", "グエン・ティ・ラン"}, {"name_kana", "グエン・ティ・ラン"}};
    EXPECT_TRUE(personProblems(person, "2026-11-20").empty());
    person = {{"birth_day", "2026-11-21"},
              {"begun_on", "2026-11-02"},
              {"ended_on", "2026-11-01"},
              {"name_kana", "Lan"}};
    EXPECT_EQ(toldOf(personProblems(person, "2026-11-20")),
              (Told{"name field_empty", "name_kana reading_not_kana", "birth_day day_ahead",
                    "ended_on service_ends_before_start"}));
}

TEST(Service, AReadingIsKana) {
    for (const char* good : {"", "ヤマモト ハルカ", "やまもと　はるか", "ﾔﾏﾓﾄ", "ジョー・ヴァン"}) {
        EXPECT_TRUE(isReading(good)) << good;
    }
    for (const char* bad : {"山本", "Lan", "ヤマモト1", "ヤマ\xE3", "🙂"}) {
        EXPECT_FALSE(isReading(bad)) << bad;
    }
}

TEST(Service, AnAssignmentTakenBack_EndsAccessToday_IfNoOtherGivesIt) {
    const RecordValues now{"now", {{"coach", "A"}, {"from", "2026-04-01"}}};
    const RecordValues again{"again", {{"coach", "A"}, {"from", "2026-11-01"}}};
    const RecordValues other{"other", {{"coach", "B"}, {"from", "2026-11-01"}}};
    const RecordValues before{"before", {{"coach", "A"}, {"to", "2026-11-19"}}};
    const auto gone = [&](const RecordValues& one, const std::vector<RecordValues>& all) {
        const auto follows = withoutAssignment(one, all, "2026-11-20");
        return std::pair(follows.endsAccess, follows.uncovers);
    };
    EXPECT_EQ(gone(now, {now}), std::pair(true, true));
    EXPECT_EQ(gone(now, {now, before}), std::pair(true, true)) << "that one is over";
    EXPECT_EQ(gone(now, {now, other}), std::pair(true, false));
    EXPECT_EQ(gone(now, {now, again}), std::pair(false, false));
    EXPECT_EQ(gone(before, {now, before}), std::pair(false, false));
}

TEST(Service, ACoachLooksAfterAPersonOnceAtATime) {
    const std::vector<RecordValues> others{
        {"one", {{"coach", "A"}, {"from", "2026-04-01"}, {"to", "2026-11-20"}}}};
    const auto told = [&](const char* record, const char* coach, const char* from, const char* to) {
        return toldOf(
            assignmentProblems({record, {{"coach", coach}, {"from", from}, {"to", to}}}, others));
    };
    EXPECT_EQ(told("", "A", "2026-11-21", ""), Told{});
    EXPECT_EQ(told("", "A", "2026-11-20", ""), (Told{"from assignment_twice"}));
    EXPECT_EQ(told("", "A", "2026-01-01", "2026-03-31"), Told{});
    EXPECT_EQ(told("", "A", "2026-01-01", ""), (Told{"from assignment_twice"}));
    EXPECT_EQ(told("one", "A", "2026-11-20", ""), Told{}) << "it is that one itself";
    EXPECT_EQ(told("", "B", "2026-11-10", ""), Told{}) << "a handing over takes days";
    EXPECT_EQ(told("", "", "", ""), (Told{"coach field_empty", "from field_empty"}));
    EXPECT_EQ(told("", "B", "2026-11-10", "2026-11-09"), (Told{"to assignment_ends_before_start"}));
}

TEST(Service, PausesDoNotOverlap_AndSayWhy) {
    const std::vector<RecordValues> others{{"one", {{"from", "2026-11-10"}}}};
    const auto told = [&](const Json& values) {
        return toldOf(pauseProblems({"", values}, others));
    };
    EXPECT_EQ(told({{"from", "2026-11-01"}, {"to", "2026-11-09"}, {"why", "health"}}), Told{});
    EXPECT_EQ(told({{"from", "2026-11-01"}, {"why", "health"}}), (Told{"from pause_twice"}));
    EXPECT_EQ(told({{"from", "2026-11-09"}, {"to", "2026-11-01"}}),
              (Told{"to pause_ends_before_start", "why field_empty"}));
}

}  // namespace ayumi::records
