#include "shared/records/plans.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

constexpr const char* kPlansToday = "2026-11-20";

ReviewRules guidance() {
    return readReviewRules([](const std::string&) { return std::nullopt; });
}

std::string standing(const Json& values) {
    std::string text;
    for (const auto& state : cycleOf(values, kPlansToday)) {
        text += state.done ? "x" : state.day.empty() ? "." : "p";
    }
    return text;
}

Json made() {
    return {{"assessed_on", "2026-06-01"}, {"drafted_on", "2026-06-03"},
            {"met_on", "2026-06-05"},      {"explained_on", "2026-06-06"},
            {"agreed_by", "self"},         {"copy_on", "2026-06-06"}};
}

std::vector<std::string> problemsOfPlan(const Json& values) {
    std::vector<std::string> found;
    for (const Error& error : planProblems(values, kPlansToday)) {
        found.push_back(error.args.at("field") + " " + error.code);
    }
    return found;
}

using Lines = std::vector<std::string>;

TEST(PlanCycle, SaysWhatIsDone_WhatIsPlanned_WhatIsMissing) {
    EXPECT_EQ(standing(Json::object()), ".....");
    EXPECT_EQ(standing(made()), "xxxxx");
    EXPECT_EQ(standing({{"assessed_on", "2026-11-16"}, {"met_on", "2026-12-01"}}), "x.p..");
    EXPECT_EQ(standing({{"assessed_on", kPlansToday}}), "x....") << "today counts";
    EXPECT_EQ(standing({{"assessed_on", "2026-11-21"}}), "p....") << "tomorrow does not";
}

TEST(PlanCycle, AnExplanationIsDone_OnceSomebodyAgreed) {
    Json values = made();
    values.erase("agreed_by");
    EXPECT_EQ(standing(values), "xxxpx");
}

TEST(PlanCycle, WithoutOneOfTheFour_APlanCountsAsNotMade) {
    EXPECT_TRUE(isMade(cycleOf(made(), kPlansToday)));
    for (const char* field : {"assessed_on", "drafted_on", "met_on", "explained_on", "agreed_by"}) {
        Json values = made();
        values.erase(field);
        EXPECT_FALSE(isMade(cycleOf(values, kPlansToday))) << field;
    }
    Json notHandedOver = made();
    notHandedOver.erase("copy_on");
    EXPECT_TRUE(isMade(cycleOf(notHandedOver, kPlansToday))) << "the copy is the fifth step";
}

TEST(PlanPeriods, EndAsWritten_OrTheDayBeforeTheNextBegins) {
    const PlanPeriod first{"a", "2026-04-01", "", ""};
    const PlanPeriod next{"b", "2026-10-01", "", "a"};
    EXPECT_EQ(lastDayOf(first, {first}), "9999-12-31");
    EXPECT_EQ(lastDayOf(first, {first, next}), "2026-09-30");
    EXPECT_EQ(lastDayOf({"a", "2026-04-01", "2026-08-31", ""}, {first, next}), "2026-08-31");
    EXPECT_EQ(lastDayOf({"a", "2026-04-01", "2026-12-31", ""}, {first, next}), "2026-09-30");
    EXPECT_EQ(lastDayOf(first, {first, {"b", "", "", "a"}}), "9999-12-31") << "not begun yet";
}

TEST(PlanPeriods, SayWhichPlanIsInForce) {
    const std::vector<PlanPeriod> plans{
        {"a", "2026-04-01", "", ""}, {"b", "2026-10-01", "", "a"}, {"c", "", "", "b"}};
    EXPECT_EQ(plansInForce(plans, "2026-03-31"), Lines{});
    EXPECT_EQ(plansInForce(plans, "2026-04-01"), Lines{"a"});
    EXPECT_EQ(plansInForce(plans, "2026-09-30"), Lines{"a"});
    EXPECT_EQ(plansInForce(plans, "2026-10-01"), Lines{"b"});
    EXPECT_EQ(plansInForce({{"a", "2026-04-01", "2026-09-30", ""}}, "2026-09-30"), Lines{"a"});
    EXPECT_EQ(plansInForce({{"a", "2026-04-01", "2026-09-30", ""}}, "2026-10-01"), Lines{});
    EXPECT_EQ(plansInForce({{"a", "2026-04-01", "", ""}, {"b", "2026-05-01", "", ""}}, kPlansToday),
              (Lines{"b", "a"}))
        << "a mistake of two tablets";
}

