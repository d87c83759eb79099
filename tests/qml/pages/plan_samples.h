// Plans and meetings of the people of the page fixture, in every state there is. Every word is made
// up. Today is 2026-11-20.
#pragma once

#include <string>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kPlanned = "山本";  // in force, due in 18 days; the next is begun
inline constexpr const char* kPlannedPin = "6937";
inline constexpr const char* kOverdue = "石田";   // its review is past; nothing next
inline constexpr const char* kTwice = "中村";     // two plans at once, made on two tablets
inline constexpr const char* kReplaced = "松田";  // one before, one in force, far from its review

struct SentPlans {
    std::string inForce;  // of kPlanned
    std::string next;
    std::string minutes;   // of the meeting about inForce
    std::string talk;      // of the month, of kPlanned
    std::string twice[2];  // of kTwice; the first with a field that two wrote
    std::string overdue;
    std::string before;  // of kReplaced
    std::string after;
};

// Before fill().
SentPlans sendPlans(AgencyFixture& agency);

}  // namespace ayumi::testing
