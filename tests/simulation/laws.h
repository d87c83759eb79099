// The laws of docs/architecture.md, checked one by one on a world that has healed, against what the
// world itself noted (history.h, truth.h) and the reference model (reference.h).
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/simulation/world.h"

namespace ayumi::simulation {

class Laws {
public:
    explicit Laws(World& world);
    std::vector<Violation> broken();

private:
    struct Entry {  // what the log says was applied, in its order
        std::int64_t number;
        std::string change;
    };
    struct Living {
        SimTablet* tablet;
        TabletFile file;
    };

    void load();
    void readLog();
    void fail(const char* law, const std::string& what) { m_found.push_back({law, what}); }
    bool isApplied(const std::string& id) const;
    const storage::ChangeRow* rowOf(const SavedChange& saved) const;
    reference::RankOf ranks(const std::string& kind) const;

    // laws_kept.cpp: 1, 2, 3, 12
    void nothingIsLost();
    bool mustBeThere(const SavedChange& saved) const;
    bool mustBringBack(const std::string& id) const;
    void tabletsKeepTheirs();
    void draftsAreKept();
    void whatIsHeldHasAReason();
    bool isExplained(const storage::ChangeRow& row, const sync::Change& change,
                     const SavedChange* saved);
    bool lacksRight(const SavedChange& saved, const storage::ChangeRow& row) const;
    bool lacksRightTo(const std::string& participant, const std::string& person,
                      const SavedChange& saved, const storage::ChangeRow& row) const;
    // laws_entered.cpp: what a coach may write of those who were entered, by the log alone
    enum class Ended { Over, Believed };  // an assignment, for as long as its end is believed
    struct StandsAt {
        std::int64_t number;  // of the log: before it
        TimeMs ms;
    };
    void noteFacts();
    bool stoodTo(const std::string& person, const std::string& participant, StandsAt when,
                 Ended ended) const;
    bool wasKnown(const std::string& participant, std::int64_t number) const;
    bool isEntering(const sync::Change& change) const;
    bool mayEnter(const std::string& person, const sync::Change& change) const;
    bool lacksRightToEntered(const std::string& participant, const std::string& person,
                             const SavedChange& saved, const storage::ChangeRow& row) const;
    std::int64_t judgedAt(const std::string& id) const;

    bool cameByItself(const storage::ChangeRow& row) const;
    bool isTaken(const std::string& device, const std::string& how) const;
    void forgeriesAreHeld();
    void timesAreCapped();
    bool stillWaits(const sync::Change& change) const;
    void authorsAreTold();
    std::string decisionOn(const std::string& held) const;
    bool wasReleased(const std::string& id) const;

    // laws_erased.cpp
    void whatWasErasedIsGone();
    void noteErased();
    void whatIsHeldOfErasedGoesToo();
    // When the last of those went whom it is about or whose record it names; 0: none did.
    TimeMs erasedWith(const std::string& body) const;
    bool ofErasedRecord(const std::string& body) const;
    bool isErased(const sync::Change& change) const;
    bool isGone(const SavedChange& saved) const;  // as it should be
    bool namesErased(const reference::Whom& whom) const;
    bool mentionsErased(const std::string& text) const;
    bool isErasedOne(const std::string& participant) const {
        return m_truth.erased.contains(participant);
    }

    // laws_builds.cpp: 10
    void noteVerdict(std::int64_t number, const std::string& id, const std::string& code);
    bool isBeyondTheEarlier(const storage::ChangeRow& row, const sync::Change& change) const;
    void whatWasSetAsideStaysAside();

    // laws_folded.cpp: 4, 5
    void nothingIsOverwrittenUnseen();
    void foldIsTheReferences();
    void voidsSaw();
    void verdictsFollowTheLog();
    void signaturesHold();
    void daysStandAsTheyShould();
    void compareDays(const Living& living, const std::string& participant, const std::string& day,
                     const reference::Log& log, const reference::Record& signOff);
    bool expects(const std::string& participant, const std::string& day) const;

    // laws_seen.cpp: 6, 8, 9, and the log itself
    void nothingIsWrittenWithoutConsent();
    std::string missingConsent(const sync::Change& change, TimeMs cappedMs,
                               const std::map<std::string, reference::Record>& records) const;
    void nobodyWritesWhatIsNotTheirs();
    bool mayHaveWritten(const std::string& person, const sync::Change& change, TimeMs atMs) const;
    void tabletsHoldWhatIsTheirs();
    void tabletsSealTheRest(const Living& living);
    bool isHalfSignedIn(const SimTablet& tablet, const std::string& participant) const;
    void tabletsShowIt();
    void pagesShowWhatIsTheirs();
    void comparePages(const Living& living, const std::string& person, const std::string& kind);
    const std::vector<store::RecordRow>& rowsFor(const Living& living, const std::string& person,
                                                 const std::string& kind);
    void clonesAreNoticed();
    void theLogHolds();

    // laws_found.cpp
    void whatIsLookedForIsFound();
    void compareFound(const Living& living, const std::string& person);

    Stage& m_stage;
    const History& m_history;
    const Truth& m_truth;
    std::unique_ptr<storage::Reader> m_reader;
    std::map<std::string, storage::ChangeRow> m_rows;    // everything the server keeps
    std::map<std::string, storage::RecordRow> m_states;  // by record
    std::set<std::string> m_emptied;                     // of the log: what was erased
    std::map<std::string, TimeMs> m_erasedRecords;       // that were there, and when they went
    std::set<std::string> m_erased;                      // answered for ever, and kept nowhere
    std::vector<Entry> m_applied;
    // Of those who were entered: what says who they are and who looks after them, in its order.
    std::map<std::string, std::vector<Entry>> m_facts;
    std::map<std::string, std::int64_t> m_cameAt;        // change -> entry with which it came
    std::map<std::string, std::int64_t> m_judgedAt;      // ... and by which it stands as it does
    std::map<std::string, std::string> m_codes;          // for which a change is held by now
    std::vector<Entry> m_learnt;                         // applied by a build that knew more
    reference::Changes m_changes;                        // applied ones
    std::map<std::string, reference::Record> m_records;  // of these
    std::map<std::string, const reference::Record*> m_releases;  // by the change they decide on
    std::map<std::array<std::string, 3>, std::vector<store::RecordRow>> m_rowsFor;
    std::vector<Living> m_living;
    std::vector<Violation> m_found;
};

inline std::vector<Violation> violationsIn(World& world) { return Laws(world).broken(); }

}  // namespace ayumi::simulation
