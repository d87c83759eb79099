#include "server/storage/factory.h"

#include "server/storage/postgres/postgres_store.h"
#include "server/storage/sqlite/sqlite_store.h"

namespace ayumi::storage {

Result<std::unique_ptr<Store>> openStore(const StoreConfig& config, const records::KindTable& kinds,
                                         Opening opening) {
    if (const auto* sqlite = std::get_if<SqliteConfig>(&config)) {
        return SqliteStore::open(*sqlite, kinds, opening);
    }
    return PostgresStore::open(std::get<PostgresConfig>(config), kinds, opening);
}

}  // namespace ayumi::storage
