// The tablet's database for its one writer, the engine's thread. Each call is one transaction: it
// is in, durably, or nothing is. Errors: those of sqlite::errorOf ("disk_full" ...); after one the
// store is as it was before the call and goes on working.
#pragma once

#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "mobile/store/cell_rows.h"
#include "mobile/store/tablet_rows.h"
#include "shared/base/result.h"
#include "shared/records/facts.h"
#include "shared/records/kinds.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

class MetaTable;
class ChangeTable;
class RecordTable;
class DraftTable;
class HeldTable;
class CellTable;
class WordTable;
class Reserve;

// Of a surprise that a read or write threw: those of sqlite::errorOf, else "internal".
Error errorOf(const std::exception& failure);

class TabletStore {
public:
    // Opens the file, and with ReadWrite makes it; a tablet that was enrolled opens what is there.
    // `key`: 32 raw bytes from the vault. Codes: "database_missing" (nothing was made),
    // "database_newer" (left unharmed), "database_wrong_key", "database_damaged", "disk_full",
    // those of sqlite::errorOf. `kinds` must outlive the store.
    // `vfs`: as sqlite::Database::open.
    static Result<std::unique_ptr<TabletStore>> open(const std::string& path, std::string_view key,
                                                     const records::KindTable& kinds,
                                                     sqlite::Mode mode = sqlite::Mode::ReadWrite,
                                                     const std::string& vfs = {});
    ~TabletStore();

    // ---- What is known (kept in memory, read from the file again only after a failure). When the
    // file could not be read even then, it is in doubt until ready(), with which every write
    // begins.
    Result<void> ready();
    const Identity& identity() const;
    const SyncMarks& marks() const;
    const records::Facts& facts() const;  // from what people see, waiting changes included
    const records::KindTable& kinds() const { return m_kinds; }
    Waiting waiting() const;
    std::size_t asideCount() const;
    bool spaceLow() const;  // the reserve was given up and could not be made again yet

    Result<void> putIdentity(const Identity& identity);
    // With the head of the log that holds its registration, if the server told it: a log without
    // that head is one that lost the key.
    Result<void> putKey(const KeyEntry& entry, const std::optional<sync::Head>& head = {});
    Result<void> noteHead(const sync::Head& head);  // a later one of the log that is known
    std::vector<KeyEntry> keys();

    // ---- Saving
    std::optional<RecordOnTablet> record(const std::string& id);
    // One made or offered again here, waiting or answered; null if there is none, or it is sealed.
    sync::ChangePtr keptChange(const std::string& id);
    std::vector<RecordOnTablet> recordsOfDay(const std::string& participant,
                                             const std::string& day);  // of every kind
    // sync::expectsConfirmation of the agreements that are here.
    bool expectsConfirmation(const std::string& participant, const std::string& day);
    // The change, the row it changes, its device number and the draft it finishes, together. On a
    // full disk the reserve is given up first.
    Result<Touched> add(const sync::Change& change, TimeMs savedAtMs,
                        const std::optional<DraftKey>& finishes = {});
    Result<Touched> add(const std::vector<NewChange>& changes, TimeMs savedAtMs);  // all or none

    Result<void> putDraft(const Draft& draft);
    std::optional<Draft> draft(const DraftKey& key);
    std::vector<Draft> drafts();
    Result<Touched> dropDraft(const DraftKey& key);  // may let a waiting forget happen

    // ---- Sending and receiving
    // Waiting changes in the order they were saved, without those set aside; at least one if any.
    // Those of `except` are answered, but not stored so yet.
    std::vector<WaitingChange> batch(std::size_t maxChanges, std::size_t maxBytes,
                                     const std::vector<WaitingChange>& except = {});
    std::vector<WaitingChange> aside(std::size_t maxChanges);  // set aside and sealed ones
    Result<void> setAside(const std::vector<WaitingChange>& changes);
    Result<Touched> applyPush(const PushOutcome& outcome);
    Result<Touched> applyPage(const PageOutcome& outcome);
    // The log is another than the tablet knew, said by a word without a head of it: as a reset.
    Result<Touched> leaveLog(TimeMs atMs);
    // Some answers may be about people of whom nobody here knows: the next page settles it, also
    // one that brings nothing.
    bool strangersDue() const { return m_answeredFrom.has_value(); }

    // ---- Comparing (docs/sync.md "Cells"). Hashes are short.
    bool cellsDue() const { return m_cellsDue; }  // not all hashes are made: compare nothing yet
    std::string scopeHash();
    std::map<std::string, std::string> audienceHashes();
    void noteCompared(const sync::Head& head);  // the same; in memory, as noteNothingNew
    Result<void> postponeComparing(TimeMs untilMs);
    // `asked`: the audiences whose hashes were sent.
    Differing differing(const sync::CompareResponse& response,
                        const std::map<std::string, std::string>& asked, TimeMs nowMs,
                        TimeMs againAfterMs);
    Result<Touched> applyCell(const CellOutcome& outcome);
    // Hashes the bytes of up to `most` records anew, from where the call before ended; nothing is
    // written unless something is wrong. `touched.damaged` counts states that are not what came.
    Result<Touched> checkBytes(std::size_t most, TimeMs nowMs);
    bool checking() const { return m_checkedTo > 0 || m_checkBegun; }
    void noteChecked(TimeMs nowMs);  // as if just done: there is nothing to check yet

