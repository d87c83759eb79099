#include "shared/records/consents.h"

#include <algorithm>

namespace ayumi::records {

namespace {

// Clearing takes nothing from anybody.
bool asksFor(const ConsentRule& rule, const std::string& field, const Json& value) {
    if (value.is_null() || !Field{rule.field, FieldType::Text}.covers(field)) return false;
    return rule.value.empty() || value == Json(rule.value);
}

}  // namespace

bool holdsOn(const Json& values, std::string_view day) {
    return Facts::consentOf(values).holdsOn(day, WithdrawalDay::Over);
}

std::optional<std::string> missingConsent(const Kind& kind, const std::map<std::string, Json>& set,
                                          std::string_view participant, const Facts& facts,
                                          std::string_view day, WithdrawalDay withdrawalDay) {
    for (const ConsentRule& rule : kind.consents) {
        const bool asked = std::any_of(set.begin(), set.end(), [&](const auto& one) {
            return asksFor(rule, one.first, one.second);
        });
        if (asked && !facts.consented(participant, rule.scope, day, withdrawalDay)) {
            return rule.scope;
        }
    }
    return std::nullopt;
}

bool isSealed(const Kind& kind, std::string_view participant, const Facts& facts,
              std::string_view day) {
    return !kind.sealedWithout.empty() &&
           !facts.consented(participant, kind.sealedWithout, day, WithdrawalDay::Over);
}

}  // namespace ayumi::records
