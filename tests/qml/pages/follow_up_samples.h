// Two people of the page fixture who are employed, and contacts with one of them. Made up. Today is
// 2026-11-20.
#pragma once

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

// Employed since 1 April at the fixture's first site; called on 28 April.
inline constexpr const char* kEmployed = "佐々木";
// Employed since 24 August at the third; nobody has called yet, and Tuesday three months are over.
inline constexpr const char* kNewlyEmployed = "松田";

void sendEmployments(AgencyFixture& agency);  // before fill()

}  // namespace ayumi::testing
