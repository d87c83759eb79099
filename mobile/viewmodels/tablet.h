// The tablet as the pages know it, on the GUI thread: keys (vault), records to look at (reader),
// and the engine that saves and sends. Slow work runs on a worker, answers come back here.
//
// Every `Then` is called on the GUI thread, at most once, and not after `context` is destroyed.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "mobile/store/tablet_reader.h"
#include "mobile/store/vault/vault.h"
#include "mobile/sync/engine_thread.h"
#include "mobile/viewmodels/device_secrets.h"
#include "mobile/viewmodels/drafts_under_way.h"
#include "mobile/viewmodels/session.h"
#include "mobile/viewmodels/sheet_shelf.h"
#include "mobile/viewmodels/worker.h"
#include "shared/records/kinds.h"

namespace ayumi::viewmodels {

inline constexpr TimeMs kSecretGoodMs = TimeMs{5} * 60 * 1000;

using MakeTransport =
    std::function<std::unique_ptr<tablet::Transport>(tablet::TransportListener& listener)>;

// What a tablet is made of. `clock` and `random` are thread-safe and outlive it.
struct TabletParts {
    std::filesystem::path folder;  // of this tablet alone; exists
    const Clock& clock;
    Random& random;
    DeviceSecrets secrets;
    MakeTransport makeTransport;
    Argon2Cost cost = kTabletSecretCost;
};

class Tablet : public QObject, private tablet::TabletListener {
    Q_OBJECT

public:
    template <class T>
    using Then = std::function<void(Result<T>)>;

    enum class State {
        NotEnrolled,
        NobodyYet,  // enrolled; no staff member has signed in here
        Closed,     // after a start: a staff member opens the database first
        Open,
    };

    explicit Tablet(TabletParts parts);
    ~Tablet() override;

    // Reads what is there. Codes of Vault::open and the device secret; "database_..." too.
    Result<void> start();

    State state() const;
    Session& session() { return m_session; }
    const store::Vault* vault() const { return m_vault.get(); }  // null before enrolment
    sync::Protection protection() const { return m_parts.secrets.protection; }
    // The right time as far as the server told it, not the clock of the tablet (law 12).
    TimeMs nowMs() const { return tablet::correctedMs(m_parts.clock, m_status.time); }
    // How far the tablet's own clock is ahead of it; negative: behind.
    TimeMs clockAheadMs() const { return m_parts.clock.nowMs() - nowMs(); }
    QString today() const;
    const tablet::SyncStatus& syncStatus() const { return m_status; }

    // ---- Looking: only while the database is open and somebody is signed in
    bool readable() const { return m_reader && m_session.active(); }
    store::TabletReader& reader() const { return *m_reader; }
    store::Viewer viewer() const;
    // The sheets as whoever is signed in sees them, one shelf for all pages; none while nothing can
    // be looked at. What it points to is good until recordsChanged() or somebody else signs in.
    const SheetShelf& sheets();
    // Full names as the database knows them; known from the first unlock on (name cards).
    std::string knownName(const std::string& person) const;
    std::string knownKana(const std::string& person) const;
    // Whom to call for help, as the settings say it (records::readHelpPhone). For anybody, whoever
    // is signed in; none while the database is closed.
    std::vector<std::string> helpPhones() const;

    // ---- Enrolling and signing in
    void enrol(tablet::ServerAddress server, std::string invitation, QObject* context,
               Then<store::Identity> then);
    void signInOnline(std::string login, std::string password, QObject* context,
                      Then<tablet::SignedIn> then);
    // A participant, with the code a staff member was given for them.
    void signInByCode(std::string person, std::string code, QObject* context,
                      Then<tablet::SignedIn> then);
    // After signIn...: the new secrets; a person who is here already gets a new key. Then signed
    // in.
    void keepSecrets(store::PersonSecrets secrets, QObject* context, Then<void> then);

    void openDatabase(const std::string& person, store::Secret secret, QObject* context,
                      Then<void> then);
    // By the agency's key as it was typed from paper; codes of Vault::openDatabaseByRecovery. Then
    // somebody signs in online for new secrets.
    void openDatabaseByRecovery(SecretBytes paper, QObject* context, Then<void> then);
    void unlock(const std::string& person, store::Secret secret, QObject* context, Then<void> then);
    // The secret of whoever is signed in, once more: signing off asks for it (security.md). Good
    // for kSecretGoodMs or until the screen is locked.
    void confirmSecret(store::Secret secret, QObject* context, Then<void> then);
    bool secretConfirmed() const;
    // For a participant's new secret the own one of whoever is on the screen is asked for first; it
    // counts until the screen is left or locked. A participant goes on with the same key; staff,
    // for a participant who forgot, vouch for a new one, which needs no connection. Codes of
    // Vault::unlockSigner; "no_right" (arg person) of anybody else.
    void beginNewSecret(const std::string& participant, store::Secret own, QObject* context,
                        Then<void> then);
    // After it; codes of Vault::resetSecret, "signer_locked" without it.
    void keepNewSecret(store::PersonSecrets secrets, QObject* context, Then<void> then);
    void dropNewSecret() { m_renewal.reset(); }
    // That somebody else made the key of who is on the screen was read.
    void noteResetTold(QObject* context, Then<void> then);
    // Of who is on the screen; on this tablet alone (Vault::setLook).
    Result<void> keepLook(const store::LobbySettings& look);
    // The same: that the sentences on their first page were put away (Vault::noteFirstHelpRead).
    Result<void> noteFirstHelpRead();
    void lock();  // wipes the signing key at once; the database stays open for sending
    // A staff member hands the tablet to a participant: from now on the session is theirs and sees
    // what they may see, the key that signs stays the staff member's. unlock() ends it. False, and
    // nothing happens, unless staff are on the screen.
    bool handOver(const std::string& participant);

