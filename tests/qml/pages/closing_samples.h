// October 2026 of four people of the page fixture, who rested from the 2nd on: one day each. Every
// word is made up.
#pragma once

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kClosedOctober = "2026-10";
inline constexpr const char* kReadyToClose = "中村";   // the day is signed
inline constexpr const char* kClosed = "石田";         // and the month is closed
inline constexpr const char* kChangedSince = "山本";   // closed, and the day is not signed
inline constexpr const char* kClosedTwice = "グエン";  // one closed it, another opened it

void sendClosings(AgencyFixture& agency);  // before fill()

}  // namespace ayumi::testing