    // ---- When space runs out (docs/sync.md). Synced days of old months go before anything unsent
    // would be refused, the oldest first; never what waits, is contested or is no daily record.
    // Their hashes stay. Saving and receiving do it by themselves.
    Result<void> setEviction(const Eviction& rules);
    Result<std::size_t> evict(TimeMs nowMs);  // of one month; how many records, 0: nothing is left
    bool atOffice(const std::string& participant, const std::string& day);  // some of its month
    std::size_t evictedCount() const;

    // ---- Looking records up (search.h). The index of words is made, and made anew, a few records
    // at a time; what is saved and received meanwhile is in it at once. One that is damaged keeps
    // nobody from saving: it is emptied and due.
    bool wordsDue() const;
    Result<void> indexWords(std::size_t most);
    Result<void> mendWords();  // if it is damaged

    // What the server keeps aside; `whole`: all of it, so that what is not in it is held no more.
    Result<Touched> keepHeld(const std::vector<sync::HeldResponse::Entry>& entries, bool whole);
    // Whether anybody here would look: a supervisor signed in, or something is held already.
    bool heldMatters();

    // A pull that brought nothing: kept in memory and written with the next transaction, so that
    // it costs no write. After a kill the tablet asks again from where it last wrote.
    void noteNothingNew(TimeMs atMs, std::int64_t clockOffsetMs, const sync::Head& head,
                        const std::string& cursor, std::int64_t kept = 0);
    // Everything up to `head` is known without a pull: all of it came from here.
    void notePulled(const sync::Head& head);
    Result<void> flush();

    // Drops answered changes that a verified backup holds since 90 days, as the server counts them;
    // `serverMs`: its time, as it just told it. How many; cheap when it was asked that day.
    Result<std::size_t> dropKept(TimeMs serverMs);

    Result<void> setRevoked(bool revoked);
    Result<void> dropCursor();  // the server cannot read it: the next pull begins from the start
    // Everything goes but the file itself. Refused with "wipe_refused" while something waits or a
    // draft exists.
    Result<void> wipe();

private:
    explicit TabletStore(std::unique_ptr<sqlite::Database> database,
                         const records::KindTable& kinds, const std::string& path);
    void addOne(const NewChange& added, TimeMs savedAtMs, Touched& touched);
    void loadCaches();
    void loadCachesAgain();
    Result<void> learnKinds();
    Result<void> learnWords();
    Result<void> transact(const std::function<void()>& work);
    Result<void> transactOnce(const std::function<void()>& work);
    Result<void> transactOrGiveReserve(const std::function<void()>& work, TimeMs nowMs);
    Result<void> transactMakingRoom(const std::function<void()>& work, TimeMs nowMs);
    Result<Touched> touchMakingRoom(const std::function<void(Touched&)>& work, TimeMs nowMs);
    void mergeEvicted(Touched& touched);
    void writeBackLog();

    void noteAnswer(const sync::Head& head, bool reset, TimeMs answeredAtMs,
                    std::int64_t clockOffsetMs, std::int64_t kept, Touched& touched);
    void startOver(TimeMs atMs, Touched& touched);
    void offerStandingOf(const std::string& record, TimeMs atMs);
    void sweep(Touched& touched);
    std::set<std::string> judge(const PushOutcome& outcome, Touched& touched);
    void keepAnsweredStates(const PushOutcome& outcome, std::set<std::string>& stale,
                            Touched& touched);
    // By audience: as whom those who signed in here stand to it, as far as the tablet knows.
    using Standings =
        std::map<std::string, std::set<std::pair<records::Role, records::Relation>>, std::less<>>;
    Standings standings(TimeMs atMs) const;
    std::set<std::string> audiencesInScope(TimeMs atMs) const;
    void keepPageStates(const PageOutcome& outcome, Touched& touched);
    void finish(Touched& touched);
    void forgetWhatMayGo(Touched& touched);
    void forgetUnreadable(Touched& touched);
    void sealStrangers();
    void lookForStrangers();
    std::set<std::string> stayingHere();
    bool waits(const std::string& audience);
    std::set<std::string> leaving();
    void dropOtherwise(const CellOutcome& outcome, const std::set<std::string>& came,
                       Touched& touched);
    Result<Touched> endCheck(TimeMs nowMs);
    void readAgain();

    const records::KindTable& m_kinds;
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<Reserve> m_reserve;
    std::unique_ptr<MetaTable> m_meta;
    std::unique_ptr<ChangeTable> m_changes;
    std::unique_ptr<CellTable> m_cells;
    std::unique_ptr<WordTable> m_words;
    std::unique_ptr<RecordTable> m_records;
    std::unique_ptr<DraftTable> m_drafts;
    std::unique_ptr<HeldTable> m_held;
    Identity m_identity;
    std::set<std::string> m_people;  // who signed in here
    SyncMarks m_marks;
    bool m_marksDirty = false;
    bool m_inDoubt = false;  // not all caches are as the file is
    Eviction m_eviction;
    Touched m_evicted;  // not told yet
    bool m_cellsDue = false;
    bool m_checkBegun = false;
    std::int64_t m_checkedTo = 0;  // row id
    std::size_t m_checkFound = 0;
    struct Looked {
        std::int64_t kept = 0;
        TimeMs day = -1;
        bool operator==(const Looked&) const = default;
    };
    Looked m_lookedForKept;  // since the start
    // Of a kind, what is for this audience and none of these nobody here may read.
    struct Unreadable {
        std::string kind;
        std::string audience;
        std::set<std::string> readable;
    };
    Standings m_standings;  // from which follows:
    std::vector<Unreadable> m_unreadable;
    bool m_unreadableDue = true;
    // From which change on answers came since it was last looked whom they are about.
    std::optional<std::int64_t> m_answeredFrom;
};

}  // namespace ayumi::store
