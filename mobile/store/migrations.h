#pragma once

#include <vector>

#include "shared/sqlite/migration.h"

namespace ayumi::store {

// mobile/store/migrations/*.sql, compiled in.
const std::vector<sqlite::Migration>& migrations();

}  // namespace ayumi::store
