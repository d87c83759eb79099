// Placements of somebody in the page fixture: one that is over, one that carries it on at another
// stage, one that is being prepared. Every word is made up. Today is 2026-11-20.
#pragma once

#include <string>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kPlaced = "山本";

struct SentPlacements {
    std::string unpaid;        // at the fixture's first site, 2025-10-01 to 2026-04-05
    std::string paid;          // there from 2026-04-06 on, carrying it on
    std::string preparing;     // a short trial at the third site; no first day yet
    std::string consultation;  // of the trial, on 9 November
    std::string visit;         // of the trial, on 16 November
};

// Before fill(). Beside the placement that everybody in the fixture has.
SentPlacements sendPlacements(AgencyFixture& agency);

}  // namespace ayumi::testing
