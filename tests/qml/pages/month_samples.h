// Months of two people of the page fixture. Every word is made up. Today is Friday 2026-11-20; the
// library is open from Monday to Friday, and closed on the 3rd.
#pragma once

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kBusyMonth = "松田";  // one day of every sort, two at two places
inline constexpr const char* kAway = "井手";       // has not come since the 12th

// Before fill().
void sendMonths(AgencyFixture& agency);

// A whole absence call, as it is written on that day.
std::map<std::string, Json> wholeCall(const AgencyFixture& agency, const std::string& day);

}  // namespace ayumi::testing
