// The names of kinds, fields and choices as the app says them, for papers that a person reads. No
// code of the data stands alone: what has no words is a mistake that the tests find.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/language.h"

namespace ayumi::disclosure {

// Of a kind that no build knows: the word "record".
std::string kindWords(std::string_view kind, Language language);

// Nothing ("") for a field without words of its own: families are said with what they stand for
// (values.h).
std::string fieldWords(std::string_view kind, std::string_view field, Language language);
std::string choiceWords(std::string_view kind, std::string_view field, std::string_view code,
                        Language language);

// Why a change is held (docs/sync.md "Verdicts").
std::string heldWords(std::string_view code, Language language);

}  // namespace ayumi::disclosure
