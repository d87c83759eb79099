// The days that wait for a supervisor, in the order of the queue, and those next to one of them.
// While the tablet is readable.
#pragma once

#include <QVariantMap>

#include <optional>
#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

std::vector<store::DayRow> waitingDays(const std::vector<store::DayRow>& days);  // oldest first

struct DaysAround {
    std::optional<store::DayRow> before;
    std::optional<store::DayRow> after;
    int others = 0;  // that wait, without this one
};
// `days`: as waitingDays() gives them; the one in the middle may have been signed since.
DaysAround daysAround(const std::vector<store::DayRow>& days, const std::string& participant,
                      const std::string& day);

}  // namespace ayumi::viewmodels
