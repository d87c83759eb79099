// What is held only because an earlier build of the server knew less than this one: changes of a
// format or a kind that it did not know, and values that its fields did not take.
#pragma once

#include <string>
#include <vector>

#include "server/storage/store.h"
#include "shared/records/kinds.h"

namespace ayumi::services {

// Ids of those that this build can judge, in the order in which they came; without those that
// somebody set aside or wrote anew. Some look-ups by code if there are none.
std::vector<std::string> learntOnes(storage::Reader& reader, const records::KindTable& kinds,
                                    const std::string& agency, int knownFormat);

}  // namespace ayumi::services
