// Who has not come for so long that a visit is due (docs/numbers.md, domain rule "Absence": five
// open days).
#pragma once

#include <string>
#include <vector>

#include "shared/records/person_month.h"

namespace ayumi::records {

inline constexpr int kDaysUntilVisit = 5;

struct NotComing {
    // Open planned days in a row up to yesterday on which the person was absent, oldest first. A
    // day nobody recorded, or that is contested, is none of them and does not end the row.
    std::vector<std::string> days;
    int unrecorded = 0;  // those in between, and since
    int contested = 0;
    bool visitDue = false;

    int count() const { return static_cast<int>(days.size()); }
};

// The row ends, going back, on a day on which the person came, today as well, on one of a pause,
// and on one on which no placement holds: without one today there is none. `visits`: days on which
// somebody went to see the person (records::Visit done and away). One after the fifth day is that
// visit; what comes after it is counted anew.
NotComing notComingOf(const PersonRecords& records, const std::vector<std::string>& visits,
                      const std::string& today);

}  // namespace ayumi::records
