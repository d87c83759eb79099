#include "server/storage/sqlite/sqlite_session.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "server/storage/sqlite/packed_text.h"

namespace ayumi::storage {

namespace {

template <class Work>
auto guarded(Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        throwStorageFailure(failure);
    }
}

// From the common form: $1 becomes ?1, and `= ANY($2)` is `= ?2`, run for each of the list.
std::string translated(const char* sql) {
    constexpr std::string_view kAny = "= ANY(";
    std::string text = sql;
    if (const auto at = text.find(kAny); at != std::string::npos) {
        text.erase(text.find(')', at), 1);
        text.replace(at, kAny.size(), "= ");
    }
    std::replace(text.begin(), text.end(), '$', '?');
    return text;
}

std::string insertInto(const BulkTable& table) {
    std::string names = "agency";
    std::string marks = "?1";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        names += std::string(", ") + table.columns[i].name;
        marks += ", ?" + std::to_string(i + 2);
    }
    return std::string("INSERT INTO ") + table.name + " (" + names + ") VALUES (" + marks + ") " +
           table.onConflict;
}

void bindBytes(SQLite::Statement& statement, int index, std::string_view bytes) {
    // Without an address it would be NULL instead of empty.
    statement.bind(index, static_cast<const void*>(bytes.empty() ? "" : bytes.data()),
                   static_cast<int>(bytes.size()));
}

void bindText(SQLite::Statement& statement, int index, std::string_view text) {
    if (const auto bytes = packed(text)) {
        bindBytes(statement, index, *bytes);
    } else {
        statement.bind(index, std::string(text));
    }
}

// "~" is beyond every record id; packed ones are blobs, and those come after all texts.
void bindRecordCursor(SQLite::Statement& statement, int index, const std::string& record) {
    if (record == "~") {
        bindBytes(statement, index, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    } else {
        bindText(statement, index, record);
    }
}

void bindValue(SQLite::Statement& statement, int index, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        statement.bind(index, *number);
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        bindText(statement, index, *text);
    } else if (const auto* blob = std::get_if<Blob>(&value)) {
        bindBytes(statement, index, blob->bytes);
    } else {
        statement.bind(index);
    }
}

// The list among the values, and its index.
std::pair<int, TextList> listIn(Values values) {
    int index = 0;
    for (const auto& value : values) {
        ++index;
        if (const auto* list = std::get_if<TextList>(&value)) return {index, *list};
    }
    return {0, nullptr};
}

class SqliteRow final : public Row {
public:
    explicit SqliteRow(SQLite::Statement& statement) : m_statement(statement) {}
    void begin() { restart(); }

protected:
    std::string textAt(int column) override {
        const bool blob = m_statement.getColumn(column).isBlob();
        return blob ? unpacked(bytesAt(column)) : std::string(bytesAt(column));
    }
    std::string_view bytesAt(int column) override {
        const auto value = m_statement.getColumn(column);
        const auto* bytes = static_cast<const char*>(value.getBlob());
        return bytes ? std::string_view(bytes, static_cast<std::size_t>(value.getBytes()))
                     : std::string_view();
    }
    std::int64_t numberAt(int column) override { return m_statement.getColumn(column).getInt64(); }
    bool isNullAt(int column) override { return m_statement.isColumnNull(column); }

private:
    SQLite::Statement& m_statement;
};

void readAll(SQLite::Statement& statement, const std::function<void(Row&)>& each) {
    SqliteRow row(statement);
    while (statement.executeStep()) {
        row.begin();
        each(row);
    }
    statement.reset();
}

const char* textFor(PlaceRange::Order order) {
    return order == PlaceRange::Order::ByRecord
               ? "SELECT number, record FROM places WHERE agency = $1 AND audience = $2"
                 " AND number <= $3 AND record > $4 ORDER BY record LIMIT $5"
               : "SELECT number, record FROM places WHERE agency = $1 AND audience = $2"
                 " AND (number, record) > ($3, $4) ORDER BY number, record LIMIT $5";
}

const char* countFor(PlaceRange::Order order) {
    return order == PlaceRange::Order::ByRecord
               ? "SELECT count(*) FROM places WHERE agency = $1 AND audience = $2"
                 " AND number <= $3 AND record > $4 LIMIT $5"
               : "SELECT count(*) FROM places WHERE agency = $1 AND audience = $2"
                 " AND (number, record) > ($3, $4) LIMIT $5";
}

}  // namespace

void throwStorageFailure(const SQLite::Exception& failure) {
    const Error error = sqlite::errorOf(failure);
    const std::string what = error.code + ", sqlite " + error.args.at("sqlite");
    if (error.code == "disk_full") throw StorageFull(what);
    if (sqlite::comesFromOutside(failure)) throw SqliteUnavailable(error, what);
    throw std::runtime_error(what);
}

