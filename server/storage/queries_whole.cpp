// Whole tables, for backups.
#include <stdexcept>

#include "server/storage/queries.h"
#include "server/storage/row_readers.h"
#include "server/storage/tables.h"

namespace ayumi::storage {

namespace {

TableCell readCell(Row& row, ColumnType type) {
    switch (type) {
        case ColumnType::Number: {
            const auto number = row.optionalNumber();
            return number ? TableCell(*number) : TableCell();
        }
        case ColumnType::Binary:
            return row.bytes();
        case ColumnType::JsonText:
            return shownText(row.json());  // each database has its own spaces and order
        case ColumnType::Text:
            break;
    }
    return row.text();
}

Value valueOf(const TableCell& cell, ColumnType type) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) return std::monostate{};
    if (type == ColumnType::Binary) return Blob(*text);
    return std::string_view(*text);
}

// Before every key.
TableCell leastCell(ColumnType type) {
    return type == ColumnType::Number ? TableCell(INT64_MIN) : TableCell(std::string());
}

// By the columns of recordsTable() in tables.cpp.
std::vector<RecordRow> recordsOf(const std::vector<TableRow>& rows) {
    std::vector<RecordRow> records;
    records.reserve(rows.size());
    for (const auto& row : rows) {
        const auto text = [&](std::size_t column) { return std::get<std::string>(row.at(column)); };
        const auto shown = parseJson(text(7));
        if (!shown) throw std::runtime_error("shown values: " + shown.error().code);
        records.push_back({text(0), text(1), text(2), text(3), text(4),
                           std::get<std::int64_t>(row.at(5)), text(8), *shown,
                           splitAudiences(text(6))});
    }
    return records;
}

}  // namespace

std::vector<TableRow> Queries::tableRows(const Table& table, const TableRow& after,
                                         std::size_t limit) {
    const auto& columns = table.rows.columns;
    std::vector<TableRow> rows;
    const auto each = [&](Row& row) {
        TableRow& cells = rows.emplace_back();
        cells.reserve(columns.size());
        for (const auto& column : columns) cells.push_back(readCell(row, column.type));
    };
    TableRow key(after.begin(), after.begin() + static_cast<std::ptrdiff_t>(
                                                    std::min(after.size(), table.keyColumns)));
    for (auto i = key.size(); i < table.keyColumns; ++i) key.push_back(leastCell(columns[i].type));
    const auto at = [&](std::size_t i) { return valueOf(key[i], columns[i].type); };
    const char* sql = table.select.c_str();
    const auto most = static_cast<std::int64_t>(limit);
    switch (table.keyColumns) {
        case 0:
            m_session->select(sql, {m_agency}, each);
            break;
        case 1:
            m_session->select(sql, {m_agency, at(0), most}, each);
            break;
        case 2:
            m_session->select(sql, {m_agency, at(0), at(1), most}, each);
            break;
        default:
            m_session->select(sql, {m_agency, at(0), at(1), at(2), most}, each);
    }
    return rows;
}

void Queries::putTableRows(const Table& table, const std::vector<TableRow>& rows) {
    // With their places and the hashes of these.
    if (std::string_view(table.rows.name) == "records") return putRecords(recordsOf(rows));
    const auto& columns = table.rows.columns;
    std::vector<Value> values;
    values.reserve(rows.size() * columns.size());
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            values.push_back(valueOf(row.at(i), columns[i].type));
        }
    }
    m_session->put(table.rows, m_agency, values);
}

}  // namespace ayumi::storage
