#include "shared/records/placements.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

using Strings = std::vector<std::string>;

RecordValues bakery(const Json& more = Json::object()) {
    Json values{{"site", "bakery"},
                {"programme", "universal_employment"},
                {"stage", "unpaid_commuter"},
                {"from", "2026-06-01"}};
    values.update(more);
    return {"first", values};
}

RecordValues held(const std::string& record, const std::string& purpose, const std::string& day,
                  const std::string& placement = {}) {
    Json values{{"purpose", purpose}, {"held_on", day}};
    if (!placement.empty()) values["placement"] = placement;
    return {record, values};
}

// "site_visit 2026-05-11 2026-05-18", with a star once it is done; only steps that have a day.
Strings walk(const RecordValues& placement, const std::vector<RecordValues>& meetings,
             std::string_view today = "2026-11-20") {
    Strings lines;
    for (const auto& step : walkOf(placement, meetings, today)) {
        if (step.days.empty()) continue;
        std::string line = step.step;
        for (const auto& day : step.days) line += " " + day;
        lines.push_back(line + (step.done ? " *" : ""));
    }
    return lines;
}

Strings problems(const RecordValues& placement, const std::vector<RecordValues>& others = {}) {
    Strings found;
    for (const Error& error : placementProblems(placement, others)) {
        found.push_back(error.args.at("field") + " " + error.code);
    }
    return found;
}

TEST(PlacementWalk, HasNineSteps_InTheOrderTheyAreWalked) {
    Strings steps;
    for (const auto& step : walkOf(bakery(), {}, "2026-11-20")) steps.push_back(step.step);
    EXPECT_EQ(steps, Strings({"consultation", "assessment", "site_visit", "request", "decision",
                              "contract", "start", "monthly", "end"}));
}

TEST(PlacementWalk, TakesMeetingsThatNameIt_AndItsOwnDays) {
    const std::vector<RecordValues> meetings{
        held("m1", "consultation", "2026-05-01", "first"),
        held("m3", "site_visit", "2026-05-18", "first"),
        held("m2", "site_visit", "2026-05-11", "first"),
        held("m4", "site_visit", "2026-05-12", "another"),
        held("m5", "decision", "2026-05-25", "first"),
        held("m6", "decision", "2026-05-26"),
        held("m7", "review", "2026-09-01", "first"),
    };
    EXPECT_EQ(walk(bakery({{"contract_on", "2026-05-28"}, {"to", "2026-12-31"}}), meetings),
              Strings({"consultation 2026-05-01 *", "site_visit 2026-05-11 2026-05-18 *",
                       "decision 2026-05-25 *", "contract 2026-05-28 *", "start 2026-06-01 *",
                       "end 2026-12-31"}));
    const auto steps = walkOf(bakery(), meetings, "2026-11-20");
    EXPECT_EQ(steps[2].meetings, Strings({"m2", "m3"}));
    EXPECT_EQ(steps[6].meetings, Strings({""}));
}

TEST(PlacementWalk, AnAssessmentOfNoPlacement_CountsUntilItBegins_ALookBackWhileItRuns) {
    const std::vector<RecordValues> meetings{
        held("a1", "assessment", "2026-05-02"), held("a2", "assessment", "2026-06-01"),
        held("a3", "assessment", "2026-06-02"), held("l1", "monthly", "2026-05-31"),
        held("l2", "monthly", "2026-06-30"),    held("l3", "monthly", "2026-08-01"),
    };
    EXPECT_EQ(walk(bakery({{"to", "2026-07-31"}}), meetings),
              Strings({"assessment 2026-05-02 2026-06-01 *", "start 2026-06-01 *",
                       "monthly 2026-06-30 *", "end 2026-07-31 *"}));
    RecordValues preparing = bakery();
    preparing.values.erase("from");
    EXPECT_EQ(walk(preparing, meetings),
              Strings({"assessment 2026-05-02 2026-06-01 2026-06-02 *"}));
}

TEST(PlacementWalk, WhatLiesAhead_IsNotDone) {
    EXPECT_EQ(walk(bakery(), {held("m", "site_visit", "2026-11-21", "first")}),
              Strings({"site_visit 2026-11-21", "start 2026-06-01 *"}));
}

TEST(PlacementPhase, GoesByItsDays_BothIncluded) {
    const auto phase = [](const char* from, const char* to) {
        Json values = Json::object();
        if (*from != 0) values["from"] = from;
        if (*to != 0) values["to"] = to;
        return phaseOf(values, "2026-11-20");
    };
    EXPECT_EQ(phase("", ""), PlacementPhase::Preparing);
    EXPECT_EQ(phase("2026-11-21", ""), PlacementPhase::Ahead);
    EXPECT_EQ(phase("2026-11-20", ""), PlacementPhase::Running);
    EXPECT_EQ(phase("2026-11-01", "2026-11-20"), PlacementPhase::Running);
    EXPECT_EQ(phase("2026-11-01", "2026-11-19"), PlacementPhase::Over);
}

TEST(PlacementProblems, NamesWhatIsMissing_AndTheEndBeforeTheStart) {
    EXPECT_EQ(problems(bakery()), Strings());
    EXPECT_EQ(problems({"", Json::object()}),
              Strings({"site field_empty", "programme field_empty"}));
    EXPECT_EQ(problems(bakery({{"to", "2026-05-31"}})),
              Strings({"to placement_ends_before_start"}));
    EXPECT_EQ(problems(bakery({{"to", "2026-06-01"}})), Strings());
    RecordValues noStart = bakery({{"to", "2026-06-01"}});
    noStart.values.erase("from");
    EXPECT_EQ(problems(noStart), Strings({"from field_empty"}));
}

