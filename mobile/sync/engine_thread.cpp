#include "mobile/sync/engine_thread.h"

#include <algorithm>

namespace ayumi::tablet {

namespace {

constexpr TimeMs kLongestSleepMs = 60'000;  // bounds what a monotonic clock does while asleep

}  // namespace

EngineThread::EngineThread(const Clock& clock, Random& random, TabletListener& listener,
                           Tuning tuning)
    : m_clock(clock), m_random(random), m_listener(listener), m_tuning(tuning) {}

EngineThread::~EngineThread() { stop(); }

void EngineThread::start(Transport& transport) {
    m_transport = &transport;
    m_thread = std::thread([this] { run(); });
}

void EngineThread::stop() {
    m_commands.close();
    if (m_thread.joinable()) m_thread.join();
}

void EngineThread::run() {
    while (true) {
        const TimeMs wakeMs = m_engine ? m_engine->nextWakeMs() : kNever;
        std::optional<Command> command;
        if (wakeMs == kNever) {
            command = m_commands.pop();
        } else {
            const TimeMs sleepMs =
                std::clamp<TimeMs>(wakeMs - m_clock.monotonicMs(), 0, kLongestSleepMs);
            command = m_commands.popFor(std::chrono::milliseconds(sleepMs));
        }
        if (!command && m_commands.closed()) break;
        guarded([&] {
            if (command) (*command)();
            if (m_engine) m_engine->tick();
        });
    }
    closeStore();
}

// The edge where surprises end (house.md, habit 6): told in the status, tried again later.
void EngineThread::guarded(const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& failure) {
        if (m_engine) m_engine->broke(store::errorOf(failure));
    }
}

void EngineThread::closeStore() {
    if (m_engine) m_engine->stop();
    m_engine.reset();
    m_store.reset();
}

void EngineThread::enrol(EnrolAsk ask, Done<store::Identity> done) {
    auto shared = std::make_shared<EnrolAsk>(std::move(ask));
    m_commands.push([this, shared, done = std::move(done)] {
        if (m_enrolment && !m_enrolment->finished()) return done(Error{"busy", {}});
        m_enrolment =
            std::make_unique<Enrolment>(*m_transport, m_tickets.next(), std::move(*shared), done);
    });
}

void EngineThread::open(std::unique_ptr<store::TabletStore> store) {
    auto shared = std::make_shared<std::unique_ptr<store::TabletStore>>(std::move(store));
    m_commands.push([this, shared] {
        closeStore();
        m_store = std::move(*shared);
        m_engine = std::make_unique<Engine>(
            EngineParts{m_clock, m_random, *m_transport, *m_store, m_listener, m_tickets},
            m_tuning);
    });
}

void EngineThread::close(std::function<void()> done) {
    m_commands.push([this, done = std::move(done)] {
        closeStore();
        done();
    });
}

void EngineThread::withEngine(std::function<void(Engine&)> work) {
    m_commands.push([this, work = std::move(work)] {
        if (m_engine) work(*m_engine);
    });
}

template <class T>
void EngineThread::ask(Done<T> done, std::function<void(Engine&, const Done<T>&)> work) {
    m_commands.push([this, done = std::move(done), work = std::move(work)] {
        if (!m_engine) return done(Error{"database_locked", {}});
        try {
            work(*m_engine, done);
        } catch (const std::exception& failure) {
            done(store::errorOf(failure));
            throw;
        }
    });
}

void EngineThread::unlock(store::Signer signer) {
    auto shared = std::make_shared<store::Signer>(std::move(signer));
    withEngine([shared](Engine& engine) { engine.unlock(std::move(*shared)); });
}

void EngineThread::lock() {
    withEngine([](Engine& engine) { engine.lock(); });
}

void EngineThread::save(SaveRequest request, Done<Saved> done) {
    ask<Saved>(std::move(done), [request = std::move(request)](Engine& engine, const auto& tell) {
        tell(engine.save(request));
    });
}

void EngineThread::saveTogether(std::vector<SaveRequest> requests, Done<std::vector<Saved>> done) {
    ask<std::vector<Saved>>(std::move(done),
                            [requests = std::move(requests)](Engine& engine, const auto& tell) {
                                tell(engine.saveTogether(requests));
                            });
}

void EngineThread::vouchFor(std::vector<Json> statements) {
    withEngine(
        [statements = std::move(statements)](Engine& engine) { engine.vouchFor(statements); });
}

void EngineThread::sign(SignRequest request, Done<Saved> done) {
    ask<Saved>(std::move(done), [request = std::move(request)](Engine& engine, const auto& tell) {
        tell(engine.sign(request));
    });
}

void EngineThread::saveDraft(store::DraftKey key, std::string audience, Json content,
                             Done<void> done) {
    ask<void>(std::move(done), [key = std::move(key), audience = std::move(audience),
                                content = std::move(content)](Engine& engine, const auto& tell) {
        tell(engine.saveDraft(key, audience, content));
    });
}

void EngineThread::dropDraft(store::DraftKey key, Done<void> done) {
    ask<void>(std::move(done), [key = std::move(key)](Engine& engine, const auto& tell) {
        tell(engine.dropDraft(key));
    });
}

void EngineThread::signIn(SignInAsk request, Done<SignedIn> done) {
    ask<SignedIn>(std::move(done),
                  [request = std::move(request)](Engine& engine, const auto& tell) {
                      engine.signIn(request, tell);
                  });
}

void EngineThread::history(std::string record, Done<sync::HistoryResponse> done) {
    ask<sync::HistoryResponse>(std::move(done),
                               [record = std::move(record)](Engine& engine, const auto& tell) {
                                   engine.history(record, tell);
                               });
}

void EngineThread::syncNow() {
    withEngine([](Engine& engine) { engine.syncNow(); });
}

void EngineThread::askHeld() {
    withEngine([](Engine& engine) { engine.askHeld(); });
}

void EngineThread::bring(std::string participant, std::string day) {
    withEngine([participant = std::move(participant), day = std::move(day)](Engine& engine) {
        engine.bring(participant, day);
    });
}

void EngineThread::mendWords() {
    withEngine([](Engine& engine) { engine.mendWords(); });
}

void EngineThread::onAnswer(std::uint64_t ticket, HttpAnswer answer) {
    m_commands.push([this, ticket, answer = std::move(answer)]() mutable {
        if (m_enrolment && m_enrolment->onAnswer(ticket, answer)) return;
        if (m_engine) m_engine->onAnswer(ticket, std::move(answer));
    });
}

void EngineThread::onLiveText(std::string text) {
    withEngine([text = std::move(text)](Engine& engine) { engine.onLiveText(text); });
}

void EngineThread::onLiveClosed() {
    withEngine([](Engine& engine) { engine.onLiveClosed(); });
}

}  // namespace ayumi::tablet
