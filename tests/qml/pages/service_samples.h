// Of somebody in the page fixture: a rest that is over, one to come, and a coach of before. Every
// word is made up. Today is 2026-11-20.
#pragma once

#include <string>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kServed = "山本";

struct SentService {
    std::string rest;    // 1 to 14 July, in hospital
    std::string before;  // of the supervisor, who looked after them until 31 March
};

// Before fill(). Beside the assignment that everybody in the fixture has.
SentService sendService(AgencyFixture& agency);

}  // namespace ayumi::testing