TEST(PlanPeriods, TwoOpenAtOnce_Clash_UnlessOneReplacesTheOther) {
    const std::vector<PlanPeriod> open{{"a", "2026-04-01", "", ""}};
    EXPECT_EQ(clashingPlan({"b", "2026-10-01", "", ""}, open), "a");
    EXPECT_EQ(clashingPlan({"b", "", "", ""}, open), "a") << "being made, and follows nothing";
    EXPECT_EQ(clashingPlan({"", "2026-10-01", "", ""}, open), "a") << "not saved yet";
    EXPECT_EQ(clashingPlan({"", "2026-10-01", "", "a"}, open), "");
    EXPECT_EQ(clashingPlan({"b", "2026-10-01", "", "a"}, open), "");
    EXPECT_EQ(clashingPlan({"b", "", "", "a"}, open), "");
    EXPECT_EQ(clashingPlan({"a", "2026-04-01", "2026-09-30", ""}, open), "") << "itself";
    const std::vector<PlanPeriod> ended{{"a", "2026-04-01", "2026-09-30", ""}};
    EXPECT_EQ(clashingPlan({"b", "2026-10-01", "", ""}, ended), "");
    EXPECT_EQ(clashingPlan({"b", "2026-09-30", "", ""}, ended), "a") << "one day is enough";
}

TEST(PlanPeriods, AChainOfPlansDoesNotClash_TwoThatFollowOneDo) {
    const std::vector<PlanPeriod> chain{{"a", "2026-04-01", "", ""}, {"b", "2026-10-01", "", "a"}};
    EXPECT_EQ(clashingPlan({"c", "", "", "b"}, chain), "");
    EXPECT_EQ(clashingPlan({"c", "2027-04-01", "", "b"}, chain), "");
    EXPECT_EQ(clashingPlan({"c", "2026-11-01", "", "a"}, chain), "b");
    EXPECT_EQ(clashingPlan({"c", "", "", "a"}, chain), "b");
    // Nonsense that a broken tool could write ends, and is no clash.
    EXPECT_EQ(clashingPlan({"a", "", "", "b"}, {{"b", "", "", "a"}}), "");
}

TEST(PlanProblems, NameTheFieldThatIsWrong) {
    EXPECT_EQ(problemsOfPlan(Json::object()), Lines{}) << "half written is no mistake";
    EXPECT_EQ(problemsOfPlan({{"from", "2026-04-01"}, {"to", "2026-03-31"}}),
              Lines{"to plan_ends_before_start"});
    EXPECT_EQ(problemsOfPlan({{"from", "2026-04-01"}, {"to", "2026-04-01"}}), Lines{});
    EXPECT_EQ(problemsOfPlan({{"from", "2026-04-01"}, {"review_by", "2026-03-31"}}),
              Lines{"review_by review_before_start"});
    EXPECT_EQ(problemsOfPlan({{"from", "2026-04-01"}, {"reviewed_on", "2026-03-31"}}),
              Lines{"reviewed_on review_before_start"});
    EXPECT_EQ(problemsOfPlan({{"from", "2026-04-01"}, {"reviewed_on", "2026-11-21"}}),
              Lines{"reviewed_on day_ahead"});
    EXPECT_EQ(problemsOfPlan({{"to", "2026-04-01"}}), Lines{"from field_empty"});
    EXPECT_EQ(problemsOfPlan({{"agreed_by", "self"}}), Lines{"from field_empty"});
    EXPECT_EQ(problemsOfPlan({{"from", "2026-04-01"}, {"agreed_by", "parent"}}),
              Lines{"agreed_by_name field_empty"});
    EXPECT_EQ(
        problemsOfPlan({{"from", "2026-04-01"}, {"agreed_by", "parent"}, {"agreed_by_name", "母"}}),
        Lines{});
}

