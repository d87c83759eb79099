// A month at the library of the page fixture, where two people are placed. Every word is made up.
// Today is Friday 2026-11-20; the library is open from Monday to Friday, 14:00 to 17:00.
#pragma once

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kLibraryWorker =
    "松田";                                           // came, late, left early, absent, on Saturday
inline constexpr const char* kLibraryOther = "井手";  // one day, and one of two records

struct SentOverview {};

// Before fill(). The library is closed on Tuesday the 3rd. 松田 stands as a paid commuter since 1
// September; where 井手 stands is not written.
SentOverview sendOverview(AgencyFixture& agency);

}  // namespace ayumi::testing
