// What the shared part of the storage asks of a database: one open transaction that runs SQL with
// parameters. SQL is written once for both, in PostgreSQL's form: $1, $2 ... and `= ANY($n)` for a
// list, which sqlite/ rewrites; a statement with one gives its rows in no
// particular order. Everything a caller gives is a parameter, never text of SQL.
//
// Used by one thread at a time. Going without commit() rolls back. Failures as in store.h.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "shared/base/bytes.h"
#include "shared/base/json.h"

namespace ayumi::storage {

struct Blob {
    explicit Blob(const Bytes& value) : bytes(value) {}
    std::string_view bytes;
};

using TextList = const std::vector<std::string>*;

// A parameter; it only points to texts and bytes. monostate is NULL.
using Value = std::variant<std::monostate, std::int64_t, std::string_view, Blob, TextList>;
using Values = std::initializer_list<Value>;

Value optionalValue(const std::optional<std::int64_t>& number);

// One row of a result, read from left to right.
class Row {
public:
    virtual ~Row() = default;

    std::string text() { return textAt(m_column++); }
    Bytes bytes() { return Bytes(bytesAt(m_column++)); }
    std::int64_t number() { return numberAt(m_column++); }
    bool flag() { return number() != 0; }
    Json json() { return Json::parse(bytesAt(m_column++)); }  // of our own writing
    std::optional<std::int64_t> optionalNumber();

protected:
    void restart() { m_column = 0; }
    virtual std::string textAt(int column) = 0;
    virtual std::string_view bytesAt(int column) = 0;
    virtual std::int64_t numberAt(int column) = 0;
    virtual bool isNullAt(int column) = 0;

private:
    int m_column = 0;
};

enum class ColumnType { Number, Text, Binary, JsonText };

struct BulkColumn {
    const char* name;
    ColumnType type;
};

// A table that rows are put into many at a time. The column `agency` comes first in each table and
// is not listed.
struct BulkTable {
    const char* name;
    std::vector<BulkColumn> columns;
    const char* onConflict;  // the whole ON CONFLICT clause, or ""
};

struct PlaceEntry {
    std::int64_t number = 0;
    std::string record;
};

// A stretch of one audience's entries in `places`.
struct PlaceRange {
    enum class Order {
        ByRecord,  // record > `record` and number <= `number`, by record
        ByNumber,  // (number, record) > (`number`, `record`), by number and record
    };
    Order order;
    std::string audience;
    std::int64_t number = 0;
    std::string record;
};

class Session {
public:
    virtual ~Session() = default;

    virtual void execute(const std::string& sql) = 0;  // our own schema statements only
    virtual void run(const char* sql, Values values) = 0;
    // `each` must not use the session.
    virtual void select(const char* sql, Values values, const std::function<void(Row&)>& each) = 0;
    // `values`: row after row, as many per row as the table has columns. No key twice in one call.
    virtual void put(const BulkTable& table, std::string_view agency,
                     const std::vector<Value>& values) = 0;

    // The first entries of each range, at most `limit` of each.
    virtual std::vector<std::vector<PlaceEntry>> places(std::string_view agency,
                                                        const std::vector<PlaceRange>& ranges,
                                                        std::int64_t limit) = 0;
    virtual std::int64_t countPlaces(std::string_view agency,
                                     const std::vector<PlaceRange>& ranges) = 0;

    // Of each audience the greatest number in `places`, 0 without any; in the order asked.
    virtual std::vector<std::int64_t> newest(std::string_view agency,
                                             const std::vector<std::string>& audiences) = 0;

    // Told to every process that listens on this database, when the transaction commits.
    virtual void announce(const std::string& text) = 0;

    virtual void commit() = 0;
};

}  // namespace ayumi::storage
