// A tablet without screens: the real engine on its thread, an encrypted database file, real TLS
// sockets. One person signs in on it; calls wait. It can be switched off and on again, also in
// another process.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "mobile/net/qt_transport.h"
#include "mobile/store/tablet_reader.h"
#include "mobile/store/vault/vault_types.h"
#include "mobile/sync/engine_thread.h"

namespace ayumi::testing {

struct TabletPauses {  // tests on a bad wire shorten them
    tablet::Tuning engine = {};
    net::Pauses network = {};
};

// For one thread; needs a QCoreApplication. Failures and waits of more than four minutes are
// std::runtime_error.
class SocketTablet : private tablet::TabletListener {
public:
    SocketTablet(const std::filesystem::path& folder, const records::KindTable& kinds,
                 TabletPauses pauses = {});
    // On a folder in which another one signed in, with what that one calls its secrets.
    SocketTablet(const std::filesystem::path& folder, const records::KindTable& kinds,
                 const std::string& secrets);
    ~SocketTablet() override;

    std::string secrets() const;  // once somebody signed in

    void enrol(tablet::ServerAddress server, const std::string& invitation);
    void signIn(const std::string& login, const std::string& password);  // and unlock
    void switchOff();  // between two instructions of the engine; nothing is said to anybody
    void switchOn();   // opens the file that is there, unlocked
    void syncNow() { m_engine->syncNow(); }

    Result<tablet::Saved> save(tablet::SaveRequest request);
    Result<tablet::Saved> sign(tablet::SignRequest request);

    store::TabletReader& reader() { return *m_reader; }
    store::Viewer viewer() const { return {m_person, m_clock.nowMs()}; }
    std::size_t waiting();
    tablet::SyncStatus status();
    std::unique_ptr<store::TabletStore> openStore() const;  // the file itself; switched off only

    // Looks again whenever the engine says that something changed.
    void waitUntil(const char* what, const std::function<bool()>& holds);
    void waitUntilSent();

    // The bytes of a record as the server last gave them; "" if it is not here. Switched off only.
    std::string bytesOf(const std::string& record) const;

private:
    void onRecordsChanged(const store::Touched&) override { note(); }
    void onSyncStatus(const tablet::SyncStatus& status) override;
    void onWiped() override {}
    void note();
    void start();
    template <class T>
    Result<T> wait(const std::function<void(tablet::EngineThread::Done<T>)>& ask);

    const records::KindTable& m_kinds;
    const TabletPauses m_pauses;
    std::string m_path;
    SystemClock m_clock;
    SystemRandom m_random;
    std::string m_databaseKey;
    std::string m_person;
    std::optional<store::NewKey> m_key;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    tablet::SyncStatus m_status;
    std::uint64_t m_changes = 0;
    std::unique_ptr<tablet::EngineThread> m_engine;
    std::unique_ptr<net::QtTransport> m_transport;
    std::unique_ptr<store::TabletReader> m_reader;
};

}  // namespace ayumi::testing
