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

// What is saved together with a record that carries another one on (`follows` in its values): the
// last day of that one, unless it keeps its own. `record`: what the values are saved as, "" if new.
std::vector<tablet::SaveRequest> endOfFollowed(Tablet& tablet, const std::string& record,
                                               const Json& values);

}  // namespace ayumi::viewmodels
