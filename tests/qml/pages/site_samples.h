// Workplaces of the page fixture with all that can be known of one. Every word is made up. Today is
// 2026-11-20.
#pragma once

#include <string>
#include <vector>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

struct SentSites {
    std::string bakery;   // the fixture's first, now with every fact; confirmed on 2 November
    std::string garden;   // confirmed two months ago to the day; words in narrow katakana
    std::string cafe;     // confirmed a day longer ago than that; two phone numbers
    std::string printer;  // taken back
};

// Before fill(). The fixture's other sites were never confirmed.
SentSites sendSites(AgencyFixture& agency);

// As many more, each with the words that a real one has; of every tenth the work is 花.
void sendManySites(AgencyFixture& agency, int count);

}  // namespace ayumi::testing
