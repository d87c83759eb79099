// What the server keeps aside, as it said last. Works inside the caller's transaction.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "shared/records/kinds.h"
#include "shared/sqlite/database.h"
#include "shared/sync/messages.h"

namespace ayumi::store {

class HeldTable {
public:
    using Entry = sync::HeldResponse::Entry;

    HeldTable(sqlite::Database& database, const records::KindTable& kinds)
        : m_database(database), m_kinds(kinds) {}

    // False, and nothing is written, if it holds just that already.
    bool replace(const std::vector<Entry>& entries);
    // Own changes that were held and are not in the table are held no more. True if there was one.
    bool settleOthers();
    bool any();  // in the table, or an own change that was held and is not settled
    void forget(const std::string& audience, const std::set<std::string>& staying);

private:
    bool same(const std::vector<Entry>& entries);
    void put(std::int64_t place, const Entry& entry);
    std::string audienceOf(const Entry& entry, const std::string& text) const;

    sqlite::Database& m_database;
    const records::KindTable& m_kinds;
};

}  // namespace ayumi::store
