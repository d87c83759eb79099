// What a 個別支援計画 says about itself: how far its cycle アセスメント → 原案 → 会議 → 計画 → 交付
// is gone through, from when to when it is in force beside the others of the same person, when it
// is to be looked at again, and what cannot be written in one. `values` are those of a record of
// kind `plan` (docs/data.md); days are "2026-11-21", "" where there is none. Plain functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/review_rules.h"

namespace ayumi::records {

enum class PlanStep { Assessment, Draft, Meeting, Agreement, Copy };

struct StepState {
    PlanStep step = PlanStep::Assessment;
    std::string day;    // done on, or planned for; "" if neither
    bool done = false;  // its day has come; of the agreement: and it is said who agreed
};

// All five, in order.
std::vector<StepState> cycleOf(const Json& values, std::string_view today);

// アセスメント, 原案, 会議 and 計画 are done: without one of the four a plan counts as not made.
bool isMade(const std::vector<StepState>& cycle);

struct PlanPeriod {
    std::string record;
    std::string from;     // "" while it is being made
    std::string to;       // the last day, as written; "": until it is replaced
    std::string follows;  // the record it replaces
};

PlanPeriod periodOf(const std::string& record, const Json& values);

// The last day a plan is in force: as written, or the day before one that follows it begins.
std::string lastDayOf(const PlanPeriod& plan, const std::vector<PlanPeriod>& all);

// The plans in force on that day, the one that began last first. More than one is a mistake that
// two tablets can make together; a person settles it.
std::vector<std::string> plansInForce(const std::vector<PlanPeriod>& all, std::string_view day);

// Another plan that is open at the same time as `plan` and is neither what it replaces nor what
// replaces it: the record, or "".
std::string clashingPlan(const PlanPeriod& plan, const std::vector<PlanPeriod>& all);

// Why these values cannot be saved; each with the arg "field". Codes: "field_empty" (from, of a
// plan that somebody agreed to or that has an end; agreed_by_name), "plan_ends_before_start" (to),
// "review_before_start" (review_by, reviewed_on), "day_ahead" (reviewed_on).
std::vector<Error> planProblems(const Json& values, std::string_view today);

// The day by which the plan is looked at again: as agreed in it; else so many months after it began
// or was last looked at, and not after its end. "" for one without a first day.
std::string reviewDay(const Json& values, const ReviewRules& rules);

// The day by which people talk again: so many months after they last did, or after `since`.
// "" where the programme asks for no such talk.
std::string lookBackDay(const std::string& programme, const std::string& lastHeld,
                        const std::string& since, const ReviewRules& rules);

enum class Due { None, Later, Soon, Over };  // Soon: within the days of warning, the last included

struct DueDay {
    std::string day;
    int daysLeft = 0;  // negative once it is over
    Due due = Due::None;
};

DueDay dueOn(const std::string& day, std::string_view today, int warningDays);

}  // namespace ayumi::records
