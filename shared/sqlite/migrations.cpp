#include <stdexcept>

#include "shared/sqlite/database.h"

namespace ayumi::sqlite {

namespace {

int version(Database& database) {
    return database.raw().execAndGet("PRAGMA user_version").getInt();
}

// False if there was nothing left to do. The version is read inside the transaction: another
// process may be migrating the same file.
bool applyNext(Database& database, const std::vector<Migration>& migrations) {
    Transaction transaction(database);
    const auto done = static_cast<std::size_t>(version(database));
    if (done >= migrations.size()) return false;
    database.execute(std::string(migrations[done].sql));
    database.execute("PRAGMA user_version = " + std::to_string(done + 1));
    transaction.commit();
    return true;
}

}  // namespace

Result<void> migrate(Database& database, const std::vector<Migration>& migrations) {
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].number != static_cast<int>(i) + 1) {
            throw std::invalid_argument("migrations are not numbered 1, 2, 3");
        }
    }
    const int known = static_cast<int>(migrations.size());
    try {
        const int found = version(database);
        if (found > known) {
            return Error{"database_newer",
                         {{"found", std::to_string(found)}, {"known", std::to_string(known)}}};
        }
        while (version(database) < known && applyNext(database, migrations)) {
        }
    } catch (const SQLite::Exception& failure) {
        return errorOf(failure);
    }
    return {};
}

}  // namespace ayumi::sqlite
