// What follows from the days of a short-term goal (短期目標): when it is asked about, when it is to
// be looked back on, which days the next one takes. Rules: docs/data.md "goal". Days are
// "2026-11-21", "" where there is none.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::records {

inline constexpr int kSilentDays = 7;

struct GoalDays {
    std::string from;
    std::string to;
    std::string reviewedOn;

    bool operator==(const GoalDays&) const = default;
};
GoalDays goalDays(const Json& values);  // of a goal's fields

enum class GoalPhase {
    Ahead,
    Current,
    Over,        // its days are past, and nobody has looked back on it
    LookedBack,  // from the day of the look-back on, also where that came early
};
GoalPhase goalPhase(const GoalDays& goal, const std::string& day);
std::string_view nameOf(GoalPhase phase);  // "ahead", "current", "over", "looked_back"

// Whether the person is asked about it on that day: from its first day to its last, and not after
// the day on which it was looked back on.
bool isAskedOn(const GoalDays& goal, const std::string& day);

// A current goal without a mark in the last kSilentDays days. `lastMark`: the day of the latest.
bool isSilent(const GoalDays& goal, const std::string& lastMark, const std::string& today);

// "field_empty" (arg field), "goal_ends_before_start" (arg field: to). Goals may overlap.
Result<void> checkGoalDays(const GoalDays& goal);

// The goal after this one: as many days, from the day after the end or the look-back, whichever
// is earlier, but not before today. Of a goal with both of its days.
GoalDays nextGoalDays(const GoalDays& goal, const std::string& today);

// Whether a task says how much: 「1日に2回」「三回」. Only a hint hangs on it.
bool saysHowMany(std::string_view text);

}  // namespace ayumi::records
