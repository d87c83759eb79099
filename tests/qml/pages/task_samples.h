// Lists of tasks of people in the page fixture, and how days went by them. Every word is made up.
// Today is 2026-11-20; the site of all is open from 9:00 to 15:00.
#pragma once

#include <string>

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

inline constexpr const char* kTasked = "佐々木";
inline constexpr const char* kTwoLists = "井上";
inline constexpr const char* kTasksOver = "渡辺";  // the only list ended

struct SentTasks {
    // Of kTasked: 01_table 20 minutes, 02_floor 45 ★, 03_boxes 60, 04_shelf ★; 05_bags is off.
    std::string now;     // from 2026-11-02, carrying on `before`; marked on 12, 13, 18, 19
    std::string before;  // to 2026-11-01
    std::string others;  // of 小林, two tasks, one with ★
    std::string first;   // of kTwoLists, from 2026-10-01
    std::string second;  // and from 2026-11-01, at the same site
    std::string over;    // of kTasksOver, to 2026-10-30
};

SentTasks sendTasks(AgencyFixture& agency);  // before fill()

}  // namespace ayumi::testing
