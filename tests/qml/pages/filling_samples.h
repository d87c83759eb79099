// What was filled in on sheets before a tablet came: for the pages that read, compare and write
// them.
#pragma once

#include <string>

#include "tests/qml/pages/sheet_samples.h"

namespace ayumi::testing {

// An assessment that the person and staff fill in each for themselves (`by` both): a section, a
// choice with a condition, several choices, texts, a table, a day.
Json reviewSheet(int version = 1);

struct SentFillings {  // records
    std::string june;
    std::string november;  // newer, of version 2 of the sheet
    std::string begun;     // a draft, later still
    std::string ownSide;
    std::string staffSide;
    std::string daily;  // of today
};

inline constexpr const char* kFiller = "山本";  // who filled them in
inline constexpr const char* kFillerPin = "6937";

// With the consents, the sheets "tiredness" (everyTypeSheet() twice), "review" and "nights"
// (rhythmSheet()), and that the person came today.
SentFillings sendFillings(AgencyFixture& agency);

}  // namespace ayumi::testing
