// What a doctor asks of a database: looks, and changes nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "server/storage/factory.h"

namespace ayumi::storage {

struct Examination {
    std::int64_t schemaFound = 0;
    std::int64_t schemaKnown = 0;  // of this program

    // Of PostgreSQL only.
    std::vector<std::string> switchedOff;  // settings without which what is committed may be lost
    bool superuser = false;                // or a role that passes row-level security by
};

// Codes: as openStore with Opening::Existing.
Result<Examination> examine(const StoreConfig& config);

}  // namespace ayumi::storage
