// The thread around the engine: commands in, events out, a clean end at any point.
#include "mobile/sync/engine_thread.h"

#include <gtest/gtest.h>

#include <future>

#include "shared/base/time_text.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

// Answers from a thread of its own, as a network does.
class ServerTransport : public tablet::Transport {
public:
    ServerTransport(tablet::TransportListener& listener, MiniServer& server)
        : m_listener(listener), m_server(server), m_thread([this] { run(); }) {}
    ~ServerTransport() override {
        m_requests.close();
        m_thread.join();
    }

    void setServer(tablet::ServerAddress) override {}
    void send(std::uint64_t ticket, tablet::HttpRequest request) override {
        m_requests.push({ticket, std::move(request)});
    }
    void cancel(std::uint64_t) override {}
    void openLive(std::string) override { m_requests.push({0, {}}); }
    void closeLive() override {}

private:
    void run() {
        while (auto sent = m_requests.pop()) {
            if (sent->ticket == 0)
                m_listener.onLiveText(m_server.live());
            else
                m_listener.onAnswer(sent->ticket, m_server.handle(sent->request));
        }
    }

    tablet::TransportListener& m_listener;
    MiniServer& m_server;
    Queue<Sent> m_requests;
    std::thread m_thread;
};

class QuietUntilIdle : public tablet::TabletListener {
public:
    void onRecordsChanged(const store::Touched&) override {}
    void onSyncStatus(const tablet::SyncStatus& status) override {
        const std::lock_guard lock(m_mutex);
        m_status = status;
        m_changed.notify_all();
    }
    void onWiped() override {}

    // Waits until the last status told is as asked for.
    template <class Wanted>
    bool waitFor(Wanted wanted) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return wanted(m_status); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    tablet::SyncStatus m_status;
};

class EngineThreadTest : public ::testing::Test {
protected:
    EngineThreadTest() : server(clock) {
        server.take(agency.masterChanges());
        engine = std::make_unique<tablet::EngineThread>(clock, random, listener);
        transport = std::make_unique<ServerTransport>(*engine, server);
        engine->start(*transport);
    }
    ~EngineThreadTest() override {
        engine->stop();
        transport.reset();
    }

    void open() {
        auto opened = store::TabletStore::open(path, key, agency.kinds);
        ASSERT_TRUE(opened.ok());
        ASSERT_TRUE((*opened)->putIdentity(agency.identity()).ok());
        ASSERT_TRUE((*opened)
                        ->putKey({agency.coach.key, agency.coach.person, "", "",
                                  agency.certificateOf(agency.coach, agency.device)})
                        .ok());
        engine->open(std::move(*opened));
    }

    Result<tablet::Saved> save(const std::string& day) {
        tablet::SaveRequest request;
        request.kind = "attendance";
        request.participant = agency.sato;
        request.day = day;
        request.about = agency.site;
        request.set = {{"status", "present"}};
        auto told = std::make_shared<std::promise<Result<tablet::Saved>>>();
        auto saved = told->get_future();
        engine->save(request, [told](Result<tablet::Saved> result) { told->set_value(result); });
        return saved.get();
    }

    void openAndSync() {
        open();
        engine->unlock(agency.signer(agency.coach));
        ASSERT_TRUE(
            listener.waitFor([](const auto& s) { return !s.firstSync && s.lastSuccessMs > 0; }));
    }

    void close() {
        auto told = std::make_shared<std::promise<void>>();
        auto closed = told->get_future();
        engine->close([told] { told->set_value(); });
        closed.get();
    }

    Agency agency;
    SystemClock clock;
    SystemRandom random;
    TempFolder folder;
    std::string path = folder.file("tablet.db");
    Bytes key = Bytes(32, 'k');
    MiniServer server;
    QuietUntilIdle listener;
    std::unique_ptr<tablet::EngineThread> engine;
    std::unique_ptr<ServerTransport> transport;
};

}  // namespace

TEST_F(EngineThreadTest, WithoutADatabase_EverythingIsRefused) {
    EXPECT_EQ(save("2026-11-20").error().code, "database_locked");
    auto told = std::make_shared<std::promise<std::string>>();
    auto code = told->get_future();
    engine->signIn({}, [told](auto result) { told->set_value(result.error().code); });
    EXPECT_EQ(code.get(), "database_locked");
}

TEST_F(EngineThreadTest, SavesAndSyncs_WhileAnotherConnectionReads) {
    openAndSync();
    auto reader = store::TabletReader::open(path, key, agency.kinds);
    ASSERT_TRUE(reader.ok());
    const store::Viewer viewer{agency.coach.person, clock.nowMs()};
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(save(addDays("2026-09-01", i)).ok());
        const auto rows = (*reader)->attendanceHistory(viewer, agency.sato, "", 100);
        EXPECT_EQ(rows.size(), static_cast<std::size_t>(i + 1)) << "visible once told";
    }
    // The last status told may be older than the last save, so the database itself is asked.
    EXPECT_TRUE(
        listener.waitFor([&](const auto&) { return (*reader)->counts(viewer).waiting == 0; }));
}

TEST_F(EngineThreadTest, Stop_FinishesWhatWasAsked_AndLosesNothing) {
    openAndSync();
    std::atomic<int> saved = 0;
    for (int i = 0; i < 20; ++i) {
        tablet::SaveRequest request;
        request.kind = "attendance";
        request.participant = agency.sato;
        request.day = addDays("2026-09-01", i);
        request.about = agency.site;
        request.set = {{"status", "present"}};
        engine->save(request, [&](const auto& result) { saved += result.ok() ? 1 : 0; });
    }
    engine->stop();
    EXPECT_EQ(saved, 20);
    auto store = store::TabletStore::open(path, key, agency.kinds);
    ASSERT_TRUE(store.ok());
    for (int i = 0; i < 20; ++i) {
        EXPECT_TRUE((*store)
                        ->record(agency.attendanceId(agency.sato, addDays("2026-09-01", i)))
                        .has_value());
    }
}

TEST_F(EngineThreadTest, DatabaseClosesAndOpensAgain) {
    openAndSync();
    ASSERT_TRUE(save("2026-11-20").ok());
    close();
    EXPECT_EQ(save("2026-11-21").error().code, "database_locked");
    open();
    ASSERT_TRUE(listener.waitFor([](const auto& s) { return s.phase == tablet::Phase::Locked; }));
    EXPECT_EQ(save("2026-11-21").error().code, "signer_locked");
    engine->unlock(agency.signer(agency.coach));
    EXPECT_TRUE(save("2026-11-21").ok());
}

}  // namespace ayumi::mobile_tests
