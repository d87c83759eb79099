// The agency's database as it lies beside the server, running or dead; for looking only.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "server/storage/store.h"
#include "shared/records/kinds.h"
#include "tests/demo/demo_agency.h"

namespace ayumi::tour {

// `kinds` outlives it. Throws std::runtime_error if it cannot be opened.
std::unique_ptr<storage::Store> centralDatabase(const demo::DemoAgency& agency,
                                                const records::KindTable& kinds);

// Every change of a kind about one participant and day, in the order of the log.
std::vector<storage::ChangeRow> centralChanges(const demo::DemoAgency& agency, const char* kind,
                                               const std::string& participant,
                                               const std::string& day);

}  // namespace ayumi::tour
