// Opens the central database: the one place that knows the concrete types.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "server/storage/store.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"

namespace ayumi::storage {

struct SqliteConfig {
    std::string path;      // its folder must exist
    Bytes key;             // 32 bytes
    int idleReaders = 3;   // connections kept for reading; more are opened when needed
    std::string vfs = {};  // as sqlite::Database::open
};

struct PostgresConfig {
    std::string connection;      // as libpq takes it: "host=... dbname=..." or postgresql://...
    int connections = 8;         // at most, in this process; who finds none free waits
    int longestWaitMs = 15'000;  // for one; then it is StorageUnavailable
};

using StoreConfig = std::variant<SqliteConfig, PostgresConfig>;

enum class Opening {
    Existing,  // what is not there is refused: a disk that is not mounted is no empty agency
    Founding,  // makes file and tables
};

// Brings the schema to this program's and the views to this table of kinds. Codes:
// "database_missing" (arg "database": file, or name and host; no file, or none of our tables),
// "database_newer" (args "found", "known": written by a newer program, left unharmed),
// "database_unavailable" (PostgreSQL is gone or refuses), those of sqlite::Database::open and
// "database_failed".
Result<std::unique_ptr<Store>> openStore(const StoreConfig& config, const records::KindTable& kinds,
                                         Opening opening = Opening::Existing);

}  // namespace ayumi::storage
