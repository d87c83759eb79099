#include "server/services/backup_rows.h"

#include <algorithm>

#include "shared/base/json.h"

namespace ayumi::services {

namespace {

constexpr char kNull = 0;
constexpr char kNumber = 1;
constexpr char kBytes = 2;

void appendBigEndian(Bytes& out, std::uint64_t number, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
        out += static_cast<char>(number >> shift & 0xFF);
    }
}

// Reads from the front; not good any more once there was too little.
class Front {
public:
    explicit Front(std::string_view bytes) : m_rest(bytes) {}

    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }
    std::string_view take(std::size_t count) {
        m_good = m_good && count <= m_rest.size();
        if (!m_good) return {};
        const auto taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    std::uint64_t number(std::size_t bytes) {
        std::uint64_t number = 0;
        for (const char c : take(bytes)) number = number << 8 | static_cast<unsigned char>(c);
        return number;
    }
    storage::TableCell cell() {
        const auto kind = take(1);
        if (kind.empty() || kind[0] == kNull) return {};
        if (kind[0] == kNumber) return static_cast<std::int64_t>(number(8));
        m_good = m_good && kind[0] == kBytes;
        return std::string(take(number(4)));
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

bool fits(const storage::TableCell& cell, storage::ColumnType type) {
    if (type == storage::ColumnType::Number) return !std::holds_alternative<std::string>(cell);
    return std::holds_alternative<std::string>(cell);
}

// Where each column of the table stands among those of the piece; the piece's count if it does not.
std::vector<std::size_t> placesOf(const storage::Table& table,
                                  const std::vector<std::string>& names) {
    std::vector<std::size_t> places;
    for (const auto& column : table.rows.columns) {
        const auto found = std::find(names.begin(), names.end(), column.name);
        places.push_back(static_cast<std::size_t>(found - names.begin()));
    }
    return places;
}

bool allKnown(const storage::Table& table, const std::vector<std::string>& names) {
    return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        return std::any_of(table.rows.columns.begin(), table.rows.columns.end(),
                           [&](const auto& column) { return column.name == name; });
    });
}

}  // namespace

void RowsPiece::add(const storage::TableRow& row) {
    ++m_count;
    for (const auto& cell : row) {
        if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            m_cells += kNumber;
            appendBigEndian(m_cells, static_cast<std::uint64_t>(*number), 8);
        } else if (const auto* text = std::get_if<std::string>(&cell)) {
            m_cells += kBytes;
            appendBigEndian(m_cells, text->size(), 4);
            m_cells += *text;
        } else {
            m_cells += kNull;
        }
    }
}

Bytes RowsPiece::take() {
    Json names = Json::array();
    for (const auto& column : m_table.rows.columns) names.push_back(column.name);
    Bytes piece = canonical({{"table", m_table.rows.name},
                             {"columns", std::move(names)},
                             {"rows", static_cast<std::int64_t>(m_count)}});
    piece += '\n';
    piece += m_cells;
    m_count = 0;
    m_cells.clear();
    return piece;
}

Result<RowsRead> readRows(std::string_view piece) {
    const Error damaged{"backup_damaged", {}};
    const auto end = piece.find('\n');
    const auto head = parseJson(piece.substr(0, end));
    if (end == std::string_view::npos || !head || !head->is_object() ||
        !head->contains("columns") || !(*head)["columns"].is_array()) {
        return damaged;
    }
    RowsRead read;
    read.table = storage::findTable(textOf(*head, "table"));
    if (read.table == nullptr) return Error{"backup_newer", {}};
    std::vector<std::string> names;
    for (const Json& name : (*head)["columns"]) {
        if (!name.is_string()) return damaged;
        names.push_back(name.get<std::string>());
    }
    if (!allKnown(*read.table, names)) return Error{"backup_newer", {}};
    // Rows without columns take no room, so there might be any number.
    if (names.empty() || !head->contains("rows") || !(*head)["rows"].is_number_integer()) {
        return damaged;
    }
    const auto& columns = read.table->rows.columns;
    const auto places = placesOf(*read.table, names);
    const auto count = (*head)["rows"].get<std::int64_t>();
    Front cells(piece.substr(end + 1));
    for (std::int64_t i = 0; i < count && cells.good(); ++i) {
        storage::TableRow found;
        for (std::size_t c = 0; c < names.size(); ++c) found.push_back(cells.cell());
        auto& row = read.rows.emplace_back();
        for (std::size_t c = 0; c < columns.size(); ++c) {
            row.push_back(places[c] < found.size() ? std::move(found[places[c]])
                                                   : storage::emptyCell(columns[c].type));
            if (!fits(row.back(), columns[c].type)) return damaged;
        }
    }
    if (count < 0 || !cells.good() || !cells.atEnd()) return damaged;
    return read;
}

}  // namespace ayumi::services
