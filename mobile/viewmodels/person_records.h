// A participant's records as the rules of months and of not coming take them, from the tablet. Only
// while readable, and as far as the viewer may read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "mobile/viewmodels/care.h"
#include "mobile/viewmodels/tablet.h"
#include "shared/records/not_coming.h"

namespace ayumi::viewmodels {

// Of all places and their calendars: read once for several people.
records::OpenDays openDaysOf(Tablet& tablet);

records::PersonRecords personRecordsOf(Tablet& tablet, const std::string& participant,
                                       records::OpenDays openDays);
records::PersonRecords personRecordsOf(Tablet& tablet, const std::string& participant);

// Of everybody who has a placement or a record of attendance of these days, both included, and no
// older or later one: read in one go for many people. Without open days, which the caller lends.
std::map<std::string, records::PersonRecords> recordsOfDays(Tablet& tablet, const std::string& from,
                                                            const std::string& to);

records::NotComing notComingOf(Tablet& tablet, const std::string& participant,
                               const std::string& today);

// A card for each person whom a visit is due to, longest first.
std::vector<Care> visitsDue(Tablet& tablet, const std::string& today);

}  // namespace ayumi::viewmodels
