// A tablet of the recorded story: real vault, real encrypted database, real engine in a folder as
// the app keeps it; what it asks and is answered is written down.
#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "mobile/store/tablet_reader.h"
#include "mobile/store/vault/vault.h"
#include "mobile/sync/engine.h"
#include "tests/support/loopback_server.h"
#include "tests/support/manual_clock.h"

namespace ayumi::recorded {

inline constexpr const char* kPin = "482917";

// The calls of one story, in their order. What asks outlives it; not thread-safe.
class Exchanges {
public:
    explicit Exchanges(const testing::LoopbackServer& server) : m_server(server) {}

    tablet::HttpAnswer ask(const tablet::HttpRequest& request);
    const Json& told() const { return m_told; }

private:
    const testing::LoopbackServer& m_server;
    Json m_told = Json::array();
    std::map<std::string, int> m_often;
};

struct World {
    Exchanges& exchanges;
    testing::ManualClock& clock;
    Random& random;
    const records::KindTable& kinds;
};

// Not thread-safe. Everything that goes wrong is a std::runtime_error with the code.
class StoryTablet {
public:
    StoryTablet(const World& world, std::filesystem::path folder, const std::string& invitation);
    ~StoryTablet();

    struct Newcomer {
        std::string login;   // of staff, or
        std::string person;  // of a participant
        std::string secret;
        std::string passphrase;  // of staff
    };
    std::string signIn(const Newcomer& newcomer);  // the id of the person

    // As this person, who signed in here before; the id of the change.
    std::string save(const std::string& person, tablet::SaveRequest request);
    void draft(const std::string& person, const std::string& page, const std::string& audience,
               Json content);
    void decide(const std::string& person, tablet::SignRequest request);
    void sync();
    void hold(const std::string& person);

    tablet::Engine& engine() { return *m_engine; }
    store::TabletStore& store() { return *m_store; }
    std::unique_ptr<store::TabletReader> reader();
    const store::NewKey& keyOf(const std::string& person) const { return m_keys.at(person); }
    SecretBytes databaseKey() const;
    std::string token() const { return m_store->identity().token; }

private:
    class Line : public tablet::Transport {
    public:
        explicit Line(Exchanges& exchanges) : m_exchanges(exchanges) {}
        void setServer(tablet::ServerAddress) override {}
        void send(std::uint64_t ticket, tablet::HttpRequest request) override {
            m_answers.emplace_back(ticket, m_exchanges.ask(request));
        }
        void cancel(std::uint64_t) override {}
        void openLive(std::string) override {}
        void closeLive() override {}
        bool take(const std::function<void(std::uint64_t, tablet::HttpAnswer)>& hear);

    private:
        Exchanges& m_exchanges;
        std::deque<std::pair<std::uint64_t, tablet::HttpAnswer>> m_answers;
    };
    struct Silent : tablet::TabletListener {
        void onRecordsChanged(const store::Touched&) override {}
        void onSyncStatus(const tablet::SyncStatus&) override {}
        void onWiped() override {}
    };

    void run();

    World m_world;
    std::filesystem::path m_folder;
    Line m_line;
    Silent m_listener;
    tablet::Tickets m_tickets;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<store::TabletStore> m_store;
    std::unique_ptr<tablet::Engine> m_engine;
    std::map<std::string, store::NewKey> m_keys;  // by person: copies, to change hands quickly
};

}  // namespace ayumi::recorded
