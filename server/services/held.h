// The list of held changes that need a person (docs/sync.md "Held changes and releases"), for those
// who may see them: their author and signer, and the supervisors of whom they are about.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "server/storage/store.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"
#include "shared/sync/messages.h"

namespace ayumi::services {

// Those of the rows for which somebody has decided already that nothing more is to be done.
std::set<std::string> closedOnes(storage::Reader& reader, const records::KindTable& kinds,
                                 const std::string& agency,
                                 const std::vector<storage::ChangeRow>& rows);

// Scope must be up to date. Sets everything but the time. Codes: "cursor_bad".
Result<sync::HeldResponse> heldPage(storage::Reader& reader, const records::KindTable& kinds,
                                    const std::string& agency, const std::string& device,
                                    const std::string& cursor, std::size_t limit);

}  // namespace ayumi::services
