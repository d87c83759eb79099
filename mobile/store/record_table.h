// The records: the server's last word, and beside it what people see, so that lists are one query.
// Works inside the caller's transaction; loadFacts() after a rollback.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "mobile/store/cell_table.h"
#include "mobile/store/change_table.h"
#include "mobile/store/state_columns.h"
#include "mobile/store/tablet_rows.h"
#include "mobile/store/word_table.h"
#include "shared/records/facts.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

// Facts from the shown values of all records that bear on them.
records::Facts readFacts(sqlite::Database& database);

// A state that was pulled anew because the bytes here were others.
struct Repair {
    sync::CellName cell;            // where the server counts it
    std::int64_t newestNumber = 0;  // a greater one here cannot be
};

enum class Checked { Right, Mended, Damaged };

class RecordTable {
public:
    RecordTable(sqlite::Database& database, const records::KindTable& kinds, ChangeTable& changes,
                CellTable& cells, WordTable& words)
        : m_database(database),
          m_kinds(kinds),
          m_changes(changes),
          m_cells(cells),
          m_words(words) {}

    void loadFacts();
    const records::Facts& facts() const { return m_facts; }
    bool takeFactsChanged();  // since the last call

    std::optional<RecordOnTablet> get(const std::string& record);
    bool held(const std::string& record);  // the server's word for it is here

    // Keeps a state unless one as new of the same generation is here, and shows it with the
    // waiting changes folded over it. One that cannot be read is kept as bytes. `repair`: in place
    // of one with the same number. False if nothing was written.
    bool put(std::string_view state, const StateColumns& columns, const std::string& audience,
             std::int64_t generation, const TextOf& textOf, Touched& touched,
             const Repair* repair = nullptr);
    // A state of which not even the columns can be read, in the cell the server named. Gives its
    // record, "" if it names none: then it cannot be kept.
    std::string putUnread(std::string_view state, const Repair& repair, std::int64_t generation);

    // ---- Comparing (record_table_check.cpp)
    // Looks at the bytes of up to `most` rows after row `after` (by `id`), writing nothing. `after`
    // is the last one looked at then, or 0 at the end. Gives those that are not as they should be.
    std::vector<std::string> wrongRows(std::int64_t& after, std::size_t most);
    // Mends what follows from the state; a state that is other than it was hashed is hashed anew,
    // so that the comparison finds it.
    Checked mend(const std::string& record, Touched& touched);
    void refresh(const std::string& record, Touched& touched);  // its waiting changes changed

    // The text of an own change is about to go: where the record's state names it by its id alone,
    // it gets the text.
    void writeOut(const std::string& record, const std::string& change, const std::string& text);

    std::vector<std::string> ofDay(const std::string& participant, const std::string& day);
    // Shown values of a participant's records of a kind, without void ones.
    std::vector<Json> shownOf(const std::string& kind, const std::string& participant);
    std::vector<std::string> contestedOfKind(const std::string& kind);
    std::vector<std::string> allHeld();
    std::vector<std::string> notOf(std::int64_t generation);
    // Those of which something is held, and nothing came with this generation: what is for others
    // as well may have come through them.
    std::set<std::string> audiencesNotOf(std::int64_t generation);
    void placeAnew(const std::string& kind);  // by what the table of kinds says of it now
    std::vector<std::string> ofAudience(const std::string& audience,
                                        const std::string& kind = {});  // "": of any
    // The server's word goes; the row stays only while something waits.
    void dropState(const std::string& record, std::int64_t generation, Touched& touched);
    std::string audienceOfRow(const std::string& record);  // "" if there is none
    // Unless it is in one of the audiences that stay.
    void forget(const std::string& record, const std::set<std::string>& staying, Touched& touched);

    // ---- When space runs out (record_table_sets.cpp)
    // Daily records of the oldest month that has any before a day, on which nothing waits.
    std::vector<std::string> evictable(const std::string& beforeDay, std::size_t most);
    bool evict(const std::string& record, Touched& touched);  // false: its hash is not known

    std::string audienceOfState(const sync::RecordState& state, const Json& values) const;
    Json valuesOf(const sync::RecordState& state) const;
    TextOf ownTexts();

private:
    struct Row {
        std::string kind;
        std::string participant;
        std::string day;
        std::string about;
        std::string audience;
        std::string state;
        std::int64_t number = 0;
    };
    struct Shown {
        std::string text;
        int marks = 0;
    };
    std::optional<Row> row(const std::string& record);
    std::optional<Shown> shownFor(std::string_view state, const StateColumns& columns,
                                  const TextOf& textOf);
    void keepUnread(std::string_view state, const StateColumns& columns,
                    const std::string& audience, std::int64_t generation, const Repair* repair);
    void noteHash(std::string_view state, const StateColumns& columns, const std::string& audience,
                  const TextOf& textOf, const Repair* repair);
    Bytes hashOf(std::string_view state, const TextOf& textOf);
    struct Stored;
    static Stored storedOf(SQLite::Statement& statement);
    Checked check(const Stored& stored);
    std::int64_t generationOf(const std::string& record);
    void dropMistaken(const StateColumns& columns);
    void writeShown(const sync::RecordState& shown, int marks, Touched& touched);
    void noteShown(const std::string& kind, const std::string& record,
                   const std::string& participant, std::string_view shown, Touched& touched);
    void remove(const std::string& record, const Row& row, Touched& touched);

    sqlite::Database& m_database;
    const records::KindTable& m_kinds;
    ChangeTable& m_changes;
    CellTable& m_cells;
    WordTable& m_words;
    records::Facts m_facts;
    bool m_factsChanged = false;
};

}  // namespace ayumi::store
