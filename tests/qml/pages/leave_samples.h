// Supervisors who are away in the page fixture, and who stands in. Every word is made up. Today is
// Friday 2026-11-20; 大野 signed a day of 佐々木 today (kSignedDay).
#pragma once

#include <string>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kOtherSupervisor = "西村 けいこ";

struct SentLeaves {
    std::string other;    // the second supervisor
    std::string running;  // of 西村 from 18 to 24 November; 大野 stands in
    std::string coming;   // of 大野 from 1 to 3 December; nobody stands in
    std::string past;     // of 大野 from 10 to 14 August; 西村 stood in
};

// Before fill().
SentLeaves sendLeaves(AgencyFixture& agency);

// In an agency with one supervisor: a leave in August, in which nobody stood in.
void sendLeaveAlone(AgencyFixture& agency);

}  // namespace ayumi::testing
