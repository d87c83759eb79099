// The calendar of the bakery in the page fixture, and what is agreed with somebody who works there.
// Every word is made up. Today is Friday 2026-11-20.
#pragma once

#include <string>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kAgreed = "三浦";  // at the bakery from Monday to Friday

struct SentCalendar {
    std::string spring;  // agreed from April, at the bakery: Mondays and Wednesdays, until 30 June
    std::string autumn;  // from July, as well, with what is filled in; open
    std::string beside;  // from 1 November, as well: two stand beside each other
};

// Before fill(). Closed for New Year from 29 December to 3 January and on 23 November; open on
// Sunday 22 November; of 26 December two tablets say different things.
SentCalendar sendCalendar(AgencyFixture& agency);

}  // namespace ayumi::testing
