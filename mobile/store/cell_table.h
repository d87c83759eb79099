// The hashes of cells (docs/sync.md "Cells"), kept with every state that comes and goes. Works
// inside the caller's transaction, with write() before its end; load() after a rollback.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "mobile/store/tablet_rows.h"
#include "shared/sqlite/database.h"
#include "shared/sync/compare_messages.h"
#include "shared/sync/state_hash.h"

namespace ayumi::store {

enum class Kept { Row = 0, Unread = 1, Evicted = 2 };

struct CellEntry {
    sync::CellName cell;
    std::int64_t number = 0;
    Kept kept = Kept::Row;
    Bytes hash;  // of the state's bytes
};

struct RecordInCell {
    std::string record;
    std::int64_t number = 0;
    Kept kept = Kept::Row;
};

struct UnreadState {
    std::string record;
    std::string audience;  // keys with a space between
    std::int64_t generation = 0;
    std::string state;
};

// The cell a record counts in, from its audience keys (a space between) and its day.
sync::CellName cellOf(std::string_view audiences, std::string_view day);

// Whether records of an audience's month lie at the office alone.
bool isAtOffice(sqlite::Database& database, const sync::CellName& cell);

class CellTable {
public:
    explicit CellTable(sqlite::Database& database) : m_database(database) {}
    void load();
    void write();  // the sums that changed

    std::optional<CellEntry> get(const std::string& record);
    // One that is there already stays in its cell unless `move`. Gives where it was kept before.
    std::optional<Kept> put(const std::string& record, const CellEntry& entry, bool move = false);
    void remove(const std::string& record);
    std::vector<RecordInCell> recordsOf(const sync::CellName& cell);
    std::vector<std::string> evicted(const std::string& audience = {});  // empty: of all
    std::size_t evictedCount() const { return m_evicted; }  // as of load(), and what went since

    // Audiences that wait to be forgotten count no more: the server does not count them either.
    std::map<std::string, Bytes> audienceHashes(const std::set<std::string>& without) const;
    std::string shortHashOf(const sync::CellName& cell) const;  // "" if there is none
    std::vector<std::string> monthsOf(const std::string& audience) const;

    TimeMs repairedAt(const sync::CellName& cell);  // 0: never
    void noteRepaired(const sync::CellName& cell, TimeMs atMs);

    void putUnread(const std::string& record, const std::string& audience, std::int64_t generation,
                   std::string_view state);
    void dropUnread(const std::string& record);
    std::vector<UnreadState> unread();

    // Sums from the entries; how many cells were other than that.
    std::size_t rebuild();
    // Entries that say `records` holds what it does not.
    std::vector<std::string> withoutRow();

private:
    struct Sum {
        std::int64_t records = 0;
        Bytes hash;
    };
    using Sums = std::map<std::string, std::map<std::string, Sum>>;  // audience, month

    void count(const sync::CellName& cell, const Bytes& hash, int change);
    const Sum* sumOf(const sync::CellName& cell) const;

    sqlite::Database& m_database;
    Sums m_sums;
    std::size_t m_evicted = 0;
    std::set<sync::CellName> m_changed;
    mutable std::map<std::string, Bytes> m_audienceHashes;  // of those not changed since
};

}  // namespace ayumi::store
