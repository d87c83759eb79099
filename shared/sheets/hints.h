// What is hard to read on a sheet that can be read: for whoever wrote it, never a reason to refuse.
#pragma once

#include <vector>

#include "shared/base/result.h"
#include "shared/sheets/sheet.h"

namespace ayumi::sheets {

inline constexpr std::size_t kMaxQuestion = 40;  // code points a participant is asked at once
inline constexpr std::size_t kMaxShortLabel = 40;
inline constexpr std::size_t kMaxAnswer = 15'000;  // code points that surely fit into a change

// In the order of the sheet; args "member" and, where it is one's, "item". Codes:
// hint_question_long, hint_label_long (arg max), hint_two_sentences, hint_no_ruby (a kanji of the
// easy wording has no reading; arg text), hint_answer_large (everything that may be written there
// is more than a change takes; arg max).
std::vector<Error> hintsOn(const Sheet& sheet);

}  // namespace ayumi::sheets