SQLite::Statement& SqliteConnection::prepared(const char* sql) {
    auto& text = m_texts[sql];
    if (text.empty()) text = translated(sql);
    return m_database->prepared(text);
}

SQLite::Statement& SqliteConnection::prepared(const BulkTable& table) {
    auto& text = m_texts[&table];
    if (text.empty()) text = insertInto(table);
    return m_database->prepared(text);
}

SqliteSession::SqliteSession(SqliteConnection& connection, sqlite::Transaction::Kind kind,
                             std::function<void()> giveBack)
    : m_connection(connection), m_giveBack(std::move(giveBack)) {
    try {
        guarded([&] {
            m_transaction = std::make_unique<sqlite::Transaction>(connection.database(), kind);
            // BEGIN alone takes no snapshot; the first reading does.
            if (kind == sqlite::Transaction::Kind::Read) {
                connection.prepared("SELECT 1 FROM agency LIMIT 1").executeStep();
            }
        });
    } catch (...) {
        m_transaction.reset();
        m_giveBack();
        throw;
    }
}

SqliteSession::~SqliteSession() { end(); }

void SqliteSession::end() {
    if (!m_giveBack) return;
    m_transaction.reset();
    std::exchange(m_giveBack, nullptr)();
}

SqliteConnection& SqliteSession::connection() {
    if (!m_giveBack) throw std::logic_error("the transaction is over");
    return m_connection;
}

void SqliteSession::execute(const std::string& sql) {
    guarded([&] { connection().database().execute(sql); });
}

void SqliteSession::run(const char* sql, Values values) {
    guarded([&] {
        auto& statement = connection().prepared(sql);
        int index = 0;
        for (const auto& value : values) bindValue(statement, ++index, value);
        statement.exec();
    });
}

void SqliteSession::select(const char* sql, Values values, const std::function<void(Row&)>& each) {
    guarded([&] {
        auto& statement = connection().prepared(sql);
        int index = 0;
        for (const auto& value : values) bindValue(statement, ++index, value);
        const auto [listIndex, list] = listIn(values);
        if (!list) return readAll(statement, each);
        for (const auto& one : *list) {
            bindText(statement, listIndex, one);
            readAll(statement, each);
        }
    });
}

void SqliteSession::put(const BulkTable& table, std::string_view agency,
                        const std::vector<Value>& values) {
    if (values.empty()) return;
    guarded([&] {
        auto& statement = connection().prepared(table);
        bindText(statement, 1, agency);
        const std::size_t width = table.columns.size();
        for (std::size_t row = 0; row < values.size(); row += width) {
            for (std::size_t i = 0; i < width; ++i) {
                bindValue(statement, static_cast<int>(i) + 2, values[row + i]);
            }
            statement.exec();
            statement.reset();
        }
    });
}

void SqliteSession::selectRange(const char* sql, std::string_view agency, const PlaceRange& range,
                                std::int64_t limit, const std::function<void(Row&)>& each) {
    guarded([&] {
        auto& statement = connection().prepared(sql);
        bindText(statement, 1, agency);
        bindText(statement, 2, range.audience);
        statement.bind(3, range.number);
        bindRecordCursor(statement, 4, range.record);
        statement.bind(5, limit);
        readAll(statement, each);
    });
}

std::vector<std::vector<PlaceEntry>> SqliteSession::places(std::string_view agency,
                                                           const std::vector<PlaceRange>& ranges,
                                                           std::int64_t limit) {
    std::vector<std::vector<PlaceEntry>> found(ranges.size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        selectRange(textFor(ranges[i].order), agency, ranges[i], limit, [&](Row& row) {
            const auto number = row.number();
            found[i].push_back({number, row.text()});
        });
    }
    return found;
}

std::int64_t SqliteSession::countPlaces(std::string_view agency,
                                        const std::vector<PlaceRange>& ranges) {
    std::int64_t count = 0;
    for (const auto& range : ranges) {
        selectRange(countFor(range.order), agency, range, -1,
                    [&](Row& row) { count += row.number(); });
    }
    return count;
}

std::vector<std::int64_t> SqliteSession::newest(std::string_view agency,
                                                const std::vector<std::string>& audiences) {
    std::vector<std::int64_t> found(audiences.size(), 0);
    for (std::size_t i = 0; i < audiences.size(); ++i) {
        select(
            "SELECT number FROM places WHERE agency = $1 AND audience = $2"
            " ORDER BY number DESC LIMIT 1",
            {agency, audiences[i]}, [&](Row& row) { found[i] = row.number(); });
    }
    return found;
}

void SqliteSession::commit() {
    connection();
    guarded([&] { m_transaction->commit(); });
    end();  // others need not wait until the session is destroyed
}

}  // namespace ayumi::storage
