// The engine of a tablet: saves, sends, receives. A plain state machine without a thread, a socket
// or a clock of its own (docs/sync.md; laws in the design). Not thread-safe: EngineThread gives it
// a thread, the simulator a loop. Nothing is sent before a person unlocked since it was made.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/signer.h"
#include "mobile/sync/engine_work.h"
#include "mobile/sync/listener.h"
#include "mobile/sync/pace.h"
#include "mobile/sync/requests.h"
#include "mobile/sync/tablet_time.h"
#include "mobile/sync/transport.h"
#include "mobile/sync/tuning.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/sync/messages.h"

namespace ayumi::tablet {

// All must outlive the engine.
struct EngineParts {
    const Clock& clock;
    Random& random;
    Transport& transport;
    store::TabletStore& store;
    TabletListener& listener;
    Tickets& tickets;
};

class Engine {
public:
    using SignedInCallback = std::function<void(Result<SignedIn>)>;
    using HistoryCallback = std::function<void(Result<sync::HistoryResponse>)>;

    explicit Engine(EngineParts parts, Tuning tuning = {});

    // ---- People
    void unlock(store::Signer signer);  // replaces the one before; from now on it may send
    void lock();                        // wipes the key at once; sync goes on
    bool unlocked() const { return m_signer.has_value(); }

    // Codes: "signer_locked", "not_enrolled", "kind_unknown", "field_unknown" and those of
    // validateSet (arg "field"), "nothing_set", "participant_missing", "people_missing",
    // "day_missing", "about_missing", "identity", "reason_missing", "no_right" (arg "person"),
    // "consent_missing" (arg "scope"), "month_closed" (arg "month": of the day's log),
    // "change_too_large", "disk_full" and those of sqlite::errorOf. Nothing is saved then.
    Result<Saved> save(const SaveRequest& request);

    // Several confirmed pages that belong together: all are in, durably, or none is. Codes as of
    // save(). Each change sees what stood before all of them.
    Result<std::vector<Saved>> saveTogether(const std::vector<SaveRequest>& requests);

    // As save(), and those of makeDecision (change_maker.h).
    Result<Saved> sign(const SignRequest& request);

    Result<void> saveDraft(const store::DraftKey& key, const std::string& audience, Json content);
    std::optional<store::Draft> loadDraft(const store::DraftKey& key);
    Result<void> dropDraft(const store::DraftKey& key);

    // Online. Codes of the server, "unreachable", "timeout", "pin_mismatch", "busy" (one is under
    // way), "registration_forged", "bad_answer".
    void signIn(SignInAsk ask, SignedInCallback done);
    void history(std::string record, HistoryCallback done);

    // Signed key statements (shared/sync/key_statement.h), oldest first, instead of those given
    // before. They go ahead of what their keys signed; each is answered to the listener.
    void vouchFor(std::vector<Json> statements);

    // ---- The world
    void syncNow();  // asked by a person: no pause holds it back
    void askHeld();  // what is kept aside, for a page that shows it
    // Records of a participant's month that were evicted: for a page that shows one of its days.
    void bring(const std::string& participant, const std::string& day);
    void mendWords();  // the index of words turned out to be damaged
    void nudge(const sync::Head& head);
    void tick();                // does what is due; call at nextWakeMs() and after any other call
    TimeMs nextWakeMs() const;  // monotonic
    void onAnswer(std::uint64_t ticket, HttpAnswer answer);
    void onLiveText(const std::string& text);
    void onLiveClosed();
    void stop();  // abandons what flies, closes the channel, writes what is only in memory

    SyncStatus status() const;

    // A surprise while working for it: told in the status, tried again after a pause.
    void broke(Error error);

private:
    enum class Doing {
        Nothing,
        Push,
        Pull,
        Certificates,
        Key,
        SignIn,
        History,
        Held,
        Compare,
        Cell
    };
    struct Flight {
        Doing doing = Doing::Nothing;
        std::uint64_t ticket = 0;
        TimeMs sentAtMs = 0;  // monotonic
        sync::Head pulledBefore = {};
        std::vector<store::WaitingChange> batch = {};
        std::optional<store::DraftKey> draft = {};  // sealed and sent: the tablet is revoked
    };
    struct SignInWork {
        SignInAsk ask;
        SignedInCallback done;
    };
    struct HistoryWork {
        std::string record;
        HistoryCallback done;
    };

