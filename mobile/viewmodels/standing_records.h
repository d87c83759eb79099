// A participant's records of a kind for the rules that look at several of them. While the tablet is
// readable.
#pragma once

#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/day_span.h"

namespace ayumi::viewmodels {

// Those that stand, nothing that was taken back.
std::vector<records::RecordValues> standingRecords(Tablet& tablet, const std::string& kind,
                                                   const std::string& participant);

}  // namespace ayumi::viewmodels
