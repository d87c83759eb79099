// The table of kinds as the pages ask it. GUI thread.
#pragma once

#include <string>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/kinds.h"

namespace ayumi::viewmodels {

const records::KindTable& kindTable();

// How many characters a text may have.
int textLimitOf(const std::string& kind, const std::string& field);

// The id of a record with a natural key, whether it is there or not. `day`, `about`: empty where
// the key has none.
std::string naturalRecordOf(Tablet& tablet, const std::string& kind, const std::string& participant,
                            const std::string& day, const std::string& about = {});

}  // namespace ayumi::viewmodels
