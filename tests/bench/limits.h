// What this machine can do at most: the rows that changes become on the server, put into our schema
// and nothing else, and their signatures checked on one core.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "server/storage/store.h"
#include "shared/base/random.h"
#include "shared/records/kinds.h"

namespace ayumi::bench {

// Raw inserts into a database of its own: a log entry, a change, a record and a place for each,
// committed durably in batches of 200.
class InsertLimit {
public:
    // `postgres`: connection string, or empty for the embedded database in `folder`.
    InsertLimit(const std::filesystem::path& folder, const std::string& postgres,
                const records::KindTable& kinds);
    double secondsFor(int changes);

private:
    std::unique_ptr<storage::Store> m_store;
    SystemRandom m_random;
};

// Seconds for that many checks on one core, of bodies as long as those of W1.
double secondsForChecks(int changes);

}  // namespace ayumi::bench
