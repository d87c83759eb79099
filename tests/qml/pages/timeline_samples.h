// Somebody of the page fixture with one of everything that happens to a person, some of it twice on
// a day, over two years. Every word is made up. Today is 2026-11-20.
#pragma once

#include <string>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kLivedThrough = "三浦";  // called in absent today by the fixture
inline constexpr int kOldDays = 90;                   // before February, one after the other

struct SentTimeline {
    std::string goal;      // from 2 November, looked back on on the 18th
    std::string plan;      // explained on 29 October, in force from 1 November
    std::string visit;     // on 12 November
    std::string trial;     // contract on 3, from 4 to 5 November
    std::string lastTalk;  // on 17 November
    std::string earlierTalk;
    std::string ahead;  // a meeting on 30 November
    std::string rest;   // from 9 to 10 November
};

SentTimeline sendTimeline(AgencyFixture& agency);  // before fill()

}  // namespace ayumi::testing
