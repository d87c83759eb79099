#include "shared/records/placements.h"

#include <algorithm>
#include <array>

namespace ayumi::records {

namespace {

// Those of meetings; the others are days of the placement itself.
constexpr std::array kWalk{"consultation", "assessment", "site_visit", "request", "decision",
                           "contract",     "start",      "monthly",    "end"};

bool isStepOf(const RecordValues& meeting, const RecordValues& placement) {
    const std::string named = textOf(meeting.values, "placement");
    if (!named.empty()) return named == placement.record;
    const std::string purpose = textOf(meeting.values, "purpose");
    const std::string held = textOf(meeting.values, "held_on");
    if (purpose == "monthly") return holdsOnDay(placement.values, held);
    if (purpose != "assessment") return false;
    const std::string from = textOf(placement.values, "from");
    return from.empty() || held <= from;
}

std::string ownDay(const Json& values, std::string_view step) {
    if (step == "contract") return textOf(values, "contract_on");
    if (step == "start") return textOf(values, "from");
    return step == "end" ? textOf(values, "to") : std::string();
}

void checkDays(const Json& values, std::vector<Error>& problems) {
    const std::string from = textOf(values, "from");
    const std::string to = textOf(values, "to");
    if (to.empty()) return;
    if (from.empty()) problems.push_back({"field_empty", {{"field", "from"}}});
    if (!from.empty() && to < from) {
        problems.push_back({"placement_ends_before_start", {{"field", "to"}}});
    }
}

void checkAgreed(const Json& values, std::vector<Error>& problems) {
    const std::string stage = textOf(values, "stage");
    const std::string contract = textOf(values, "contract");
    const std::string basis = textOf(values, "pay_basis");
    const bool paid = !basis.empty() && basis != "none";
    const auto yen = values.find("pay_yen");
    const bool amount = yen != values.end() && yen->is_number() && yen->get<std::int64_t>() > 0;
    if (!contract.empty() && !stage.empty() && contract != contractOf(stage)) {
        problems.push_back({"contract_of_other_stage", {{"field", "contract"}}});
    }
    if (stage == "unpaid_commuter" && (paid || amount)) {
        problems.push_back({"pay_of_unpaid", {{"field", "pay_basis"}}});
    } else if (amount && !paid) {
        problems.push_back({"field_empty", {{"field", "pay_basis"}}});
    }
}

}  // namespace

std::vector<WalkStep> walkOf(const RecordValues& placement,
                             const std::vector<RecordValues>& meetings, std::string_view today) {
    std::vector<WalkStep> walk;
    for (const char* step : kWalk) {
        std::vector<std::pair<std::string, std::string>> found;  // day, record
        for (const RecordValues& meeting : meetings) {
            const std::string held = textOf(meeting.values, "held_on");
            const bool ofStep = textOf(meeting.values, "purpose") == step;
            if (ofStep && !held.empty() && isStepOf(meeting, placement)) {
                found.emplace_back(held, meeting.record);
            }
        }
        const std::string day = ownDay(placement.values, step);
        if (!day.empty()) found.emplace_back(day, std::string());
        std::ranges::sort(found);
        WalkStep one{step, {}, {}, !found.empty() && found.front().first <= today};
        for (auto& [held, record] : found) {
            one.days.push_back(std::move(held));
            one.meetings.push_back(std::move(record));
        }
        walk.push_back(std::move(one));
    }
    return walk;
}

PlacementPhase phaseOf(const Json& values, std::string_view today) {
    const std::string from = textOf(values, "from");
    if (from.empty()) return PlacementPhase::Preparing;
    if (from > today) return PlacementPhase::Ahead;
    return lastDayOf(values) < today ? PlacementPhase::Over : PlacementPhase::Running;
}

std::string contractOf(std::string_view stage) {
    if (stage.empty()) return {};
    const bool commuter = stage == "unpaid_commuter" || stage == "paid_commuter";
    return commuter ? "confirmation" : "employment";
}

std::vector<Error> placementProblems(const RecordValues& placement,
                                     const std::vector<RecordValues>& others) {
    const Json& values = placement.values;
    std::vector<Error> problems;
    for (const char* field : {"site", "programme"}) {
        if (textOf(values, field).empty()) problems.push_back({"field_empty", {{"field", field}}});
    }
    checkDays(values, problems);
    checkAgreed(values, problems);
    const std::string follows = textOf(values, "follows");
    for (const RecordValues& other : others) {
        if (other.record == placement.record) continue;
        const bool before = !follows.empty() && other.record == follows;
        if (before && textOf(values, "stage") != textOf(other.values, "stage") &&
            textOf(values, "reason").empty()) {
            problems.push_back({"stage_without_reason", {{"field", "reason"}}});
        }
        if (before) {
            const auto early = carryingOnProblem(values, other.values);
            if (early) problems.push_back(*early);
        }
        const bool after = textOf(other.values, "follows") == placement.record;
        if (before || (after && !placement.record.empty())) continue;
        if (textOf(values, "site") == textOf(other.values, "site") &&
            spansMeet(values, other.values)) {
            problems.push_back({"placement_overlaps",
                                {{"field", "from"}, {"from", textOf(other.values, "from")}}});
            break;
        }
    }
    return problems;
}

}  // namespace ayumi::records
