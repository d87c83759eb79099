// Comparing with the server and making room, as plain values (docs/sync.md "Comparing").
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/clock.h"
#include "shared/sync/compare_messages.h"

namespace ayumi::store {

// A page of one cell that was pulled anew.
struct CellOutcome {
    sync::CellName cell;
    sync::Head head;  // of the first of its pages
    TimeMs answeredAtMs = 0;
    std::vector<std::string_view> states;
    std::set<std::string> pagesBefore;  // the records of those
    bool last = false;                  // what the cell has here beyond these goes
    bool repair = true;                 // false: brought because somebody wants to look
};

// What may go when space runs out.
struct Eviction {
    int keepDays = 92;           // the newest days stay; a backup holds the others for sure
    std::size_t atOnce = 300;    // records, in one transaction
    std::int64_t mostPages = 0;  // of 4 KiB that the database may use; 0: what the disk has
};

// What a comparison comes to.
struct Differing {
    std::vector<sync::CellName> cells;  // to be pulled anew
    std::size_t stubborn = 0;           // that were, within the last day, and still differ
    bool news = false;                  // something differs that the next pull brings
};

}  // namespace ayumi::store