    // ---- Saving and sending. While handed over the participant is the author, whatever it says.
    // Refused, "reading_failed": what it is made from was not read whole.
    void save(tablet::SaveRequest request, QObject* context, Then<tablet::Saved> then);
    void saveTogether(std::vector<tablet::SaveRequest> requests, QObject* context,
                      Then<std::vector<tablet::Saved>> then);  // all of them or none
    void sign(tablet::SignRequest request, QObject* context, Then<tablet::Saved> then);
    void keepDraft(const store::DraftKey& key, const std::string& audience, Json content);
    void dropDraft(const store::DraftKey& key);
    // As it was kept or dropped last, be it written yet or not; readable().
    std::optional<store::Draft> draft(const store::DraftKey& key);
    // Why what is being typed could not be kept, until it can be or the screen is left: codes of
    // Engine::saveDraft, "draft_disk_full".
    const std::optional<Error>& keepingProblem() const { return m_keepingProblem; }
    void history(const std::string& record, QObject* context, Then<sync::HistoryResponse> then);
    void syncNow() { m_engine.syncNow(); }
    void askHeld() { m_engine.askHeld(); }  // what the server keeps aside
    // A participant's month that gave room on this tablet.
    void bring(const std::string& participant, const std::string& day) {
        m_engine.bring(participant, day);
    }
    // So that records can be looked up again, once the reader found that they cannot.
    void mendWords() { m_engine.mendWords(); }

signals:
    void keepingChanged();
    void recordsChanged();
    void syncStatusChanged();
    void peopleChanged();  // cards, and names on them
    void aboutToLock();    // the key is still there: open pages save what was begun
    void locked();
    void wiped();
    // The database could not be read. The screen is locked, what was begun is kept, and the
    // database closed: whoever goes on opens it anew.
    void readingFailed();

private:
    void onRecordsChanged(const store::Touched& touched) override;
    void onSyncStatus(const tablet::SyncStatus& status) override;
    void onKeyAnswered(const std::string& key, const std::optional<Error>& refused) override;
    void onWiped() override;

    template <class T>
    std::function<void(Result<T>)> here(QObject* context, Then<T> then);
    void post(std::function<void()> work);

    // A new secret that is being chosen: whose, and the unlocked key of who vouches for it.
    struct Renewal {
        std::string participant;
        store::Signer maker;
    };

    std::string databaseFile() const;
    void removeDatabase();
    Result<void> beginDatabase(const store::Identity& identity);
    Result<void> continueDatabase();
    // `openKey` runs on the worker.
    void openWith(std::function<Result<SecretBytes>(store::Vault&)> openKey, QObject* context,
                  Then<void> then);
    void signInWith(tablet::SignInAsk ask, QObject* context, Then<tablet::SignedIn> then);
    void begin(const std::string& person, store::Signer signer);
    void learnNames();
    void vouch();  // gives the engine the key statements that are not answered yet
    void wipe();
    void closeWhenDue();
    void closeDatabase();
    void take(std::unique_ptr<store::TabletReader> reader);
    void noteReadingFailed();  // within a read
    // Tells `key` answered, and whether what is typed is kept.
    std::function<void(Result<void>)> draftAnswered(const store::DraftKey& key);
    void noteKeeping(const Result<void>& kept);

    TabletParts m_parts;
    const records::KindTable m_kinds = records::KindTable::released();
    SystemRandom m_engineRandom;
    tablet::EngineThread m_engine;
    std::unique_ptr<tablet::Transport> m_transport;
    std::shared_ptr<store::Vault> m_vault;
    std::unique_ptr<store::TabletReader> m_reader;
    std::optional<SigningKey> m_tabletKey;  // kept until enrolled: asked again, same answer
    std::optional<store::NewKey> m_newKey;  // of the sign-in under way
    std::optional<Renewal> m_renewal;
    std::optional<tablet::SignedIn> m_signedIn;  // answered, secrets not chosen yet
    std::map<std::string, std::pair<std::string, std::string>> m_names;
    Session m_session;
    SheetShelf m_sheets;
    bool m_sheetsStale = true;  // read again when they are next asked for
    tablet::SyncStatus m_status;
    DraftsUnderWay m_drafts;
    std::optional<Error> m_keepingProblem;
    bool m_readingFailed = false;              // since the database was opened
    std::set<store::DraftKey> m_unreadDrafts;  // not to be written over
    TimeMs m_confirmedAtMs = 0;                // monotonic; 0 = not since the unlocking
    TimeMs m_lockedAtMs = 0;                   // monotonic; 0 while unlocked
    TimeMs m_emptyAtMs = 0;  // monotonic; when the outbox was seen empty since locking
    QTimer m_closing;
    Worker m_worker;  // last: ends first
};

}  // namespace ayumi::viewmodels
