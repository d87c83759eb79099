// How many views a database of this build has.
#pragma once

#include <algorithm>

#include "shared/records/kinds.h"

namespace ayumi::storage {

// What is for its author's eyes has none.
inline std::size_t kindsWithViews() {
    const auto kinds = records::KindTable::released();
    return static_cast<std::size_t>(std::count_if(
        kinds.all().begin(), kinds.all().end(),
        [](const records::Kind& kind) { return kind.audience != records::Audience::Author; }));
}

}  // namespace ayumi::storage