TEST(ReviewDay, IsSoManyMonthsAfterTheBeginning_ByProgramme) {
    const auto day = [](const Json& values) { return reviewDay(values, guidance()); };
    EXPECT_EQ(day({{"from", "2026-06-09"}, {"programme", "employment_transition"}}), "2026-09-09");
    EXPECT_EQ(day({{"from", "2026-06-09"}, {"programme", "work_preparation"}}), "2026-12-09");
    EXPECT_EQ(day({{"from", "2026-06-09"}}), "2026-12-09");
    EXPECT_EQ(day({{"from", "2026-08-31"}}), "2027-02-28") << "the end of a month";
    EXPECT_EQ(day({{"from", "2027-08-31"}}), "2028-02-29") << "of a leap year";
    EXPECT_EQ(day(Json::object()), "");
}

TEST(ReviewDay, IsAsAgreed_AndAnewAfterEachReview_AndNotAfterTheEnd) {
    const auto day = [](const Json& values) { return reviewDay(values, guidance()); };
    EXPECT_EQ(day({{"from", "2026-06-09"}, {"review_by", "2026-12-08"}}), "2026-12-08");
    EXPECT_EQ(day({{"from", "2026-06-09"}, {"reviewed_on", "2026-10-01"}}), "2027-04-01");
    EXPECT_EQ(
        day({{"from", "2026-06-09"}, {"review_by", "2026-09-30"}, {"reviewed_on", "2026-10-01"}}),
        "2027-04-01")
        << "what was agreed is over";
    EXPECT_EQ(day({{"from", "2026-06-09"}, {"to", "2026-11-30"}}), "2026-11-30");
    EXPECT_EQ(day({{"from", "2026-06-09"}, {"to", "2027-05-31"}}), "2026-12-09");
}

TEST(LookBackDay, IsAMonthAfterTheLastTalk_WhereTheProgrammeAsksForOne) {
    const ReviewRules rules = guidance();
    EXPECT_EQ(lookBackDay("work_preparation", "2026-10-31", "2026-04-01", rules), "2026-11-30");
    EXPECT_EQ(lookBackDay("certified_training", "", "2026-01-31", rules), "2026-02-28");
    EXPECT_EQ(lookBackDay("work_preparation", "2026-03-01", "2026-04-01", rules), "2026-05-01")
        << "a talk before the placement";
    EXPECT_EQ(lookBackDay("employment_transition", "2026-10-31", "2026-04-01", rules), "");
    EXPECT_EQ(lookBackDay("work_preparation", "", "", rules), "");
}

TEST(DueDay, IsSoonFromTheFirstDayOfTheWarning_AndOverTheDayAfter) {
    const auto dueIn = [](const char* day) { return dueOn(day, kPlansToday, 30); };
    EXPECT_EQ(dueIn("2026-12-21").due, Due::Later);
    EXPECT_EQ(dueIn("2026-12-21").daysLeft, 31);
    EXPECT_EQ(dueIn("2026-12-20").due, Due::Soon);
    EXPECT_EQ(dueIn("2026-12-20").daysLeft, 30);
    EXPECT_EQ(dueIn("2026-12-08").daysLeft, 18);
    EXPECT_EQ(dueIn(kPlansToday).due, Due::Soon);
    EXPECT_EQ(dueIn(kPlansToday).daysLeft, 0);
    EXPECT_EQ(dueIn("2026-11-19").due, Due::Over);
    EXPECT_EQ(dueIn("2026-11-19").daysLeft, -1);
    EXPECT_EQ(dueIn("").due, Due::None);
}

}  // namespace
}  // namespace ayumi::records
