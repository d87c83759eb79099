// The index of words (search.h): follows each row of the records in the caller's transaction. What
// it is made of is versioned: with a build that reads other fields or folds them otherwise, and
// once it was damaged, it is made anew, a few records at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shared/records/kinds.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

// Thrown by every call that writes. The transaction has to end; begin() mends it in the next one.
struct IndexDamaged {};

// Whether SQLite says of a statement on the index that it is damaged, and not the file or the disk.
bool isOfIndex(const SQLite::Exception& failure);

class WordTable {
public:
    WordTable(sqlite::Database& database, const records::KindTable& kinds)
        : m_database(database), m_kinds(kinds) {}

    void load();                        // what is known of it; also after a rollback
    bool due() const { return m_due; }  // not all records are in it yet
    bool outdated();                    // made by another version, or never
    void begin();                       // empties it and makes it anew from here on
    void step(std::size_t most);        // some more records; only while due
    void clear();                       // with all records
    void check();                       // whether it is damaged

    // A row of the records before it is written, and after.
    struct Row {
        std::int64_t id = 0;
        std::string day;
        std::string shown;
        int marks = 0;
    };
    std::optional<Row> rowBefore(std::string_view kind, const std::string& record);
    void follow(const std::optional<Row>& before, std::string_view kind, const std::string& record,
                std::string_view day, std::string_view shown, int marks);
    void remove(const std::string& record);  // before its row goes
    void remove(std::string_view kind, std::string_view record, const Row& row);  // once it went

    // Does what may write to it: a statement, or the commit, with which SQLite writes what was put.
    template <class Work>
    static void write(Work work);

private:
    const records::Kind* searched(std::string_view kind) const;
    void put(const records::Kind& kind, std::string_view record, const Row& row);
    void drop(const records::Kind& kind, std::string_view record, const Row& row);

    sqlite::Database& m_database;
    const records::KindTable& m_kinds;
    bool m_due = false;
};

template <class Work>
void WordTable::write(Work work) {
    try {
        work();
    } catch (const SQLite::Exception& failure) {
        if (isOfIndex(failure)) throw IndexDamaged();
        throw;
    }
}

// For readers: whether all records are in it.
bool isWholeIndex(sqlite::Database& database);

}  // namespace ayumi::store
