// Every table of an agency as plain cells, the same for both databases: what a backup holds and a
// restore puts back. What follows from other tables (`places`, the views) is not among them.
//
// A later migration that adds a column gives it the default that emptyCell() says, so that a
// backup from before it can be restored.
#pragma once

#include <string>
#include <vector>

#include "server/storage/session.h"
#include "server/storage/whole.h"

namespace ayumi::storage {

struct Table {
    BulkTable rows;          // the columns of the key come first; rows are put in this order
    std::size_t keyColumns;  // beside the agency
    std::string select;      // rows after a key, as many as asked for, by key
};

// In the order in which they are put back. Lives as long as the program.
const std::vector<Table>& agencyTables();
const Table* findTable(std::string_view name);  // null if there is none

TableCell emptyCell(ColumnType type);  // 0, "", no bytes, {}

}  // namespace ayumi::storage
