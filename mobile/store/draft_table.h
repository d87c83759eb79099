// Half-filled pages (sync.md "When a change is made") and the audiences that wait to be forgotten.
#pragma once

#include <string>
#include <vector>

#include "mobile/store/tablet_rows.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

class DraftTable {
public:
    explicit DraftTable(sqlite::Database& database) : m_database(database) {}

    void put(const Draft& draft);
    std::optional<Draft> get(const DraftKey& key);
    std::vector<Draft> all();
    void drop(const DraftKey& key);
    bool any();
    bool anyOf(const std::string& audience);

    void wantForgotten(const std::string& audience);
    void strike(const std::string& audience);  // it is back, or it is done
    std::vector<std::string> pendingForget();

private:
    sqlite::Database& m_database;
};

}  // namespace ayumi::store
