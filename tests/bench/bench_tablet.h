// A tablet without screens: the real engine on its thread, an encrypted database file, the real
// transport. Signs in as one person and is driven by calls that wait.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>

#include "mobile/net/qt_transport.h"
#include "mobile/sync/engine_thread.h"
#include "tests/bench/bench_server.h"

namespace ayumi::bench {

class BenchTablet : private tablet::TabletListener, private tablet::TransportListener {
public:
    BenchTablet(const std::filesystem::path& folder, const records::KindTable& kinds);
    ~BenchTablet() override;

    void enrol(const BenchServer::Invitation& invitation);
    void signIn(const std::string& login, const std::string& password);
    void unlock();  // from here on it syncs
    void syncNow() { m_engine.syncNow(); }

    // Saves an attendance; returns at once. waitSaved() waits for all and throws on a refusal.
    void save(tablet::SaveRequest request);
    void waitSaved();

    void waitFor(const std::function<bool(const tablet::SyncStatus&)>& reached);
    tablet::SyncStatus status();

    // Requests answered so far; waits until more than `answers` were.
    std::uint64_t answers();
    void waitAnswer(std::uint64_t moreThan);

private:
    void onRecordsChanged(const store::Touched&) override {}
    void onSyncStatus(const tablet::SyncStatus& status) override;
    void onWiped() override {}
    void onAnswer(std::uint64_t ticket, tablet::HttpAnswer answer) override;
    void onLiveText(std::string text) override { m_engine.onLiveText(std::move(text)); }
    void onLiveClosed() override { m_engine.onLiveClosed(); }

    template <class T>
    T wait(const std::function<void(tablet::EngineThread::Done<T>)>& ask);

    std::filesystem::path m_folder;
    const records::KindTable& m_kinds;
    SystemClock m_clock;
    SystemRandom m_random;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    tablet::SyncStatus m_status;
    std::uint64_t m_answers = 0;
    std::size_t m_saving = 0;
    std::string m_refused;
    std::optional<store::Signer> m_signer;
    tablet::EngineThread m_engine;
    std::unique_ptr<net::QtTransport> m_transport;
};

}  // namespace ayumi::bench
