#include "shared/sync/day_log.h"

#include <algorithm>

#include "shared/base/bytes.h"

namespace ayumi::sync {

namespace {

void eachStanding(const LogStates& log,
                  const std::function<void(const RecordState&, const std::string& field,
                                           const Standing&)>& visit) {
    for (const RecordState* state : log) {
        for (const auto& [id, standing] : state->standing) {
            for (const auto& [field, value] : standing.change->set) {
                if (state->stands(field, id)) visit(*state, field, standing);
            }
        }
    }
}

bool anyContested(const LogStates& log) {
    return std::any_of(log.begin(), log.end(),
                       [](const RecordState* state) { return isContested(*state); });
}

bool covers(const std::vector<StandingDecision>& decisions, const Covers& current) {
    return std::any_of(decisions.begin(), decisions.end(),
                       [&](const StandingDecision& one) { return one.decision.covers == current; });
}

// The values of a record that is not void; null if there is none of the kind.
Json valuesOf(const LogStates& log, std::string_view kind) {
    Json found;
    for (const RecordState* state : log) {
        if (state->kind != kind || isVoid(*state)) continue;
        Json values = shownValues(*state, [](std::string_view) { return std::nullopt; });
        // Of several sites on one day, one where the person came.
        if (found.is_null() || values.value("status", Json()) != "absent") found = values;
    }
    return found;
}

bool mayBeSigned(const DayFacts& day) {
    const Json attendance = valuesOf(day.log, "attendance");
    if (attendance.is_null() || !attendance.contains("status") ||
        !attendance["status"].is_string()) {
        return false;
    }
    if (!day.expectsConfirmation) return true;
    const std::string status = attendance["status"];
    if (status == "absent" || status == "closed") return true;
    const Json confirmation = valuesOf(day.log, "confirmation");
    return confirmation.is_object() && confirmation.contains("state") &&
           confirmation["state"].is_string();
}

Result<Covers> readCovers(const Json& value) {
    Covers covers;
    for (const auto& [record, fields] : value.items()) {
        if (!fields.is_object()) return Error{"sign_off_shape", {}};
        for (const auto& [field, ids] : fields.items()) {
            if (!ids.is_array() || ids.empty()) return Error{"sign_off_shape", {}};
            auto& list = covers[record][field];
            for (const Json& id : ids) {
                if (!id.is_string()) return Error{"sign_off_shape", {}};
                list.push_back(id);
            }
            if (!std::is_sorted(list.begin(), list.end())) return Error{"sign_off_shape", {}};
        }
    }
    return covers;
}

bool wroteAll(const LogStates& log, std::string_view person) {
    bool all = true;
    eachStanding(log, [&](const RecordState&, const std::string&, const Standing& standing) {
        all = all && standing.change->author == person;
    });
    return all;
}

}  // namespace

Covers coversOf(const LogStates& log) {
    Covers covers;
    eachStanding(log,
                 [&](const RecordState& state, const std::string& field, const Standing& standing) {
                     covers[state.record][field].push_back(standing.change->id);
                 });
    return covers;
}

std::vector<CoveredValue> coveredValues(const LogStates& log) {
    std::vector<CoveredValue> covered;
    eachStanding(log, [&](const RecordState& state, const std::string& field,
                          const Standing& standing) {
        covered.push_back({state.record, field, standing.change->id, standing.change->bodyHash()});
    });
    return covered;
}

std::set<std::string> changesOf(const Covers& covers) {
    std::set<std::string> ids;
    for (const auto& [record, fields] : covers) {
        for (const auto& [field, list] : fields) ids.insert(list.begin(), list.end());
    }
    return ids;
}

std::vector<std::pair<std::string, std::string>> differencesOf(const Covers& covered,
                                                               const Covers& now) {
    std::set<std::pair<std::string, std::string>> fields;
    for (const Covers* side : {&covered, &now}) {
        for (const auto& [record, ids] : *side) {
            for (const auto& [field, list] : ids) fields.emplace(record, field);
        }
    }
    const auto idsOf = [](const Covers& covers, const std::string& record,
                          const std::string& field) {
        const auto found = covers.find(record);
        if (found == covers.end() || !found->second.contains(field)) {
            return std::vector<std::string>();
        }
        return found->second.at(field);
    };
    std::vector<std::pair<std::string, std::string>> differing;
    for (const auto& [record, field] : fields) {
        if (idsOf(covered, record, field) != idsOf(now, record, field)) {
            differing.emplace_back(record, field);
        }
    }
    return differing;
}

Json writeDecision(const Decision& decision) {
    Json value{{"covers", Json::object()}, {"digest", decision.digest}};
    for (const auto& [record, fields] : decision.covers) value["covers"][record] = fields;
    if (!decision.log.empty()) value["log"] = decision.log;
    return value;
}

Result<Decision> readDecision(const Json& value) {
    if (!value.is_object() || !value.contains("covers") || !value["covers"].is_object() ||
        !value.contains("digest") || !value["digest"].is_string()) {
        return Error{"sign_off_shape", {}};
    }
    auto covers = readCovers(value["covers"]);
    if (!covers) return covers.error();
    Decision decision{std::move(*covers), value["digest"], value.value("log", Json::object())};
    const bool shaped =
        decision.log.is_object() &&
        std::all_of(decision.log.begin(), decision.log.end(), [](const Json& record) {
            return record.is_object() && record.contains("values") && record["values"].is_object();
        });
    if (!shaped) return Error{"sign_off_shape", {}};
    return decision;
}

Decision decisionOn(const LogStates& log, const RoleOf& roleOf) {
    Decision decision{coversOf(log), toHex(digestOf(coveredValues(log))), Json::object()};
    for (const RecordState* state : log) {
        if (state->standing.empty()) continue;
        decision.log[state->record] = {{"kind", state->kind},
                                       {"about", state->about},
                                       {"values", shownValues(*state, roleOf)}};
    }
    return decision;
}

std::vector<StandingDecision> standingDecisions(const RecordState* signOff,
                                                const std::string& field) {
    std::vector<StandingDecision> decisions;
    if (signOff == nullptr) return decisions;
    for (const auto& [id, standing] : signOff->standing) {
        const auto set = standing.change->set.find(field);
        if (set == standing.change->set.end() || !signOff->stands(field, id)) continue;
        auto decision = readDecision(set->second);
        if (!decision) continue;  // null: taken back; else of a build to come
        decisions.push_back({std::move(*decision), standing.change, standing.cappedMs});
    }
    std::sort(decisions.begin(), decisions.end(), [](const auto& a, const auto& b) {
        return std::tie(a.cappedMs, a.change->id) > std::tie(b.cappedMs, b.change->id);
    });
    return decisions;
}

std::string_view nameOf(DayStatus status) {
    switch (status) {
        case DayStatus::Open:
            return "open";
        case DayStatus::Ready:
            return "ready";
        case DayStatus::Returned:
            return "returned";
        case DayStatus::Signed:
            return "signed";
        case DayStatus::Amended:
            return "amended";
        case DayStatus::Contested:
            return "contested";
    }
    return "open";
}

DayStatus statusOf(const DayFacts& day) {
    const Covers current = coversOf(day.log);
    const auto signedOnes = standingDecisions(day.signOff, "signed");
    const auto returnedOnes = standingDecisions(day.signOff, "returned");
    const bool signedNow = covers(signedOnes, current);
    const bool returnedNow = covers(returnedOnes, current);
    if (anyContested(day.log)) return DayStatus::Contested;
    if (signedNow && returnedNow) return DayStatus::Contested;
    if (signedNow) return DayStatus::Signed;
    if (returnedNow) return DayStatus::Returned;
    if (!signedOnes.empty()) return DayStatus::Amended;
    return mayBeSigned(day) ? DayStatus::Ready : DayStatus::Open;
}

bool expectsConfirmation(const std::vector<Json>& agreements, std::string_view day) {
    return std::any_of(agreements.begin(), agreements.end(), [&](const Json& agreement) {
        const auto text = [&](const char* name) { return textOf(agreement, name); };
        const auto expects = agreement.find("expects");
        const bool any = expects != agreement.end() && expects->is_array() && !expects->empty();
        const bool begun = text("from").empty() || text("from") <= day;
        const bool ended = !text("to").empty() && text("to") < day;
        return any && begun && !ended;
    });
}

std::string hindranceFor(const DayFacts& day, std::string_view person) {
    const DayStatus status = statusOf(day);
    if (status == DayStatus::Contested) return "day_contested";
    if (status == DayStatus::Open) return "day_open";
    return wroteAll(day.log, person) ? "own_log" : "";
}

}  // namespace ayumi::sync
