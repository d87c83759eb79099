// Closing a participant's month (月締め): what is in the way of it, and how a month stands
// (docs/numbers.md "A closed month"). Days are "2026-11-21", months "2026-11".
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/records/person_month.h"

namespace ayumi::records {

// `day` of the record that closes the month of this day: the first.
std::string closingDayOf(std::string_view day);

struct DayInTheWay {
    std::string day;
    std::string why;  // "unrecorded", or how its log stands (sync::nameOf(DayStatus))

    bool operator==(const DayInTheWay&) const = default;
};

// Oldest first. `statuses`: of the days of the month that have an entry in their log. A day that
// was not planned and says nothing of coming, like words written at home, waits for nobody.
std::vector<DayInTheWay> daysInTheWay(const PersonMonth& month,
                                      const std::map<std::string, std::string>& statuses);

enum class MonthState {
    Ahead,  // not over yet
    Open,   // days are in the way
    Ready,  // may be closed
    Closed,
    Changed,    // closed, and a day is in the way again
    Contested,  // two who could not know of each other said differently: holds nothing back
};
std::string_view nameOf(MonthState state);  // "ahead", "open", ...

// Whether a decision holds the month closed: of two that say differently neither does.
bool closesMonth(std::string_view state, bool contested);

// `state`: the record's, "" without one. May be closed on its last day.
MonthState monthStateOf(const std::string& month, const std::string& today, std::string_view state,
                        bool contested, bool inTheWay);

}  // namespace ayumi::records
