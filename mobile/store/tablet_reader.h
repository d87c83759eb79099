// The tablet's database for one reading thread (the GUI's), on a connection of its own. Shows every
// record with the waiting changes folded over it, and only what the viewer may read. Sees what the
// writer committed before the call. Failures of the database throw SQLite::Exception, a record
// whose text is damaged Json::exception; or see meetFailures().
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "mobile/store/day_views.h"
#include "mobile/store/search.h"
#include "mobile/store/tablet_rows.h"
#include "mobile/store/tablet_views.h"
#include "shared/records/facts.h"
#include "shared/records/kinds.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

class TabletReader {
public:
    // The writer must have opened the file before. Codes as TabletStore::open, "database_missing".
    static Result<std::unique_ptr<TabletReader>> open(const std::string& path, std::string_view key,
                                                      const records::KindTable& kinds,
                                                      const std::string& vfs = {});

    // For whoever cannot catch: from now on a read that fails answers as if nothing were there, and
    // `told` is given the error (codes of sqlite::errorOf) within it, on its thread. What was read
    // since then may lack anything, until the reader is opened anew.
    void meetFailures(std::function<void(const Error&)> told) { m_told = std::move(told); }

    // ---- Master records, void ones left out; people and sites in the order of name_kana
    std::vector<RecordRow> people(const Viewer& viewer);
    std::vector<RecordRow> staff(const Viewer& viewer);
    std::vector<RecordRow> sites(const Viewer& viewer);
    std::vector<RecordRow> placements(const Viewer& viewer, const std::string& participant);
    std::vector<RecordRow> assignments(const Viewer& viewer, const std::string& participant);
    std::optional<std::string> setting(const std::string& name);
    std::string nameOf(std::string_view person);  // of people and staff; "" if unknown here

    // Any kind, also ones without a call of their own; by day, newest first.
    std::vector<RecordRow> rows(const Viewer& viewer, const std::string& kind);
    // Those of which something is still to be sent.
    std::vector<RecordRow> waitingRows(const Viewer& viewer, const std::string& kind);
    // The same of one participant, void ones left out.
    std::vector<RecordRow> rowsOf(const Viewer& viewer, const std::string& kind,
                                  const std::string& participant);
    // Of a kind with days, from one to another, both included; newest first, void ones too.
    std::vector<RecordRow> rowsOfDays(const Viewer& viewer, const std::string& kind,
                                      const std::string& from, const std::string& to);

    // ---- Attendance
    // Everyone placed at the site on that day, and everyone recorded there; by name_kana.
    std::vector<RosterRow> roster(const Viewer& viewer, const std::string& site,
                                  const std::string& day);
    std::vector<RecordRow> attendanceOn(const Viewer& viewer, const std::string& day);
    // Newest day first. `beforeDay` "" starts; then the day of the last row. A day is never split
    // between two pages, so a page can be a little longer than `limit`.
    std::vector<RecordView> attendanceHistory(const Viewer& viewer, const std::string& participant,
                                              const std::string& beforeDay, std::size_t limit);

    // What there is of one participant from one day to another, both included.
    PersonSpan span(const Viewer& viewer, const std::string& participant, const std::string& from,
                    const std::string& to);

    // ---- Days, as a supervisor signs them (day_views.h)
    // One participant's day: its log, what was signed of it, what was said about it.
    DayView day(const Viewer& viewer, const std::string& participant, const std::string& day);
    // Every day of every participant that has an entry in its log, oldest first; valid until the
    // next call.
    const std::vector<DayRow>& days(const Viewer& viewer);
    // One of them; nullopt if nothing of it is there to read.
    std::optional<DayRow> dayRow(const Viewer& viewer, const std::string& participant,
                                 const std::string& day);
    std::vector<DayRow> returnedDays(const Viewer& viewer);   // sent back; oldest first
    std::vector<FlagView> unseenFlags(const Viewer& viewer);  // oldest first

    // Nullopt if it is not here or not the viewer's to read.
    std::optional<RecordView> record(const Viewer& viewer, const std::string& id);

