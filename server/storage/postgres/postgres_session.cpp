#include "server/storage/postgres/postgres_session.h"

#include <endian.h>

#include <cstring>
#include <stdexcept>
#include <utility>

namespace ayumi::storage {

namespace {

// Binary results: bigint and int as big-endian numbers, text and bytea as they are.
class PostgresRow final : public Row {
public:
    explicit PostgresRow(PGresult* result) : m_result(result) {}
    void begin(int index) {
        m_index = index;
        restart();
    }

protected:
    std::string textAt(int column) override { return std::string(bytesAt(column)); }
    std::string_view bytesAt(int column) override {
        return {PQgetvalue(m_result, m_index, column),
                static_cast<std::size_t>(PQgetlength(m_result, m_index, column))};
    }
    std::int64_t numberAt(int column) override {
        const auto bytes = bytesAt(column);
        if (bytes.size() == sizeof(std::uint32_t)) {
            std::uint32_t wire = 0;
            std::memcpy(&wire, bytes.data(), sizeof wire);
            return static_cast<std::int32_t>(be32toh(wire));
        }
        std::uint64_t wire = 0;
        if (bytes.size() != sizeof wire) throw std::logic_error("not a number column");
        std::memcpy(&wire, bytes.data(), sizeof wire);
        return static_cast<std::int64_t>(be64toh(wire));
    }
    bool isNullAt(int column) override { return PQgetisnull(m_result, m_index, column) == 1; }

private:
    PGresult* m_result;
    int m_index = 0;
};

PostgresParameters parametersOf(Values values) {
    PostgresParameters parameters;
    for (const auto& value : values) parameters.add(value);
    return parameters;
}

// From the common form: `record = ANY($2)` becomes a lookup for each of the list. Plans are made
// once, maybe for empty tables, where every index that begins with the agency looks as good as the
// one that was made for this, and would have the whole agency read for it. So it is asked as a
// range, in the order that only the right index has.
std::string translated(const char* sql) {
    constexpr std::string_view kAny = " = ANY(";
    std::string text = sql;
    const auto at = text.find(kAny);
    if (at == std::string::npos) return text;
    const auto end = text.find(')', at);
    const std::string list = text.substr(at + kAny.size(), end - at - kAny.size());
    const auto word = text.rfind(' ', at - 1) + 1;
    const std::string column = text.substr(word, at - word);
    text.replace(at, end + 1 - at, " >= asked.one AND " + column + " <= asked.one");
    return "SELECT found.* FROM unnest(" + list + ") AS asked(one) CROSS JOIN LATERAL (" + text +
           " ORDER BY agency, " + column + ") AS found";
}

// One statement for any number of rows: each column is an array.
std::string insertInto(const BulkTable& table) {
    std::string names;
    std::string taken;
    std::string arrays;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& [name, type] = table.columns[i];
        names += std::string(", ") + name;
        taken += std::string(", u.") + name + (type == ColumnType::JsonText ? "::jsonb" : "");
        arrays += (i ? ", $" : "$") + std::to_string(i + 2);
    }
    return std::string("INSERT INTO ") + table.name + " (agency" + names + ") SELECT $1" + taken +
           " FROM unnest(" + arrays + ") AS u(" + names.substr(2) + ") " + table.onConflict;
}

// Ranges of one order, each as far as it goes, in one statement. $1 agency, $2 audiences,
// $3 numbers, $4 records.
constexpr const char* kPlacesByRecord =
    "SELECT r.i, p.number, p.record FROM unnest($2, $3, $4) WITH ORDINALITY"
    " AS r(audience, number, record, i) CROSS JOIN LATERAL (SELECT number, record FROM places"
    " WHERE agency = $1 AND audience = r.audience AND number <= r.number AND record > r.record"
    " ORDER BY agency, audience, record LIMIT $5) AS p";
constexpr const char* kPlacesByNumber =
    "SELECT r.i, p.number, p.record FROM unnest($2, $3, $4) WITH ORDINALITY"
    " AS r(audience, number, record, i) CROSS JOIN LATERAL (SELECT number, record FROM places"
    " WHERE agency = $1 AND audience = r.audience AND (number, record) > (r.number, r.record)"
    " ORDER BY agency, audience, number, record LIMIT $5) AS p";
constexpr const char* kCountByRecord =
    "SELECT count(*) FROM unnest($2, $3, $4) AS r(audience, number, record)"
    " JOIN places AS p ON p.agency = $1 AND p.audience = r.audience AND p.number <= r.number"
    " AND p.record > r.record";
constexpr const char* kCountByNumber =
    "SELECT count(*) FROM unnest($2, $3, $4) AS r(audience, number, record)"
    " JOIN places AS p ON p.agency = $1 AND p.audience = r.audience"
    " AND (p.number, p.record) > (r.number, r.record)";

constexpr const char* kNewest =
    "SELECT a.i, p.number FROM unnest($2) WITH ORDINALITY AS a(audience, i)"
    " CROSS JOIN LATERAL (SELECT number FROM places WHERE agency = $1 AND audience = a.audience"
    " ORDER BY agency DESC, audience DESC, number DESC LIMIT 1) AS p";

// The ranges of one order as parameters $1..$4, and where each came from.
struct Chosen {
    PostgresParameters parameters;
    std::vector<std::size_t> indexes;
};

Chosen choose(std::string_view agency, const std::vector<PlaceRange>& ranges,
              PlaceRange::Order order) {
    Chosen chosen;
    std::vector<Value> values;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (ranges[i].order != order) continue;
        chosen.indexes.push_back(i);
        values.insert(values.end(), {std::string_view(ranges[i].audience), ranges[i].number,
                                     std::string_view(ranges[i].record)});
    }
    chosen.parameters.add(agency);
    const auto count = chosen.indexes.size();
    if (count == 0) return chosen;
    chosen.parameters.addList(ColumnType::Text, values.data(), count, 3);
    chosen.parameters.addList(ColumnType::Number, values.data() + 1, count, 3);
    chosen.parameters.addList(ColumnType::Text, values.data() + 2, count, 3);
    return chosen;
}

}  // namespace

