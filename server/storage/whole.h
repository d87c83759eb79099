// The parts of store.h's Reader and Writer that go through everything of an agency: for backups and
// for erasing.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace ayumi::storage {

struct Table;  // tables.h

// A row of any table: NULL, a number, or a text or bytes.
using TableCell = std::variant<std::monostate, std::int64_t, std::string>;
using TableRow = std::vector<TableCell>;

class WholeReader {
public:
    virtual ~WholeReader() = default;

    // Rows as the table has its columns, by its key, after the one whose key `after` begins with;
    // empty: from the first. A table without a key gives all.
    virtual std::vector<TableRow> tableRows(const Table& table, const TableRow& after,
                                            std::size_t limit) = 0;

    // Of these keys (ids of changes, "p:PERSON"), those that were erased.
    virtual std::vector<std::string> erased(const std::vector<std::string>& keys) = 0;
    virtual std::vector<std::string> recordsOfAudience(const std::string& audience) = 0;
};

class WholeWriter {
public:
    virtual ~WholeWriter() = default;

    // Into a table of this agency that has none of these rows yet.
    virtual void putTableRows(const Table& table, const std::vector<TableRow>& rows) = 0;

    // ---- Erasing. What is not there is passed over.
    virtual void putErased(const std::vector<std::string>& keys) = 0;
    // Body, signature and all that was found about them go; the verdict is "erased" from then on.
    virtual void eraseChanges(const std::vector<std::string>& ids) = 0;
    virtual void eraseRecords(const std::vector<std::string>& records) = 0;
    // Whoever stood in the audience, the person's account and sign-ins.
    virtual void erasePerson(const std::string& person, const std::string& audience) = 0;
};

}  // namespace ayumi::storage