TEST(PlacementProblems, AContractIsThatOfItsStage) {
    const auto of = [](const char* stage, const char* contract) {
        return problems(bakery({{"stage", stage}, {"contract", contract}}));
    };
    const Strings wrong{"contract contract_of_other_stage"};
    EXPECT_EQ(of("unpaid_commuter", "confirmation"), Strings());
    EXPECT_EQ(of("paid_commuter", "confirmation"), Strings());
    EXPECT_EQ(of("minimum_wage_staff", "employment"), Strings());
    EXPECT_EQ(of("regular_wage_staff", "employment"), Strings());
    EXPECT_EQ(of("paid_commuter", "employment"), wrong);
    EXPECT_EQ(of("minimum_wage_staff", "confirmation"), wrong);
}

TEST(PlacementProblems, PayHasABasis_AndAnUnpaidStageHasNone) {
    EXPECT_EQ(problems(bakery({{"pay_basis", "none"}, {"pay_yen", 0}})), Strings());
    EXPECT_EQ(problems(bakery({{"pay_yen", 300}})), Strings({"pay_basis pay_of_unpaid"}));
    const Json paid{{"stage", "paid_commuter"}, {"pay_yen", 300}};
    EXPECT_EQ(problems(bakery(paid)), Strings({"pay_basis field_empty"}));
    Json hourly = paid;
    hourly["pay_basis"] = "hourly";
    EXPECT_EQ(problems(bakery(hourly)), Strings());
}

TEST(PlacementProblems, NobodyIsTwiceAtOneSite_ButAtTwoSites_AndWhatFollowsFollows) {
    const RecordValues before{"zero",
                              {{"site", "bakery"},
                               {"programme", "universal_employment"},
                               {"stage", "unpaid_commuter"},
                               {"from", "2026-01-01"},
                               {"to", "2026-06-01"}}};
    EXPECT_EQ(problems(bakery(), {before}), Strings({"from placement_overlaps"}));
    EXPECT_EQ(placementProblems(bakery(), {before}).front().args.at("from"), "2026-01-01");
    EXPECT_EQ(problems(bakery({{"site", "library"}}), {before}), Strings());
    EXPECT_EQ(problems(bakery({{"from", "2026-06-02"}}), {before}), Strings());
    EXPECT_EQ(problems(bakery({{"follows", "zero"}}), {before}), Strings());
    EXPECT_EQ(problems(bakery(), {bakery()}), Strings()) << "it is no other of itself";
}

TEST(PlacementProblems, AnotherStageHasItsReason_InBothDirections) {
    const RecordValues before{"zero", {{"site", "bakery"}, {"stage", "paid_commuter"}}};
    Json values{{"follows", "zero"}};
    for (const char* stage : {"unpaid_commuter", "minimum_wage_staff"}) {
        values["stage"] = stage;
        EXPECT_EQ(problems(bakery(values), {before}), Strings({"reason stage_without_reason"}));
    }
    values["reason"] = "ひとりで開店の準備ができるようになった。";
    EXPECT_EQ(problems(bakery(values), {before}), Strings());
    EXPECT_EQ(problems(bakery({{"follows", "zero"}, {"stage", "paid_commuter"}}), {before}),
              Strings());
}

TEST(CarryingOn, LeavesTheOneBeforeADay) {
    const RecordValues before{
        "zero", {{"site", "bakery"}, {"stage", "unpaid_commuter"}, {"from", "2026-06-01"}}};
    EXPECT_EQ(problems(bakery({{"follows", "zero"}}), {before}),
              Strings({"from starts_before_followed"}));
    EXPECT_EQ(placementProblems(bakery({{"follows", "zero"}}), {before}).front().args.at("from"),
              "2026-06-01");
    EXPECT_EQ(problems(bakery({{"follows", "zero"}, {"from", "2026-06-02"}}), {before}), Strings());
}

TEST(CarryingOn, GivesTheOneBeforeItsLastDay_AndTakesItAlong) {
    const auto last = [](const char* to, const char* from, const char* wasFrom = "") {
        Json followed{{"from", "2026-04-01"}};
        if (*to != 0) followed["to"] = to;
        return lastDayOfFollowed(followed, from, wasFrom).value_or("as it is");
    };
    EXPECT_EQ(last("", "2026-06-01"), "2026-05-31");
    EXPECT_EQ(last("2026-08-31", "2026-06-01"), "2026-05-31");
    EXPECT_EQ(last("2026-04-30", "2026-06-01"), "as it is") << "it ended by itself";
    EXPECT_EQ(last("2026-05-31", "2026-07-01", "2026-06-01"), "2026-06-30") << "put off";
    EXPECT_EQ(last("2026-05-20", "2026-07-01", "2026-06-01"), "as it is");
    EXPECT_EQ(last("", "2026-04-01"), "as it is") << "it would end before it began";
    EXPECT_EQ(lastDayOfFollowed(Json::object(), "2026-06-01", ""), std::nullopt)
        << "what is being prepared has no last day";
}

}  // namespace
}  // namespace ayumi::records
