// Which consent a change needs and whether it is there (docs/data.md "Consents"). One rule for both
// sides: the tablet lets nobody begin without it, the server holds what came without it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/records/facts.h"
#include "shared/records/kinds.h"

namespace ayumi::records {

// Values of the field "scope" of a consent.
inline constexpr const char* kElectronicConfirmation = "electronic_confirmation";
inline constexpr const char* kSensitiveData = "sensitive_data";
inline constexpr const char* kSelfCheck = "self_check";

// From the day it was given until the day before it was withdrawn. `values`: shown ones of one
// consent.
bool holdsOn(const Json& values, std::string_view day);

// The scope that is missing for a change of this kind which sets these fields, made on `day`;
// nullopt if it needs none or has it.
std::optional<std::string> missingConsent(const Kind& kind, const std::map<std::string, Json>& set,
                                          std::string_view participant, const Facts& facts,
                                          std::string_view day, WithdrawalDay withdrawalDay);

// Withdrawn consent means: stop using and seal, not delete (docs/data.md). What is sealed is on no
// screen and in no history on `day`; it opens again with a new consent.
bool isSealed(const Kind& kind, std::string_view participant, const Facts& facts,
              std::string_view day);

}  // namespace ayumi::records
