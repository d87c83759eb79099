#include "shared/records/agreements.h"

#include <algorithm>
#include <array>

namespace ayumi::records {

namespace {

bool saysSomething(const Json& values) {
    constexpr std::array kSaid{"weekdays", "expects", "visit_line_minutes", "note"};
    return std::ranges::any_of(kSaid, [&](const char* field) {
        const auto value = values.find(field);
        if (value == values.end() || value->is_null()) return false;
        return value->is_string() ? *value != Json("") : !value->is_array() || !value->empty();
    });
}

}  // namespace

std::vector<std::string> expectableKinds(const KindTable& kinds) {
    std::vector<std::string> names;
    for (const auto& kind : kinds.all()) {
        const bool own = std::ranges::any_of(kind.rules, [](const Rule& rule) {
            return rule.role == Role::Participant && rule.access == Access::Write;
        });
        if (kind.inDayLog && own) names.push_back(kind.name);
    }
    return names;
}

std::vector<Error> agreementProblems(const Json& values) {
    std::vector<Error> problems;
    const std::string from = textOf(values, "from");
    const std::string to = textOf(values, "to");
    if (from.empty()) problems.push_back({"field_empty", {{"field", "from"}}});
    if (!to.empty() && to < from) {
        problems.push_back({"agreement_ends_before_start", {{"field", "to"}}});
    }
    if (!saysSomething(values)) {
        problems.push_back({"agreement_says_nothing", {{"field", "weekdays"}}});
    }
    return problems;
}

std::vector<RecordValues> agreementsBeside(const RecordValues& agreement,
                                           const std::vector<RecordValues>& others) {
    std::vector<RecordValues> beside;
    for (const RecordValues& other : others) {
        const bool same = textOf(other.values, "site") == textOf(agreement.values, "site");
        if (other.record != agreement.record && same && spansMeet(agreement.values, other.values)) {
            beside.push_back(other);
        }
    }
    return beside;
}

}  // namespace ayumi::records
