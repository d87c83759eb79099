// Of a participant, what the service hangs on: pauses, who looks after them, where they are placed.
#pragma once

#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/service.h"

namespace ayumi::viewmodels {

// Records of a kind with `from` and `to`; void ones are left out.
std::vector<records::SpanOf> spansOf(Tablet& tablet, const std::string& kind,
                                     const std::string& participant);

// records::nameOf() of it; `person`: shown values.
QString serviceStateOf(Tablet& tablet, const std::string& participant, const Json& person,
                       const std::string& today);

// Who of the people seen here has the same reading, whoever else they are: names. `kana` empty:
// nobody.
QStringList sameReading(Tablet& tablet, const std::string& kana, const std::string& except);

}  // namespace ayumi::viewmodels
