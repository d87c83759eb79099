// What the engine is in the middle of, over several exchanges.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/sync/compare_messages.h"
#include "shared/sync/messages.h"

namespace ayumi::tablet {

struct HeldWork {
    bool wanted = false;
    std::string cursor = {};
    std::vector<sync::HeldResponse::Entry> entries = {};  // of the pages before
    int pages = 0;
};

struct CellWork {
    sync::CellName name;
    bool repair;  // false: somebody wants to look
};

struct CompareWork {
    bool wanted = false;  // the hash of all cells was another than the server's
    std::map<std::string, std::string> asked = {};  // audience hashes sent
    std::deque<CellWork> cells = {};                // to be pulled, one after the other
    std::string cursor = {};                        // of the first of them
    sync::Head head = {};                           // when its first page came
    std::set<std::string> came = {};                // its records of the pages before
    int tries = 0;                                  // that came to nothing but news
};

}  // namespace ayumi::tablet
