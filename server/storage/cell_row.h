#pragma once

#include <cstdint>
#include <string>

#include "shared/base/bytes.h"

namespace ayumi::storage {

// Of a record in one of its audiences, what a cell's hash is made of (shared/sync/state_hash.h).
struct CellRow {
    std::string record;
    std::string home;   // of several audiences the first, whose cell it counts in; else empty
    std::string month;  // of its day, or "-"
    std::string kind;
    std::string stateValue;  // shown value of the field "state": reading may hang on it
    std::int64_t number = 0;
    Bytes hash;  // of its state, 32 bytes
};

}  // namespace ayumi::storage