PostgresSession::PostgresSession(PostgresConnection& connection, const char* begin,
                                 std::string_view agency, std::function<void()> giveBack)
    : m_connection(connection), m_giveBack(std::move(giveBack)) {
    try {
        m_connection.begin(begin, agency);
    } catch (...) {
        m_giveBack();
        throw;
    }
}

PostgresSession::~PostgresSession() {
    if (!m_giveBack) return;
    if (m_connection.healthy()) {
        try {
            m_connection.execute("ROLLBACK");
        } catch (const std::exception&) {
            // The connection is marked; the server rolls back when it is closed.
        }
    }
    m_giveBack();
}

PostgresConnection& PostgresSession::connection() {
    if (!m_giveBack) throw std::logic_error("the transaction is over");
    return m_connection;
}

void PostgresSession::run(const char* sql, Values values) {
    connection().run(sql, sql, parametersOf(values));
}

void PostgresSession::select(const char* sql, Values values,
                             const std::function<void(Row&)>& each) {
    const auto result = connection().run(sql, translated(sql), parametersOf(values));
    PostgresRow row(result.get());
    for (int i = 0; i < PQntuples(result.get()); ++i) {
        row.begin(i);
        each(row);
    }
}

void PostgresSession::put(const BulkTable& table, std::string_view agency,
                          const std::vector<Value>& values) {
    if (values.empty()) return;
    const std::size_t width = table.columns.size();
    PostgresParameters parameters;
    parameters.add(agency);
    for (std::size_t i = 0; i < width; ++i) {
        parameters.addList(table.columns[i].type, values.data() + i, values.size() / width, width);
    }
    connection().run(&table, insertInto(table), parameters);
}

std::vector<std::vector<PlaceEntry>> PostgresSession::places(std::string_view agency,
                                                             const std::vector<PlaceRange>& ranges,
                                                             std::int64_t limit) {
    std::vector<std::vector<PlaceEntry>> found(ranges.size());
    for (const auto order : {PlaceRange::Order::ByRecord, PlaceRange::Order::ByNumber}) {
        auto chosen = choose(agency, ranges, order);
        if (chosen.indexes.empty()) continue;
        chosen.parameters.add(limit);
        const char* sql = order == PlaceRange::Order::ByRecord ? kPlacesByRecord : kPlacesByNumber;
        const auto result = connection().run(sql, sql, chosen.parameters);
        PostgresRow row(result.get());
        for (int i = 0; i < PQntuples(result.get()); ++i) {
            row.begin(i);
            auto& entries = found[chosen.indexes[static_cast<std::size_t>(row.number() - 1)]];
            const auto number = row.number();
            entries.push_back({number, row.text()});
        }
    }
    return found;
}

std::int64_t PostgresSession::countPlaces(std::string_view agency,
                                          const std::vector<PlaceRange>& ranges) {
    std::int64_t count = 0;
    for (const auto order : {PlaceRange::Order::ByRecord, PlaceRange::Order::ByNumber}) {
        auto chosen = choose(agency, ranges, order);
        if (chosen.indexes.empty()) continue;
        const char* sql = order == PlaceRange::Order::ByRecord ? kCountByRecord : kCountByNumber;
        const auto result = connection().run(sql, sql, chosen.parameters);
        PostgresRow row(result.get());
        row.begin(0);
        count += row.number();
    }
    return count;
}

std::vector<std::int64_t> PostgresSession::newest(std::string_view agency,
                                                  const std::vector<std::string>& audiences) {
    std::vector<std::int64_t> found(audiences.size(), 0);
    if (audiences.empty()) return found;
    select(kNewest, {agency, &audiences}, [&](Row& row) {
        const auto at = static_cast<std::size_t>(row.number() - 1);
        found[at] = row.number();
    });
    return found;
}

void PostgresSession::announce(const std::string& text) {
    select("SELECT 1 FROM (SELECT pg_notify('ayumi', $1)) AS told", {text}, [](Row&) {});
}

void PostgresSession::commit() {
    connection().commit();
    std::exchange(m_giveBack, nullptr)();  // others need not wait until the session is destroyed
}

}  // namespace ayumi::storage
