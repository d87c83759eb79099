#include "shared/records/plans.h"

#include <algorithm>
#include <array>

#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::records {

namespace {

constexpr const char* kNoEnd = "9999-12-31";

constexpr std::array kStepFields{
    std::pair{PlanStep::Assessment, "assessed_on"}, std::pair{PlanStep::Draft, "drafted_on"},
    std::pair{PlanStep::Meeting, "met_on"}, std::pair{PlanStep::Agreement, "explained_on"},
    std::pair{PlanStep::Copy, "copy_on"}};

// One that is not saved yet has no record, and one that follows nothing names none.
bool follows(const PlanPeriod& one, const PlanPeriod& before) {
    return !one.follows.empty() && one.follows == before.record;
}

// One that is still being made begins no earlier than what it replaces did.
std::string firstDayOf(const PlanPeriod& plan, const std::vector<PlanPeriod>& all) {
    const PlanPeriod* one = &plan;
    for (std::size_t steps = 0; one->from.empty() && steps < all.size(); ++steps) {
        const auto before = std::find_if(
            all.begin(), all.end(), [&](const PlanPeriod& other) { return follows(*one, other); });
        if (before == all.end()) break;
        one = &*before;
    }
    return one->from;
}

bool replaces(const PlanPeriod& one, const PlanPeriod& other) {
    return follows(one, other) || follows(other, one);
}

}  // namespace

std::vector<StepState> cycleOf(const Json& values, std::string_view today) {
    std::vector<StepState> cycle;
    for (const auto& [step, field] : kStepFields) {
        StepState state{step, textOf(values, field), false};
        state.done = !state.day.empty() && state.day <= today;
        if (step == PlanStep::Agreement) {
            state.done = state.done && !textOf(values, "agreed_by").empty();
        }
        cycle.push_back(std::move(state));
    }
    return cycle;
}

bool isMade(const std::vector<StepState>& cycle) {
    return std::all_of(cycle.begin(), cycle.end(), [](const StepState& state) {
        return state.done || state.step == PlanStep::Copy;
    });
}

PlanPeriod periodOf(const std::string& record, const Json& values) {
    return {record, textOf(values, "from"), textOf(values, "to"), textOf(values, "follows")};
}

std::string lastDayOf(const PlanPeriod& plan, const std::vector<PlanPeriod>& all) {
    std::string last = plan.to.empty() ? kNoEnd : plan.to;
    for (const PlanPeriod& other : all) {
        if (!follows(other, plan) || other.record == plan.record) continue;
        if (!other.from.empty()) last = std::min(last, addDays(other.from, -1));
    }
    return last;
}

std::vector<std::string> plansInForce(const std::vector<PlanPeriod>& all, std::string_view day) {
    std::vector<PlanPeriod> open;
    for (const PlanPeriod& plan : all) {
        if (plan.from.empty() || plan.from > day || lastDayOf(plan, all) < day) continue;
        open.push_back(plan);
    }
    std::stable_sort(open.begin(), open.end(), [](const PlanPeriod& one, const PlanPeriod& other) {
        return one.from > other.from;
    });
    std::vector<std::string> records;
    for (const PlanPeriod& plan : open) records.push_back(plan.record);
    return records;
}

std::string clashingPlan(const PlanPeriod& plan, const std::vector<PlanPeriod>& all) {
    std::vector<PlanPeriod> others = all;
    std::erase_if(others, [&](const PlanPeriod& one) { return one.record == plan.record; });
    std::vector<PlanPeriod> together = others;
    together.push_back(plan);
    const std::string first = firstDayOf(plan, together);
    const std::string last = lastDayOf(plan, together);
    for (const PlanPeriod& other : others) {
        if (replaces(plan, other) || first > lastDayOf(other, together)) continue;
        if (firstDayOf(other, together) <= last) return other.record;
    }
    return {};
}

std::vector<Error> planProblems(const Json& values, std::string_view today) {
    const std::string from = textOf(values, "from");
    const std::string to = textOf(values, "to");
    std::vector<Error> problems;
    // What was agreed to holds for a time.
    if (from.empty() && (!to.empty() || !textOf(values, "agreed_by").empty())) {
        problems.push_back(Error{"field_empty", {{"field", "from"}}});
    }
    if (!to.empty() && to < from)
        problems.push_back(Error{"plan_ends_before_start", {{"field", "to"}}});
    for (const char* field : {"review_by", "reviewed_on"}) {
        const std::string day = textOf(values, field);
        if (!day.empty() && day < from)
            problems.push_back(Error{"review_before_start", {{"field", field}}});
    }
    if (textOf(values, "reviewed_on") > today) {
        problems.push_back(Error{"day_ahead", {{"field", "reviewed_on"}}});
    }
    const std::string giver = textOf(values, "agreed_by");
    if (!giver.empty() && giver != "self" && textOf(values, "agreed_by_name").empty()) {
        problems.push_back(Error{"field_empty", {{"field", "agreed_by_name"}}});
    }
    return problems;
}

std::string reviewDay(const Json& values, const ReviewRules& rules) {
    const std::string agreed = textOf(values, "review_by");
    const std::string reviewed = textOf(values, "reviewed_on");
    if (!agreed.empty() && agreed > reviewed) return agreed;
    const std::string start = std::max(textOf(values, "from"), reviewed);
    if (start.empty()) return {};
    const std::string day = addMonths(start, rules.reviewMonthsOf(textOf(values, "programme")));
    const std::string to = textOf(values, "to");
    return to.empty() ? day : std::min(day, to);
}

std::string lookBackDay(const std::string& programme, const std::string& lastHeld,
                        const std::string& since, const ReviewRules& rules) {
    const int months = rules.lookBackMonthsOf(programme);
    const std::string start = std::max(lastHeld, since);
    return months == 0 || start.empty() ? std::string() : addMonths(start, months);
}

DueDay dueOn(const std::string& day, std::string_view today, int warningDays) {
    if (day.empty()) return {};
    const int left = daysBetween(today, day);
    return {day, left, left < 0 ? Due::Over : left <= warningDays ? Due::Soon : Due::Later};
}

}  // namespace ayumi::records
