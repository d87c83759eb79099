// Travelling states and what is made of them: shared/sync/state.h, day_log.h, state_hash.h.
#include <algorithm>
#include <vector>

#include "shared/sync/day_log.h"
#include "shared/sync/state.h"
#include "shared/sync/state_hash.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

constexpr int kMessageDepth = 12;

sync::ChangePtr nobodyKnows(const std::string&) { return nullptr; }

std::optional<records::Role> roleOf(std::string_view person) {
    static constexpr std::array kRoles{records::Role::Participant, records::Role::Coach,
                                       records::Role::Supervisor, records::Role::Admin};
    return kRoles[static_cast<unsigned char>(person.back()) % kRoles.size()];
}

std::string folded(const std::vector<const sync::Standing*>& order) {
    sync::RecordState state = sync::emptyState(*order.front()->change);
    for (const auto* standing : order) sync::fold(state, standing->change, standing->cappedMs);
    return sync::travellingState(state);
}

// Of what names one record alike; the rest no server folds.
void foldsInAnyOrder(const sync::RecordState& state) {
    std::vector<const sync::Standing*> order;
    for (const auto& [id, standing] : state.standing) {
        if (sync::sameIdentity(state, *standing.change) &&
            standing.change->format <= sync::kChangeFormat) {
            order.push_back(&standing);
        }
    }
    if (order.size() < 2) return;
    // What an empty state takes from the first change is the same for all.
    const std::string first = folded(order);
    std::reverse(order.begin(), order.end());
    require(folded(order) == first, "fold does not hang on the order");
}

void shown(const sync::RecordState& state) {
    const auto fields = sync::shownFields(state, roleOf);
    const Json values = sync::shownValues(state, roleOf);
    require(values.is_object() && values.size() == fields.size(), "every field shows a value");
    require(sync::isContested(state) == !sync::contestedFields(state).empty(),
            "a record is contested in its fields");
    (void)sync::isVoid(state);
    (void)sync::subjectOf(state, values);
    for (const auto& [field, value] : fields) {
        require(std::is_sorted(value.ids.begin(), value.ids.end()), "seen is sorted");
        const auto decision = sync::readDecision(value.shown.value);
        if (!decision) {
            requireCode(decision.error(), {"sign_off_shape"});
            continue;
        }
        const auto again = sync::readDecision(sync::writeDecision(*decision));
        require(again.ok() && again->covers == decision->covers &&
                    again->digest == decision->digest && again->log == decision->log,
                "a decision is read as it was written");
    }
    const sync::DayFacts day{{&state}, nullptr, true};
    (void)sync::statusOf(day);
    (void)sync::decisionOn(day.log, roleOf);
}

}  // namespace

void tryInput(std::string_view input) {
    (void)sync::wholeState(input, [](std::string_view) { return std::string(); });
    const auto parsed = parseCanonical(input, kMessageDepth);
    if (!parsed) return requireMessageCode(parsed.error());
    const auto state = sync::readState(*parsed, nobodyKnows);
    if (!state) {
        return requireCode(state.error(), {"state_shape", "change_shape", "change_too_large",
                                           "json_depth", "bad_time"});
    }
    const std::string text = sync::travellingState(*state);
    const auto again = parseCanonical(text, kMessageDepth);
    require(again.ok(), "a state travels as canonical text");
    const auto read = sync::readState(*again, nobodyKnows);
    require(read.ok() && sync::travellingState(*read) == text, "and is read as it was");
    require(sync::stateHash(text).size() == 32, "and has a hash");
    const auto whole = sync::wholeState(text, [](std::string_view) { return std::string(); });
    require(whole == text, "and is whole");
    if (state->standing.empty()) return;
    foldsInAnyOrder(*state);
    shown(*state);
}

}  // namespace ayumi::fuzz
