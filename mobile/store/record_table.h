// The records: the server's last word, and beside it what people see, so that lists are one query.
// Works inside the caller's transaction; loadFacts() after a rollback.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mobile/store/change_table.h"
#include "mobile/store/state_columns.h"
#include "mobile/store/tablet_rows.h"
#include "shared/records/facts.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

// Facts from the shown values of all records that bear on them.
records::Facts readFacts(sqlite::Database& database);

class RecordTable {
public:
    RecordTable(sqlite::Database& database, const records::KindTable& kinds, ChangeTable& changes)
        : m_database(database), m_kinds(kinds), m_changes(changes) {}

    void loadFacts();
    const records::Facts& facts() const { return m_facts; }
    bool takeFactsChanged();  // since the last call

    std::optional<RecordOnTablet> get(const std::string& record);
    bool held(const std::string& record);  // the server's word for it is here

    // Keeps a state unless one as new of the same generation is here, and shows it with the
    // waiting changes folded over it. False if nothing was written.
    bool put(std::string_view state, const StateColumns& columns, const std::string& audience,
             std::int64_t generation, const TextOf& textOf, Touched& touched);
    void refresh(const std::string& record, Touched& touched);  // its waiting changes changed

    std::vector<std::string> ofDay(const std::string& participant, const std::string& day);
    // Shown values of a participant's records of a kind, without void ones.
    std::vector<Json> shownOf(const std::string& kind, const std::string& participant);
    std::vector<std::string> contestedOfKind(const std::string& kind);
    std::vector<std::string> allHeld();
    std::vector<std::string> notOf(std::int64_t generation);
    std::vector<std::string> ofAudience(const std::string& audience);
    // The server's word goes; the row stays only while something waits.
    void dropState(const std::string& record, std::int64_t generation, Touched& touched);
    void forget(const std::string& record, const std::string& audience, Touched& touched);

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
    std::optional<Row> row(const std::string& record);
    void dropMistaken(const StateColumns& columns);
    void writeShown(const sync::RecordState& shown, int marks, Touched& touched);
    void noteShown(const std::string& kind, const std::string& record,
                   const std::string& participant, std::string_view shown, Touched& touched);
    void remove(const std::string& record, const Row& row, Touched& touched);

    sqlite::Database& m_database;
    const records::KindTable& m_kinds;
    ChangeTable& m_changes;
    records::Facts m_facts;
    bool m_factsChanged = false;
};

}  // namespace ayumi::store
