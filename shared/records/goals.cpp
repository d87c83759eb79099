#include "shared/records/goals.h"

#include <algorithm>
#include <array>

#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::records {

namespace {

constexpr std::string_view kAsciiDigits = "0123456789";
constexpr std::array<std::string_view, 10> kWideDigits{"０", "１", "２", "３", "４",
                                                       "５", "６", "７", "８", "９"};
constexpr std::array<std::string_view, 12> kNumerals{"一", "二", "三", "四", "五", "六",
                                                     "七", "八", "九", "十", "百", "半"};
// What stands behind a number in words; 一緒に and 一番 say none.
constexpr std::array<std::string_view, 16> kCounters{"回", "日", "週",   "か月", "つ", "個",
                                                     "枚", "分", "時間", "秒",   "度", "本",
                                                     "冊", "台", "歩",   "品"};

}  // namespace

GoalDays goalDays(const Json& values) {
    return {textOf(values, "from"), textOf(values, "to"), textOf(values, "reviewed_on")};
}

GoalPhase goalPhase(const GoalDays& goal, const std::string& day) {
    if (!goal.reviewedOn.empty() && goal.reviewedOn <= day) return GoalPhase::LookedBack;
    if (day < goal.from) return GoalPhase::Ahead;
    return !goal.to.empty() && goal.to < day ? GoalPhase::Over : GoalPhase::Current;
}

std::string_view nameOf(GoalPhase phase) {
    switch (phase) {
        case GoalPhase::Ahead:
            return "ahead";
        case GoalPhase::Current:
            return "current";
        case GoalPhase::Over:
            return "over";
        case GoalPhase::LookedBack:
            break;
    }
    return "looked_back";
}

bool isAskedOn(const GoalDays& goal, const std::string& day) {
    const bool within = !goal.from.empty() && goal.from <= day && day <= goal.to;
    return within && (goal.reviewedOn.empty() || day <= goal.reviewedOn);
}

bool isSilent(const GoalDays& goal, const std::string& lastMark, const std::string& today) {
    if (goalPhase(goal, today) != GoalPhase::Current || goal.from.empty()) return false;
    return std::max(goal.from, lastMark) <= addDays(today, -kSilentDays);
}

Result<void> checkGoalDays(const GoalDays& goal) {
    if (goal.from.empty()) return Error{"field_empty", {{"field", "from"}}};
    if (goal.to.empty()) return Error{"field_empty", {{"field", "to"}}};
    if (goal.to < goal.from) return Error{"goal_ends_before_start", {{"field", "to"}}};
    return {};
}

GoalDays nextGoalDays(const GoalDays& goal, const std::string& today) {
    const bool early = !goal.reviewedOn.empty() && goal.reviewedOn < goal.to;
    const std::string from = std::max(addDays(early ? goal.reviewedOn : goal.to, 1), today);
    return {from, addDays(from, daysBetween(goal.from, goal.to)), {}};
}

bool saysHowMany(std::string_view text) {
    if (text.find_first_of(kAsciiDigits) != std::string_view::npos) return true;
    const auto holds = [&](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    };
    if (std::ranges::any_of(kWideDigits, holds)) return true;
    return std::ranges::any_of(kNumerals, [&](std::string_view numeral) {
        return std::ranges::any_of(kCounters, [&](std::string_view counter) {
            return holds(std::string(numeral) + std::string(counter));
        });
    });
}

}  // namespace ayumi::records
