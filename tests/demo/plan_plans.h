// The plans of the demonstration's people: what they wish, in words that are made up, and where in
// its cycle each plan is. Days are counted back from today, negative ones lie ahead.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ayumi::demo {

struct PlanWords {
    std::string wishNow;
    std::string wishLater;
    std::string wishWork;
    std::string aimLong;
    std::string aimShort;
    std::string policy;
};

struct MeetingPlan {
    int daysAgo;
    const char* purpose;
    std::string words;
    std::string said;
    std::string decided;
};

struct SupportPlan {
    int person;
    PlanWords words;
    // Its last step; what lies before it is done. "copied": in force.
    const char* reached = "copied";
    int fromDaysAgo = 0;                     // of one that is in force
    std::optional<int> reviewDaysAgo = {};   // review_by, where that was agreed
    std::optional<int> meetingDaysAgo = {};  // of one that is being made: planned
    bool follows = false;                    // the plan of the same person before it
};

const std::vector<SupportPlan>& supportPlans();
const std::vector<std::pair<int, MeetingPlan>>& meetingPlans();  // person, meeting

// Who has none, and whose plan is in which state, for those who look at the demonstration.
inline constexpr int kWithoutPlan = 7;
inline constexpr int kReviewSoon = 0;
inline constexpr int kReviewOver = 1;
inline constexpr int kInMidCycle = 4;
inline constexpr int kPlanReplaced = 6;

}  // namespace ayumi::demo
