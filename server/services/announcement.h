// What one process on a database tells the others with a commit (CommitListener in
// sync_service.h): the head, and the audiences that were touched; none of them means anyone's.
#pragma once

#include <set>
#include <string>

#include "shared/sync/change.h"

namespace ayumi::services {

// `from`: the process, which leaves out what it told itself; empty: nobody does. At most
// storage::kMaxAnnouncement bytes: too many audiences are told as anyone's.
std::string announcement(const std::string& agency, const sync::Head& head, const std::string& from,
                         const std::set<std::string>& audiences);

}  // namespace ayumi::services