    // engine.cpp, engine_flight.cpp: what is next, one exchange at a time
    bool enrolled() const { return m_parts.store.identity().enrolled(); }
    bool maySend() const { return m_unlockedOnce && enrolled(); }
    bool liveWanted() const;
    bool pullDue() const;
    bool startNext();
    void watchAnswer();
    void keepLiveOpen();
    void send(Doing doing, HttpRequest request, std::vector<store::WaitingChange> batch = {});
    bool mayGoAhead() const;
    void abandon();
    bool rests() const;
    void fail(Error problem, std::optional<int> retryAfterS = {});
    void succeeded();
    void changed(const store::Touched& touched);
    void noteDamaged(const store::Touched& touched);
    void report();

    // engine_push.cpp
    bool startPush();
    bool startFarewell();
    void sendBatch(const std::vector<store::WaitingChange>& batch, const sync::Head& head);
    void pushAhead(const Flight& flight, const sync::PushResponse& response);
    void onPush(const Flight& flight, const HttpAnswer& answer);
    void pushed(const Flight& flight, const sync::PushResponse& response,
                const store::Touched& touched);
    void onPoison(const Flight& flight, const Error& error);
    void shrinkBatch(std::size_t sent);
    void wipeIfDone();

    // engine_pull.cpp
    void startPull(const std::string& cursor, const sync::Head& head);
    void onPull(const Flight& flight, const HttpAnswer& answer);
    void pulled(const Flight& flight, const sync::PullResponse& response);
    void takeToken(const sync::TokenRenewal& renewal);
    void takePins(const std::vector<std::string>& pins);
    void goByNewPins();

    // engine_held.cpp
    void wantHeld();  // from the first page on
    void startHeld();
    void onHeld(const Flight& flight, const HttpAnswer& answer);

    // engine_compare.cpp: whether the bytes here are the server's
    bool wantsHash(const sync::Head& head) const;
    void compareHash(const sync::PullResponse& response);
    bool startComparing();
    void onCompare(const Flight& flight, const HttpAnswer& answer);
    void onCell(const Flight& flight, const HttpAnswer& answer);
    void endComparing(Error problem);
    void dropRepairs();
    void checkBytes();
    void makeWords();

    // engine_asked.cpp: sign-in, history, certificates, refusals
    bool startAsked();
    void startCertificates();
    void onCertificates(const HttpAnswer& answer);
    bool startKey();
    void onKey(const HttpAnswer& answer);
    Result<store::KeyEntry> readKey(const std::string& text) const;
    void onSignIn(const HttpAnswer& answer);
    Result<SignedIn> readSignIn(const SignInAsk& ask, const HttpAnswer& answer);
    void onHistory(const HttpAnswer& answer);
    void onRefusal(const Flight& flight, const HttpAnswer& answer);

    EngineParts m_parts;
    Tuning m_tuning;
    Pace m_pace;
    TabletTime m_time;
    std::optional<store::Signer> m_signer;
    bool m_unlockedOnce = false;  // since the start; before that nothing is sent
    bool m_pullWanted = false;
    HeldWork m_held;
    CompareWork m_compare;
    std::optional<Error> m_cellProblem;  // a cell still differs after it was pulled anew
    TimeMs m_checkAtMs = kNever;         // monotonic: the next slice
    bool m_heldAsked = false;            // since the start
    std::optional<sync::Head> m_nudged;  // told by the live channel, not pulled yet
    bool m_certificatesDue = false;
    bool m_certificatesShown = false;  // once per refusal
    bool m_asideFirst = false;         // one just failed alone
    bool m_asideTried = false;         // failed unread as well: waits for the next run
    bool m_forked = false;             // as the server said last: two tablets go by this one's name
    bool m_wiped = false;
    bool m_pinsNew = false;  // the transport still goes by those before
    std::size_t m_batchChanges;
    std::int64_t m_received = 0;
    std::int64_t m_remaining = 0;
    Flight m_flight;
    std::optional<SignInWork> m_signIn;
    std::deque<HistoryWork> m_histories;
    std::deque<Json> m_statements;
    bool m_keyTried = false;  // failed at the server: waits for the next run
    std::optional<Error> m_problem;
    std::optional<Error> m_pullProblem;  // refused while sending goes on
    std::vector<std::string> m_resting;  // staff for whom nothing comes before they sign in online
    std::vector<sync::UnseenDevice> m_unseen;
    TimeMs m_pullNotBeforeMs = 0;
    TimeMs m_nextTryAtMs = 0;
    std::optional<SyncStatus> m_reported;
};

}  // namespace ayumi::tablet
