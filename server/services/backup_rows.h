// Rows of one table as bytes: a line of JSON with the table, its columns and how many rows follow,
// then cell after cell: 0 for NULL; 1 and 8 bytes big-endian for a number; 2, 4 bytes of length and
// the bytes of a text or of bytes.
#pragma once

#include <vector>

#include "server/storage/tables.h"
#include "shared/base/result.h"

namespace ayumi::services {

// Gathers rows of one table.
class RowsPiece {
public:
    explicit RowsPiece(const storage::Table& table) : m_table(table) {}
    void add(const storage::TableRow& row);
    bool empty() const { return m_count == 0; }
    std::size_t size() const { return m_cells.size(); }
    Bytes take();  // and begins anew

private:
    const storage::Table& m_table;
    std::size_t m_count = 0;
    Bytes m_cells;
};

struct RowsRead {
    const storage::Table* table = nullptr;
    std::vector<storage::TableRow> rows;  // as the table has its columns now
};

// Columns that came later are filled as their migration fills them. Codes: "backup_damaged",
// "backup_newer" (a table or a column that this program does not know).
Result<RowsRead> readRows(std::string_view piece);

}  // namespace ayumi::services
