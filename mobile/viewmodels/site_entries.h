// What the calendar of a workplace says of single days. While the tablet is readable.
#pragma once

#include <map>
#include <string>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

// By their days, void ones left out.
std::map<std::string, store::RecordRow> calendarEntriesOf(Tablet& tablet, const std::string& site);

}  // namespace ayumi::viewmodels
