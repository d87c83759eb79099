// The rows of a backup, as whoever holds the recovery key could have written them:
// server/services/backup_rows.h.
#include "server/services/backup_rows.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

void tryInput(std::string_view input) {
    const auto read = services::readRows(input);
    if (!read) return requireCode(read.error(), {"backup_damaged", "backup_newer"});
    require(read->rows.size() <= input.size(), "a row takes room");
    services::RowsPiece piece(*read->table);
    for (const auto& row : read->rows) {
        require(row.size() == read->table->rows.columns.size(), "a row has the table's columns");
        piece.add(row);
    }
    const auto again = services::readRows(piece.take());
    require(again.ok() && again->table == read->table && again->rows == read->rows,
            "rows are read as they were written");
}

}  // namespace ayumi::fuzz