    // ---- Looking records up by their words (search.h), of every kind but people, sites and staff,
    // who are few and given whole above. Looks at up to `most` records that may have the words.
    SearchQuery queryOf(const Viewer& viewer, std::string_view typed);
    SearchSlice search(const Viewer& viewer, const SearchQuery& query, std::int64_t before,
                       std::size_t most);
    std::vector<RecordRow> havingWords(std::vector<RecordRow> rows, const SearchQuery& query) const;

    bool mayRead(const Viewer& viewer, const std::string& kind, const std::string& participant);
    bool mayWrite(const Viewer& viewer, const std::string& kind, const std::string& participant);
    bool mayEnterSomebody(const Viewer& viewer);  // a participant who is new to the agency

    // ---- What needs a person
    std::vector<RecordView> contested(const Viewer& viewer);
    // Quarantined, the oldest first: own ones; for a supervisor also those they could read if they
    // were applied, and those nobody can tell whose they are (docs/sync.md, GET /v1/held).
    std::vector<HeldChange> held(const Viewer& viewer);
    Counts counts(const Viewer& viewer);

    std::optional<Draft> draft(const DraftKey& key);

    const records::Facts& facts();  // refreshed when the writer changed them

private:
    TabletReader(std::unique_ptr<sqlite::Database> database, const records::KindTable& kinds);
    void meetFailure();  // the exception under way
    void refresh();
    // Rows of a statement that selects kRowColumns, as far as the viewer may read them.
    std::vector<RecordRow> select(const Viewer& viewer, SQLite::Statement& statement);
    std::vector<RecordRow> ofKind(const Viewer& viewer, const std::string& kind);
    std::vector<RecordRow> ofParticipant(const Viewer& viewer, const std::string& kind,
                                         const std::string& participant);
    bool mayRead(const Viewer& viewer, const RecordRow& row, const std::string& audience);
    bool may(records::Access access, const Viewer& viewer, const std::string& kind,
             const std::string& participant);
    std::optional<sync::RecordState> stateOf(const std::string& record,
                                             std::set<std::string>& waiting);
    RecordView viewOf(RecordRow row);
    RecordView viewOf(RecordRow row, const sync::RecordState& state,
                      const std::set<std::string>& waiting);
    struct LoadedDay;
    struct FoundDay;
    std::vector<FoundDay> findDays();
    std::vector<Json> agreementsOf(const Viewer& viewer, const std::string& participant);
    std::optional<DayRow> rowOf(const Viewer& viewer, const std::string& participant,
                                const std::string& day, const std::vector<Json>& agreements);
    LoadedDay loadDay(const Viewer& viewer, const std::string& participant, const std::string& day,
                      const std::vector<Json>& agreements);
    std::vector<FlagView> flagsOf(std::vector<RecordRow> flags, const std::vector<RecordRow>& seen);
    std::string agreementsVersion();
    std::vector<RecordView> viewsOf(std::vector<RecordRow> rows);
    ValueView valueOf(const sync::ShownValue& value, const std::set<std::string>& waiting) const;
    void readHeld(const Viewer& viewer, const char* sql, std::vector<HeldChange>& held);
    std::optional<HeldChange> heldOf(const Viewer& viewer, const std::string& text);
    void noteDecisions(const Viewer& viewer, std::vector<HeldChange>& held);
    bool isOpen(const Viewer& viewer, const std::string& site, const std::string& day);
    std::set<std::string> expectedDays(const Viewer& viewer, const std::string& participant,
                                       const std::string& from, const std::string& to);

    const records::KindTable& m_kinds;
    std::function<void(const Error&)> m_told;
    std::unique_ptr<sqlite::Database> m_database;
    records::Facts m_facts;
    std::string m_factsVersion;
    std::map<std::string, std::string, std::less<>> m_names;  // people and staff
    std::string m_agency;
    std::string m_device;
    // What days() found last, each with the version of its records; for whom, and of which state of
    // the database.
    std::vector<DayRow> m_days;
    std::vector<std::string> m_dayVersions;
    std::string m_daysFor;
    std::string m_daysAsOf;
};

}  // namespace ayumi::store
