// The one thread that owns the engine and the only writing connection. Calls may come from any
// thread and return at once; `done` callbacks and the listener run on the engine's thread, so they
// only pass on. Lives as long as the app: the store comes when the vault is open, goes when it
// closes. Destruction or stop() at any point loses nothing that was saved.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "mobile/sync/engine.h"
#include "mobile/sync/enrolment.h"
#include "shared/base/queue.h"

namespace ayumi::tablet {

class EngineThread : public TransportListener {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    // All must outlive it. `random` is used on the engine's thread only.
    EngineThread(const Clock& clock, Random& random, TabletListener& listener, Tuning tuning = {});
    ~EngineThread() override;

    // Before anything else. The transport is made with this object as its listener; it must be
    // destroyed after stop() and before this object.
    void start(Transport& transport);
    // Ends the thread once everything asked so far is done; what flies is abandoned. Idempotent.
    void stop();

    // ---- Before there is a database: POST /v1/enrol. See enrolment.h for codes.
    void enrol(EnrolAsk ask, Done<store::Identity> done);

    // ---- The database comes and goes
    void open(std::unique_ptr<store::TabletStore> store);
    void close(std::function<void()> done);  // the file is closed when `done` runs

    // ---- As in engine.h; "database_locked" if no store is open
    void unlock(store::Signer signer);
    void lock();
    void save(SaveRequest request, Done<Saved> done);
    void saveTogether(std::vector<SaveRequest> requests, Done<std::vector<Saved>> done);
    void vouchFor(std::vector<Json> statements);
    void sign(SignRequest request, Done<Saved> done);
    void saveDraft(store::DraftKey key, std::string audience, Json content, Done<void> done);
    void dropDraft(store::DraftKey key, Done<void> done);
    void signIn(SignInAsk ask, Done<SignedIn> done);
    void history(std::string record, Done<sync::HistoryResponse> done);
    void syncNow();
    void askHeld();
    void bring(std::string participant, std::string day);
    void mendWords();

    // ---- TransportListener
    void onAnswer(std::uint64_t ticket, HttpAnswer answer) override;
    void onLiveText(std::string text) override;
    void onLiveClosed() override;

private:
    using Command = std::function<void()>;
    void run();
    void guarded(const std::function<void()>& work);
    void closeStore();
    void withEngine(std::function<void(Engine&)> work);
    template <class T>
    void ask(Done<T> done, std::function<void(Engine&, const Done<T>&)> work);

    const Clock& m_clock;
    Random& m_random;
    TabletListener& m_listener;
    Tuning m_tuning;
    Transport* m_transport = nullptr;
    Queue<Command> m_commands;
    Tickets m_tickets;  // from here on: engine's thread only
    std::unique_ptr<Enrolment> m_enrolment;
    std::unique_ptr<store::TabletStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::thread m_thread;
};

}  // namespace ayumi::tablet
