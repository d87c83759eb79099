// Every change the tablet keeps: those that wait for the server's answer and those answered.
// Works inside the caller's transaction; load() after a rollback.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mobile/store/tablet_rows.h"
#include "shared/sqlite/database.h"

namespace ayumi::store {

// For readers without the counters: what waits for one record, in the order it was saved.
std::vector<sync::ChangePtr> readWaitingChanges(sqlite::Database& database,
                                                const std::string& record);
std::string readChangeTextOf(sqlite::Database& database, std::string_view change);

class ChangeTable {
public:
    explicit ChangeTable(sqlite::Database& database) : m_database(database) {}
    void load();  // the counters, from the file

    Waiting waiting() const;
    std::size_t asideCount() const { return m_aside; }
    std::size_t waitingOf(const std::string& record) const;
    bool waitsFor(const std::string& audience);

    // `urgent`: goes before everything that waits, but for roles and assignments of its audience.
    void add(const sync::Change& change, const std::string& text, const std::string& audience,
             TimeMs savedAtMs, bool own, bool urgent = false);
    bool has(const std::string& change);
    std::string text(std::string_view change);  // "" if it is not here or sealed
    std::vector<sync::ChangePtr> waitingChanges(const std::string& record);

    // Without those of `except`.
    std::vector<WaitingChange> batch(std::size_t maxChanges, std::size_t maxBytes,
                                     const std::vector<WaitingChange>& except = {});
    std::vector<WaitingChange> aside(std::size_t maxChanges);
    void setAside(const std::string& change);
    // False if it does not wait.
    bool answer(const WaitingChange& change, const sync::Verdict& verdict,
                const PushOutcome& outcome);

    // After a reset: everything waits again. Changes that roles and assignments rest on go first,
    // since the others are judged by them; `audience`: only those that are for it alone.
    void offerAgain();
    void putFactsFirst(const std::string& audience = {});

    // Answered at a head of at most `keptNumber`, told so by the server at most at `toldBeforeMs`,
    // and held no more, the oldest first.
    std::vector<WaitingChange> kept(std::int64_t keptNumber, TimeMs toldBeforeMs, std::size_t most);
    void drop(const std::string& change);  // an answered one

    // Audience forgotten, or what is of a kind in it: answered texts become boxes that only the
    // agency's server can open, unless they are in one of the audiences that stay as well.
    void seal(const std::string& audience, const std::set<std::string>& staying,
              const Bytes& sealingKey, const std::string& kind = {});
    // The same of all, from one on (`seq`), that are in none of the audiences that stay, and whose
    // record is not here: the state of one that is may stand on their texts.
    void sealOthers(const std::set<std::string>& staying, std::int64_t from,
                    const Bytes& sealingKey);
    bool hasOthers(const std::set<std::string>& staying, std::int64_t from);

private:
    using Texts = std::vector<std::pair<std::int64_t, std::string>>;  // by seq
    Texts others(const std::set<std::string>& staying, std::int64_t from);
    void putInBoxes(const Texts& texts, const Bytes& sealingKey);

    sqlite::Database& m_database;
    std::unordered_map<std::string, std::size_t> m_waitingOf;
    std::size_t m_waiting = 0;
    std::size_t m_aside = 0;  // waiting, but not as part of a batch: set aside or sealed
    std::map<TimeMs, std::size_t> m_savedAt;  // when what waits was saved, and how many then
};

}  // namespace ayumi::store
