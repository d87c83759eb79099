// The few values a tablet has once: who it is, where it stands, the version of its facts.
#pragma once

#include <string>

#include "mobile/store/tablet_rows.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

class MetaTable {
public:
    explicit MetaTable(sqlite::Database& database) : m_database(database) {}

    std::string get(const char* name);  // "" if absent
    void put(const char* name, const std::string& value);
    void drop(const char* name);

    Identity identity();
    SyncMarks marks();
    void putIdentity(const Identity& identity);
    void putMarks(const SyncMarks& marks);

    // Changes whenever roles or assignments did; readers compare it.
    std::string factsVersion() { return get("facts_version"); }
    void bumpFactsVersion();

private:
    sqlite::Database& m_database;
};

}  // namespace ayumi::store
