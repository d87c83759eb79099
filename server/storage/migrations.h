// The numbered .sql files of sqlite/migrations and postgres/migrations, compiled in.
#pragma once

#include <vector>

#include "shared/sqlite/migration.h"

namespace ayumi::storage {

const std::vector<sqlite::Migration>& sqliteMigrations();
const std::vector<sqlite::Migration>& postgresMigrations();

}  // namespace ayumi::storage
